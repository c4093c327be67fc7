"""docs/ontology.md says what the data say: its tables are rebuilt here, and its examples run."""

import re
from pathlib import Path

import pytest

from mahdar.ontology import cameo, plover
from mahdar.ontology.corrections import corrections
from mahdar.ontology.data import load

DOCUMENT = Path(__file__).parents[2] / "docs" / "ontology.md"
TEXT = DOCUMENT.read_text(encoding="utf-8")


def table(heading: str) -> list[str]:
    """The rows of the table under a heading, without its head."""
    part = TEXT.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return [line for line in part.splitlines() if line.startswith("|")][2:]


def row(*cells: object) -> str:
    return f"| {' | '.join(map(str, cells))} |"


def modes(code: str) -> str:
    found = plover.event_type(code).modes.values()
    return ", ".join(f"`{mode.code}` {mode.ar} ({mode.score:g})" for mode in found)


def reasons(kinds: set[str]) -> list[str]:
    """A row a reason: the places it holds for."""
    places: dict[str, list[str]] = {}
    for one in corrections():
        if one.kind in kinds:
            places.setdefault(one.why, []).append(one.place.removeprefix("CAMEO "))
    return [row(", ".join(at), why) for why, at in places.items()]


def test_the_types() -> None:
    assert table("Event types") == [
        row(
            f"`{t.code}`",
            t.en,
            t.ar,
            f"{t.quad.number} {t.quad.en.lower()}",
            "yes" if t.recipient else "no",
            f"{t.score:g}",
            modes(t.code),
        )
        for t in plover.event_types().values()
    ]


def test_the_roots_of_cameo() -> None:
    expected = []
    for code in cameo.codes().values():
        if len(code.code) == 2:
            under = [cameo.to_plover(c) for c in cameo.codes() if len(c) > 2 and c[:2] == code.code]
            types = ", ".join(dict.fromkeys(f"`{u.type}`" for u in under if u is not None)) or "none"
            expected.append(row(code.code, code.en, code.ar, code.quad, types))
    assert table("CAMEO") == expected


def test_the_slips_of_the_manual() -> None:
    spec = [c for c in corrections() if c.kind == "spec"]
    assert table("What we corrected in PLOVER") == [row(c.place, c.was, c.now, c.why) for c in spec]


def test_the_rows_of_the_conversion_table() -> None:
    assert table("What we corrected in the conversion table") == reasons({"undefined", "moved", "added"})


def test_the_codes_of_acts() -> None:
    codes: dict[str, list[str]] = {}
    for act in load("cameo.yaml")["acts"]:
        codes.setdefault(cameo.act_code(act), []).append(act)
    assert table("Statements in CAMEO") == [
        row(code, cameo.code(code).en, ", ".join(acts)) for code, acts in sorted(codes.items())
    ]


def test_the_statuses() -> None:
    assert table("Events in PLOVER's form") == [
        row(f"`{status}`", f"`{term.code}`", term.en, term.ar) for status, term in plover.auxiliary().items()
    ]


def test_the_examples(capsys: pytest.CaptureFixture[str]) -> None:
    (code,) = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
    exec(code, {})
    said = [line.partition("# ")[2] for line in code.splitlines() if "# " in line]
    assert capsys.readouterr().out.splitlines() == said
