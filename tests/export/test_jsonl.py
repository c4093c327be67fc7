"""JSON Lines and JSON."""

import json

from mahdar.export.jsonl import json_chunks, jsonl_chunks
from mahdar.record.model import Record


def test_one_record_a_line(record: Record) -> None:
    out = "".join(jsonl_chunks([record, record]))
    assert [json.loads(line) for line in out.splitlines()] == [record.to_dict()] * 2
    assert "السدود" in out


def test_the_array_holds_the_same_records(record: Record) -> None:
    assert json.loads("".join(json_chunks([record, record]))) == [record.to_dict()] * 2
    assert json.loads("".join(json_chunks([]))) == []


def test_the_text_is_left_out_on_request(record: Record) -> None:
    for out in (jsonl_chunks([record], text=False), json_chunks([record], text=False)):
        assert "وكان الشتاء طويلا" not in "".join(out)
