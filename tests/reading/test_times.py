"""The step that reads times: spans of the article, intervals of the record, and no crash on anything."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.language.text import make_text
from mahdar.reading.layers import Layers
from mahdar.reading.times import TimeStep
from mahdar.record.article import Article
from mahdar.record.model import Interval, Time

WORDS = [
    "في", "من", "قبل", "بعد", "منذ", "كل", "يوم", "أمس", "غدا", "اليوم", "الليلة", "الثلاثاء",
    "والأحد", "مساء", "مطلع", "نهاية", "الأسبوع", "العام", "شهر", "عام", "أعوام", "القرن",
    "الماضي", "المقبل", "الجاري", "هذا", "مايو", "رمضان", "تشرين", "الأول", "الثاني", "عشر",
    "عشرين", "ثلاثة", "شهرين", "أسبوعين", "نصف", "الربع", "صيف", "الثمانينيات", "الساعة",
    "العاشرة", "صباحا", "الموافق", "هـ", "م", "(", ")", "/", "-", ":", "،", ".", "3", "12",
    "31", "2018", "1436", "9999", "10:30", "99/99/9999", "30/2/2018", "12.13.2015",
    "99999999999", "٣", "۱۲", "و", "ال", "الـ", "الـ12", "قال", "سيعود",
]  # fmt: skip
sentences = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
any_text = st.one_of(st.text(), sentences)
days = st.one_of(st.none(), st.dates().map(str))


def read(text: str, published: str | None = None, title: str | None = None) -> tuple[Time, ...]:
    article = Article(text=text, title=title, published=published)
    layers = Layers(article, make_text(article.whole, article.title_end), article.revision)
    TimeStep()(layers)
    return layers.times


def test_a_time_with_its_days() -> None:
    assert read("افتتح الجسر العام الماضي", "2018-03-18") == (
        Time("العام الماضي", 12, 24, "date", "2017", Interval("2017-01-01", "2017-12-31", "year")),
    )


def test_clitics_stay_outside_the_span() -> None:
    assert [t.text for t in read("يكفي لأسبوعين وبالأمس عاد والثلاثاء سافر")] == [
        "أسبوعين",
        "الأمس",
        "الثلاثاء",
    ]


def test_clitics_with_harakat_stay_outside_the_span() -> None:
    (time,) = read("عاد وَالثُّلاثاءُ قريب"[:18])
    assert time.text == "الثُّلاثاءُ"


def test_the_melted_article_stays_inside_the_span() -> None:
    assert [t.text for t in read("وفقا للعام الماضي")] == ["للعام الماضي"]


def test_title_and_text_are_both_read() -> None:
    found = read("عاد أمس إلى بلاده", "2018-03-18", title="يسافر غدا")
    assert [t.value for t in found] == ["2018-03-19", "2018-03-17"]


@given(any_text, days)
def test_times_lie_in_the_article_in_order(text: str, published: str | None) -> None:
    end = 0
    for time in read(text, published):
        assert text[time.start : time.end] == time.text
        assert end <= time.start < time.end
        end = time.end


@given(any_text, days)
def test_intervals_are_real_days_in_order(text: str, published: str | None) -> None:
    for time in read(text, published):
        if time.interval is not None:
            assert time.interval.start is not None
            assert time.interval.end is not None
            assert dt.date.fromisoformat(time.interval.start) <= dt.date.fromisoformat(time.interval.end)


@given(sentences, st.dates(dt.date(1950, 1, 1), dt.date(2060, 1, 1)))
def test_what_resolves_without_a_date_resolves_the_same_with_one(text: str, published: dt.date) -> None:
    dated = {(t.start, t.end): t.interval for t in read(text, str(published))}
    for time in read(text):
        if time.interval is not None and (time.start, time.end) in dated:
            assert dated[time.start, time.end] == time.interval


@pytest.mark.parametrize(
    "unit", ["12 ", "و5 ", "بعد ", "الثلاثاء و", "مطلع ", "الربع الأول من ", "الموافق ", "3/"]
)
def test_long_repetitions_end(unit: str) -> None:
    text = unit * 20_000
    assert all(text[t.start : t.end] == t.text for t in read(text, "2018-03-18"))
