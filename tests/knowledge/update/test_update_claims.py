"""Statements, dates by their precision, names."""

import json
from pathlib import Path

import pytest
from kb_dumps import DAY, MONTH, YEAR, array, claim, cut, entity, human, item, lines, pack, snak, time

from mahdar.errors import KnowledgeError
from mahdar.knowledge.update import wikidata_claims as claims
from mahdar.knowledge.update.wikidata_lines import entity_lines, parse

ONE, TWO = entity("Q1", {"en": "one"}), entity("Q2", {"ar": "اثنان"})


@pytest.mark.parametrize(
    ("value", "date"),
    [
        (time("2015-01-23"), "2015-01-23"),
        (time("2015-01", MONTH), "2015-01"),
        (time("2015", YEAR), "2015"),
        (time("2015-01-01", YEAR), "2015"),
        (time("2015-01-23", 14), "2015-01-23"),
        (time("2010", 8), "?"),
        (time("2015-02-30"), "?"),
        ("somevalue", "?"),
        ("novalue", None),
    ],
)
def test_a_date_is_as_fine_as_its_precision(value: object, date: str | None) -> None:
    assert claims.date_of(snak("P580", value)) == date  # type: ignore[arg-type]


def test_a_year_before_christ_is_no_date_that_can_be_written() -> None:
    value = time("2015-01-23")
    value["value"]["time"] = "-0044-03-15T00:00:00Z"
    assert claims.date_of(snak("P582", value)) == claims.UNKNOWN


def test_two_dates_in_one_qualifier_are_no_date() -> None:
    one = claim("P39", item("Q1"), P580=time("2015-01-23"))
    one["qualifiers"]["P580"].append(snak("P580", time("2016-01-23", DAY)))
    assert claims.qualifier_date(one, "P580") == claims.UNKNOWN
    assert claims.qualifier_date(one, "P582") is None


def test_deprecated_statements_are_skipped_and_preferred_ones_are_best() -> None:
    ranks = [
        claim("P27", item(q), rank)
        for q, rank in (("Q1", "deprecated"), ("Q2", "normal"), ("Q3", "preferred"))
    ]
    one = human("Q9", {}, *ranks)
    assert claims.items(claims.statements(one, "P27")) == ["Q2", "Q3"]
    assert claims.items(claims.best(one, "P27")) == ["Q3"]


def test_items_without_a_value_are_passed_over_and_old_dumps_give_numbers() -> None:
    old = item("Q7")
    del old["value"]["id"]
    one = human("Q9", {}, claim("P27", "somevalue"), claim("P27", "novalue"), claim("P27", old))
    assert claims.items(claims.statements(one, "P27")) == ["Q7"]


def test_what_is_empty_is_a_list_in_dumps() -> None:
    bare = entity("Q1", {})
    assert (bare["labels"], claims.label(bare, "ar")) == ([], "")
    assert claims.statements(bare, "P31") == []
    assert list(claims.aliases(bare, "ar")) == []


@pytest.mark.parametrize("form", [array(ONE, TWO), lines(ONE, TWO), array(ONE, TWO).replace(b"[\n", b"[")])
@pytest.mark.parametrize("name", ["d.json", "d.json.gz", "d.json.bz2"])
def test_both_forms_of_a_dump_give_the_same_entities(tmp_path: Path, name: str, form: bytes) -> None:
    path = pack(tmp_path / name, form)
    assert [parse(path, n, line)["id"] for n, line in entity_lines(path)] == ["Q1", "Q2"]


@pytest.mark.parametrize("form", [array(ONE, TWO), lines(ONE, TWO)])
@pytest.mark.parametrize("share", [0.6, 0.8, 0.97])
def test_a_dump_that_was_cut_off_is_an_error(tmp_path: Path, form: bytes, share: float) -> None:
    path = cut(pack(tmp_path / "d.json", form), share)
    with pytest.raises(KnowledgeError, match=r"d.json:\d: .*get the file again"):
        list(entity_lines(path))


def test_a_dump_cut_off_behind_an_inner_brace_or_between_lines_is_an_error(tmp_path: Path) -> None:
    last = json.dumps(TWO)
    for end in (last[: last.index("}") + 1], last + ",", last):
        path = pack(tmp_path / "d.json", f"[\n{json.dumps(ONE)},\n{end}".encode())
        with pytest.raises(KnowledgeError, match=r"d.json:3: "):
            list(entity_lines(path))


@pytest.mark.parametrize("junk", ["no json", "{no json}", "[]", "{}", "12", '{"id": "Q2", "type": '])
def test_a_line_that_is_no_entity_is_an_error(tmp_path: Path, junk: str) -> None:
    path = pack(tmp_path / "d.json", lines(ONE) + junk.encode() + b"\n" + lines(TWO))
    with pytest.raises(KnowledgeError, match=r"d.json:2: no (JSON )?entity"):
        list(entity_lines(path))


def test_nothing_may_follow_the_end_of_the_array(tmp_path: Path) -> None:
    path = pack(tmp_path / "d.json", array(ONE) + lines(TWO))
    with pytest.raises(KnowledgeError, match=r"d.json:4: more after the end"):
        list(entity_lines(path))
