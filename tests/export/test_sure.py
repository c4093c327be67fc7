"""Leaving out what is not sure: what stays is untouched, and nothing points at what is gone."""

from dataclasses import replace

import pytest
from event_record import DEMAND, RECORD, VISIT
from hypothesis import given
from hypothesis import strategies as st

from mahdar.errors import InputError
from mahdar.export import sure
from mahdar.export.sure import confident
from mahdar.record.model import Figure, Record, Span

GROUPS = ("statements", "events", "positions", "figures")
COUNT = Figure("f-1", 0.9, "r", Span("موسكو", 11, 16), 1, "x", statement="s-1", event="e-CONSULT")
NESTED = replace(RECORD.statements[1], inside="s-1")
HELD = replace(DEMAND, statement="s-1")
FULL = replace(
    RECORD, statements=(RECORD.statements[0], NESTED), positions=(HELD,), figures=(COUNT,), times=()
)
shares = st.floats(0, 1)


def with_confidence(values: list[float]) -> Record:
    """The record with other confidences, in order of its items."""
    left = iter(values)
    groups = {name: tuple(replace(i, confidence=next(left)) for i in getattr(FULL, name)) for name in GROUPS}
    return replace(FULL, **groups)


@given(st.lists(shares, min_size=7, max_size=7), shares)
def test_what_is_sure_stays_and_all_references_resolve(values: list[float], least: float) -> None:
    before = with_confidence(values)
    after = confident(before, least)
    for name in GROUPS:
        kept = [item.id for item in getattr(after, name)]
        assert kept == [item.id for item in getattr(before, name) if item.confidence >= least]
    ids = {None, *(s.id for s in after.statements), *(e.id for e in after.events)}
    assert {s.inside for s in after.statements} <= ids
    assert {i.statement for i in (*after.events, *after.positions, *after.figures)} <= ids
    assert {f.event for f in after.figures} <= ids
    assert confident(after, least) == after


@given(st.lists(shares, min_size=7, max_size=7))
def test_nothing_is_lost_at_zero(values: list[float]) -> None:
    record = with_confidence(values)
    assert confident(record, 0) == record


def test_references_to_what_stays_are_kept() -> None:
    assert confident(FULL, 0.5) == FULL


def test_events_and_positions_have_a_default_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sure, "EVENT_DEFAULT", 0.65)
    kept = confident(with_confidence([0.1, 0.1, 0.7, 0.6, 0.7, 0.6, 0.1]))
    assert [len(getattr(kept, name)) for name in GROUPS] == [2, 2, 0, 1]
    assert kept.events[0] == VISIT
    assert [len(getattr(confident(FULL, 0), name)) for name in GROUPS] == [2, 3, 1, 1], "0 asks for all"


@pytest.mark.parametrize("least", [-0.01, 1.01, float("nan"), float("inf")])
def test_other_numbers_are_refused(least: float) -> None:
    with pytest.raises(InputError, match="not between 0 and 1"):
        confident(RECORD, least)
