"""Sentences end at real stops only."""

import pytest
from arabic_texts import texts
from hypothesis import given

from mahdar.language.text import make_text


def _sentences(source: str) -> list[str]:
    text = make_text(source)
    return [text.surface(*s) for s in text.sentences]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("وصل الوفد. وبدأ اللقاء.", ["وصل الوفد.", "وبدأ اللقاء."]),
        ("هل وصل؟! نعم.", ["هل وصل؟!", "نعم."]),
        ('قال: "وصلنا". وأضاف شيئا.', ['قال: "وصلنا".', "وأضاف شيئا."]),
        ('قال: "وصلنا." وأضاف شيئا.', ['قال: "وصلنا."', "وأضاف شيئا."]),
        ('وصلنا. "نعم" قال.', ["وصلنا.", '"نعم" قال.']),
        ("«وصلنا.» ثم بدأنا.", ["«وصلنا.»", "ثم بدأنا."]),
        ("حضر د. سامي وأ.د. ليلى أمس.", ["حضر د. سامي وأ.د. ليلى أمس."]),
        ("ارتفع السعر 1.5 عند الساعة 10.30 أمس.", ["ارتفع السعر 1.5 عند الساعة 10.30 أمس."]),
        ("صدر عام 1436هـ. وعدل عام 2015م. ثم ألغي.", ["صدر عام 1436هـ.", "وعدل عام 2015م.", "ثم ألغي."]),
        ("قال موقع العربية.نت إن الموعد قريب.", ["قال موقع العربية.نت إن الموعد قريب."]),
        ("وصل الوفد.وبدأ اللقاء.", ["وصل الوفد.", "وبدأ اللقاء."]),
        ("رقم قياسي.. المعرض يستقبل... زواره", ["رقم قياسي.. المعرض يستقبل... زواره"]),
        ("انتظر..\nثم ذهب", ["انتظر..", "ثم ذهب"]),
        ("1. الأول. 2. الثاني.", ["1. الأول.", "2. الثاني."]),
        ("قال ما يلي: وصل الوفد.", ["قال ما يلي: وصل الوفد."]),
        ("وصل الوفد . \n\n وبدأ اللقاء", ["وصل الوفد .", "وبدأ اللقاء"]),
        ("نقلت إم. بي. سي الخبر. ثم حذفته.", ["نقلت إم. بي. سي الخبر.", "ثم حذفته."]),
        ("\n \n", []),
    ],
)
def test_ends(source: str, expected: list[str]) -> None:
    assert _sentences(source) == expected


@given(texts)
def test_sentences_hold_all_words_but_line_breaks_once(source: str) -> None:
    text = make_text(source)
    inside = [i for first, last in text.sentences for i in range(first, last)]
    assert inside == [i for i, kind in enumerate(text.kinds) if kind != "b"]
