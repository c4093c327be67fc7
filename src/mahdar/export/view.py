"""The text view: each item under the sentence it comes from."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import groupby

from mahdar.export.item import Item
from mahdar.export.items import record_items
from mahdar.export.paint import Paint
from mahdar.language.text import make_text
from mahdar.record.model import Head, Record


def view_chunks(records: Iterable[Record], paint: Paint, *, text: bool = True) -> Iterator[str]:
    """The view of each record; `text=False` leaves the sentences out and shows the items alone."""
    for record in records:
        yield "\n".join(record_view(record, paint, text=text)) + "\n\n"


def record_view(record: Record, paint: Paint, *, text: bool = True) -> Iterator[str]:
    """The lines of one record: what article it is, then sentences, each followed by its items."""
    yield from _head(record.article, paint)
    items = record_items(record)
    if not items:
        yield paint.dye("    nothing was read from it", "dim")
    sentences = _sentences(record.article)
    title_end = len(record.article.title or "")
    starts = [start for start, _ in sentences]
    for at, group in groupby(items, key=lambda item: bisect_right(starts, item.at) - 1):
        if text and at >= 0 and starts[at] >= title_end:
            yield ""
            yield from paint.lines("  ", sentences[at][1], "bold")
        for item in group:
            yield from _lines(item, paint)


def _head(head: Head, paint: Paint) -> Iterator[str]:
    names = " · ".join(part for part in (head.published, head.id, head.source) if part)
    yield paint.dye(f"── {names}", "head")
    credits_ = [head.dateline, *head.credits]
    if any(credits_):
        yield from paint.lines("   from     ", "، ".join(a.text for a in credits_ if a is not None))
    if head.flags:
        yield from paint.lines("   flags    ", ", ".join(head.flags))
    if head.title:
        yield from paint.lines("  ", head.title, "bold")


def _sentences(head: Head) -> list[tuple[int, str]]:
    """The start and the words of each reading unit of the article (none where its text was left out)."""
    if head.text is None:
        return []
    whole = f"{head.title}\n{head.text}" if head.title else head.text
    text = make_text(whole, len(head.title or ""))
    places = (text.offsets(first, last) for first, last in text.units if first < last)
    return [(start, whole[start:end]) for start, end in places]


def _lines(item: Item, paint: Paint) -> Iterator[str]:
    yield f"    {paint.dye(f'{item.group:<12}', 'label')}{item.head}"
    for label, words in item.parts:
        yield from paint.lines(f"      {label:<10}", words)
