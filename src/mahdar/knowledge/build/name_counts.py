"""How often news says the names of places, and with what before them (the figures of name_counts.tsv)."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_WORD = re.compile(r"[ء-ي]+")
_LONGEST = 4
_CLITICS: Final = ("و", "ف", "ب", "ل")


@dataclass(frozen=True, slots=True)
class Count:
    """A folded name: its mentions, those after a cue (مدينة), those after في, إلى or ب."""

    said: int = 0
    cued: int = 0
    within: int = 0


def count_names(texts: Iterable[str], names: Collection[str]) -> dict[str, Count]:
    """Count folded names in texts; of two that overlap the longer counts."""
    said: Counter[str] = Counter()
    cued: Counter[str] = Counter()
    within: Counter[str] = Counter()
    data = load_yaml("mahdar.knowledge.build", "places.yaml")
    cues, inner = ({fold_form(word) for word in data[kind]} for kind in ("cues", "within"))
    cues |= {clitic + cue for cue in cues for clitic in _CLITICS}
    inner |= {clitic + word for word in inner for clitic in _CLITICS[:2]}
    known, starts = frozenset(names), frozenset(name.split(" ")[0] for name in names)
    for text in texts:
        words = _WORD.findall(fold_form(text))
        for at, clitic, name in _mentions(words, known, starts):
            before = words[at - 1] if at else ""
            said[name] += 1
            cued[name] += before in cues
            within[name] += before in inner or clitic == "ب"
    return {name: Count(said[name], cued[name], within[name]) for name in said}


def _mentions(
    words: list[str], names: frozenset[str], starts: frozenset[str]
) -> Iterator[tuple[int, str, str]]:
    at = 0
    while at < len(words):
        length = 1
        for clitic, word in _readings(words[at]):
            if word in starts:
                found = _longest([word, *words[at + 1 : at + _LONGEST]], names)
                if found:
                    yield at, clitic, " ".join([word, *words[at + 1 : at + found]])
                    length = found
                    break
        at += length


def _readings(word: str) -> Iterator[tuple[str, str]]:
    yield "", word
    for rest in (word, word[1:]) if word[0] in _CLITICS[:2] else (word,):
        if rest.startswith("لل"):
            yield "ل", "ال" + rest[2:]
    if word[0] in _CLITICS and len(word) > 3:
        yield word[0], word[1:]


def _longest(words: list[str], names: frozenset[str]) -> int:
    return next((n for n in range(len(words), 0, -1) if " ".join(words[:n]) in names), 0)


def write_counts(counts: dict[str, Count], least: int = 8) -> str:
    """The text of name_counts.tsv: names said at least so often."""
    rows = sorted((name, c) for name, c in counts.items() if c.said >= least)
    return "".join(f"{name}\t{c.said}\t{c.cued}\t{c.within}\n" for name, c in rows)


@cache
def load_counts() -> dict[str, Count]:
    """The counts shipped beside this module."""
    text = files(__package__).joinpath("name_counts.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if not line.startswith("#"))
    return {name: Count(int(said), int(cued), int(within)) for name, said, cued, within in rows}
