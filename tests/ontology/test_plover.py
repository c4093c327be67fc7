"""PLOVER as data: complete, bilingual, and the same as the record's contract and the spec."""

import json
import re
import subprocess
import sys
from itertools import chain
from pathlib import Path
from typing import Any

import pytest

from mahdar.errors import OntologyError
from mahdar.ontology import plover
from mahdar.ontology.corrections import corrections
from mahdar.ontology.terms import Term
from mahdar.record.schema import load_schema

MODES = [mode for kind in plover.event_types().values() for mode in kind.modes.values()]
GROUPS: dict[str, list[Term]] = {
    "types": [*plover.event_types().values()],
    "contexts": [*plover.contexts().values()],
    "sectors": [*plover.sectors().values()],
    "quads": [*plover.quads().values()],
    "auxiliary": [*plover.auxiliary().values()],
    **{kind.code: [*kind.modes.values()] for kind in plover.event_types().values() if kind.modes},
}


def enum(*path: str) -> set[str | None]:
    """The values that the record's schema allows at a place."""
    node: Any = load_schema()
    for step in path:
        node = node[step]
    return set(node["enum"])


EVENT = ("properties", "events", "items", "properties")


def test_there_are_as_many_terms_as_in_the_spec() -> None:
    sectors = [s.state for s in plover.sectors().values()]
    assert (len(plover.event_types()), len(MODES), len(plover.contexts())) == (16, 67, 37)
    assert (sectors.count(True), sectors.count(False)) == (25, 7)
    assert [q.number for q in plover.quads().values()] == [1, 2, 3, 4]


def test_the_contract_allows_what_the_ontology_has() -> None:
    assert enum(*EVENT, "type") == set(plover.event_types())
    assert enum(*EVENT, "mode") == {mode.code for mode in MODES} | {None}
    assert enum(*EVENT, "contexts", "items") == set(plover.contexts())
    assert enum("properties", "entities", "items", "properties", "sector") == {*plover.sectors(), None}
    assert enum("$defs", "actor", "allOf", 1, "properties", "sector") == {*plover.sectors(), None}  # type: ignore[arg-type]
    assert enum(*EVENT, "status") == {*plover.auxiliary(), "actual"}


@pytest.mark.parametrize("group", GROUPS)
def test_each_term_says_what_it_means_in_both_languages(group: str) -> None:
    for term in GROUPS[group]:
        assert re.fullmatch(r"[A-Z][^\u0600-\u06ff]+[a-zA-Z]", term.en), term
        assert re.fullmatch(r"[\u0621-\u064a ]+", term.ar), term
        assert re.fullmatch(r"[A-Z][^\u0600-\u06ff.]+\.", term.means_en), term
        assert re.fullmatch(r"[\u0621-\u064a ،]+\.", term.means_ar), term
    for labels in ([t.en for t in GROUPS[group]], [t.ar for t in GROUPS[group]]):
        assert len(set(labels)) == len(labels)


def test_scores_and_quads_agree() -> None:
    for kind in plover.event_types().values():
        for score in (kind.score, *(mode.score for mode in kind.modes.values())):
            assert -10 <= score <= 10
            assert score > 0 if kind.quad.number <= 2 else score <= 0.5  # asking for help is nearly none


def test_the_score_is_that_of_the_mode_where_there_is_one() -> None:
    assert (plover.score("RETREAT"), plover.score("RETREAT", "disarm")) == (6.5, 10)


def test_what_is_planned_is_agreed_to_or_conceded() -> None:
    assert [plover.as_planned(t) for t in ("CONSULT", "RETREAT", "ASSAULT")] == [
        "AGREE",
        "CONCEDE",
        "ASSAULT",
    ]


@pytest.mark.parametrize(("kind", "mode"), [("FIGHT", None), ("CONSULT", "arrest"), ("AGREE", "visit")])
def test_what_plover_does_not_have_is_refused(kind: str, mode: str | None) -> None:
    with pytest.raises(OntologyError, match="PLOVER has no"):
        plover.score(kind, mode)


def test_it_differs_from_the_spec_only_where_it_says_so(shared: Path) -> None:
    spec = json.loads((shared / "ontology" / "plover_labels.json").read_text(encoding="utf-8"))
    found: dict[str, Any] = {}
    for code, row in spec["events"].items():
        kind = plover.event_type(code)
        assert (list(kind.modes), kind.recipient) == (row["modes"], row["requires_recipient"])
        found[f"{code} score"] = (row["score"], kind.score)
        found[f"{code} quad"] = (row["quad"], kind.quad.code)
        for mode in kind.modes.values():
            found[f"{code} {mode.code} score"] = (spec["mode_scores"].get(f"{code}:{mode.code}"), mode.score)
    differ = {place for place, (was, now) in found.items() if was != now}
    said = {c.place: c for c in corrections() if c.kind == "spec"}
    # The labels have the quad of SANCTION right already, and CAMEO is checked elsewhere.
    assert differ == set(said) - {"SANCTION quad", "CAMEO 20"}
    assert all(str(found[place][1]) == said[place].now for place in said if place in found)
    assert [list(plover.contexts()), list(plover.sectors())] == [
        spec["contexts"],
        list(chain(spec["sectors"], spec["nonstate"])),
    ]
    assert {term.code for term in plover.auxiliary().values()} == set(spec["auxiliary_modes"])


def test_importing_it_reads_nothing() -> None:
    code = "import mahdar.ontology.cameo, mahdar.ontology.plover, sys; print('yaml' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_the_adapted_files_say_whose_they_are() -> None:
    folder = Path(plover.__file__).parent
    for path in (folder / "plover.yaml", folder / "cameo_plover.yaml", folder.parents[2] / "NOTICE"):
        text = path.read_text(encoding="utf-8")
        assert "openeventdata/PLOVER" in text
        assert "CC BY-SA 4.0" in text
