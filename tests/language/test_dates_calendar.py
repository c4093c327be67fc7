"""Calendar arithmetic: month ends, leap years, weeks, the ends of time, the limits of the Hijri calendar."""

import calendar
import datetime as dt
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from mahdar.language import dates_hijri as hijri
from mahdar.language.dates_calendar import (
    century,
    decade,
    make_day,
    month,
    narrowed,
    part_of_year,
    portion,
    season,
    shift_days,
    shift_months,
    week,
    weekday_near,
    year,
)
from mahdar.language.dates_yearless import SINCE, yearless_day, yearless_month, yearless_season

ANY_DAY = st.dates()
NEWS_DAY = st.dates(dt.date(1930, 1, 1), dt.date(2070, 12, 31))
WEEKDAY = st.integers(1, 7)


@given(ANY_DAY, st.integers(-20_000, 20_000))
@example(dt.date(2020, 2, 29), 12)
@example(dt.date(2018, 1, 31), 1)
@example(dt.date(1, 1, 1), -1)
def test_shifted_months_keep_the_day_or_end_with_the_month(date: dt.date, months: int) -> None:
    shifted = shift_months(date, months)
    if shifted is None:
        assert not 1 <= date.year + (date.month - 1 + months) // 12 <= 9999
        return
    assert (shifted.year - date.year) * 12 + shifted.month - date.month == months
    assert shifted.day == min(date.day, calendar.monthrange(shifted.year, shifted.month)[1])


@given(ANY_DAY, st.integers(-(10**7), 10**7))
def test_shifted_days_come_back(date: dt.date, days: int) -> None:
    shifted = shift_days(date, days)
    assert shifted is None or shift_days(shifted, -days) == date


@given(st.integers(-5, 10_005), st.integers(-2, 15))
def test_months_meet_without_a_gap(number: int, which: int) -> None:
    one = month(number, which)
    assert (one is None) == (not (1 <= number <= 9999 and 1 <= which <= 12))
    if one is None:
        return
    assert one.value == f"{number:04}-{which:02}"
    after = shift_days(one.end, 1)
    assert after is None or after.day == 1


@given(ANY_DAY)
@example(dt.date.min)
@example(dt.date.max)
@example(dt.date(2018, 3, 18))
def test_a_week_holds_its_day_and_starts_on_sunday(date: dt.date) -> None:
    one = week(date)
    assert one.start <= date <= one.end
    assert (one.end - one.start).days <= 6
    assert one.start.isoweekday() == 7 or one.start == dt.date.min
    if one.start != dt.date.min and one.end != dt.date.max:
        assert one.value == f"{one.end.isocalendar().year:04}-W{one.end.isocalendar().week:02}"


@given(ANY_DAY, WEEKDAY, st.sampled_from([-1, 1]), st.booleans())
def test_the_nearest_weekday(date: dt.date, weekday: int, turn: int, today: bool) -> None:
    found = weekday_near(date, weekday, turn, today=today)
    if found is None:
        return
    assert found.isoweekday() == weekday
    distance = (found - date).days * turn
    assert 0 <= distance <= 7
    assert today or distance > 0
    assert distance < 7 or (not today and date.isoweekday() == weekday)


@given(st.integers(0, 10_000), st.sampled_from(["WI", "SP", "SU", "FA"]))
def test_seasons_are_three_months(number: int, letters: str) -> None:
    one = season(number, letters)
    if one is not None:
        assert 89 <= (one.end - one.start).days <= 92
        assert one.end.year == number


@given(st.integers(1, 9999))
def test_parts_fill_the_year(number: int) -> None:
    for letter, parts in (("Q", 4), ("H", 2), ("T", 3)):
        made = [part_of_year(number, letter, part, parts) for part in range(1, parts + 1)]
        assert sum((p.end - p.start).days + 1 for p in made if p) == 365 + calendar.isleap(number)
        assert part_of_year(number, letter, parts + 1, parts) is None


