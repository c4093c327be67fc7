"""First-level units: joined to their codes, with and without the word for them, and where they lie."""

from dataclasses import dataclass
from typing import Any

from mahdar.knowledge.build.admin1 import admin1_rows
from mahdar.knowledge.build.geonames import Gazetteer
from mahdar.knowledge.build.name_counts import Count
from mahdar.knowledge.build.subdivisions import Named, admin_codes, named_units, read_names
from mahdar.knowledge.build.unit_names import Words, unit_names


@dataclass(frozen=True)
class Sub:
    name: str
    iso_code: str | None
    geonames_code: str | None
    admin_level: int = 1
    aliases: tuple[str, ...] = ()


def xml(*pairs: tuple[str, str]) -> str:
    lines = (f'\t<subdivision type="{code}" draft="provisional">{name}</subdivision>' for code, name in pairs)
    return "\n".join(["<subdivisions>", *lines])


def named(iso: str, name: str, geonames: str = "") -> Named:
    return Named(2, iso, geonames, name, "X")


def city(
    country: str, population: int, admin1: str, lat: float = 33.5102, lon: float = 36.3
) -> dict[str, Any]:
    return {
        "name": "X",
        "countrycode": country,
        "admin1code": admin1,
        "population": population,
        "latitude": lat,
        "longitude": lon,
        "alternatenames": [],
    }


def gazetteer(counts: dict[str, Count] | None = None) -> Gazetteer:
    cities = {
        "1": city("SY", 3000, "09"),
        "2": city("SY", 1000, "09", 37.5102, 40.3),
        "3": city("US", 20_000, "OH"),
        "4": city("PS", 100, "WE"),
    }
    names = {"1": "حلب", "2": "منبج", "3": "أوريغون", "4": "نابلس"}
    return Gazetteer(cities, names, {}, {"SY": "SYR", "US": "USA", "PS": "PSE"}, {}, counts or {})


def names_of(unit: Named, states: tuple[str, ...] = (), counts: dict[str, Count] | None = None) -> list[str]:
    return [row["names_ar"] for row in admin1_rows([unit], gazetteer(counts), states)]


def test_a_unit_has_its_source_line_and_the_middle_of_its_people() -> None:
    (row,) = admin1_rows([named("SY-HL", "محافظة حلب", "SY.09")], gazetteer())
    assert (row["id"], row["admin1"], row["country"], row["kind"]) == ("SY-HL", "SY-HL", "SYR", "admin1")
    assert (row["lat"], row["lon"]) == ("34.51", "37.3")
    assert row["source"] == "cldr/common/subdivisions/ar.xml:2"
    assert row["names_ar"] == "محافظة حلب"  # bare, it is the city


def test_without_cities_of_its_code_a_unit_lies_where_the_city_of_its_name_does() -> None:
    (row,) = admin1_rows([named("PS-NBS", "محافظة نابلس")], gazetteer())
    assert (row["lat"], row["lon"]) == ("33.51", "36.3")


def test_a_name_has_the_word_for_the_unit_and_is_bare_too() -> None:
    assert names_of(named("EG-DK", "الدقهلية")) == ["محافظة الدقهلية|الدقهلية"]
    assert names_of(named("UA-14", "دونيتسك أوبلاست")) == ["مقاطعة دونيتسك|إقليم دونيتسك|دونيتسك"]
    assert names_of(named("AE-DU", "امارة دبي")) == ["إمارة دبي|دبي"]


def test_a_small_town_elsewhere_does_not_take_the_bare_name() -> None:
    assert names_of(named("US-OR", "أوريغون", "US.OR")) == ["ولاية أوريغون|أوريغون"]


def test_sides_plain_words_and_states_are_never_bare() -> None:
    assert names_of(named("LB-AS", "الشمال")) == ["محافظة الشمال"]
    assert names_of(named("SA-04", "المنطقة الشرقية")) == ["المنطقة الشرقية"]
    assert names_of(named("US-GA", "جورجيا"), states=("جورجيا",)) == ["ولاية جورجيا"]
    counts = {"صلاح الدين": Count(900, 0, 0)}
    assert names_of(named("IQ-SD", "صلاح الدين"), counts=counts) == ["محافظة صلاح الدين"]


def test_sides_of_states_far_off_and_dropped_names_are_left_out() -> None:
    assert names_of(named("UG-N", "المنطقة الشمالية")) == []
    assert names_of(named("US-DC", "واشنطن العاصمة")) == ["واشنطن العاصمة"]


def test_names_in_other_letters_are_left_out() -> None:
    assert unit_names(named("IR-19", "غیلان"), Words.load()).full == []


def test_units_are_joined_by_code_and_the_line_is_kept() -> None:
    arabic = xml(("syhl", "محافظة حلب"), ("usca037", "لوس أنجلوس"), ("mt01", "عطارد"))
    assert [line for line, _, _ in read_names(arabic)] == [2, 3, 4]
    subs = [
        Sub("Aleppo", "SY-HL", "SY.09"),
        Sub("LA", "US-CA037", "US.CA.037"),
        Sub("Attard", "MT-01", "MT.01"),
    ]
    assert list(named_units(arabic, xml(("syhl", "Aleppo")), subs)) == [
        Named(2, "SY-HL", "SY.09", "محافظة حلب", "Aleppo")
    ]


def test_governorates_of_arab_states_count_though_geonames_has_them_lower() -> None:
    subs = [Sub("Nablus", "PS-NBS", "PS.WE.77")]
    (unit,) = named_units(xml(("psnbs", "نابلس")), "", subs)
    assert (unit.iso, unit.geonames, unit.country) == ("PS-NBS", "", "PS")


def test_renumbered_codes_are_joined_by_name_the_likest_first() -> None:
    arabic = xml(("ir01", "أذربيجان الشرقية"), ("ir02", "أذربيجان الغربية"), ("ir98", "مجهول"))
    english = xml(("ir01", "East Azerbaijan"), ("ir02", "West Azarbaijan"), ("ir98", "Nowhere"))
    subs = [
        Sub("Āz̄ārbāyjān-e Shārqī", "IR-03", "IR.33", aliases=("East Azerbaijan", "East Azarbaijan")),
        Sub("Āz̄ārbāyjān-e Ghārbī", "IR-04", "IR.01", aliases=("West Azarbayejan",)),
        Sub("Gīlān", "IR-01", "IR.08"),
    ]
    assert [(unit.iso, unit.name_en) for unit in named_units(arabic, english, subs)] == [
        ("IR-03", "East Azerbaijan"),
        ("IR-04", "West Azarbaijan"),
    ]


def test_codes_of_geonames_lead_to_codes_of_iso() -> None:
    subs = [Sub("A", "SY-HL", "SY.09"), Sub("B", None, "SY.10"), Sub("C", "US-X", "US.CA.037")]
    assert admin_codes(subs) == {"SY.09": "SY-HL"}
