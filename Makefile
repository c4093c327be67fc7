# `make demo` and `make test` need Python 3.11 or newer and nothing else; `make help` lists the rest.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help install demo test lint types layers pytest lock bench soak counts clean

BIN := .venv/bin
READY := .venv/.installed

help: ## Show what can be made
	@grep -E '^[a-z]+:.*## ' Makefile | sed -E 's/^([a-z]+):.*## /\1\t/' | expand -t 10

install: $(READY) ## Make or refresh .venv with the locked dependencies and the command mahdar

$(READY): requirements.txt requirements-dev.txt pyproject.toml scripts/install.sh
	@sh scripts/install.sh

demo: install ## Read the packaged sample articles and show what was read
	@$(BIN)/mahdar demo

test: lint types layers pytest ## Run every check: style, types, layers, tests and the accuracy gate

lint: install ## Check the style of the code
	$(BIN)/ruff check src tests benchmarks scripts
	$(BIN)/ruff format --check src tests benchmarks scripts

types: install ## Check the types of the code
	$(BIN)/mypy

layers: install ## Check that no module imports from a layer above it
	$(BIN)/lint-imports --no-cache

pytest: install ## Run the tests alone
	$(BIN)/python -m pytest

lock: install ## Lock the dependencies anew (with hashes, naming no host)
	@sh scripts/lock.sh

bench: install ## Measure the speed of reading
	$(BIN)/python benchmarks/read.py

soak: install ## Run what takes long: large articles, damaged ones, every article of the shared news
	$(BIN)/python -m pytest -m soak
	$(BIN)/python benchmarks/fuzz.py
	$(BIN)/python benchmarks/corpus.py

counts: install ## Count the word lists anew in the shared news (src/mahdar/language/*.txt)
	$(BIN)/python scripts/count_words

clean: ## Remove .venv and all caches
	rm -rf .venv dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests benchmarks -name __pycache__ -prune -exec rm -rf {} +
