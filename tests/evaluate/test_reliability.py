"""Confidences against what is right: the measures by hand, folds, verdicts joined to records, the command."""

import json
from pathlib import Path
from typing import Any

import pytest
from gold_sample import gold, record, span
from hypothesis import given
from hypothesis import strategies as st

from mahdar.evaluate.calibration import Calibration
from mahdar.evaluate.fit import Pair, auroc, calibration_error, error_interval, fit, spread
from mahdar.evaluate.judged import Judged, join
from mahdar.evaluate.reliability import held_out, lines, main
from mahdar.evaluate.score import Evaluation, evaluate_paths
from mahdar.evaluate.tally import Tally, Told, told_confidence
from mahdar.evaluate.verdicts import Verdict, write_verdicts

PAIRS = st.lists(st.tuples(st.sampled_from([0.1, 0.3, 0.5, 0.7, 0.9]), st.booleans()), max_size=40)


def test_measures_by_hand() -> None:
    pairs = [(0.9, True), (0.8, False), (0.6, True), (0.2, False)]
    assert auroc(pairs) == 0.75  # of four pairs of a right and a wrong item only 0.6 < 0.8 is the wrong way
    assert spread(pairs) == 0.0
    assert spread([(0.9, True), (0.8, True), (0.6, True), (0.2, False)]) == 0.5
    assert calibration_error(pairs) == pytest.approx((0.1 + 0.8 + 0.4 + 0.2) / 4)


def test_equal_confidences_say_nothing() -> None:
    same = [(0.7, True)] * 3 + [(0.7, False)] * 2
    assert auroc(same) == 0.5
    assert spread(same) == 0.0


def test_the_middle_is_split_in_shares() -> None:
    # of 5 items the upper half is 0.9 and one and a half of the three in the middle, one of which is right
    pairs = [(0.9, True), (0.5, True), (0.5, False), (0.5, False), (0.1, False)]
    assert spread(pairs) == pytest.approx((1 + 0.5) / 2.5 - 0.5 / 2.5)


@given(PAIRS)
def test_auroc_is_the_share_of_pairs_in_order(pairs: list[Pair]) -> None:
    right, wrong = ([c for c, good in pairs if good is wanted] for wanted in (True, False))
    wins = [(r > w) + (r == w) / 2 for r in right for w in wrong]
    assert auroc(pairs) == (pytest.approx(sum(wins) / len(wins)) if wins else None)
    assert spread([(1 - c, not good) for c, good in pairs]) == pytest.approx(spread(pairs))


def test_nothing_at_all() -> None:
    made = fit([])
    assert (made.items, made.right, made.auroc, made.spread, made.error) == (0, 0.0, None, 0.0, 0.0)
    assert error_interval([]) == (0.0, 0.0)
    assert auroc([(0.9, True)]) is None


def test_the_interval_holds_the_error_and_is_the_same_again() -> None:
    pairs = [(0.8, number % 5 > 0) for number in range(200)]
    low, high = error_interval(pairs)
    assert 0.0 <= low < high < 0.1
    assert error_interval(pairs) == (low, high)


