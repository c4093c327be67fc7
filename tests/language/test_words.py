"""Words: in order, apart, and every visible sign of the source is in one of them."""

import unicodedata

from arabic_texts import texts
from hypothesis import given

from mahdar.language.fold import fold, fold_form
from mahdar.language.text import make_text
from mahdar.language.words import split_words


def _surfaces(source: str) -> list[str]:
    words = split_words(fold(source))
    return [source[s:e] for s, e in zip(words.starts, words.ends, strict=True)]


def _is_mark(sign: str) -> bool:
    """A combining mark, the isolated form of one, tatweel, or a small letter of Quranic spelling."""
    plain = unicodedata.normalize("NFKD", sign).strip()
    return sign in "\u0640\u06e5\u06e6" or all(
        unicodedata.category(c) == "Mn" or c == "\u0640" for c in plain
    )


@given(texts)
def test_words_are_in_order_and_apart(source: str) -> None:
    text = make_text(source)
    assert len(text.forms) == len(text.kinds) == len(text.starts) == len(text.ends)
    before = 0
    for start, end in zip(text.starts, text.ends, strict=True):
        assert before <= start < end <= len(source)
        before = end


@given(texts)
def test_a_words_surface_is_cut_from_the_source_and_folds_to_its_form(source: str) -> None:
    text = make_text(source)
    for i, form in enumerate(text.forms):
        assert text.surface(i) == source[text.starts[i] : text.ends[i]]
        assert form == fold_form(text.surface(i))


@given(texts)
def test_every_visible_sign_is_in_a_word(source: str) -> None:
    words = split_words(fold(source))
    covered = {i for s, e in zip(words.starts, words.ends, strict=True) for i in range(s, e)}
    missed = [c for i, c in enumerate(source) if i not in covered]
    assert [c for c in missed if unicodedata.category(c)[0] in "LNPSM" and not _is_mark(c)] == []


def test_kinds() -> None:
    words = split_words(fold("دفع 1.5 مليون (USD) في e-mail\n٣٠٪"))
    assert words.forms == ("دفع", "1.5", "مليون", "(", "USD", ")", "في", "e", "-", "mail", "\n", "30", "٪")
    assert words.kinds == "wnwplpwlplbnp"


def test_marks_belong_to_the_word_they_are_written_on() -> None:
    assert _surfaces("قالَ مُحَمَّدٌ، نعمْ.") == ["قالَ", "مُحَمَّدٌ", "،", "نعمْ", "."]
    assert _surfaces("مسو\u0654\u064eل كبير") == ["مسو\u0654\u064eل", "كبير"]


def test_a_ligature_is_one_word_and_a_bracketed_number_stays_one_mark() -> None:
    assert _surfaces("النبي ﷺ قال") == ["النبي", "ﷺ", "قال"]
    assert split_words(fold("⑴ أولا")).forms == ("⑴", "اولا")


def test_letters_of_other_languages_in_arabic_script_stay_in_their_words() -> None:
    assert _surfaces("کوردستانە ژیان") == ["کوردستانە", "ژیان"]


def test_apostrophes_and_accents_inside_latin_words() -> None:
    assert _surfaces("Côte d'Ivoire, cafe\u0301") == ["Côte", "d'Ivoire", ",", "cafe\u0301"]


def test_digits_glued_to_letters_are_words_of_their_own() -> None:
    assert _surfaces("كوفيد19 و15 شخصا") == ["كوفيد", "19", "و", "15", "شخصا"]
