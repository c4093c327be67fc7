"""What the reader makes of any text at all is a sound record, true to the text."""

from collections.abc import Iterator
from typing import Any

import pytest
from arabic_news import news, texts
from hypothesis import given, settings
from hypothesis import strategies as st

import mahdar
from mahdar.errors import InputError
from mahdar.record.validate import check_record

titles = st.one_of(st.none(), texts)
days = st.one_of(st.none(), st.dates().map(str), st.datetimes().map(lambda d: d.isoformat()))


def spans(node: Any) -> Iterator[dict[str, Any]]:
    if isinstance(node, dict):
        if "start" in node and "text" in node:
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


@settings(max_examples=300)
@given(texts, titles, days)
def test_any_text_gives_a_sound_record(text: str, title: str | None, published: str | None) -> None:
    record = mahdar.read(text, title=title, published=published).to_dict()
    assert check_record(record) == []
    whole = f"{title}\n{text}" if title else text
    for span in spans(record):
        assert whole[span["start"] : span["end"]] == span["text"]
        assert span["start"] < span["end"]


@settings(max_examples=60)
@given(news(), titles)
def test_reading_twice_is_reading_once(text: str, title: str | None) -> None:
    first, again = (mahdar.Reader().read(mahdar.Article(text, title)) for _ in range(2))
    assert first == again


@settings(max_examples=20)
@given(st.lists(news(), min_size=3, max_size=3))
def test_the_grammar_does_make_the_reader_read(several: list[str]) -> None:
    # Guards the test above: were nothing ever read, it would prove nothing.
    record = mahdar.read(
        "قال وزير الزراعة إن 3 سدود امتلأت أمس.\n" + "\n".join(several), published="2020-05-02"
    )
    assert record.statements
    assert record.figures
    assert record.times


@pytest.mark.parametrize("field", ["text", "title", "source", "url", "id"])
def test_lone_surrogates_are_refused(field: str) -> None:
    with pytest.raises(InputError, match=rf"{field} holds a lone surrogate U\+D800 at 3"):
        mahdar.read(**{"text": "نص", field: "نصي\ud800"})


@given(texts, st.characters(categories=["Cs"]), texts)
def test_any_lone_surrogate_is_refused(before: str, lone: str, after: str) -> None:
    with pytest.raises(InputError, match=rf"lone surrogate .* at {len(before)}"):
        mahdar.read(before + lone + after)
