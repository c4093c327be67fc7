"""A Wikidata dump as a layer: holders, offices, states."""

from pathlib import Path
from typing import Any

import pytest
from kb_dumps import YEAR, array, claim, entity, human, item, pack, state, text, time

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.update.layer import Update
from mahdar.knowledge.update.positions import listed
from mahdar.knowledge.update.wikidata import read_wikidata

PRESIDENT = next(item for item, office in listed().items() if office == "SYR:president")
SYRIA = state("Q858", "SYR", "Syria", arabic="سوريا")
NEW = {"en": "Nameless Newcomer", "ar": "زكريا المستجد"}


def held(position: str, start: Any = None, end: Any = None, rank: str = "normal") -> dict[str, Any]:
    dates = {name: one for name, one in (("P580", start), ("P582", end)) if one is not None}
    return claim("P39", item(position), rank, **dates)


@pytest.fixture
def read(tmp_path: Path, shipped: KnowledgeBase) -> Any:
    def run(*entities: dict[str, Any]) -> Update:
        return read_wikidata(pack(tmp_path / "dump.json.gz", array(*entities)), shipped, tmp_path)

    return run


def tenures(update: Update) -> list[tuple[str, ...]]:
    return [
        tuple(r[c] for c in ("person", "office", "start", "end", "as_of")) for r in rows(update, "tenures")
    ]


def rows(update: Update, table: str) -> list[Row]:
    return list(update.tables[table])


def test_a_holder_of_a_listed_position_is_a_person_with_a_tenure(read: Any) -> None:
    citizen = claim("P27", item("Q858"))
    one = human(
        "Q990001", NEW, citizen, held(PRESIDENT, time("2026-01-05")), aliases={"ar": ["المستجد", "Newcomer"]}
    )
    update = read(one, SYRIA)
    assert tenures(update) == [("Q990001", "SYR:president", "2026-01-05", "", "2026-03-01")]
    (person,) = rows(update, "persons")
    assert person["names_ar"] == "زكريا المستجد"
    assert person["short_ar"] == "المستجد"
    assert (person["country"], person["sector"], person["wikidata"]) == ("SYR", "GOV", "Q990001")
    assert person["source"] == "dump.json.gz:2"


def test_the_date_of_a_dump_is_the_newest_modified(read: Any) -> None:
    one = human("Q990001", NEW, held(PRESIDENT, time("2026-01-05")), modified="2026-02-01")
    assert read(one, entity("Q1", {}, modified="2026-03-04")).as_of() == "2026-03-04"


def test_a_dump_without_dates_is_an_error(read: Any) -> None:
    one = human("Q990001", NEW, held(PRESIDENT, time("2026-01-05")))
    del one["modified"]
    with pytest.raises(KnowledgeError, match="last modified"):
        read(one)


def test_dates_keep_their_precision(read: Any) -> None:
    one = human("Q990001", NEW, held(PRESIDENT, time("1990", YEAR), time("1991-03", 10)))
    assert tenures(read(one)) == [("Q990001", "SYR:president", "1990", "1991-03", "")]


@pytest.mark.parametrize(
    ("start", "why"),
    [
        (None, "no start"),
        ("novalue", "no start"),
        ("somevalue", "start not known to the year"),
        (time("1990", 8), "start not known to the year"),
        (time("2027-01-01"), "begins after the date of the dump"),
    ],
)
def test_a_tenure_without_a_start_is_left_out_and_counted(read: Any, start: Any, why: str) -> None:
    update = read(human("Q990001", NEW, held(PRESIDENT, start)), SYRIA)
    assert (tenures(update), rows(update, "persons")) == ([], [])
    assert list(update.left.lines()) == [f"left out: 1: {why} (Q990001 SYR:president)"]


def test_no_end_goes_on_and_an_unknown_end_vouches_for_the_first_day_only(read: Any) -> None:
    open_, ended = (
        held(PRESIDENT, time("2026-01-05"), "novalue"),
        held(PRESIDENT, time("1990-01-05"), "somevalue"),
    )
    found = {
        start: (end, as_of) for _, _, start, end, as_of in tenures(read(human("Q990001", NEW, open_, ended)))
    }
    assert found == {"2026-01-05": ("", "2026-03-01"), "1990-01-05": ("", "1990-01-05")}


def test_deprecated_statements_and_what_is_no_human_are_passed_over(read: Any) -> None:
    wrong = human("Q990001", NEW, held(PRESIDENT, time("2026-01-05"), rank="deprecated"))
    robot = entity("Q990002", NEW, claim("P31", item("Q77")), held(PRESIDENT, time("2026-01-05")))
    update = read(wrong, robot, SYRIA)
    assert rows(update, "persons") == []


def test_a_tenure_without_an_end_is_known_only_until_the_next_holder_or_death(read: Any) -> None:
    office = "SYR:minister.agriculture"
    seat = entity("Q880001", {"en": "Minister of Agriculture of Syria"}, claim("P17", item("Q858")))
    first = human("Q990001", NEW, held("Q880001", time("2001-01-05")))
    second = human(
        "Q990002",
        {"en": "Second One"},
        held("Q880001", time("2004-05-06")),
        claim("P570", time("2005-01-01")),
    )
    assert tenures(read(first, second, seat, SYRIA)) == [
        ("Q990001", office, "2001-01-05", "", "2004-05-06"),
        ("Q990002", office, "2004-05-06", "", "2005-01-01"),
    ]


