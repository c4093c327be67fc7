"""Which words may be finite verbs: a list from corpus evidence, and the shape of the imperfect in ي."""

from functools import cache, lru_cache
from importlib.resources import files

from mahdar.language.clitics import split
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml


@lru_cache(maxsize=65536)
def may_be_verb(form: str) -> bool:
    """True where a folded word may be a finite verb, clitics set aside; rather too often than too seldom."""
    reading = split(form)
    stem = reading.stem
    if reading.article or reading.prep in ("ب", "ك") or stem in _nouns():
        return False
    return (
        stem in _verbs() or form in _verbs() or (stem[:1] == "ي" and len(stem) > 2 and stem[-1] not in "هاء")
    )


@lru_cache(maxsize=65536)
def is_listed_verb(form: str) -> bool:
    """True where the corpora show a folded word, clitics set aside, as a finite verb; rather too seldom."""
    return split(form).stem in _verbs() or form in _verbs()


@cache
def _verbs() -> frozenset[str]:
    text = files("mahdar.language").joinpath("verbs.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def _nouns() -> frozenset[str]:
    entries = load_yaml("mahdar.language", "verbs.yaml")["nouns"]
    return frozenset(fold_form(word) for entry in entries for word in entry["words"])
