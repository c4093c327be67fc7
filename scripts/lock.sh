#!/bin/sh
# Lock all dependencies for every platform and Python from 3.11 on. `scripts/lock.sh --upgrade` takes newer releases.
set -eu
cd "$(dirname "$0")/.."
uv=$(command -v uv || echo .venv/bin/uv)
lock() {
    "$uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-emit-find-links --custom-compile-command "make lock" --all-extras "$@"
}
lock pyproject.toml -o requirements.txt "$@"
lock pyproject.toml --group dev -o requirements-dev.txt "$@"
if grep -nE 'https?://|file:|^-(i|f)|^--(index|extra-index|find-links)' requirements*.txt; then
    echo "a lock names a host: see the lines above" >&2
    exit 1
fi
