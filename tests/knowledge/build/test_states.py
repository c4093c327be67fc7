from pathlib import Path

import pytest

from mahdar.knowledge.build.states import cldr_names, independent, rows
from mahdar.knowledge.columns import COLUMNS, Row

CODES = """\
ISO3166-1-Alpha-3,is_independent,ISO3166-1-Alpha-2,official_name_ar,UNTERM Arabic Formal,UNTERM Arabic Short,\
Capital,CLDR display name,wikidata_id
IRN,Yes,IR,إيران (جمهورية - الإسلامية),جمهورية إيران الإسلامية,إيران (جمهورية - الإسلامية),Tehran,Iran,https://www.wikidata.org/wiki/Q794
ISR,Yes,IL,إسرائيل,دولة إسرائيل,إسرائيل,Jerusalem,Israel,https://www.wikidata.org/wiki/Q801
COK,Associated with NZ,CK,جزر كوك,جزر كوك **,جزر كوك **,Avarua,Cook Islands,https://www.wikidata.org/wiki/Q26988
MLI,Yes,ML,مالي,جمهورية مالي,مالي,Bamako,Mali,https://www.wikidata.org/wiki/Q912
ESH,In contention,EH,الصحراء الغربية,,,El-Aaiun,Western Sahara,https://www.wikidata.org/wiki/Q40362
ATG,Yes,AG,أنتيغوا وبربودا,أنتيغوا وبربودا,أنتيغوا وبربودا,St. John's,Antigua & Barbuda,https://www.wikidata.org/wiki/Q781
"""
OUTLINES = """\
adm0_a3,iso_a3,wikidataid,name_ar,name
IRN,IRN,Q794,إيران,Iran
SAH,ESH,Q6250,الصحراء الغربية,W. Sahara
KOS,-99,Q1246,كوسوفو,Kosovo
SOL,-99,Q34754,صوماليلاند,Somaliland
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    for name, text in (
        ("country_codes/country-codes", CODES),
        ("naturalearth/ne_10m_countries_name_ar", OUTLINES),
    ):
        path = tmp_path / f"{name}.csv"
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def found(sources: Path) -> dict[str, Row]:
    return {row["id"]: row for row in rows(sources)}


def test_all_columns_and_all_states(found: dict[str, Row]) -> None:
    assert list(found) == ["ATG", "COK", "ESH", "IRN", "ISR", "MLI", "XKX"]
    assert all(tuple(row) == COLUMNS["states"] for row in found.values())


def test_brackets_go_and_the_formal_name_stays(found: dict[str, Row]) -> None:
    assert (found["IRN"]["names_ar"], found["IRN"]["official_ar"]) == ("إيران", "جمهورية إيران الإسلامية")


def test_asterisks_go(found: dict[str, Row]) -> None:
    assert (found["COK"]["names_ar"], found["COK"]["official_ar"]) == ("جزر كوك", "")


def test_a_name_that_is_a_plain_word_is_replaced(found: dict[str, Row]) -> None:
    assert found["MLI"]["names_ar"] == "جمهورية مالي|دولة مالي"


def test_the_source_names_every_file(found: dict[str, Row]) -> None:
    assert (
        found["IRN"]["source"]
        == "country_codes/country-codes.csv:2|naturalearth/ne_10m_countries_name_ar.csv:2"
    )
    assert found["MLI"]["source"] == "country_codes/country-codes.csv:5"


def test_kosovo_comes_from_the_outlines(found: dict[str, Row]) -> None:
    row = found["XKX"]
    assert (row["alpha2"], row["name_en"], row["names_ar"], row["wikidata"]) == (
        "XK",
        "Kosovo",
        "كوسوفو",
        "Q1246",
    )


def test_capitals_in_dispute_are_left_open(found: dict[str, Row]) -> None:
    assert found["ISR"]["capital_en"] == ""
    assert found["IRN"]["capital_en"] == "Tehran"


def test_western_sahara_is_the_territory(found: dict[str, Row]) -> None:
    assert found["ESH"]["wikidata"] == "Q6250"


def test_english_names_are_written_out(found: dict[str, Row]) -> None:
    assert found["ATG"]["name_en"] == "Antigua and Barbuda"


def test_more_names_by_alpha2(sources: Path) -> None:
    row = next(row for row in rows(sources, {"CK": "جزيرة كوك"}) if row["id"] == "COK")
    assert row["names_ar"] == "جزر كوك|جزيرة كوك"


def test_independent(sources: Path) -> None:
    assert independent(sources) == {"ATG", "IRN", "ISR", "MLI", "PSE", "TWN", "XKX"}


def test_cldr_has_states_by_alpha2() -> None:
    names = cldr_names()
    assert names["EG"] == "مصر"
    assert all(len(code) == 2 for code in names)
