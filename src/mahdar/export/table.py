"""Records as CSV: one row an item, the same columns for every group, empty where they do not apply."""

import csv
import io
from collections.abc import Iterable, Iterator

from mahdar.record.model import Actor, Figure, Record, Span, Statement, Time

Row = dict[str, object]
ARTICLE = ("article", "revision", "source", "published")
ITEM = ("group", "id", "start", "end", "text", "confidence", "rule")
STATEMENT = (
    "speaker",
    "speaker_name",
    "speaker_country",
    "speaker_sector",
    "cue",
    "content",
    "kind",
    "act",
    "via",
    "inside",
)
FIGURE = ("value", "upper", "unit", "approx", "change", "what", "period", "statement")
TIME = ("type", "time_value", "from", "to", "precision")
COLUMNS = (*ITEM[:2], *ARTICLE, *ITEM[2:], *STATEMENT, *FIGURE, *TIME)


def csv_chunks(records: Iterable[Record], *, bom: bool = False) -> Iterator[str]:
    """CSV with a header; `bom` writes the mark by which Excel knows UTF-8. Lists are joined by ` | `.

    `start` and `end` are code-point offsets of the cue, the number or the date; `from` and `to` are days.
    """
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS, lineterminator="\n")
    writer.writeheader()
    yield ("\ufeff" if bom else "") + drain(buffer)
    for record in records:
        writer.writerows(record_rows(record))
        yield drain(buffer)


def record_rows(record: Record) -> Iterator[Row]:
    """The rows of one record in the order of the text."""
    head = record.article
    article: Row = dict(zip(ARTICLE, (head.id, head.revision, head.source, head.published), strict=True))
    rows = [_statement(s) for s in record.statements]
    rows += [_figure(f) for f in record.figures]
    rows += [_time(t) for t in record.times]
    rows.sort(key=lambda row: int(str(row["start"])))
    yield from (article | row for row in rows)


def drain(buffer: io.StringIO) -> str:
    """What a buffer holds, which is empty afterwards."""
    out = buffer.getvalue()
    buffer.seek(0)
    buffer.truncate()
    return out


def _place(span: Span) -> Row:
    return {"start": span.start, "end": span.end, "text": span.text}


def _text(span: Span | None) -> str | None:
    return None if span is None else span.text


def _statement(item: Statement) -> Row:
    speaker = item.speaker or Actor("", 0, 0)
    values = (
        speaker.text,
        speaker.name_en,
        speaker.country,
        speaker.sector,
        item.cue.text,
        item.content.text,
        item.kind,
        item.act,
        " | ".join(a.text for a in item.via),
        item.inside,
    )
    head: Row = {"group": "statement", "id": item.id, "confidence": item.confidence, "rule": item.rule}
    return head | _place(item.cue) | dict(zip(STATEMENT, values, strict=True))


def _figure(item: Figure) -> Row:
    approx = "true" if item.approx else "false"
    what, period = _text(item.what), _text(item.period)
    values = (item.value, item.upper, item.unit, approx, item.change, what, period, item.statement)
    head: Row = {"group": "figure", "id": item.id, "confidence": item.confidence, "rule": item.rule}
    return head | _place(item.quantity) | dict(zip(FIGURE, values, strict=True))


def _time(item: Time) -> Row:
    days = item.interval
    interval = (None, None, None) if days is None else (days.start, days.end, days.precision)
    return {"group": "time"} | _place(item) | dict(zip(TIME, (item.type, item.value, *interval), strict=True))
