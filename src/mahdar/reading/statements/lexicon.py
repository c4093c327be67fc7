"""The cue lexicon: every inflected reporting word, looked up by its folded form in one step."""

from dataclasses import dataclass, replace
from functools import cache
from itertools import chain
from typing import Any

from mahdar.language.fold import fold_form
from mahdar.language.inflect import (
    Gender,
    Row,
    Shape,
    imperfect,
    masdar,
    participle,
    perfect,
    with_object,
)
from mahdar.language.lexicon import load_yaml
from mahdar.record.model import Act

PACKAGE = "mahdar.reading.statements"


@dataclass(frozen=True, slots=True)
class Cue:
    """One inflected reporting word and its frame (see `cues.yaml` for the fields)."""

    lemma: str
    act: Act
    shape: Shape
    gender: Gender
    plural: bool
    clause: bool
    quote: bool
    noun: bool
    preps: frozenset[str]
    takes_object: str  # "", "content" or "skip"
    impersonal: bool
    attitude: bool
    bare: bool  # False: the word has other common senses, so it needs more evidence
    subject_prep: str = ""
    homograph: bool = False
    adverbial: bool = False
    near: bool = False
    needs_object: bool = False
    continues: bool = False
    figurative: bool = False  # things do it too («أشياء تدعو إلى»)
    weak: bool = False  # an imperfect in ي, which ends in ى where it means something else («يدعى»)
    conj: str = ""
    pronoun: bool = False

    @property
    def finite(self) -> bool:
        """Whether the word is a finite verb."""
        return self.shape in ("perfect", "imperfect")


@dataclass(frozen=True, slots=True)
class Source:
    """A source phrase such as «بحسب»; `preposition` must follow it where one is named."""

    form: str
    preposition: str


@cache
def cue_forms() -> dict[str, Cue]:
    """Folded form → cue, with و and ف in front as forms of their own. Earlier lemmas win a shared form."""
    out: dict[str, Cue] = {}
    for entry in load_yaml(PACKAGE, "cues.yaml")["cues"]:
        for row, pronoun in _rows(entry):
            out.setdefault(row[0], _cue(entry, row, pronoun))
    for conj in ("و", "ف"):
        for form, cue in list(out.items()):
            if not cue.conj:
                out.setdefault(conj + form, replace(cue, conj=conj))
    return out


@cache
def sources() -> dict[str, Source]:
    """Folded form → source phrase."""
    rows = load_yaml(PACKAGE, "cues.yaml")["sources"]
    return {fold_form(r["form"]): Source(r["form"], fold_form(r.get("preposition", ""))) for r in rows}


def _rows(entry: dict[str, Any]) -> chain[tuple[Row, bool]]:
    if "forms" in entry:
        return chain(((fold_form(f), "participle", "m", False), False) for f in entry["forms"])
    finite = [perfect(entry["lemma"], dual=not entry.get("homograph", False))]
    if "imperfect" in entry:
        finite.append(imperfect(entry["imperfect"]))
    plain = [row for rows in finite for row in rows]
    rest = [
        r
        for key, derive in (("participle", participle), ("masdar", masdar))
        for b in _listed(entry, key)
        for r in derive(b)
    ]
    bound = list(with_object(iter(plain))) if entry.get("object") else []
    return chain(((r, False) for r in plain), ((r, True) for r in bound), ((r, False) for r in rest))


def _listed(entry: dict[str, Any], key: str) -> list[str]:
    value = entry.get(key, [])
    return value if isinstance(value, list) else [value]


def _cue(entry: dict[str, Any], row: Row, pronoun: bool) -> Cue:
    takes = entry.get("takes", [])
    return Cue(
        lemma=entry["lemma"],
        act=entry["act"],
        shape=row[1],
        gender=row[2],
        plural=row[3],
        clause="clause" in takes,
        quote="quote" in takes,
        noun="noun" in takes,
        preps=frozenset(map(fold_form, entry.get("preps", []))),
        takes_object=entry.get("object", ""),
        impersonal=entry.get("impersonal", False),
        attitude=entry.get("attitude", False),
        bare=entry.get("bare", True),
        subject_prep=fold_form(entry.get("subject_prep", "")),
        pronoun=pronoun,
        near=entry.get("near", False),
        needs_object=entry.get("needs_object", False),
        adverbial=entry.get("adverbial", False),
        continues=entry.get("continues", False),
        figurative=entry.get("figurative", False),
        weak=row[1] == "imperfect" and not row[3] and str(entry.get("imperfect", "")).endswith("ي"),
        homograph=entry.get("homograph", False) and row[1] == "perfect" and row[2] == "m" and not row[3],
    )
