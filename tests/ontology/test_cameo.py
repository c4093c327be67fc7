"""CAMEO: labels, the way to PLOVER and back, statements and actors."""

import re
from itertools import permutations
from pathlib import Path
from typing import get_args

import pytest

from mahdar.errors import OntologyError
from mahdar.ontology import cameo, plover
from mahdar.ontology.corrections import corrections
from mahdar.ontology.data import load
from mahdar.ontology.terms import Coded
from mahdar.record.model import Act

WAY = load("cameo_plover.yaml")
PAIRS = [(t, m) for t, kind in plover.event_types().items() for m in (None, *kind.modes)]
# Modes that CAMEO cannot tell, or cannot leave untold, with what comes back instead.
LOSSY = {
    ("CONSULT", "multilateral"): None,
    ("RETREAT", None): "disarm",
    ("ACCUSE", None): "disapprove",
    ("THREATEN", "arrest"): "violence",
    ("PROTEST", "strike"): "boycott",
    ("PROTEST", "vandalize"): "riot",
    ("SANCTION", "withdraw"): "expel",
    ("SANCTION", "discontinue"): None,
    ("MOBILIZE", "weapons"): None,
    ("MOBILIZE", "militia"): "troops",
    ("COERCE", "censor"): "restrict",
    ("COERCE", "withhold"): None,
    ("COERCE", "misinformation"): None,
    ("ASSAULT", "primitive"): "beat",
}


def test_every_code_has_its_root_its_quad_and_both_labels() -> None:
    codes = cameo.codes()
    assert [c for c in codes if len(c) == 2] == [f"{n:02}" for n in range(1, 21)]
    for code in codes.values():
        assert code.root in codes
        assert len(code.code) == 2 or code.code[:-1] in codes, code
        assert re.fullmatch(r"[A-Z][a-z ,]+", code.en), code
        assert re.fullmatch(r"[\u0621-\u064a ]+", code.ar), code
    assert [codes[c].quad for c in ("010", "057", "061", "0874", "090", "139", "140", "2042")] == [
        *(1, 1, 2, 2, 3, 3, 4, 4)
    ]
    assert len({c.en for c in codes.values() if len(c.code) > 2}) == len(codes) - 20


@pytest.mark.parametrize(("kind", "mode"), PAIRS)
def test_every_type_and_mode_goes_to_cameo_and_comes_back(kind: str, mode: str | None) -> None:
    back = cameo.to_plover(cameo.to_cameo(kind, mode))
    assert back is not None
    assert back.type == kind
    assert back.mode == LOSSY.get((kind, mode), mode)


@pytest.mark.parametrize("code", [c for c in cameo.codes() if len(c) > 2])
def test_every_code_goes_to_plover_as_what_plover_has(code: str) -> None:
    coded = cameo.to_plover(code)
    assert (coded is None) == (code[:2] in {"01", "02"})
    if coded is not None:
        plover.score(coded.type, coded.mode)
        assert set(coded.contexts) <= set(plover.contexts())
        again = cameo.to_plover(cameo.to_cameo(coded.type, coded.mode, coded.contexts))
        assert again is not None
        assert again.type == coded.type


def test_every_context_named_leads_to_a_code_of_the_same_type() -> None:
    for table in ("cameo", "planned"):
        for kind, row in WAY[table].items():
            for mode, of in {None: row, **row.get("modes", {})}.items():
                for key, code in {"": of["code"], **of.get("contexts", {})}.items():
                    contexts = key.split("+") if key else []
                    assert set(contexts) <= set(plover.contexts())
                    found = cameo.to_cameo(kind, mode, contexts, planned=table == "planned")
                    assert found == code, (kind, mode, key)
                    coded = cameo.to_plover(code)
                    assert coded is not None
                    assert coded.type == ("AGREE" if table == "planned" else kind), (kind, mode, key)


def test_planned_cooperation_is_of_root_three() -> None:
    assert set(WAY["planned"]) == set(load("plover.yaml")["planned"]) | {"CONCEDE"}
    assert cameo.to_cameo("CONSULT", "visit", planned=True) == "036"
    assert cameo.to_cameo("AID", None, ["military"], planned=True) == "0332"
    assert cameo.to_cameo("ASSAULT", "aerial", planned=True) == "195"


def test_contexts_choose_the_code_whatever_their_order() -> None:
    several = ("legal", "economic", "military")
    assert {cameo.to_cameo("ACCUSE", "allege", c) for c in permutations(several)} == {"1124"}
    assert cameo.to_cameo("ACCUSE", "allege", ["military"]) == "1123"
    assert cameo.to_cameo("ACCUSE", "allege", ["gender"]) == "112"


def test_the_way_to_plover_differs_from_its_source_only_where_it_says_so(shared: Path) -> None:
    source: dict[str, list[str]] = {}
    for line in (shared / "ontology" / "CAMEO2PLOVER-2021.txt").read_text(encoding="utf-8").splitlines():
        row = re.match(r"(\d{3,4}): (\w+), *([\w-]*) *, *([\w; ]*?) *(?:#|$)", line)
        if row is not None:
            contexts = tuple(row[4].replace(" ", "").split(";")) if row[4] else ()
            source.setdefault(row[1], []).append(str(Coded(row[2], row[3] or None, contexts)))
    said = {c.place.split()[1]: c for c in corrections() if c.kind not in {"spec", "added"}}
    differ = {code for code, was in source.items() if was != [str(cameo.to_plover(code))]}
    assert len(source) == 256
    assert differ == set(said)
    assert all(said[code].was.removesuffix(", twice") == source[code][0] for code in said)
    added = {c.place.split()[1] for c in corrections() if c.kind == "added"}
    assert added == {c for c in cameo.codes() if len(c) > 2 and c not in source and c[:2] not in {"01", "02"}}


def test_every_correction_has_a_reason_and_changes_something() -> None:
    rows = corrections()
    assert len({row.place for row in rows}) == len(rows)
    assert sum(row.kind == "undefined" for row in rows) == 23  # 24 rows of the source: 175 stands twice
    for row in rows:
        assert row.why.endswith(".")
        assert row.was != row.now


def test_statements_are_of_roots_one_and_two() -> None:
    found = {act: cameo.act_code(act) for act in get_args(Act)}
    assert found["say"] == "010"
    assert found["deny"] == "016"
    assert found["demand"] == "020"
    assert {cameo.code(code).root for code in found.values()} == {"01", "02"}


@pytest.mark.parametrize(
    ("country", "sector", "code"),
    [
        ("SYR", "GOV", "SYRGOV"),
        ("SYR", "JRN", "SYRMED"),
        ("SYR", "MED", "SYRHLH"),
        ("SYR", None, "SYR"),
        ("UNO", "IGO", "IGOUNO"),
        ("IGO", "IGO", "IGO"),
        ("IGO", "MIL", "IGOMIL"),
        ("SYR", "NGO", "SYRNGO"),
        (None, "IMG", "IMG"),
        (None, None, ""),
    ],
)
def test_an_actor_has_the_letters_of_its_country_and_sector(country: str, sector: str, code: str) -> None:
    assert cameo.actor_code(country, sector) == code


def test_what_cameo_does_not_have_is_refused() -> None:
    for wrong in (lambda: cameo.code("36"), lambda: cameo.to_plover("999"), lambda: cameo.act_code("sing")):
        with pytest.raises(OntologyError):
            wrong()
    with pytest.raises(OntologyError):
        cameo.to_cameo("CONSULT", "arrest")
