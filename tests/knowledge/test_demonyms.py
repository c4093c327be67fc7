"""Demonyms in all their forms."""

import pytest

from mahdar.knowledge.demonyms import Demonyms, bare
from mahdar.language.fold import fold_form

ROW = {
    "country": "WSM",
    "kind": "state",
    "name_en": "Samoan",
    "m": "ساموي",
    "f": "ساموية",
    "mpl": "سامويون",
    "fpl": "سامويات",
    "broken": "سواموة",
    "ambiguous": "",
}
PAIR = {
    **ROW,
    "country": "PRK",
    "m": "كوري شمالي",
    "f": "كورية شمالية",
    "mpl": "كوريون شماليون",
    "fpl": "",
    "broken": "",
}


@pytest.mark.parametrize(
    "written",
    [
        "ساموي", "الساموي", "ساموية", "والساموية", "سامويين", "سامويون", "للساموي", "سواموة", "السواموة",
        "سامويا", "سامويان", "سامويتين", "ساموِيّ",
    ],
)  # fmt: skip
def test_every_form_is_known(written: str) -> None:
    demonyms = Demonyms()
    demonyms.add(ROW)
    found = demonyms.single.get(bare(fold_form(written)))
    assert found is not None, written
    assert found.country == "WSM"


def test_two_words_with_the_article_on_both() -> None:
    demonyms = Demonyms()
    demonyms.add(PAIR)
    assert demonyms.pairs[bare("الكوري"), bare("الشمالي")].country == "PRK"
    assert bare("الكوري") in demonyms.firsts
