"""Identity of articles, ids of items, and what an article refuses."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.errors import InputError
from mahdar.record.article import Article, parse_published
from mahdar.record.ids import item_id

strings = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


def test_whole_is_title_newline_text() -> None:
    article = Article("نص", title="عنوان")
    assert (article.whole, article.title_end) == ("عنوان\nنص", 5)


@pytest.mark.parametrize("title", [None, ""])
def test_whole_is_the_text_alone_without_a_title(title: str | None) -> None:
    article = Article("نص", title=title)
    assert (article.whole, article.title_end) == ("نص", 0)


@given(strings, strings, strings, strings)
def test_a_revision_is_one_text_and_title(a: str, b: str, c: str, d: str) -> None:
    same = (a or None, b) == (c or None, d)
    if "\0" not in a + b + c + d:
        assert (Article(b, title=a).revision == Article(d, title=c).revision) == same


def test_identity_is_the_callers_id_then_the_address_then_the_text() -> None:
    assert Article("نص", id="x", url="u", source="s").identity == "x"
    by_url = Article("نص", url="u", source="s").identity
    assert by_url == Article("نص آخر", url="u", source="s").identity != Article("نص", url="u").identity
    by_text = Article("نص").identity
    assert by_text == Article("نص", source="s").identity != Article("نص آخر").identity
    assert by_url[:2] == "a-"
    assert by_text[:2] == "t-"


def test_item_ids_tell_items_apart() -> None:
    base = item_id("r", "statements", "say", (1, 2), (3, 4))
    assert base == item_id("r", "statements", "say", (1, 2), (3, 4))
    others = {
        item_id("q", "statements", "say", (1, 2), (3, 4)),
        item_id("r", "figures", "say", (1, 2), (3, 4)),
        item_id("r", "statements", "deny", (1, 2), (3, 4)),
        item_id("r", "statements", "say", (1, 2), (3, 5)),
        item_id("r", "statements", "say", (1, 2), None),
        item_id("r", "statements", "say", (1, 2)),
        base,
    }
    assert len(others) == 7
    assert base.startswith("s-")


@pytest.mark.parametrize(
    ("given_as", "day"),
    [
        ("2015-08-06", "2015-08-06"),
        (" 2015-08-06 ", "2015-08-06"),
        ("2015-08-06T23:59:00+03:00", "2015-08-06"),
        ("2015-08-06T01:00:00Z", "2015-08-06"),
        ("20150806", "2015-08-06"),
    ],
)
def test_the_day_as_written(given_as: str, day: str) -> None:
    assert parse_published(given_as) == dt.date.fromisoformat(day)


@pytest.mark.parametrize("value", ["", "yesterday", "2015-02-30", "06/08/2015"])
def test_a_date_that_cannot_be_read_is_named(value: str) -> None:
    with pytest.raises(InputError, match="cannot read the date") as caught:
        Article("نص", published=value)
    assert repr(value) in str(caught.value)
    assert "YYYY-MM-DD" in caught.value.remedy


@pytest.mark.parametrize("field", ["text", "title", "source", "url", "id", "published"])
def test_what_is_not_a_string_is_named(field: str) -> None:
    with pytest.raises(InputError, match=f"{field} is int, not a string"):
        Article(**{"text": "نص", field: 5})  # type: ignore[arg-type]