def test_rows_that_do_not_pass_the_checks_are_left_out_with_what_links_to_them(read: Any) -> None:
    nameless = human(
        "Q990001", {"ar": "زكريا المستجد"}, held(PRESIDENT, time("2001-01-05"), time("2001-02-05"))
    )
    backward = human("Q990002", NEW, held(PRESIDENT, time("2003-01-05"), time("2002-01-05")))
    update = read(nameless, backward, SYRIA)
    assert tenures(update) == []
    assert update.left.counts == {
        "no name_en": 1,
        "no person 'Q990001'": 1,
        "ends on 2002-01-05, before it starts on 2003-01-05": 1,
    }


@pytest.mark.parametrize(
    ("label", "prop", "office"),
    [
        ("Minister of Agriculture of Syria", "P17", "SYR:minister.agriculture"),
        ("Minister for Agriculture", "P1001", "SYR:minister.agriculture"),
        ("Minister for Agriculture", "P17", None),
        ("Syrian Minister of Defense", "P17", "SYR:minister.defence"),
        ("Vice President of the Syrian Arab Republic", "P1001", "SYR:vice_president"),
        ("Minister of the Interior (Syria)", "P1001", "SYR:minister.interior"),
        ("president", "P1001", None),
        ("President of the Football Federation of Syria", "P17", None),
        ("Minister of Agriculture of Bavaria", "P17", None),
    ],
)
def test_positions_that_are_not_listed_are_read_off_their_labels(
    read: Any, label: str, prop: str, office: str | None
) -> None:
    syria = state(
        "Q858", "SYR", "Syria", claim("P1549", text("Syrian", "en")), aliases={"en": ["Syrian Arab Republic"]}
    )
    seat = entity("Q880001", {"en": label}, claim(prop, item("Q858")))
    found = tenures(
        read(human("Q990001", NEW, held("Q880001", time("2001-01-05"), time("2002-01-05"))), seat, syria)
    )
    assert [one[1] for one in found] == ([office] if office else [])


def test_a_person_whom_the_base_has_under_its_own_id_keeps_it(read: Any, shipped: KnowledgeBase) -> None:
    tenure = next(t for t in shipped.offices["SYR:president"] if t.person.startswith("x:"))
    _, row = shipped.rows[tenure.person]
    names = {"en": "Another Spelling", "ar": row["names_ar"].split("|")[0]}
    update = read(human("Q990001", names, held(PRESIDENT, time(tenure.start))), SYRIA)
    (person,) = rows(update, "persons")
    assert person["id"] == tenure.person
    assert (person["name_en"], person["wikidata"]) == (row["name_en"], "Q990001")
    assert tenures(update) == [(tenure.person, "SYR:president", tenure.start, "", "2026-03-01")]


def test_a_first_day_near_that_of_the_base_is_the_bases(read: Any, shipped: KnowledgeBase) -> None:
    tenure = next(t for t in shipped.offices["SYR:president"] if t.start == "2000-07-17")
    one = human(tenure.person, NEW, held(PRESIDENT, time("2000-07", 10), time("2024", YEAR)))
    assert tenures(read(one, SYRIA)) == [(tenure.person, "SYR:president", tenure.start, str(tenure.end), "")]


def test_states_get_arabic_names_that_mean_nothing_else(read: Any, shipped: KnowledgeBase) -> None:
    syria = state(
        "Q858", "SYR", "Syria", arabic="سوريا", aliases={"ar": ["بلاد الياسمين", "مصر", "🇸🇾", "سوري", "SY"]}
    )
    (row,) = rows(read(syria), "states")
    assert row["names_ar"] == "سوريا|بلاد الياسمين"
    assert (row["id"], row["name_en"], row["wikidata"]) == ("SYR", "Syria", "Q858")


def test_a_name_that_two_states_share_is_no_name(read: Any) -> None:
    two = [state(q, c, n, arabic=a, aliases={"ar": ["أرض النخيل البعيدة"]}) for q, c, n, a in (
        ("Q858", "SYR", "Syria", "سوريا"), ("Q79", "EGY", "Egypt", "مصر"))]  # fmt: skip
    assert [r["names_ar"] for r in rows(read(*two), "states")] == ["مصر", "سوريا"]


def test_demonyms_that_the_base_lacks_become_rows(read: Any, shipped: KnowledgeBase) -> None:
    words = [claim("P1549", text(word, "ar")) for word in ("زخرفاني", "زخرفانيون", "زخرفانية", "سوري")]
    (row,) = rows(read(state("Q858", "SYR", "Syria", claim("P1549", text("Zed", "en")), *words)), "demonyms")
    assert tuple(row[c] for c in ("country", "name_en", "m", "f", "mpl")) == (
        "SYR", "Zed", "زخرفاني", "زخرفانية", "زخرفانيون")  # fmt: skip


def test_codes_of_no_state_of_the_base_give_nothing(read: Any) -> None:
    assert rows(read(state("Q990009", "ZZY", "Nowhere", arabic="لامكان"), SYRIA), "states")[0]["id"] == "SYR"
