"""CSV: one row an item, the text untouched."""

import csv
import io

from mahdar.export.table import COLUMNS, csv_chunks
from mahdar.record.model import Record


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_one_row_an_item_in_the_order_of_the_text(record: Record) -> None:
    rows = read("".join(csv_chunks([record, record])))
    assert [r["group"] for r in rows] == ["statement", "time", "figure", "statement"] * 2
    assert [r["id"] for r in rows[:4]] == ["s-1", "", "f-1", "s-2"]
    assert {r["article"] for r in rows} == {"a-1"}
    assert tuple(rows[0]) == COLUMNS


def test_the_columns_of_each_group(record: Record) -> None:
    said, day, level, denied = read("".join(csv_chunks([record])))
    assert (said["speaker"], said["speaker_country"], said["via"]) == ("وزير المياه", "JOR", "المتحدث")
    assert said["content"] == '"السدود" امتلأت بنسبة 81.5 في المئة'
    assert (day["type"], day["from"], day["to"], day["precision"]) == (
        "date",
        "2021-02-03",
        "2021-02-03",
        "day",
    )
    assert (level["value"], level["unit"], level["what"], level["approx"]) == (
        "81.5",
        "percent",
        "السدود",
        "false",
    )
    assert (denied["speaker"], denied["act"], denied["value"]) == ("", "deny", "")


def test_excel_gets_its_mark_on_request_only(record: Record) -> None:
    assert next(csv_chunks([record], bom=True)).startswith("\ufeffgroup,")
    assert next(csv_chunks([record])).startswith("group,")
