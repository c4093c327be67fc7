"""Records as CSV: one row an item, the same columns for every group, empty where they do not apply."""

import csv
import io
from collections.abc import Iterable, Iterator

from mahdar.export.cells import Row, head_cells, names, place_cells, words
from mahdar.export.event_cells import EVENT, POSITION, event_row, position_row
from mahdar.record.model import Actor, Figure, Record, Statement, Time

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
COLUMNS = (*ITEM[:2], *ARTICLE, *ITEM[2:], *STATEMENT, *FIGURE, *TIME, *EVENT, *POSITION)


def csv_chunks(records: Iterable[Record], *, bom: bool = False) -> Iterator[str]:
    """CSV with a header; `bom` writes the mark by which Excel knows UTF-8. Lists are joined by ` | `.

    `start` and `end` are code-point offsets of the cue, the trigger, the evidence, the number or the date;
    `from` and `to` are days.
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
    rows += [event_row(e) for e in record.events]
    rows += [position_row(p) for p in record.positions]
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
        names(item.via),
        item.inside,
    )
    return head_cells("statement", item, item.cue) | dict(zip(STATEMENT, values, strict=True))


def _figure(item: Figure) -> Row:
    approx = "true" if item.approx else "false"
    what, period = words(item.what), words(item.period)
    values = (item.value, item.upper, item.unit, approx, item.change, what, period, item.statement)
    return head_cells("figure", item, item.quantity) | dict(zip(FIGURE, values, strict=True))


def _time(item: Time) -> Row:
    days = item.interval
    interval = (None, None, None) if days is None else (days.start, days.end, days.precision)
    return (
        {"group": "time"}
        | place_cells(item)
        | dict(zip(TIME, (item.type, item.value, *interval), strict=True))
    )
