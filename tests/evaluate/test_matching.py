"""How alike spans and names are, at their limits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.evaluate.matching import content_words, nested, overlap, pair
from mahdar.evaluate.statements import speaker_right


def test_overlap() -> None:
    assert overlap((0, 10), (5, 15)) == pytest.approx(5 / 15)
    assert overlap((0, 5), (5, 9)) == 0.0
    assert overlap(None, (0, 5)) == 0.0


@given(st.tuples(st.integers(0, 50), st.integers(1, 50)), st.tuples(st.integers(0, 50), st.integers(1, 50)))
def test_overlap_is_even_handed(a: tuple[int, int], b: tuple[int, int]) -> None:
    one, two = (a[0], a[0] + a[1]), (b[0], b[0] + b[1])
    assert overlap(one, two) == overlap(two, one)
    assert (overlap(one, two) == 1.0) == (one == two)


def test_nested_needs_half_the_length() -> None:
    assert nested((0, 10), (5, 10))
    assert not nested((0, 10), (6, 10))
    assert not nested((0, 10), (5, 11))


def test_words_are_compared_without_marks_and_little_words() -> None:
    assert content_words("السيد سالِم في الإدارة") == {"سالم", "الاداره"}
    assert content_words(None) == set()


def test_pairs_take_the_best_first_and_each_once() -> None:
    weights = [[0.6, 0.9], [0.0, 0.8]]
    assert pair(2, 2, lambda i, j: weights[i][j]) == [(0, 1)]
    weights = [[0.6, 0.9], [0.5, 0.8]]
    assert pair(2, 2, lambda i, j: weights[i][j]) == [(0, 1), (1, 0)]


GOLD = {"speaker": "وزير الزراعة سالم العامري", "speaker_country": "SYR"}


@pytest.mark.parametrize(
    ("text", "country", "right"),
    [
        ("سالم العامري", None, True),
        ("سالم العامري", "SYR", True),
        ("سالم العامري", "RUS", False),
        ("العامري", None, False),
        ("وزير الزراعة سالم العامري", "RUS", True),
        ("وزير النقل", None, False),
        ("", None, False),
    ],
)
def test_speakers_by_their_words(text: str, country: str | None, right: bool) -> None:
    read = {"text": text, "start": 900, "end": 900 + len(text), "country": country}
    assert speaker_right(GOLD, (0, 25), read) == right


def test_speakers_by_their_place() -> None:
    read = {"text": "?", "start": 13, "end": 25, "country": "RUS"}
    assert speaker_right(GOLD, (0, 25), read) is False
    assert speaker_right(GOLD, (0, 25), read | {"start": 12}) is True
