"""The light verbs and their masdars, by their forms (see `light.yaml`)."""

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from mahdar.language.clitics import split
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.events.forms import Forms, Hit
from mahdar.reading.events.frames import PACKAGE, Entry, Frame
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.inflected import make_forms
from mahdar.reading.statements.wordtests import is_definite

Side = Literal["actor", "recipient", "place", "none"]


@dataclass(frozen=True, slots=True)
class Light:
    """A light verb: whose side its subject is on, and what it says of the act (see `light.yaml`)."""

    side: Side
    told: bool = False
    control: bool = False
    status: str | None = None


@cache
def light_forms() -> tuple[Forms, dict[str, Light]]:
    """The light verbs' forms, and of each lemma what it makes of its subject and of the act."""
    rows = load_yaml(PACKAGE, "light.yaml")["verbs"]
    lights = {
        r["lemma"]: Light(r["side"], r.get("told", False), r.get("control", False), r.get("status"))
        for r in rows
    }
    return make_forms(map(_entry, rows)), lights


def _entry(row: dict[str, Any]) -> Entry:
    return Entry(
        row["lemma"],
        "light",
        row.get("imperfect", ""),
        passive=tuple(row.get("passive", [])),
        adverbial=tuple(row.get("adverbial", [])),
        transitive=True,
        frames=(Frame(preps=tuple((fold_form(p), "none") for p in row.get("preps", []))),),
    )


@cache
def light_masdars() -> frozenset[str]:
    """The masdars of light verbs."""
    return frozenset(map(fold_form, load_yaml(PACKAGE, "light.yaml")["masdars"]["words"]))


def head_of(ground: Ground, at: int) -> int:
    """The word that what governs a noun stands before: the masdar that carries it, if there is one."""
    before = ground.text.forms[at - 1] if at > 0 else ""
    carried = split(before).stem in light_masdars() and not is_definite(before)
    return at - 1 if carried else at


def light_at(form: str) -> tuple[Hit, Light] | None:
    """The light verb a word is a form of."""
    forms, sides = light_forms()
    hit = next((h for h in forms.of(form) if (h.finite and not h.first) or h.adverbial), None)
    return None if hit is None else (hit, sides[hit.entry.lemma])
