"""Quotations of every kind of mark, paired by spacing where the mark looks the same on both sides."""

import pytest
from arabic_texts import texts
from hypothesis import given
from hypothesis import strategies as st

from mahdar.language.text import make_text

marks = st.lists(st.sampled_from([*"«»“”„'\"‘’()", "''", "((", "))", " ", "\n", "نعم", "لا", "5", "."])).map(
    "".join
)


def _quotes(source: str) -> list[str]:
    """The quotations with their marks; an unclosed one ends in ...."""
    text = make_text(source)
    return [
        text.surface(q.open, q.close + 1) if q.closed else text.surface(q.open, q.close) + "..."
        for q in text.quotes
    ]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('قال «نعم» ثم "لا" و“ربما” ‘هنا’.', ["«نعم»", '"لا"', "“ربما”", "‘هنا’"]),
        ("«خارج «داخل» خارج»", ["«خارج «داخل» خارج»", "«داخل»"]),
        ('قال: «سمعت "كلا" أمس».', ['«سمعت "كلا" أمس»', '"كلا"']),
        ('قال: " نعم " ثم سكت', ['" نعم "']),
        ('"" ', ['""']),
        ('كتب لـ"الصحيفة" و بـ«المجلة»', ['"الصحيفة"', "«المجلة»"]),
        ("قال »معكوس« ثم ”مائل“", ["»معكوس«", "”مائل“"]),
        ("نقل ((كلام الوزير)) أمس (الأحد)", ["(كلام الوزير)"]),
        ("قال ''نعم'' ثم", ["'نعم'"]),
        ('شاشة 55" جديدة "حسنة"', ['"حسنة"']),
        ("زار O'Neil مدينة 'صغيرة'", ["'صغيرة'"]),
        ('قال "بدأنا عام 2018" ثم سكت', ['"بدأنا عام 2018"']),
    ],
)
def test_pairs(source: str, expected: list[str]) -> None:
    assert _quotes(source) == expected


def test_a_quotation_left_open_ends_with_its_line() -> None:
    assert _quotes("قال «لم أغلق\nوهذا سطر آخر") == ["«لم أغلق..."]


def test_a_quotation_may_run_over_lines_once_it_is_closed() -> None:
    assert _quotes("قال «سطر\nوسطر» ثم") == ["«سطر\nوسطر»"]


def test_paragraphs_that_reopen_a_quotation_are_one_each() -> None:
    assert _quotes('"أول\n"ثان\n"ثالث" أمس') == ['"أول...', '"ثان...', '"ثالث"']
    assert _quotes("«أول\n«ثان» أمس") == ["«أول...", "«ثان»"]


def test_a_stray_mark_does_not_swallow_the_article() -> None:
    source = 'قال "شارد\nثم قال "كامل" أمس\nوقال "آخر".'
    assert _quotes(source) == ['"شارد...', '"كامل"', '"آخر"']


def test_a_mark_that_may_do_either_pairs_on_its_own_line_only() -> None:
    assert _quotes('نص " وحيد\nنص " آخر') == []


@given(st.one_of(texts, marks))
def test_quotes_are_ranges_in_order(source: str) -> None:
    text = make_text(source)
    assert list(text.quotes) == sorted(text.quotes, key=lambda q: (q.open, -q.close))
    for quote in text.quotes:
        assert 0 <= quote.open < quote.close <= len(text) - quote.closed
        assert quote.closed or "b" not in text.kinds[quote.open : quote.close]


@given(marks)
def test_quotes_do_not_cross(source: str) -> None:
    quotes = make_text(source).quotes
    for one in quotes:
        for other in quotes:
            if one.open < other.open < one.close:
                assert other.close <= one.close
