"""Counted nouns, duals, currencies, and the file made from CLDR."""

import pytest

from mahdar.language import units_cldr
from mahdar.language.currencies import adjective_code, bare_code, currencies
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.language.unit_nouns import compounds, duals, nouns


@pytest.mark.parametrize(
    ("word", "unit", "plural"),
    [
        ("شخصا", "person", False),
        ("أشخاص", "person", True),
        ("سنوات", "year", True),
        ("عاماً", "year", False),
        ("كيلومترا", "km", False),
        ("عائلة", "family", False),
        ("صواريخ", "rocket", True),
        ("مقعدا", "seat", False),
    ],
)
def test_nouns(word: str, unit: str, plural: bool) -> None:
    noun = nouns()[fold_form(word)]
    assert (noun.unit, noun.plural) == (unit, plural)


@pytest.mark.parametrize(
    ("word", "unit", "clitic"),
    [("شخصين", "person", 0), ("عامان", "year", 0), ("بيومين", "day", 1), ("وطائرتين", "item", 1)],
)
def test_duals(word: str, unit: str, clitic: int) -> None:
    dual = duals()[fold_form(word)]
    assert (dual.noun.unit, dual.clitic) == (unit, clitic)


@pytest.mark.parametrize("word", ["طالبان", "ميلان", "بلدان", "مسلحين", "تركيين", "بوتين", "باكستان"])
def test_words_that_only_look_dual(word: str) -> None:
    assert fold_form(word) not in duals()


def test_units_of_several_words() -> None:
    assert (("مربع",), "km2") in compounds()["كيلومتر"]


@pytest.mark.parametrize(
    ("name", "adjective", "code"),
    [
        ("دولار", "أميركي", "USD"),
        ("دولارا", "كنديا", "CAD"),
        ("ريال", "عماني", "OMR"),
        ("جنيه", "إسترليني", "GBP"),
        ("ليرة", "التركية", "TRY"),
        ("دينار", "كويتي", "KWD"),
    ],
)
def test_currencies_by_nationality(name: str, adjective: str, code: str) -> None:
    assert adjective_code(currencies()[fold_form(name)], fold_form(adjective)) == code


def test_an_adjective_that_is_none() -> None:
    assert adjective_code(currencies()["دولار"], "كبير") is None


@pytest.mark.parametrize(
    ("name", "text", "source", "code"),
    [
        ("ريال", "قالت الحكومة في طهران وفي إيران", None, "IRR"),
        ("ريال", "قالت الحكومة في طهران", "okaz", "SAR"),
        ("دينار", "قال وزير المالية في تونس", None, "TND"),
        ("جنيه", "قال البنك", None, "pound"),
        ("دينار", "قال وزير الكويت في بغداد", None, "dinar"),
        ("يورو", "قال البنك في لندن", None, "EUR"),
    ],
)
def test_a_bare_currency_goes_by_outlet_and_places(
    name: str, text: str, source: str | None, code: str
) -> None:
    assert bare_code(currencies()[name], fold_form(text).split(" "), source) == code


def test_the_cldr_file_is_what_babel_holds() -> None:
    names = units_cldr.cldr_names()
    kept = load_yaml("mahdar.language", "units_cldr.yaml")
    shared = set(names["currencies"]) & set(kept["currencies"])
    # Releases of CLDR add and rename a few; a code never changes.
    assert len(shared) > 0.9 * len(kept["currencies"])
    assert all(names["currencies"][name] == kept["currencies"][name] for name in shared)
    assert units_cldr.render().splitlines()[1:3] == [
        f"source: {kept['source']}",
        f"example: {kept['example']}",
    ]


@pytest.mark.parametrize(
    "name", ["unit_nouns.yaml", "currencies.yaml", "number_words.yaml", "approximations.yaml"]
)
def test_every_entry_has_an_example(name: str) -> None:
    data = load_yaml("mahdar.language", name)
    assert data["source"]
    for rows in data.values():
        if isinstance(rows, list):
            assert all(row["example"] for row in rows)
