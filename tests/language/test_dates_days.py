"""Weekdays and days counted from the day of writing, Sunday 18 March 2018."""

import pytest
from date_reading import one_day, read_dates

DAYS = [
    ("أعلنت الوزارة الثلاثاء فتح الطريق", one_day("الثلاثاء", "2018-03-13")),
    ("أعلنت الوزارة الأحد فتح الطريق", one_day("الأحد", "2018-03-18")),
    ("ستعلن الوزارة الثلاثاء فتح الطريق", one_day("الثلاثاء", "2018-03-20")),
    ("من المقرر أن تعيد البلاد فتح سفارتها يوم الاثنين", one_day("يوم الاثنين", "2018-03-19")),
    ("تنطلق البطولة الأربعاء في العاصمة", one_day("الأربعاء", "2018-03-21")),
    ("وكانت المحادثات ستنتهي الجمعة", one_day("الجمعة", "2018-03-16")),
    ("قال إن الجسر الذي انهار الثلاثاء سيرمم", one_day("الثلاثاء", "2018-03-13")),
    ("مباراة الفريق يوم الثلاثاء أمام ضيفه ستعيد الذكريات", one_day("يوم الثلاثاء", "2018-03-20")),
    ("يسافر الوفد يوم الأحد المقبل", one_day("يوم الأحد المقبل", "2018-03-25")),
    ("سافر الوفد الجمعة الماضية", one_day("الجمعة الماضية", "2018-03-16")),
    ("وصل أمس السبت إلى المدينة", one_day("أمس السبت", "2018-03-17")),
    ("وصل اليوم الأحد إلى المدينة", one_day("اليوم الأحد", "2018-03-18")),
    ("وصل اليوم، الأحد، إلى المدينة", one_day("اليوم، الأحد", "2018-03-18")),
    ("وصل أول أمس إلى المدينة", one_day("أول أمس", "2018-03-16")),
    ("وصل أمس الأول إلى المدينة", one_day("أمس الأول", "2018-03-16")),
    ("يصل غدا إلى المدينة", one_day("غدا", "2018-03-19")),
    ("يصل بعد غد إلى المدينة", one_day("بعد غد", "2018-03-20")),
    ("يصل بعد غد الثلاثاء", one_day("بعد غد الثلاثاء", "2018-03-20")),
    ("غادر مساء أمس المدينة", ("مساء أمس", "2018-03-17TEV", "2018-03-17", "2018-03-17")),
    ("غادر صباح الجمعة المدينة", ("صباح الجمعة", "2018-03-16TMO", "2018-03-16", "2018-03-16")),
    ("سمع الدوي الليلة الماضية", ("الليلة الماضية", "2018-03-17TNI", "2018-03-17", "2018-03-17")),
    ("يلتقيان الثلاثاء 12 يونيو المقبل", one_day("الثلاثاء 12 يونيو المقبل", "2018-06-12")),
    ("وصل الوفد بالأمس", one_day("الأمس", "2018-03-17")),
]


@pytest.mark.parametrize(("sentence", "wanted"), DAYS)
def test_days_from_the_day_of_writing(sentence: str, wanted: tuple[str, str, str, str]) -> None:
    assert read_dates(sentence) == [wanted]


def test_weekdays_in_a_row_follow_each_other() -> None:
    found = read_dates("أعلن الحداد يومي السبت والأحد")
    assert [day for _, day, _, _ in found] == ["2018-03-17", "2018-03-18"]


def test_a_weekday_beside_today_moves_the_day_of_writing() -> None:
    """The text was written a day before its date: «yesterday» moves along."""
    found = read_dates("قال اليوم السبت إنه وصل أمس")
    assert [day for _, day, _, _ in found] == ["2018-03-17", "2018-03-16"]


@pytest.mark.parametrize("sentence", [row[0] for row in DAYS])
def test_no_day_is_resolved_without_a_day_of_publication(sentence: str) -> None:
    found = read_dates(sentence, None)
    assert found
    assert all(start is None for _, _, start, _ in found)


def test_a_weekday_alone_goes_by_the_day_of_publication() -> None:
    """A later addition may name the day of publication, a day after the one the text was written on."""
    found = read_dates("وصل اليوم السبت إلى المدينة. أعلنت الوزارة الأحد فتح الطريق")
    assert [day for _, day, _, _ in found] == ["2018-03-17", "2018-03-18"]
