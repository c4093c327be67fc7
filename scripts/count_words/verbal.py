"""Forms that may be finite verbs, by the words before them."""

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import lists
from tally import articles

from mahdar.language.clitics import split
from mahdar.language.fold import fold
from mahdar.language.words import Words, split_words

_FEWEST, _SEEN, _SHARE = 15, 2, 0.004  # occurrences; of them, and at least this share, where verbs stand
_VERBAL = 0.4  # of the weight of its places, what speaks for a verb
_SURE, _SURE_SHARE = (
    25,
    0.02,
)  # places where only verbs stand: a verb, whatever else it is (share: PADT dev)


@dataclass(frozen=True, slots=True)
class Places:
    """How often stems stand after what; `noun`: the article or a preposition; `first`: of a sentence."""

    total: Counter[str] = field(default_factory=Counter)
    particle: Counter[str] = field(default_factory=Counter)
    relative: Counter[str] = field(default_factory=Counter)
    future: Counter[str] = field(default_factory=Counter)
    first: Counter[str] = field(default_factory=Counter)
    noun: Counter[str] = field(default_factory=Counter)


def verbs(news: Path) -> list[str]:
    """In alphabetical order, without the words that `words.yaml` takes out."""
    places = Places()
    before = _before()
    for _, text in articles(news):
        _count(split_words(fold(text)), before, places)
    none = lists.load("no_verbs")
    return sorted(stem for stem in places.total if stem not in none and _is_verb(stem, places))


def _before() -> dict[str, str]:
    """What a word says about the next: the name of the place."""
    kinds = {"particle": "verbal_particles", "relative": "relatives", "noun": "prepositions"}
    known = {word: place for place, name in kinds.items() for word in lists.load(name)}
    return {"\n": "first", ".": "first", **known}


def _count(words: Words, before: dict[str, str], out: Places) -> None:
    last = ""
    for form, kind in zip(words.forms, words.kinds, strict=True):
        if kind != "w":
            last = form
            continue
        reading = split(form)
        stem = reading.stem
        place = _place(reading.article, reading.prep, reading.conj, before.get(last, ""))
        if place and stem:
            getattr(out, place)[stem] += 1
        if not reading.article:
            out.total[stem] += 1
        last = stem if reading.conj and stem in before else form


def _place(article: str, prep: str, conj: str, place: str) -> str:
    if article or prep in ("ب", "ل", "ك"):
        return "noun"
    if prep == "س":
        return "future"
    return "" if conj else place


def _is_verb(stem: str, at: Places) -> bool:
    sure = at.particle[stem] + at.future[stem]
    if sure >= _SURE and sure > _SURE_SHARE * at.total[stem] and len(stem) > 2:
        return True
    shown = sure + at.relative[stem]
    if at.total[stem] < _FEWEST or shown < max(_SEEN, _SHARE * at.total[stem]) or len(stem) < 2:
        return False
    verbal = 3 * at.particle[stem] + 2 * at.future[stem] + at.relative[stem] + at.first[stem]
    return verbal / (verbal + 3 * at.noun[stem] + 1) >= _VERBAL
