"""Folding: spelling variants are one, and every folded letter knows where it came from."""

import unicodedata

import pytest
from arabic_texts import texts
from hypothesis import given

from mahdar.language.fold import fold, fold_form


@given(texts)
def test_folding_twice_is_folding_once(source: str) -> None:
    once = fold(source).text
    assert fold(once).text == once


@given(texts)
def test_offsets_rise_and_stay_inside(source: str) -> None:
    folded = fold(source)
    starts = [folded.start(i) for i in range(len(folded.text) + 1)]
    assert starts == sorted(starts)
    assert all(0 <= s <= len(source) for s in starts)
    assert folded.source_length == len(source)


@given(texts)
def test_each_folded_letter_comes_from_its_own_place(source: str) -> None:
    folded = fold(source)
    for i, letter in enumerate(folded.text):
        # Alone, the code point folds to this letter; a line break or a hamza depends on what follows it.
        assert letter in fold(source[folded.start(i)]).text or letter in " \nؤئ"


@given(texts)
def test_find_gives_the_first_letter_at_or_after_an_offset(source: str) -> None:
    folded = fold(source)
    for at in range(len(source) + 1):
        found = folded.find(at)
        assert found == len(folded.text) or folded.start(found) >= at
        assert found == 0 or folded.start(found - 1) < at


@given(texts)
def test_canonically_equal_spellings_fold_alike(source: str) -> None:
    arabic = "".join(c for c in source if "\u0620" <= c <= "\u0670")
    assert fold_form(unicodedata.normalize("NFD", arabic)) == fold_form(unicodedata.normalize("NFC", arabic))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أحمد", "احمد"),
        ("إلى", "الي"),
        ("مدرسة", "مدرسه"),
        ("مُحَمَّدٌ", "محمد"),
        ("مـــصر", "مصر"),
        ("کوريا", "كوريا"),
        ("ﻻﻋﺐ", "لاعب"),
        ("ﷲ", "الله"),
        ("سبأ\u200f", "سبا"),
        ("مسؤول", "مسو\u0654ول"),
        ("ڤيتنام", "فيتنام"),
        ("٢٠١٨", "2018"),
        ("۲۰۱۸", "2018"),
        ("１２", "12"),
        ("رؤية", "رُؤْيَة"),
    ],
)
def test_variants_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold_form(one) == fold_form(other)


@pytest.mark.parametrize(("one", "other"), [("سأل", "سئل"), ("سماء", "سما"), ("رؤوس", "روس"), ("ضوء", "ضو")])
def test_hamza_on_its_seat_tells_words_apart(one: str, other: str) -> None:
    assert fold_form(one) != fold_form(other)


def test_line_breaks_of_all_kinds() -> None:
    assert fold("أ\r\nب\rج\u2028د").text == "ا \nب\nج\nد"


def test_a_text_without_marks_needs_no_offset_map() -> None:
    assert fold("وصل الوفد إلى العاصمة").starts is None
