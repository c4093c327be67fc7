"""Confidences of rules, and how well they fit."""

from pathlib import Path
from typing import Any

import pytest
import yaml

from mahdar.evaluate.calibrate import as_data, calibrate
from mahdar.evaluate.calibration import STRENGTH, Calibration, held_out, reliability
from mahdar.evaluate.score import Evaluation
from mahdar.evaluate.tally import Count, Tally
from mahdar.evaluate.verdicts import Verdict, write_verdicts
from mahdar.reading.confidence import UNKNOWN, confidence


def tally(**rules: tuple[int, int]) -> Tally:
    made = Tally()
    for rule, (right, read) in rules.items():
        made.rules[f"figures/{rule}"].add(right, 0, read)
    return made


def test_a_rule_is_drawn_to_its_group() -> None:
    made = Calibration.of("figures", tally(good=(98, 98), rare=(0, 1)))
    assert made.overall == pytest.approx(99 / 101)
    assert made.confidence("never seen") == pytest.approx(made.overall)
    assert made.confidence("rare") == pytest.approx((STRENGTH * made.overall) / (STRENGTH + 1))
    assert made.confidence("rare") < made.overall < made.confidence("good")


def test_groups_do_not_mix() -> None:
    assert Calibration.of("statements", tally(good=(5, 5))).counts == {}


def test_calibration_error_by_hand() -> None:
    fit = reliability([(0.9, Count(8, 0, 10)), (0.92, Count(10, 0, 10)), (0.2, Count(5, 0, 5))])
    # bin 9: 20 items, 18 right, told 18.2; bin 2: 5 items, 5 right, told 1
    assert fit.items == 25
    assert fit.error == pytest.approx((0.2 + 4.0) / 25)
    assert fit.brier == pytest.approx((8 * 0.01 + 2 * 0.81 + 10 * 0.08**2 + 5 * 0.64) / 25)


def test_nothing_read_is_no_error() -> None:
    assert reliability([]).items == 0


def test_held_out_leaves_the_article_itself_out() -> None:
    evaluation = Evaluation(tallies={"a": tally(x=(10, 10)), "b": tally(x=(0, 10))})
    by_rule, _ = held_out("figures", evaluation)
    # each article is told what the other one shows: (10 + 20 * 11/12) / 30 for all wrong, and the reverse
    assert by_rule.brier == pytest.approx((17 / 18) ** 2)
    assert by_rule.error == pytest.approx(17 / 18)


def test_the_data_hold_counts_and_confidences() -> None:
    data = as_data(Evaluation(tallies={"a": tally(x=(9, 10))}))
    assert data["groups"]["figures"]["rules"] == {"x": {"right": 9, "read": 10, "confidence": 0.856}}


def test_verdicts_on_unseen_articles_scale_the_confidences(tmp_path: Path) -> None:
    labels = ["right", "partly", "wrong", "wrong"]
    verdicts = [Verdict(str(n), "figures", 0, 1, label) for n, label in enumerate(labels)]
    write_verdicts(tmp_path / "figures.jsonl", verdicts)
    figures = as_data(Evaluation(tallies={"a": tally(x=(9, 10))}), tmp_path)["groups"]["figures"]
    assert figures["unseen"] == {"judged": 4, "share": 0.5}
    assert figures["confidence"] == 0.5
    assert figures["rules"]["x"]["confidence"] == pytest.approx(0.856 * 0.5 / (10 / 12), abs=0.001)


def test_writing_and_looking_up(shared: Path, tmp_path: Path) -> None:
    out = tmp_path / "confidence.yaml"
    none = tmp_path / "records.jsonl"
    none.write_text("", encoding="utf-8")
    calibrate([shared / "gold"], none, out)
    data: dict[str, Any] = yaml.safe_load(out.read_text(encoding="utf-8"))
    assert data["groups"]["statements"] == {
        "confidence": UNKNOWN,
        "held_out": {"items": 0, "calibration_error": 0.0},
        "rules": {},
    }


def test_unknown_groups_and_rules() -> None:
    assert confidence("no such group", "x") == UNKNOWN
    assert 0 < confidence("figures", "no such rule") < 1
