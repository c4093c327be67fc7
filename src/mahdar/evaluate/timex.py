"""Score the reading of times against TimeML files: `python -m mahdar.evaluate.timex FOLDER`.

A gold span is found where a read one of its type overlaps it (relaxed) or has its offsets (strict); each
read span answers one gold span. Documents have no publication date, so only explicit values are compared.
"""

import argparse
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from html import unescape
from pathlib import Path

from mahdar.errors import InputError
from mahdar.evaluate.tally import Count
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.language.text import make_text
from mahdar.reading.layers import Layers
from mahdar.reading.times import TimeStep
from mahdar.record.article import Article

_BODY = re.compile(r"<TimeML[^>]*>\n?(.*?)</TimeML>", re.DOTALL)
_TAG = re.compile(r"<(/?)(\w+)([^>]*)>")
_ATTRIBUTE = re.compile(r'(\w+)="([^"]*)"')
# Explicit: the words themselves name the year (four digits), the decade («-ينيات») or the century by number.
_EXPLICIT = re.compile(r"(?<!\d)\d{4}(?!\d)|[يا]ن?يات$|^ال\w+نات$|القرن ال(?!ماضي|حالي|مقبل)")
TYPES = ("DATE", "DURATION", "SET", "TIME")
MAIN = ("DATE", "DURATION")
BOTH = "DATE + DURATION"


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


@dataclass(slots=True)
class Score:
    """Relaxed and strict counts by row, values of explicit dates, and the errors."""

    relaxed: dict[str, Count] = field(default_factory=dict)
    strict: dict[str, Count] = field(default_factory=dict)
    values: Count = field(default_factory=Count)
    errors: list[str] = field(default_factory=list)


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


def read_times(text: str) -> tuple[Timex, ...]:
    """The times that Mahdar reads from a text without a date of publication."""
    article = Article(text=text)
    layers = Layers(article=article, text=make_text(article.whole), revision=article.revision)
    TimeStep()(layers)
    return tuple(Timex(t.start, t.end, t.text, t.type.upper(), t.value) for t in layers.times)


def score(documents: Sequence[Document]) -> Score:
    """Counts over documents."""
    out = Score()
    for document in documents:
        _score_one(document, read_times(document.text), out)
    return out


def _score_one(document: Document, read: Sequence[Timex], out: Score) -> None:
    for name in TYPES:
        gold = [t for t in document.times if t.type == name]
        mine = [t for t in read if t.type == name]
        pairs = list(_overlapping(gold, mine))
        same = sum((g.start, g.end) == (m.start, m.end) for g, m in pairs)
        for row in (name, *((BOTH,) if name in MAIN else ())):
            out.relaxed.setdefault(row, Count()).add(len(pairs), len(gold), len(mine))
            out.strict.setdefault(row, Count()).add(same, len(gold), len(mine))
        if name in MAIN:
            out.errors.extend(_errors(document, gold, mine, pairs))
        if name == "DATE":
            _score_values(gold, pairs, out)


def _overlapping(gold: Sequence[Timex], read: Sequence[Timex]) -> Iterator[tuple[Timex, Timex]]:
    """Overlapping spans, each used once; both rows are in order, so the earliest fit is best."""
    at = 0
    for g in gold:
        while at < len(read) and read[at].end <= g.start:
            at += 1
        if at < len(read) and read[at].start < g.end:
            yield g, read[at]
            at += 1


def _score_values(gold: Sequence[Timex], pairs: Sequence[tuple[Timex, Timex]], out: Score) -> None:
    found = dict(pairs)
    for g in gold:
        if _EXPLICIT.search(g.text) is None:
            continue
        mine = found.get(g)
        right = mine is not None and mine.value == g.value
        out.values.add(right, 1, mine is not None)
        if mine is not None and not right:
            out.errors.append(f"value  {g.type}: «{g.text}» {g.value}, read {mine.value}")


def _errors(
    document: Document, gold: Sequence[Timex], read: Sequence[Timex], pairs: Sequence[tuple[Timex, Timex]]
) -> Iterator[str]:
    found, used = {g for g, _ in pairs}, {m for _, m in pairs}
    for name, spans, done in (("missed", gold, found), ("extra", read, used)):
        for t in spans:
            if t not in done:
                around = document.text[max(0, t.start - 30) : t.end + 25].replace("\n", " ")
                yield f"{name} {document.name} {t.type}: «{t.text}» {t.value} in «{around}»"


def table(result: Score) -> str:
    """The counts as plain text, one row a type."""
    lines = [f"{'':17}{'gold':>5}{'read':>6}   relaxed P     R    F1   strict P     R    F1"]
    for row, count in result.relaxed.items():
        strict = result.strict[row]
        lines.append(
            f"{row:17}{count.gold:5}{count.read:6}"
            f"   {count.precision:9.3f} {count.recall:.3f} {count.f1:.3f}"
            f"  {strict.precision:9.3f} {strict.recall:.3f} {strict.f1:.3f}"
        )
    v = result.values
    lines.append(f"values of explicit dates: {v.right} right of {v.gold} annotated, {v.read} of them found")
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the table of a folder of TimeML files; the exit status."""
    parser = argparse.ArgumentParser(prog="mahdar.evaluate.timex", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", default="", metavar="FIRST-LAST", help="only these, counted from 1")
    parser.add_argument(
        "--errors", action="store_true", help="list what was missed, extra or of another value"
    )
    given = parser.parse_args(argv)
    documents = load_folder(given.folder)
    if given.documents:
        first, _, last = given.documents.partition("-")
        documents = documents[int(first) - 1 : int(last or first)]
    repaired, met = repair(documents)
    result = score(documents)
    faults = "\n".join(f"{count:4} {name}" for name, count in met.items() if count)
    again = table(score(repaired))
    out = f"As annotated\n{table(result)}\n\nWithout these faults of annotation\n{faults}\n{again}"
    if given.errors:
        out += "\n" + "\n".join(result.errors)
    sys.stdout.write(out + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
