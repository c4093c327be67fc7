"""Cities: which are taken, under which names, and which of those are plain words."""

from typing import Any

import pytest

from mahdar.knowledge.build.arabic_names import clean, is_arabic, is_foreign, unlike, untagged
from mahdar.knowledge.build.geonames import Gazetteer, city_rows, said, with_article
from mahdar.knowledge.build.name_counts import Count, count_names, load_counts, write_counts
from mahdar.knowledge.build.plain_names import PlainNames
from mahdar.knowledge.columns import COLUMNS


def city(name: str, country: str, population: int, *alternates: str, admin1: str = "01") -> dict[str, Any]:
    return {
        "name": name,
        "countrycode": country,
        "admin1code": admin1,
        "population": population,
        "latitude": 33.5102,
        "longitude": 36.3,
        "alternatenames": list(alternates),
    }


def gazetteer(
    cities: dict[str, dict[str, Any]],
    arabic: dict[str, str] | None = None,
    persian: dict[str, str] | None = None,
    counts: dict[str, Count] | None = None,
) -> Gazetteer:
    alpha3 = {"SY": "SYR", "US": "USA", "IR": "IRN", "LB": "LBN"}
    return Gazetteer(cities, arabic or {}, persian or {}, alpha3, {"SY.13": "SY-DI"}, counts or {}, "cache 1")


def rows(given: Gazetteer) -> list[dict[str, str]]:
    return list(city_rows(given))


def test_a_tagged_name_comes_first_and_the_row_has_every_column() -> None:
    cities = {"7": city("Damascus", "SY", 1_569_394, "Dimashq", "ديمشق", "دِمَشق", admin1="13")}
    (row,) = rows(gazetteer(cities, {"7": "دمشق\u200e"}))
    assert row == {
        "id": "gn:7",
        "kind": "city",
        "name_en": "Damascus",
        "names_ar": "دمشق|ديمشق",
        "country": "SYR",
        "admin1": "SY-DI",
        "lat": "33.51",
        "lon": "36.3",
        "population": "1569394",
        "plain": "",
        "source": "geonames_debian/geonames_ar.json:7",
    }
    assert set(row) == set(COLUMNS["places"])


def test_a_name_tagged_arabic_in_latin_letters_is_none() -> None:
    (row,) = rows(gazetteer({"7": city("Tall", "SY", 90, "تَلّ مِنِين")}, {"7": "Tall Minīn"}))
    assert (row["names_ar"], row["source"]) == ("تل منين", "cache 1:7")


@pytest.mark.parametrize(
    ("country", "population", "taken"),
    [("SY", 0, True), ("IR", 6000, True), ("IR", 4000, False), ("US", 19_000, False), ("US", 20_000, True)],
)
def test_small_places_are_taken_near_and_not_far(country: str, population: int, taken: bool) -> None:
    assert bool(rows(gazetteer({"7": city("X", country, population, "تلستان")}))) is taken


def test_a_tagged_name_makes_five_thousand_enough() -> None:
    cities = {"7": city("X", "US", 5000), "8": city("Y", "US", 4999)}
    assert [row["id"] for row in rows(gazetteer(cities, {"7": "تلستان", "8": "بلستان"}))] == ["gn:7"]


def test_persian_urdu_and_uyghur_forms_are_left_out() -> None:
    names = ["رىياد", "ریاض", "شارلروآ", "ااالخرطوم", "ئورۇمچى", "دہلی", "رن", "الرياض"]
    assert untagged(names, "رن، فرانسه") == ["الرياض"]
    assert is_foreign("مادرىد")
    assert not is_foreign("منى")
    assert is_arabic("تل أبيض")
    assert not is_arabic("تلgard")


def test_harakat_marks_brackets_and_what_follows_a_comma_go() -> None:
    assert clean("جامعة\u200e باردو، ولاية ") == "جامعة باردو"
    assert clean("بُرَيدَة (القصيم)") == "بريدة"
    assert unlike(["إربد", "اربد", "بورت-أو-برنس", "بورت أو برنس"]) == ["إربد", "بورت أو برنس"]


