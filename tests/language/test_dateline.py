"""Datelines and credits in the forms that agencies, papers and sites write them."""

import pytest
from arabic_texts import texts
from hypothesis import given

from mahdar.language.dateline import find_dateline
from mahdar.language.text import make_text


def _read(source: str) -> tuple[str | None, list[str], list[str]]:
    text = make_text(source)
    found = find_dateline(text)
    place = text.surface(*found.place) if found.place else None
    return place, [text.surface(*c) for c in found.credits], [text.surface(*w) for w in found.words]


@pytest.mark.parametrize(
    ("head", "place", "credits_"),
    [
        ("دمشق - سانا\n", "دمشق", ["سانا"]),
        ("دمشق-سانا\n", "دمشق", ["سانا"]),
        ("(رويترز) - ", None, ["رويترز"]),
        ("دبي (رويترز) - ", "دبي", ["رويترز"]),
        ("الرياض 12 شوال 1436 هـ الموافق 28 يوليو 2015 م واس\n", "الرياض", ["واس"]),
        ("القاهرة – أ ف ب\n", "القاهرة", ["أ ف ب"]),
        ("القاهرة – أ ف ب – ", "القاهرة", ["أ ف ب"]),
        ("واشنطن، الولايات المتحدة الأمريكية (CNN)-- ", "واشنطن", ["CNN"]),
        ("دبي - العربية.نت\n", "دبي", ["العربية.نت"]),
        ("عين اليوم – أبوظبي\n", "أبوظبي", ["عين اليوم"]),
        ("الرياض: سالم العلي\n", "الرياض", []),
        ("سالم العلي- سبق- جدة: ", "جدة", ["سبق"]),
        ("الرياضي ـ جدة\n", "جدة", ["الرياضي"]),
        ("سالم العلي – رماح\n", "رماح", []),
        ("وكالات\n", None, []),
        ("سبق- وكالات: ", None, ["سبق"]),
        ("سالم العلي، كريم العلي – مكة المكرمة\n", "مكة المكرمة", []),
    ],
)
def test_head(head: str, place: str | None, credits_: list[str]) -> None:
    found = _read(head + "افتتح المعرض اليوم. وحضره كثيرون.")
    assert found == (place, credits_, [head.strip()])


def test_a_dateline_may_stand_under_a_subhead() -> None:
    assert _read("أصوات تنادي بمدرب جديد\nسالم العلي ـ جدة\nوصل الفريق أمس.") == (
        "جدة",
        [],
        ["سالم العلي ـ جدة"],
    )


@pytest.mark.parametrize(
    ("tail", "credits_"),
    [
        (" (د ب أ)", ["د ب أ"]),
        ("\nفرانس24/ أ ف ب", ["فرانس24", "أ ف ب"]),
        ("\nالمصدر: وكالات", []),
        ("\n(واس)", ["واس"]),
        (" المصدر (وات)", ["وات"]),
    ],
)
def test_tail(tail: str, credits_: list[str]) -> None:
    _, named, words = _read("افتتح المعرض اليوم. وحضره كثيرون." + tail)
    assert named == credits_
    assert words[0].strip() in tail


def test_the_end_mark_and_time_of_an_agency_are_no_copy() -> None:
    source = "الرياض - واس\nافتتح المعرض اليوم.\n// انتهى //\n17:18 ت م"
    assert _read(source) == ("الرياض", ["واس"], ["الرياض - واس", "// انتهى //", "17:18 ت م"])


@pytest.mark.parametrize(
    "source",
    [
        "أكد الوزير - في بيان - أن المعرض قائم.",
        "قال الوزير: إن المعرض قائم.",
        "نقلت وكالة الأنباء السعودية (واس).",
        "قالت وكالة الأنباء (رويترز) إن المعرض قائم.",
        "فاز الفريق 2 - 1 على ضيفه.",
        "مصر: التحقيق مستمر في الحادث.",
        "بدأ العرض في نيسان (أبريل).",
        "الشركة السعودية - الفرنسية للنقل تفتتح خطا جديدا.",
        "",
        "\n\n",
    ],
)
def test_copy_is_no_dateline(source: str) -> None:
    assert _read(source) == (None, [], [])


def test_a_title_is_no_dateline() -> None:
    text = make_text("دمشق - سانا\nوصل الوفد إلى المدينة.", title_end=len("دمشق - سانا"))
    assert find_dateline(text).words == ()


@given(texts)
def test_ranges_are_in_order_and_inside(source: str) -> None:
    text = make_text(source)
    found = find_dateline(text)
    before = 0
    for first, last in found.words:
        assert before <= first < last <= len(text)
        before = last
