"""The files of `arabic_event_gsr`: sentences labelled for one event type, and sentences with marked spans.

Each marking is one annotator's: the words of the verb and of both sides (lists of tokens, not always in the
order of the text), and for each side a country code of CAMEO or none.
"""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from mahdar.errors import InputError
from mahdar.knowledge.base import default_base
from mahdar.language.text import Text, make_text

TYPES = ("ASSAULT", "PROTEST")
CAMEO = {"ROM": "ROU", "PAL": "PSE", "TMP": "TLS", "ZAR": "COD"}  # codes of CAMEO that ISO has otherwise


@dataclass(frozen=True, slots=True)
class Side:
    """Who acted, or whom it was done to: the words marked, and the country code ("" for none)."""

    words: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class Marking:
    """What one annotator marked in a sentence."""

    verb: tuple[str, ...]
    source: Side
    target: Side


@dataclass(frozen=True, slots=True)
class Marked:
    """A sentence with the markings of all its annotators."""

    type: str
    text: str
    markings: tuple[Marking, ...]


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence with whether it reports an event of the type: yes, easy no, difficult no, ambiguous."""

    type: str
    text: str
    label: str


@cache
def states() -> frozenset[str]:
    """The codes of the states of the knowledge base."""
    return frozenset(name for name, (table, _) in default_base().rows.items() if table == "states")


def marked(folder: Path) -> Iterator[Marked]:
    """The sentences of both span files of a folder; InputError where one is missing."""
    for kind in TYPES:
        for entry in json.loads(_content(folder, f"{kind.lower()}_spans.json")):
            yield Marked(kind, str(entry["text"]), tuple(map(_marking, entry["spans"])))


def labelled(folder: Path) -> Iterator[Labelled]:
    """The sentences of both label files; one given twice with the same label comes once."""
    for kind in TYPES:
        rows = csv.DictReader(StringIO(_content(folder, f"{kind.lower()}_gsr.csv"), newline=""))
        yield from dict.fromkeys(Labelled(kind, row["text"], row["label"]) for row in rows)


def find_words(text: Text, tokens: tuple[str, ...]) -> tuple[int, int] | None:
    """Where tokens follow each other in a sentence, as a half-open range of words."""
    wanted = forms_of(tokens)
    for first in range(len(text) - len(wanted) + 1):
        if wanted and list(text.forms[first : first + len(wanted)]) == wanted:
            return first, first + len(wanted)
    return None


def forms_of(tokens: tuple[str, ...]) -> list[str]:
    """The folded words of tokens."""
    return [form for token in tokens for form in make_text(token).forms]


def _content(folder: Path, name: str) -> str:
    path = folder / name
    if not path.is_file():
        raise InputError(f"no {name} in {folder}", "name the folder of arabic_event_gsr")
    return path.read_text(encoding="utf-8")


def _marking(span: dict[str, Any]) -> Marking:
    return Marking(tuple(span.get("verb") or ()), _side(span, "source"), _side(span, "target"))


def _side(span: dict[str, Any], name: str) -> Side:
    role = span.get(f"{name}_role")  # a few are the string "UNKNOWN"
    code = str(role.get("main") or "") if isinstance(role, dict) else ""
    return Side(tuple(span.get(f"{name}_actor") or ()), CAMEO.get(code, code))