@given(NEWS_DAY, st.integers(1, 8))
def test_portions_fill_a_stretch(date: dt.date, parts: int) -> None:
    whole = month(date.year, date.month)
    assert whole is not None
    made = [portion(whole, part, parts) for part in range(1, parts + 1)]
    assert made[0] is not None
    assert made[0].start == whole.start
    for one, two in pairwise(made):
        assert one is not None
        assert two is not None
        assert (two.start - one.end).days == 1
    assert made[-1] is not None
    assert made[-1].end == whole.end
    assert narrowed(whole, 2).end == whole.end


@given(NEWS_DAY, st.integers(1, 12), st.integers(1, 31), st.sampled_from([SINCE, -2, -1, 0, 1, 2]))
@example(dt.date(2019, 3, 1), 2, 29, -2)
def test_a_yearless_day_lies_on_the_side_asked_for(date: dt.date, number: int, day: int, turn: int) -> None:
    found = yearless_day(date, "g", number, day, turn)
    if found is None:
        assert make_day(2019, number, day) is None  # no such day every year
        return
    assert (found.start.month, found.start.day) == (number, day)
    assert turn != SINCE or found.start <= date
    assert turn != -2 or found.start < date
    assert turn != 1 or found.start >= date
    assert turn != 2 or found.start > date
    assert turn != 0 or abs((found.start - date).days) <= 183 or (number, day) == (2, 29)


@given(NEWS_DAY, st.integers(1, 12), st.sampled_from(["WI", "SP", "SU", "FA"]))
def test_last_and_next_month_and_season(date: dt.date, number: int, letters: str) -> None:
    for find in (
        lambda turn: yearless_month(date, "g", number, turn),
        lambda turn: yearless_season(date, letters, turn),
    ):
        last, coming = find(-2), find(2)
        assert last is not None
        assert coming is not None
        assert last.end < date < coming.start


def test_the_values_of_long_stretches() -> None:
    assert [p and p.value for p in (year(1887), decade(1980), century(20))] == ["1887", "198", "19"]
    assert year(0) is None
    assert year(10_000) is None
    assert make_day(2019, 2, 29) is None
    assert make_day(2020, 2, 29) is not None


@given(st.integers(-10, 3000), st.integers(-2, 15), st.integers(-2, 33))
@example(1342, 12, 29)
@example(1343, 1, 1)
@example(1500, 12, 30)
@example(1501, 1, 1)
def test_hijri_days_outside_the_range_are_unresolved(number: int, which: int, day: int) -> None:
    found = hijri.day(number, which, day)
    if found is None:
        assert not (1343 <= number <= 1500 and 1 <= which <= 12 and 1 <= day <= 28)
    else:
        assert 1343 <= number <= 1500
        assert hijri.year_of(found.start) in (number, number + 1, None)


@given(st.integers(1340, 1503), st.integers(1, 12))
def test_hijri_months_meet_and_are_about_29_or_30_days(number: int, which: int) -> None:
    one = hijri.month(number, which)
    if one is None:
        assert not 1343 <= number <= 1500
    else:
        # Five months of the tables for the 1920s to 1940s have 28 days, three 31.
        assert 28 <= (one.end - one.start).days + 1 <= 31
        after = hijri.month(number, which + 1) if which < 12 else hijri.month(number + 1, 1)
        assert after is None or (after.start - one.end).days == 1
        assert one.value == f"{one.start}/{one.end}"


@given(st.integers(1343, 1500))
def test_hijri_years_are_about_354_days(number: int) -> None:
    one = hijri.year(number)
    assert one is not None
    assert 353 <= (one.end - one.start).days + 1 <= 356


@given(ANY_DAY, st.integers(1, 12), st.integers(1, 30), st.sampled_from([-2, -1, 0, 1, 2]))
def test_yearless_hijri_days_never_raise(date: dt.date, number: int, day: int, turn: int) -> None:
    found = yearless_day(date, "h", number, day, turn)
    assert found is None or abs((found.start - date).days) < 800