def test_a_name_that_lost_its_article_yields_to_the_one_that_has_it() -> None:
    assert with_article(["بصرة", "البصرة", "مدينة البصرة"]) == ["البصرة"]
    assert with_article(["مدينة نصر"]) == ["مدينة نصر"]
    assert said("قضاء الحويجة") == "الحويجة"
    assert said("إمارة الشارقة") == "الشارقة"


def test_a_by_name_that_is_another_places_name_is_not_taken() -> None:
    cities = {"7": city("Skikda", "SY", 9000, "تلستان"), "8": city("Tal", "SY", 9000)}
    found = rows(gazetteer(cities, {"7": "سكيكدة", "8": "تلستان"}))
    assert [row["names_ar"] for row in found] == ["سكيكدة", "تلستان"]


def test_one_name_of_two_places_stays_with_both() -> None:
    cities = {"7": city("Tripoli", "LB", 9000), "8": city("Tripoli", "SY", 9000)}
    assert len(rows(gazetteer(cities, {"7": "طرابلس", "8": "طرابلس"}))) == 2


def test_a_village_named_like_a_frequent_word_needs_a_cue() -> None:
    counts = {"دوره": Count(3000, 30, 300), "مارع": Count(300, 120, 60)}
    cities = {"7": city("Dawra", "SY", 6000), "8": city("Mari", "SY", 6000)}
    found = rows(gazetteer(cities, {"7": "دورة", "8": "مارع"}, counts=counts))
    assert [row["plain"] for row in found] == ["1", ""]


def test_a_plain_by_name_goes_where_the_place_has_a_better_one() -> None:
    counts = {"المركز": Count(3000, 3, 30)}
    cities = {"7": city("X", "SY", 6000, "المركز")}
    (row,) = rows(gazetteer(cities, {"7": "تلستان"}, counts=counts))
    assert (row["names_ar"], row["plain"]) == ("تلستان", "")


def test_the_size_of_the_greatest_bearer_explains_how_often_a_name_is_said() -> None:
    counts = {"تلستان": Count(900, 40, 90)}
    small = PlainNames(counts)
    small.meet(["تلستان"], 5000)
    assert small.is_plain("تلستان")
    small.meet(["تلستان"], 2_000_000)
    assert not small.is_plain("تلستان")


def test_a_word_hardly_ever_said_as_a_place_is_plain_whatever_its_size() -> None:
    rule = PlainNames({"تلستان": Count(20, 0, 1), "تل ستان": Count(20, 0, 1), "بلستان": Count(9, 0, 0)})
    rule.meet(["تلستان", "تل ستان", "بلستان"], 900_000)
    assert [rule.is_plain(name) for name in ("تلستان", "تل ستان", "بلستان", "غائب")] == [True, *[False] * 3]


def test_names_that_always_or_never_are_plain() -> None:
    rule = PlainNames({"مدريد": Count(9000, 0, 0)})
    assert rule.is_plain("الساحل")
    assert not rule.is_plain("مدريد")


def test_mentions_are_counted_with_what_stands_before() -> None:
    texts = ["في مدينة حلب وفي حلب", "قرب بحلب، وللقاهرة ثم حلب الجديدة"]
    counts = count_names(texts, {"حلب", "القاهره", "حلب الجديده"})
    assert counts["حلب"] == Count(3, 2, 2)
    assert counts["القاهره"] == Count(1, 0, 0)
    assert counts["حلب الجديده"] == Count(1, 0, 0)
    assert write_counts(counts, least=2) == "حلب\t3\t2\t2\n"


def test_the_shipped_counts_know_capitals_and_plain_words() -> None:
    counts = load_counts()
    assert counts["دمشق"].cued > 0
    rule = PlainNames(counts, {"دمشق": 1_500_000, "نور": 27_000})
    assert rule.is_plain("نور")
    assert not rule.is_plain("دمشق")
