"""Boilerplate: buttons, links and tags around the copy."""

import pytest
from arabic_texts import texts
from hypothesis import given

from mahdar.language.boilerplate import find_boilerplate
from mahdar.language.text import make_text

COPY = "افتتح الوزير المعرض اليوم."


def _junk(source: str) -> list[str]:
    text = make_text(source)
    return [text.surface(*r) for r in find_boilerplate(text)]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Next Previous", ""),
        ("شارك من خلال تويتر فيسبوك جوجل بلس اكتب رأيك", ""),
        ("", "رابط الخبر بصحيفة الفجر: افتتاح المعرض"),
        ("", "سمات معرض الوزير"),
        ("", "يمكنكم تسلم إشعارات بأهم الموضوعات على هاتفكم."),
    ],
)
def test_junk_is_found_and_copy_is_not(before: str, after: str) -> None:
    assert _junk(f"{before} {COPY} {after}".strip()) == [before or after]


@pytest.mark.parametrize(
    "source",
    [
        COPY,
        "من سمات المعرض كثرة زواره",
        f"{COPY} سمات المعرض كثيرة ومتنوعة.",
        "شارك من خلال تويتر في الحملة.",
    ],
)
def test_copy_is_no_junk(source: str) -> None:
    assert _junk(source) == []


@given(texts)
def test_ranges_are_in_order_and_apart(source: str) -> None:
    text = make_text(f"{source} رابط الخبر بصحيفة {source}")
    before = 0
    for first, last in find_boilerplate(text):
        assert before <= first < last <= len(text)
        before = last
