"""TimeML documents: plain text and its TIMEX3 elements, and the faults that their annotators left.

TimeML 1.2.1 (Pustejovsky et al. 2003).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from html import unescape
from pathlib import Path

from mahdar.errors import InputError
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_BODY = re.compile(r"<TimeML[^>]*>\n?(.*?)</TimeML>", re.DOTALL)
_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Timex:
    """One TIMEX3: half-open offsets into the text of its document, type and value as annotated."""

    start: int
    end: int
    text: str
    type: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """One TimeML document: its plain text and its TIMEX3 elements in order."""

    name: str
    text: str
    times: tuple[Timex, ...]


def load_folder(folder: Path) -> tuple[Document, ...]:
    """All `*.tml` of a folder in the order of their numbers; InputError where there are none."""
    paths = sorted(folder.glob("*.tml"), key=lambda p: (int(re.sub(r"\D", "", p.stem) or 0), p.stem))
    if not paths:
        raise InputError(f"no TimeML files (*.tml) in {folder}", "give the folder that holds them")
    return tuple(parse(path.stem, path.read_text(encoding="utf-8")) for path in paths)


def parse(name: str, source: str) -> Document:
    """A TimeML document from its markup; tags other than TIMEX3 are dropped, their text is kept."""
    body = _BODY.search(source)
    if body is None:
        raise InputError(f"{name}: no <TimeML> element", "give TimeML files")
    out: list[Timex] = []
    parts: list[str] = []
    length = at = 0
    opened: tuple[int, dict[str, str]] | None = None
    for tag in _TAG.finditer(body[1]):
        piece = unescape(body[1][at : tag.start()])
        parts.append(piece)
        length += len(piece)
        at = tag.end()
        if tag[2] != "TIMEX3":
            continue
        if not tag[1]:
            opened = (length, dict(_ATTRIBUTE.findall(tag[3])))
        elif opened is not None:
            start, given = opened
            out.append(Timex(start, length, "", given.get("type", ""), given.get("value")))
            opened = None
    parts.append(unescape(body[1][at:]))
    text = "".join(parts)
    return Document(
        name, text, tuple(Timex(t.start, t.end, text[t.start : t.end], t.type, t.value) for t in out)
    )


def explicit_pattern() -> re.Pattern[str]:
    """What the folded words of an explicit date hold: its value then needs no date of publication."""
    return re.compile(load_yaml("mahdar.evaluate", "timex_faults.yaml")["explicit"]["text"])


def repair(documents: Sequence[Document]) -> tuple[tuple[Document, ...], dict[str, int]]:
    """Documents without the annotation faults of `timex_faults.yaml`, and how often each fault was met."""
    rules = [(r, re.compile(r["text"])) for r in load_yaml("mahdar.evaluate", "timex_faults.yaml")["faults"]]
    met = {rule["name"]: 0 for rule, _ in rules}
    out = []
    for document in documents:
        times: list[Timex] = []
        for t in document.times:
            folded = fold_form(t.text)
            hit = next((r for r, text in rules if r["type"] == t.type and text.fullmatch(folded)), None)
            if hit is None:
                times.append(t)
                continue
            met[hit["name"]] += 1
            if hit["becomes"] != "none":
                times.append(replace(t, type=hit["becomes"]))
        out.append(replace(document, times=tuple(times)))
    return tuple(out), met
