"""Who held an office: the day before, of and after a change; dates by month or year; what is not known."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.knowledge.days import first_day, is_date, last_day
from mahdar.knowledge.tenures import Holders, Tenure, holders


def tenure(person: str, start: str, end: str | None = None, as_of: str | None = None) -> Tenure:
    return Tenure(person, "WSM:president", start, end, as_of, "", "test")


CHANGE = (tenure("old", "2010-01-05", "2018-04-03"), tenure("new", "2018-04-03", None, "2020-06-30"))


@pytest.mark.parametrize(
    ("day", "sure"),
    [
        (date(2018, 4, 2), "old"),
        (date(2018, 4, 3), None),
        (date(2018, 4, 4), "new"),
        (date(2010, 1, 4), None),
        (date(2010, 1, 6), "old"),
        (date(2020, 6, 30), "new"),
        (date(2020, 7, 1), None),
    ],
)
def test_the_holder_around_a_change(day: date, sure: str | None) -> None:
    assert holders(CHANGE, day).certain == sure


def test_on_the_day_of_change_both_are_candidates() -> None:
    assert holders(CHANGE, date(2018, 4, 3)).persons == (("new", 0.5), ("old", 0.5))


def test_after_as_of_nothing_is_known_and_it_is_said() -> None:
    assert holders(CHANGE, date(2021, 1, 1)) == Holders((), stale=True)


def test_before_the_table_begins_nothing_is_known_but_it_is_not_stale() -> None:
    assert holders(CHANGE, date(1999, 1, 1)) == Holders(())


def test_a_closed_office_is_not_stale() -> None:
    assert not holders((tenure("only", "2001", "2003"),), date(2010, 1, 1)).stale


@pytest.mark.parametrize(
    ("day", "share"),
    [(date(2012, 5, 31), 0), (date(2012, 6, 1), 0.5), (date(2012, 6, 30), 0.5), (date(2012, 7, 1), 1)],
)
def test_a_month_leaves_its_days_open(day: date, share: float) -> None:
    assert tenure("one", "2012-06", "2015").holds(day) == share


def test_a_year_leaves_its_days_open_at_the_end() -> None:
    one = tenure("one", "2012-06", "2015")
    assert (one.holds(date(2014, 12, 31)), one.holds(date(2015, 7, 1)), one.holds(date(2016, 1, 1))) == (
        1,
        0.5,
        0,
    )


def test_two_at_once_share_the_seat() -> None:
    both = (tenure("a", "2010", "2020"), tenure("b", "2010", "2020"))
    assert holders(both, date(2015, 1, 1)).persons == (("a", 0.5), ("b", 0.5))


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)))
def test_shares_never_exceed_one(day: date) -> None:
    assert sum(share for _, share in holders(CHANGE, day).persons) <= 1


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_date_cut_short_holds_the_day(day: date) -> None:
    for given_date in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        assert first_day(given_date) <= day <= last_day(given_date)
    assert last_day(day.isoformat()[:7]) + timedelta(1) > day


@pytest.mark.parametrize(
    "wrong", ["", "2020-13", "2020-02-30", "20", "2020-1-1", "yesterday", "2020-01-01T00:00"]
)
def test_what_is_no_date(wrong: str) -> None:
    assert not is_date(wrong)
