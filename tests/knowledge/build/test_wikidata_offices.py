import json
from pathlib import Path

import pytest

from mahdar.knowledge.build.wikidata_holdings import Holding
from mahdar.knowledge.build.wikidata_offices import holdings, persons, tenures
from mahdar.knowledge.columns import COLUMNS, Row
from mahdar.language.lexicon import load_yaml

STATES = [
    {"id": "LBN", "name_en": "Lebanon", "wikidata": "Q822"},
    {"id": "USA", "name_en": "United States", "wikidata": "Q30"},
    {"id": "IRQ", "name_en": "Iraq", "wikidata": "Q796"},
    {"id": "GGY", "name_en": "Guernsey", "wikidata": "Q25230"},
]
CODES = """\
ISO3166-1-Alpha-3,ISO3166-1-Alpha-2,is_independent
LBN,LB,Yes
USA,US,Yes
IRQ,IQ,Yes
GGY,GG,Crown dependency of GB
"""
LEBANON = """\
position,person,personID,start,end
President,Fouad Siniora,Q314263,2007-11-24,2008-05-25
President,Michel Aoun,Q363392,2016-10-31,2022-10-30
Minister of Defence,Ann Early,Q11,2001-01-01,2003-01-01
Minister of Defence,Ben Overlap,Q12,2002-01-01,2004-01-01
Minister of Defence,Cid Handover,Q13,2003-12-20,2005-01-01
Minister of Finance,Dan Backwards,Q14,2010-05-01,2009-05-01
Minister of Justice,Eve Undated,Q15,,
Minister of Tourism,Fay Unmapped,Q16,2010-05-01,
Deputy Prime Minister,Gus One,Q17,2010-01-01,2012-01-01
Deputy Prime Minister,Hal Two,Q18,2010-01-01,2012-01-01
Speaker of the Parliament,Nabih Berri,Q704220,1992-10-20,
"""
CABINET = """\
position,person,personID,start,end
Attorney General,Eric Holder,Q312644,2009-02-03,2015-04-27
ambassador to Iraq,Ira Closed,Q21,2009-04-01,2010-08-01
ambassador to Iraq,Jan Open,Q22,2019-06-01,
Director of the CIA,Gina Haspel,Q28606502,2018-03-13,2021-03-19
"""
LEADERS = """\
countryid,country,position,positionLabel,officeholder,officeholderLabel,start_year,end_year
Q822,Lebanon,Q1,President of Lebanon,Q363392,Michel Aoun,2016,
Q30,United States of America,Q11696,President of the United States,Q6279,Joe Biden,2021,
Q34754,Somaliland,Q2,President of Somaliland,Q31,Kay Unmapped,2017,
Q796,Iraq,Q3,military leader,Q32,Q32,2016,
"""
MINISTERS = """\
person,name,country,countryLabel,position,positionLabel,start,psid
Q41,Lee Minister,Q796,Iraq,Q5,Minister of Foreign Affairs,2020-06-06,x
Q42,May January,Q30,United States of America,Q6,Secretary of State,2021-01-01,x
Q43,Ned Island,Q25230,Bailiwick of Guernsey,Q7,Minister,2016-05-05,x
Q44,,Q822,Lebanon,Q8,Minister,2022-12-10,x
Q312901,Josep Borrell,Q458,European Union,Q9,High Representative,2019-12-01,x
"""
BIOGRAPHIES = [
    {
        "id": "Q363392",
        "labels": {"en": "Michel Aoun", "ar": "ميشال عون (رئيس)"},
        "aliases": {"ar": ["ميشيل عون"]},
    },
    {"id": "Q704220", "labels": {"en": "Nabih Berri"}},
]
FULL_NAMES = """\
arabic_key	latin	latin_lang	country	count
نبيه بري	Nabih Berri	en	LB	1
فلان الاول	Gus One	en	LB	1
فلان الثاني	Gus One	en	LB	1
"""


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    scraped = tmp_path / "every_politician_scrapers"
    for folder in (
        scraped,
        tmp_path / "country_codes",
        tmp_path / "arwikicats",
        tmp_path / "wikidata_names_ar_latin",
    ):
        folder.mkdir()
    for name in load_yaml("mahdar.knowledge.build", "wikidata_offices.yaml")["holders"]:
        text = {"lebanon": LEBANON, "us-cabinet": CABINET}.get(name, "position,person,personID,start,end\n")
        (scraped / f"{name}_holders21.csv").write_text(text, encoding="utf-8")
    (scraped / "world_leaders_2021_wikidata.csv").write_text(LEADERS, encoding="utf-8")
    (scraped / "world_foreign_ministers_wikidata.csv").write_text(MINISTERS, encoding="utf-8")
    lines = ",\n".join(json.dumps(entity, ensure_ascii=False) for entity in BIOGRAPHIES)
    (scraped / "lebanon_bio.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    (tmp_path / "country_codes/country-codes.csv").write_text(CODES, encoding="utf-8")
    people = json.dumps({"joe biden": "جو بايدن", "eric holder": "إريك هولدر"}, ensure_ascii=False)
    (tmp_path / "arwikicats/peoples.json").write_text(people, encoding="utf-8")
    names = tmp_path / "wikidata_names_ar_latin/full_names_wikidata.tsv"
    names.write_text(FULL_NAMES, encoding="utf-8")
    return tmp_path


@pytest.fixture
def problems() -> list[str]:
    return []


@pytest.fixture
def found(sources: Path, problems: list[str]) -> list[Holding]:
    return holdings(sources, STATES, problems)


def office(found: list[Holding], name: str) -> list[tuple[str, str, str]]:
    return [(one.person, one.start, one.end) for one in found if one.office == name]


def test_rows_have_all_columns(sources: Path, found: list[Holding]) -> None:
    assert all(tuple(row) == COLUMNS["tenures"] for row in tenures(found))
    assert all(tuple(row) == COLUMNS["persons"] for row in persons(sources, found))


def test_positions_that_are_not_mapped_are_left_out(found: list[Holding]) -> None:
    assert not {"Q16", "Q31", "Q32", "Q43", "Q44"} & {one.person for one in found}


def test_acting_is_noted(found: list[Holding]) -> None:
    notes = {one.person: one.note for one in found if one.office == "LBN:president"}
    assert notes == {"Q314263": "acting", "Q363392": ""}


def test_two_files_make_one_tenure_with_the_finer_dates(found: list[Holding]) -> None:
    assert office(found, "LBN:president")[1:] == [("Q363392", "2016-10-31", "2022-10-30")]


def test_clashing_holders_are_left_out_and_told_of(found: list[Holding], problems: list[str]) -> None:
    assert office(found, "LBN:minister.defence") == [("Q13", "2003-12-20", "2005-01-01")]
    told = [one for one in problems if "minister.defence" in one]
    assert [one.split(": ")[0].rpartition("/")[2] for one in told] == [
        "lebanon_holders21.csv:4",
        "lebanon_holders21.csv:5",
    ]


def test_several_may_be_deputies(found: list[Holding]) -> None:
    assert [person for person, _, _ in office(found, "LBN:deputy_prime_minister")] == ["Q17", "Q18"]


def test_wrong_dates_are_told_of(found: list[Holding], problems: list[str]) -> None:
    assert not {"Q14", "Q15"} & {one.person for one in found}
    assert any("Dan Backwards" in one and "ends before it starts" in one for one in problems)
    assert any("Eve Undated" in one and "no start" in one for one in problems)


def test_open_tenures_hold_on_the_newest_day_of_their_file(found: list[Holding]) -> None:
    as_of = {one.person: one.tenure()["as_of"] for one in found}
    assert (as_of["Q704220"], as_of["Q363392"], as_of["Q6279"], as_of["Q41"]) == (
        "2022-10-30", "", "2022-09-30", "2022-12-10")  # fmt: skip


def test_one_position_may_be_two_offices(found: list[Holding]) -> None:
    assert office(found, "USA:attorney_general") == office(found, "USA:minister.justice") != []


def test_ambassadors_need_an_end(found: list[Holding]) -> None:
    assert office(found, "USA:ambassador.IRQ") == [("Q21", "2009-04-01", "2010-08-01")]


def test_offices_of_bodies(found: list[Holding]) -> None:
    assert office(found, "x:cia:director_general") == [("Q28606502", "2018-03-13", "2021-03-19")]
    assert office(found, "x:european-union:high_representative") == [("Q312901", "2019-12-01", "")]


def test_a_first_of_january_is_a_year(found: list[Holding]) -> None:
    assert office(found, "USA:minister.foreign") == [("Q42", "2021", "")]


def test_persons_have_names_country_and_sector(sources: Path, found: list[Holding]) -> None:
    rows: dict[str, Row] = {row["id"]: row for row in persons(sources, found)}
    assert rows["Q363392"]["names_ar"] == "ميشال عون|ميشيل عون"
    assert rows["Q704220"]["names_ar"] == "نبيه بري"
    assert rows["Q6279"]["names_ar"] == "جو بايدن"
    assert (rows["Q704220"]["country"], rows["Q704220"]["sector"]) == ("LBN", "LEG")
    assert (rows["Q28606502"]["country"], rows["Q312901"]["country"]) == ("USA", "EUR")


def test_a_latin_name_of_two_arabic_ones_gives_none(sources: Path, found: list[Holding]) -> None:
    rows = {row["id"]: row for row in persons(sources, found)}
    assert rows["Q17"]["names_ar"] == ""


def test_each_row_says_where_it_stands(found: list[Holding]) -> None:
    assert next(one.source for one in found if one.person == "Q704220") == (
        "every_politician_scrapers/lebanon_holders21.csv:12"
    )
