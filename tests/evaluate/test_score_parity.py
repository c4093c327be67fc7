"""Our figures and errors are those of the gold annotations' own scorer, on good records and on bad ones."""

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from random import Random
from types import ModuleType
from typing import Any

import pytest
from gold_mutation import from_gold, mutate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mahdar.evaluate.gold import Gold, read_gold
from mahdar.evaluate.score import Evaluation, evaluate
from mahdar.evaluate.table import as_json, error_lines
from mahdar.reading.reader import load

Records = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def scorer(shared: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("gold_scorer", shared / "gold" / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def gold(shared: Path) -> list[Gold]:
    return list(read_gold([shared / "gold"]))


def theirs(scorer: ModuleType, gold: list[Gold], records: Records) -> Any:
    score = scorer.Score()
    for one in gold:
        article = one.article
        flat = {"id": one.id, "title": article.title, "text": article.text, **one.groups}
        score.article(flat, records.get(one.id, {}))
    return score


def same(ours: Evaluation, score: Any) -> None:
    tally = ours.overall
    assert {name: [c.right, c.gold, c.read] for name, c in tally.counts.items()} == dict(score.counts)
    assert {name: [c.right, c.gold, c.read] for name, c in tally.types.items()} == dict(score.by_type)
    for kind, errors in score.errors.items():
        got = [(m.article, m.what, _detail(m.what, m.detail)) for m in tally.misses if m.kind == kind]
        assert got == [(gid, what, _detail(what, detail)) for gid, what, detail in errors]


def _detail(what: str, detail: str) -> str:
    # The parties of events are Python sets there and ordered here: compared by the event alone, as the
    # counts of coded events are compared anyway.
    return detail.partition(": ")[0] if what == "parties" else detail


def test_the_readers_own_records(scorer: ModuleType, gold: list[Gold]) -> None:
    records = {g.id: load().read(g.article).to_dict() for g in gold}
    same(evaluate(gold, records), theirs(scorer, gold, records))


def test_records_made_of_gold_are_all_right(gold: list[Gold]) -> None:
    counts = evaluate(gold, {g.id: from_gold(g) for g in gold}).overall.counts
    for row in ("statement found", "event found", "position", "figure", "figure full", "offsets"):
        assert (counts[row].right, counts[row].read) == (counts[row].gold, counts[row].gold), row


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_damaged_records(scorer: ModuleType, gold: list[Gold], seed: int) -> None:
    random = Random(seed)
    some = random.sample(gold, 4)
    records = {g.id: mutate(from_gold(g), len(g.article.whole), random) for g in some[:3]}
    same(evaluate(some, records), theirs(scorer, some, records))


def test_the_scorer_as_a_command(shared: Path, gold: list[Gold], tmp_path: Path) -> None:
    random = Random(5)
    records = {g.id: mutate(from_gold(g), len(g.article.whole), random) for g in gold[1:]}
    file = tmp_path / "records.jsonl"
    file.write_text("\n".join(json.dumps(r, ensure_ascii=False) for r in records.values()), encoding="utf-8")
    paths = [str(p) for p in sorted((shared / "gold").rglob("*.json"))]
    command = [sys.executable, "-B", str(shared / "gold" / "score.py"), *paths, "--records", str(file)]

    def run(option: str) -> str:
        return subprocess.run([*command, option], check=True, capture_output=True, text=True).stdout

    ours = evaluate(gold, records)
    want = json.loads(run("--json"))
    assert json.loads(as_json(ours)) == want
    listed = [line.split("\t") for line in run("--errors").splitlines() if "\t" in line]
    mine = [line.split("\t")[:4] for line in error_lines(ours.overall)]
    assert len(mine) == len(listed) > 100
    assert [row[:3] for row in mine] == [row[:3] for row in listed]
