"""Durations, repetitions, times of day, vague times, and what only looks like a date."""

import pytest

from mahdar.language.dates import find_dates
from mahdar.language.text import make_text

OTHERS = [
    ("انتظر ثلاثة أيام", "duration", "ثلاثة أيام", "P3D"),
    ("انتظر شهرين", "duration", "شهرين", "P2M"),
    ("يكفي لأسبوعين", "duration", "أسبوعين", "P2W"),
    ("انتظر 24 ساعة", "duration", "24 ساعة", "PT24H"),
    ("انتظر 30 يوما", "duration", "30 يوما", "P30D"),
    ("انتظر نصف ساعة", "duration", "نصف ساعة", "PT0.5H"),
    ("انتظر عامين ونصف", "duration", "عامين ونصف", "P2.5Y"),
    ("انتظر ثمانية وسبعين عاما", "duration", "ثمانية وسبعين عاما", "P78Y"),
    ("يعمل لمدة عام", "duration", "عام", "P1Y"),
    ("عاد بعد شهرين من الحادث", "duration", "بعد شهرين", "P2M"),
    ("تعقد كل ثلاثة أشهر", "set", "كل ثلاثة أشهر", "P3M"),
    ("تعقد كل عام", "set", "كل عام", "P1Y"),
    ("تعقد كل يوم جمعة", "set", "كل يوم جمعة", "XXXX-WXX-5"),
    ("يسافر يوميا", "set", "يوميا", "P1D"),
    ("يبدأ في الساعة العاشرة صباحا", "time", "الساعة العاشرة صباحا", "T10:00"),
    ("يبدأ في 10:30 بتوقيت غرينتش", "time", "10:30", "T10:30"),
    ("يبدأ الثامنة والنصف مساء", "time", "الثامنة والنصف مساء", "T20:30"),
    ("يبدأ الساعة 12 ظهرا", "time", "الساعة 12 ظهرا", "T12:00"),
    ("يقيم حاليا في المدينة", "date", "حاليا", "PRESENT_REF"),
    ("افتتح المتحف مؤخرا", "date", "مؤخرا", "PAST_REF"),
    ("عاد في الأيام الماضية", "date", "الأيام الماضية", "PAST_REF"),
    ("عاد في العام نفسه", "date", "العام نفسه", None),
    ("شارك في ثورة 25 يناير", "date", "25 يناير", "XXXX-01-25"),
    ("يزهر في مايو من كل سنة", "date", "مايو", "XXXX-05"),
]


@pytest.mark.parametrize(("sentence", "kind", "words", "value"), OTHERS)
def test_unresolved(sentence: str, kind: str, words: str, value: str | None) -> None:
    text = make_text(sentence)
    found = find_dates(text, None)[0]
    start, end = text.offsets(found.first, found.last)
    assert (found.type, text.source[start + found.skip : end], found.value) == (kind, words, value)
    assert found.period is None


@pytest.mark.parametrize(
    "sentence",
    [
        "مارس الضغط على الحكومة",
        "قالت رئيسة الوزراء تيريزا ماي",
        "التقى الرئيس رجب نظيره",
        "انتهت المباراة صفر - صفر",
        "التقى الأمين العام الحالي الوفد",
        "نشرت صحيفة اليوم الخبر",
        "يباع مئة رغيف في اليوم",
        "احتفلوا في اليوم العالمي للمياه",
        "أدى صلاة الجمعة",
        "الفرق كبير بين الاثنين",
        "وقع عقد بناء الجسر",
        "بلغ عددهم 1950",
        "قطع 1950 مترا",
        "فاز الفريق 3-2",
        "حصل على 12/7 من النقاط",
        "وهو في الستينيات من عمره",
        "عاد للمرة الثانية",
        "فتح الباب للأب وابنه",
    ],
)
def test_not_a_date(sentence: str) -> None:
    assert find_dates(make_text(sentence), None) == ()
