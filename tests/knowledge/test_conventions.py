"""Conventions: a user's layer chooses another, and the country of what it names follows."""

import pytest
from layer_making import MakeLayer

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.columns import Row
from mahdar.knowledge.layers import shipped_layers
from mahdar.knowledge.merge import merged
from mahdar.knowledge.tables import values

PLACE = {
    "id": "atoll",
    "topic": "place",
    "choice": "WSM",
    "alternatives": "WSM|TON|none",
    "entities": "gn:1|x:reef",
}
STATE = {"id": "isle", "topic": "state", "choice": "own", "alternatives": "own|TON", "entities": "KIR"}
TABLES: dict[str, list[Row]] = {
    "conventions": [PLACE, STATE],
    "states": [
        {"id": "WSM", "name_en": "Samoa", "names_ar": "ساموا"},
        {"id": "TON", "name_en": "Tonga", "names_ar": "تونغا"},
        {"id": "KIR", "name_en": "Kiribati", "names_ar": "كيريباتي"},
    ],
    "demonyms": [{"country": "KIR", "kind": "state", "name_en": "I-Kiribati", "m": "كيريباتي"}],
    "places": [
        {"id": "gn:1", "kind": "site", "name_en": "Atoll", "names_ar": "أتول الشمال"},
        {"id": "x:reef", "kind": "site", "name_en": "Reef", "names_ar": "شعاب الشمال", "country": "TON"},
        {"id": "gn:2", "kind": "city", "name_en": "Town", "names_ar": "مدينة الشمال", "country": "KIR"},
        {"id": "gn:3", "kind": "city", "name_en": "Port", "names_ar": "مرفأ الشمال", "country": "TON"},
    ],
}


def country(base: KnowledgeBase, name: str) -> str | None:
    known = base.entity(name)
    assert known is not None
    return known.country


def choosing(make_layer: MakeLayer, convention: str, choice: str) -> KnowledgeBase:
    """The small base with a later layer that says no more than the choice."""
    later = make_layer("later", order=90, conventions=[{"id": convention, "choice": choice}])
    return load_base([make_layer("first", **TABLES), later])


def test_the_convention_decides_whatever_the_place_s_own_row_says(make_layer: MakeLayer) -> None:
    base = load_base([make_layer("first", **TABLES)])
    assert [country(base, name) for name in ("gn:1", "x:reef", "gn:2", "gn:3")] == [
        "WSM",
        "WSM",
        "KIR",
        "TON",
    ]
    assert base.conventions == {"atoll": "WSM", "isle": "own"}


@pytest.mark.parametrize(("choice", "found"), [("TON", "TON"), ("none", None), ("WSM", "WSM")])
def test_a_later_layer_chooses_for_places(make_layer: MakeLayer, choice: str, found: str | None) -> None:
    base = choosing(make_layer, "atoll", choice)
    assert [country(base, name) for name in ("gn:1", "x:reef")] == [found, found]
    assert country(base, "gn:3") == "TON"
    assert base.conventions["atoll"] == choice


def test_a_state_that_counts_as_another_takes_its_names_places_and_people_along(
    make_layer: MakeLayer,
) -> None:
    base = choosing(make_layer, "isle", "TON")
    assert country(base, "gn:2") == "TON"
    assert [sense.entity for sense in base.names.senses["كيريباتي"]] == ["TON"]
    assert base.demonyms.single["كيريباتي"].country == "TON"


def test_a_state_of_its_own_stays_one(make_layer: MakeLayer) -> None:
    base = choosing(make_layer, "isle", "own")
    assert country(base, "gn:2") == "KIR"
    assert [sense.entity for sense in base.names.senses["كيريباتي"]] == ["KIR"]


@pytest.mark.parametrize(("convention", "choice"), [("atoll", "FJI"), ("isle", "none"), ("atoll", "ton")])
def test_a_choice_that_is_no_alternative(make_layer: MakeLayer, convention: str, choice: str) -> None:
    with pytest.raises(KnowledgeError, match=f"'{convention}': '{choice}' is no choice") as raised:
        choosing(make_layer, convention, choice)
    assert "TON" in raised.value.remedy


def test_the_shipped_base_keeps_to_its_own_conventions() -> None:
    base = load_base(shipped_layers())
    rows = merged(base.layers, "conventions")
    assert rows
    for row in rows:
        assert base.conventions[row["id"]] in values(row["alternatives"]), row["id"]
        if row["topic"] == "place":
            known = [one for name in values(row["entities"]) if (one := base.entity(name)) is not None]
            assert {one.country or "none" for one in known} <= {row["choice"]}, row["id"]
