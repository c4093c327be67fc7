"""Scoring of a small gold set of ours: figures, outlets, errors, and files that cannot be used."""

import gzip
import json
from pathlib import Path

import pytest
from gold_sample import TEXT, gold, record, span, write

from mahdar.errors import InputError
from mahdar.evaluate.score import evaluate_paths
from mahdar.evaluate.show import show_evaluation


@pytest.fixture
def records(tmp_path: Path) -> Path:
    file = tmp_path / "records.jsonl"
    file.write_text("".join(json.dumps(record(name)) + "\n\n" for name in ("g1", "g2")), encoding="utf-8")
    return file


def test_counts_by_hand(tmp_path: Path, records: Path) -> None:
    counts = evaluate_paths([write(tmp_path / "gold", "g1")], records).overall.counts
    assert (counts["statement found"].right, counts["statement found"].gold) == (2, 3)
    assert counts["statement found"].read == 3
    assert counts["statement attributed"].right == 1
    assert (counts["figure"].right, counts["figure full"].right) == (1, 0)
    assert (counts["speaker country"].right, counts["speaker country"].gold) == (0, 2)
    assert counts["statement found"].f1 == pytest.approx(2 / 3)


def test_outlets_alone_and_left_out(tmp_path: Path, records: Path) -> None:
    write(tmp_path / "gold", "g1", source="one")
    write(tmp_path / "gold", "g2", source="two")
    made = evaluate_paths([write(tmp_path / "gold", "g3", source=None)], records)
    assert made.outlet_names() == ["one", "two", "unknown"]
    assert made.absent == ["g3"]
    assert made.alone("one").counts["statement found"].read == 3
    assert made.without("one").counts["statement found"].read == 3
    assert made.without("unknown").counts["statement found"].gold == 6
    assert made.alone("unknown").counts["figure"].f1 == 0.0


def test_rules_are_counted(tmp_path: Path, records: Path) -> None:
    rules = evaluate_paths([write(tmp_path / "gold", "g1")], records).overall.rules
    assert {name: (c.right, c.read) for name, c in rules.items()} == {
        "statements/verb": (1, 2),
        "statements/carry": (0, 1),
        "figures/digits": (1, 1),
    }


def test_errors_to_work_from(tmp_path: Path, records: Path, capsys: pytest.CaptureFixture[str]) -> None:
    show_evaluation([write(tmp_path / "gold", "g1")], records, errors=True)
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    at = str(TEXT.index("وجود"))
    assert rows == [
        ["statement", "g1", "missed", "نفت | وجود أي نقص في المدينة", at, ""],
        ["statement", "g1", "extra", "من جهتها | من جهتها", str(TEXT.index("من جهتها")), "verb"],
        [
            "statement",
            "g1",
            "speaker",
            "وزير الزراعة سالم العامري <> البلدية",
            str(TEXT.index("المزارعين")),
            "carry",
        ],
        ["figure", "g1", "unit or what", "3: dam of سدود <> item of", str(TEXT.index("3")), "digits"],
    ]


def test_table_and_json_say_the_same(
    tmp_path: Path, records: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = write(tmp_path / "gold", "g1", "g3")
    show_evaluation([folder], records, json=True, by_outlet=True)
    data = json.loads(capsys.readouterr().out)
    assert data["absent"] == ["g3"]
    assert data["scores"]["statement found"] == {"p": 0.667, "r": 0.333, "f1": 0.444, "gold": 6, "read": 3}
    assert data["outlets"]["wire"]["alone"] == data["scores"]
    assert data["outlets"]["wire"]["others"] == {}
    show_evaluation([folder], records, by_outlet=True)
    out = capsys.readouterr().out
    found = next(line for line in out.splitlines() if "statement found" in line)
    assert found.split() == ["statement", "found", "0.667", "0.333", "0.444", "2", "6", "3"]
    assert "no record for: g3" in out


def test_events_are_shown_by_type(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    truth, data = gold(), record()
    event = {"status": "actual", "actors": [], "recipients": []}
    words = ("امتلأت", "سيحصلون", "نفت")
    truth["events"] = [
        {**event, "type": kind, "trigger": word}
        for kind, word in zip(("AID", "AID", "REJECT"), words, strict=True)
    ]
    data["events"] = [{**event, "type": "AID", "trigger": span(word)} for word in (words[0], words[2])]
    (tmp_path / "g1.json").write_text(json.dumps(truth), encoding="utf-8")
    (tmp_path / "records.jsonl").write_text(json.dumps(data), encoding="utf-8")
    show_evaluation([tmp_path / "g1.json"], tmp_path / "records.jsonl")
    lines = capsys.readouterr().out.splitlines()
    at = next(number for number, line in enumerate(lines) if "events found, by type" in line)
    assert [line.split() for line in lines[at + 2 : at + 4]] == [
        ["AID", "0.500", "0.500", "0.500", "1", "2", "2"],
        ["REJECT", "0.000", "0.000", "0.000", "0", "1", "0"],
    ]


def test_without_records_the_articles_are_read(tmp_path: Path) -> None:
    made = evaluate_paths([write(tmp_path / "gold", "g1")])
    assert made.absent == []
    assert made.overall.counts["statement found"].read > 0


def test_records_may_be_gzipped(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl.gz"
    file.write_bytes(gzip.compress(json.dumps(record()).encode()))
    assert evaluate_paths([write(tmp_path / "gold", "g1")], file).absent == []


@pytest.mark.parametrize("line", ["{", "[]", "{}", '{"article": {"id": 5}}'])
def test_a_line_that_is_no_record_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "records.jsonl"
    file.write_text(json.dumps(record()) + "\n" + line, encoding="utf-8")
    with pytest.raises(InputError, match=r"records\.jsonl:2"):
        evaluate_paths([write(tmp_path / "gold", "g1")], file)


@pytest.mark.parametrize(
    "content", ["{", "[]", json.dumps({"id": "x"}), json.dumps({**gold(), "text": None})]
)
def test_a_file_that_is_no_gold_is_named(tmp_path: Path, content: str) -> None:
    file = tmp_path / "bad.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(InputError):
        evaluate_paths([file])


def test_missing_files_and_empty_folders(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"nowhere\.json"):
        evaluate_paths([tmp_path / "nowhere.json"])
    with pytest.raises(InputError, match="no gold files"):
        evaluate_paths([tmp_path])
    with pytest.raises(InputError, match=r"no\.jsonl"):
        evaluate_paths([write(tmp_path / "gold", "g1")], tmp_path / "no.jsonl")
