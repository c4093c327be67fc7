"""The accuracy gate: no change may fall below the floors measured on gold."""

from pathlib import Path

import pytest

from mahdar.errors import InputError
from mahdar.evaluate.floors import Floors, gold_digest, load_floors, measure
from mahdar.evaluate.tally import Tally

HERE = Path(__file__).with_name("floors.yaml")


def test_no_row_falls_below_its_floor(shared: Path) -> None:
    assert measure([shared / "gold"], HERE) == []


def tally(right: int, gold: int, read: int) -> Tally:
    made = Tally()
    made.counts["figure"].add(right, gold, read)
    return made


def test_a_fall_is_named() -> None:
    floors = Floors("", {"figure": 0.5, "offsets": 0.0})
    assert floors.below(tally(4, 8, 8)) == []
    assert floors.below(tally(3, 8, 8)) == ["figure: 0.3750 < 0.5"]


def test_floors_only_rise() -> None:
    floors = Floors("", {"figure": 0.4, "statement found": 0.9})
    raised = floors.raised(tally(2, 3, 3))
    assert raised.f1["figure"] == 0.656
    assert raised.f1["statement found"] == 0.9
    assert floors.raised(tally(1, 8, 8)).f1["figure"] == 0.4


def test_raising_writes_floors_that_hold(shared: Path, tmp_path: Path) -> None:
    file = tmp_path / "floors.yaml"
    file.write_text(HERE.read_text(encoding="utf-8"), encoding="utf-8")
    gold = [shared / "gold" / "reference.json"]
    with pytest.raises(InputError, match="other gold files"):
        measure(gold, file)
    file.write_text(f"digest: {gold_digest(gold)}\nfloors: {{figure: 0.0}}\n", encoding="utf-8")
    assert measure(gold, file, lift=True) == []
    lifted = load_floors(file)
    assert lifted.f1["offsets"] == 1.0
    assert measure(gold, file) == []


def test_no_floors_at_all(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no floors"):
        load_floors(tmp_path / "floors.yaml")
