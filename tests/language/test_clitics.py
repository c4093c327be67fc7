"""Clitics: what is split off, what only looks like one, and where the pieces lie."""

from itertools import pairwise

import pytest
from arabic_texts import texts
from hypothesis import given
from hypothesis import strategies as st

from mahdar.language.clitics import pieces, split, split_at, strip_conj
from mahdar.language.fold import fold_form
from mahdar.language.text import make_text

LOOK_ALIKES = """
وزير وكالة واشنطن ولاية وفد فريق فلسطين فرنسا بيان بلد بغداد لبنان ليبيا لكن كتب كبير كندا
سوريا سبب ستة إلغاء ألمانيا التي الذي مياه اتجاه وطني قانوني بيانا
"""
letters = st.text(alphabet="وفبلكساليتنهمةىأؤدرقعج", min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ونظيره", "و نظير ه"),
        ("وبالعاصمة", "و ب ال عاصمه"),
        ("للبنك", "ل ل بنك"),
        ("لليبيا", "ل ليبيا"),
        ("سيغادرون", "س يغادرون"),
        ("وسيتم", "و س يتم"),
        ("وزارتها", "وزارت ها"),
        ("وزارة", "وزاره"),
        ("لوكالة", "ل وكاله"),
        ("وأضاف", "و اضاف"),
        ("فقد", "ف قد"),
        ("كرئيس", "ك رئيس"),
        ("له", "ل ه"),
        ("بها", "ب ها"),
        ("عليهم", "علي هم"),
        ("أنه", "ان ه"),
        ("بشأن", "ب شان"),
        ("المتحدة", "ال متحده"),
        ("للأمم", "ل ل امم"),
    ],
)
def test_split(word: str, expected: str) -> None:
    assert split(word).pieces == tuple(expected.split())


@pytest.mark.parametrize(
    "word",
    LOOK_ALIKES.split(),
)
def test_words_that_only_look_as_if_they_had_clitics(word: str) -> None:
    assert split(word).pieces == (fold_form(word),)


def test_spelling_tells_the_feminine_ending_from_the_pronoun() -> None:
    text = make_text("قرأ كتابه ثم بدأ كتابة رسالة")
    assert split_at(text, 1).pron == "ه"
    assert split_at(text, 4).pron == ""


def test_conjunctions_are_stripped_from_plausible_words_only() -> None:
    assert [strip_conj(w) for w in ("وقال", "فأكد", "وزير", "وواشنطن", "في", "و", "")] == [
        "قال",
        "اكد",
        "وزير",
        "واشنطن",
        "في",
        "و",
        "",
    ]


def test_pieces_have_the_offsets_of_their_letters() -> None:
    text = make_text("قال وَبِالعَاصِمةِ وَفدٌ")
    found = pieces(text, 1)
    assert [p for p, _, _ in found] == ["و", "ب", "ال", "عاصمه"]
    assert [text.source[s:e] for _, s, e in found] == ["وَ", "بِ", "ال", "عَاصِمةِ"]


@given(letters)
def test_pieces_join_to_the_word(word: str) -> None:
    reading = split(word)
    assert "".join(reading.pieces) == fold_form(word)
    assert reading.conj in ("", "و", "ف")
    assert reading.prep in ("", "ب", "ل", "ك", "س")
    assert reading.article in ("", "ال", "ل")
    assert not (reading.article and reading.pron)


@given(texts)
def test_pieces_cover_the_word_end_to_end(source: str) -> None:
    text = make_text(source)
    for i in range(len(text)):
        found = pieces(text, i)
        assert found[0][1] == text.starts[i]
        assert found[-1][2] == text.ends[i]
        assert all(a[2] == b[1] for a, b in pairwise(found))
