"""Page code: style sheets and scripts between the words of an article."""

import pytest
from arabic_texts import texts
from hypothesis import given

from mahdar.language.boilerplate import find_boilerplate
from mahdar.language.page_code import find_addresses, find_code
from mahdar.language.text import make_text

COPY = "افتتح الوزير المعرض اليوم."
STYLE = "#poll ul { padding: 0; margin: 0; } .box { width: auto; }"
SCRIPT = "$(function(){ $('#poll').html('جاري الإرسال…'); $.post(url, function(data){ show(data); }); });"


def _code(source: str) -> list[str]:
    text = make_text(source)
    return [text.surface(*r) for r in find_code(text)]


@pytest.mark.parametrize("code", [STYLE, SCRIPT, f"{STYLE}\n{SCRIPT}"])
def test_code_is_found_between_copy(code: str) -> None:
    assert _code(f"{COPY} {code} «نعم» أم لا؟") == [code]


def test_blocks_of_code_with_copy_between_them_stay_apart() -> None:
    assert _code(f"{STYLE} {COPY} {STYLE}") == [STYLE, STYLE]


@pytest.mark.parametrize(
    "source",
    [
        COPY,
        "قال تعالى: {وقل رب زدني علما} صدق الله العظيم",
        "تضم المجموعة {أ، ب، ج}؛ وتبث قناة {News} البرنامج.",
        "{;} { 5; }",
    ],
)
def test_braces_alone_are_no_code(source: str) -> None:
    assert _code(source) == []


def test_code_and_phrases_that_meet_are_one_range() -> None:
    text = make_text(f"{COPY}\nرابط الخبر بصحيفة الفجر: {STYLE}")
    assert [text.surface(*r) for r in find_boilerplate(text)] == [f"رابط الخبر بصحيفة الفجر: {STYLE}"]


def test_addresses_end_before_arabic_words() -> None:
    text = make_text("انظر http://www.example.org/a-b?c=5 أو www.example.orgموقع الوزارة")
    found = [text.surface(*r) for r in find_addresses(text)]
    assert found == ["http://www.example.org/a-b?c=5", "www.example.org"]


@given(texts)
def test_ranges_hold_in_any_text(source: str) -> None:
    text = make_text(f"{STYLE} {source} {SCRIPT} {source}")
    before = 0
    for first, last in find_code(text):
        assert before <= first < last <= len(text)
        before = last