def test_items_of_one_article_are_drawn_together() -> None:
    pairs = [(0.5, number < 100) for number in range(200)]
    apart = error_interval(pairs)[1]
    together = error_interval(pairs, [str(number // 50) for number in range(200)])[1]
    assert together > 2 * apart


def told(confidence: float, right: bool, article: str = "a", rule: str = "x") -> Told:
    return Told("figures", article, rule, confidence, right)


def test_only_items_of_one_fold_are_compared() -> None:
    folds = [[told(0.9, False), told(0.95, True)], [told(0.1, False), told(0.2, True)]]
    assert fit(folds).auroc == 1.0
    assert fit(folds).spread == 1.0
    assert fit([folds[0] + folds[1]]).auroc == 0.75


def tally(article: str, **rules: tuple[int, int]) -> Tally:
    made = Tally()
    for rule, (right, read) in rules.items():
        made.rules[f"figures/{rule}"].add(right, 0, read)
        made.told += [told(0.5, n < right, article, rule) for n in range(read)]
    return made


def test_held_out_leaves_the_fold_s_articles_out() -> None:
    evaluation = Evaluation(tallies={name: tally(name, x=(n, 5)) for n, name in enumerate("abcdef")})
    folds = list(held_out("figures", evaluation))
    assert [sorted({one.article for one in fold}) for fold in folds] == [
        ["a", "f"],
        ["b"],
        ["c"],
        ["d"],
        ["e"],
    ]
    others = Tally()
    for name in "bcde":
        others.merge(evaluation.tallies[name])
    assert folds[0][0].confidence == Calibration.of("figures", others).confidence("x")
    assert next(held_out("events", evaluation)) == []


@pytest.mark.parametrize("value", [None, True, "0.5", -0.1, 1.5])
def test_what_is_no_confidence(value: object) -> None:
    assert told_confidence({"confidence": value}) is None


def test_read_items_are_told_with_whether_they_are_right(tmp_path: Path) -> None:
    file, data = tmp_path / "records.jsonl", record("g1")
    for group in ("statements", "figures"):
        for number, item in enumerate(data[group]):
            item["confidence"] = 0.9 - number / 10
    country = {"country": "SYR"}
    event = {"type": "AID", "status": "actual", "rule": "verb", "confidence": 0.6, "trigger": span("امتلأت")}
    position = {"polarity": "oppose", "holder_countries": ["SYR"], "rule": "deny", "confidence": 0.7}
    data["events"] = [
        {**event, "actors": [{**span("سالم"), **country}], "recipients": []},
        {**event, "confidence": 0.4, "trigger": span("نفت"), "actors": [], "recipients": []},
    ]
    data["positions"] = [{**position, "target": span("وجود أي نقص")}]
    file.write_text(json.dumps(data), encoding="utf-8")
    truth = gold()
    same = {"type": "AID", "status": "actual", "recipients": []}
    truth["events"] = [
        {**same, "trigger": "امتلأت", "actors": [country]},
        {**same, "trigger": "نفت", "actors": [country]},  # found, but without its country
    ]
    truth["positions"] = [{"polarity": "oppose", "holder_countries": ["SYR"], "target": "وجود أي نقص"}]
    (tmp_path / "g1.json").write_text(json.dumps(truth), encoding="utf-8")
    found = evaluate_paths([tmp_path / "g1.json"], file).overall.told
    by_group = {(one.group, one.rule, one.confidence): one.right for one in found}
    assert by_group["events", "verb", 0.6] is True
    assert by_group["events", "verb", 0.4] is False
    assert by_group["positions", "deny", 0.7] is True
    assert sum(one.group == "statements" for one in found) == 3


def drawn(article: str, *items: dict[str, Any]) -> dict[str, Any]:
    return {"article": {"id": article}, "events": list(items), "figures": [{"quantity": None}, 7]}


def item(name: str, confidence: float, start: int = 0) -> dict[str, Any]:
    trigger = {"text": "x", "start": start, "end": start + 3}
    return {"id": name, "confidence": confidence, "rule": "verb", "trigger": trigger}


def test_verdicts_find_the_confidence_of_their_item() -> None:
    twice = drawn("b", item("e3", 0.2), item("e4", 0.3))
    records = [drawn("a", item("e1", 0.9), item("e2", 0.4, 10)), drawn("a", item("e1", 0.9)), twice]
    verdicts = [
        Verdict("a", "events", 0, 3, "right"),
        Verdict("a", "events", 10, 13, "partly"),
        Verdict("a", "events", 10, 13, "unclear"),
        Verdict("a", "events", 20, 23, "right"),  # nothing stands there
        Verdict("b", "events", 0, 3, "wrong"),  # two items do
        Verdict("a", "mentions", 0, 3, "right"),
    ]
    judged = join(verdicts, records)
    assert [(one.confidence, one.right) for one in judged.told] == [(0.9, True), (0.4, False)]
    assert judged.unmatched == 2


def test_figures_that_are_partly_right_count_as_right() -> None:
    quantity = {"quantity": {"text": "4", "start": 0, "end": 1}, "confidence": 0.9, "id": "f"}
    judged = join(
        [Verdict("a", "figures", 0, 1, "partly")], [{"article": {"id": "a"}, "figures": [quantity]}]
    )
    assert [one.right for one in judged.told] == [True]


def test_lines_hold_a_row_for_each_way_of_telling() -> None:
    evaluation = Evaluation(tallies={"a": tally("a", x=(3, 4)), "b": tally("b", x=(0, 2))})
    out = list(lines(evaluation, Judged((told(0.9, True),), 2)))
    rows = {line[:22].strip(): line[22:].split() for line in out[:-1]}
    assert rows["figures told"][:5] == ["6", "0.500", "0.500", "0.000", "0.000"]
    assert rows["figures judged"][:3] == ["1", "1.000", "-"]
    assert rows["events told"] == ["0"]
    assert out[-1].startswith("2 verdicts left out")


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file, verdicts, records = tmp_path / "g.json", tmp_path / "v.jsonl", tmp_path / "r.jsonl"
    file.write_text(json.dumps(gold()), encoding="utf-8")
    write_verdicts(verdicts, [Verdict("a", "events", 0, 3, "right")])
    records.write_text(json.dumps(drawn("a", item("e1", 0.9))), encoding="utf-8")
    assert main([str(file), "--verdicts", str(verdicts), "--records", str(records)]) == 0
    assert "events judged" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main([str(file), "--verdicts", str(verdicts)])
