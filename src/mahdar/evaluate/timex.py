"""Score the reading of times against TimeML files: `python -m mahdar.evaluate.timex FOLDER`.

A gold span is found where a read one of its type overlaps it (relaxed) or has its offsets (strict); each
read span answers one gold span. Documents have no publication date, so only explicit values are compared.
"""

import argparse
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mahdar.errors import InputError
from mahdar.evaluate.tally import Count
from mahdar.evaluate.timex_files import Document, Timex, explicit_pattern, load_folder, repair
from mahdar.language.fold import fold_form
from mahdar.language.text import make_text
from mahdar.reading.layers import Layers
from mahdar.reading.times import TimeStep
from mahdar.record.article import Article

TYPES = ("DATE", "DURATION", "SET", "TIME")
MAIN = ("DATE", "DURATION")
BOTH = "DATE + DURATION"


@dataclass(slots=True)
class Score:
    """Relaxed and strict counts by row, values of explicit dates, and the errors."""

    relaxed: dict[str, Count] = field(default_factory=dict)
    strict: dict[str, Count] = field(default_factory=dict)
    values: Count = field(default_factory=Count)
    errors: list[str] = field(default_factory=list)


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
    explicit = explicit_pattern()
    for g in gold:
        if explicit.search(fold_form(g.text)) is None:
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
    try:
        documents = load_folder(given.folder)
    except InputError as error:
        parser.error(str(error))
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
