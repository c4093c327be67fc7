"""Seeded draws of items, the sheets made of them, and the verdicts that come back."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from mahdar.errors import InputError
from mahdar.evaluate.draw import draw
from mahdar.evaluate.sheet import mark
from mahdar.evaluate.verdicts import Verdict, read_verdicts, summarise, wilson, write_verdicts

TEXT = "بدأ الموسم. زرع 40 حقلا هذا العام. وانتهى."


def record(name: str, figures: int) -> dict[str, Any]:
    at = TEXT.index("40")
    quantity = {"text": "40", "start": at, "end": at + 2}
    rows = [{"id": f"{name}-{n}", "quantity": quantity, "value": 40, "unit": "field"} for n in range(figures)]
    return {"article": {"id": name, "title": None, "text": TEXT}, "figures": [*rows, {"quantity": None}, 5]}


RECORDS = [record("a", 3), record("b", 0), record("c", 9)]


def test_the_same_seed_draws_the_same_items() -> None:
    first, again = (draw(RECORDS, "figures", 5, seed=7) for _ in range(2))
    assert first == again
    assert first != draw(RECORDS, "figures", 5, seed=8)
    assert len({line.id for line in first}) == 5


def test_every_item_is_as_likely() -> None:
    drawn = Counter(line.id for seed in range(1200) for line in draw(RECORDS, "figures", 3, seed))
    assert len(drawn) == 12
    assert all(220 < n < 380 for n in drawn.values())  # 300 expected, standard deviation 15


def test_fewer_than_asked_for() -> None:
    assert len(draw(RECORDS, "figures", 50, seed=1)) == 12
    assert draw(RECORDS, "times", 50, seed=1) == []


def test_only_the_wanted_ones() -> None:
    assert [line.id for line in draw(RECORDS, "figures", 9, 1, lambda item: item["id"] == "c-4")] == ["c-4"]


def test_a_line_shows_the_item_in_its_sentence() -> None:
    (line,) = draw([record("a", 1)], "figures", 1, seed=1)
    assert line.marked == "زرع ⟦40⟧ حقلا هذا العام."
    assert line.before == "بدأ الموسم."
    assert line.item == {"quantity": "40", "value": 40, "unit": "field"}
    assert TEXT[line.start : line.end] == "40"


def test_context_has_an_end() -> None:
    long = "كلمة " * 1000
    assert len(mark(long, (2500, 2504))) < 1300


def test_verdicts_come_back_as_written(tmp_path: Path) -> None:
    file = tmp_path / "v.jsonl"
    verdicts = [Verdict("a", "figures", 3, 5, "right"), Verdict("b", "times", 0, 2, "partly", "السنة خطأ")]
    write_verdicts(file, verdicts)
    assert read_verdicts(file) == verdicts


@pytest.mark.parametrize("line", ["{", '{"article": "a"}', "[1]"])
def test_a_line_that_is_no_verdict_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "v.jsonl"
    file.write_text("\n" + line, encoding="utf-8")
    with pytest.raises(InputError, match=r"v\.jsonl:2"):
        read_verdicts(file)


def test_a_label_must_be_known(tmp_path: Path) -> None:
    file = tmp_path / "v.jsonl"
    file.write_text('{"article":"a","group":"times","start":0,"end":1,"label":"good"}', encoding="utf-8")
    with pytest.raises(InputError, match="label 'good'"):
        read_verdicts(file)


def test_wilson_interval_as_published() -> None:
    # Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29
    published = {(81, 263): (0.2553, 0.3662), (15, 148): (0.0624, 0.1605)}
    published |= {(0, 20): (0.0, 0.1611), (1, 29): (0.0061, 0.1718)}
    for (good, total), interval in published.items():
        assert wilson(good, total) == pytest.approx(interval, abs=5e-5)
    assert wilson(0, 0) == (0.0, 1.0)


def test_summary_leaves_the_unclear_ones_out() -> None:
    labels = ["right"] * 8 + ["partly", "wrong", "unclear"]
    summary = summarise(Verdict("a", "figures", 0, 1, label) for label in labels)  # type: ignore[arg-type]
    assert summary.judged == 10
    assert summary.precision()[0] == 0.8
    assert summary.precision("right", "partly")[0] == 0.9
    assert str(summary).startswith("8 right, 1 partly, 1 wrong, 1 unclear; right 0.800 [0.490, 0.943]")
