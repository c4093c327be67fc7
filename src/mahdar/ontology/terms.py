"""What the ontology is made of: codes with their meaning in English and Arabic."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Term:
    """A code, a short label and one sentence on what it means, in English and Arabic."""

    code: str
    en: str
    ar: str
    means_en: str
    means_ar: str


@dataclass(frozen=True, slots=True)
class Quad(Term):
    """One of the four classes: cooperation or conflict, in words or in deeds; numbered 1 to 4."""

    number: int


@dataclass(frozen=True, slots=True)
class Mode(Term):
    """How an event of a type was done; `score` from -10 (conflict) to 10 (cooperation)."""

    type: str
    score: float


@dataclass(frozen=True, slots=True)
class EventType(Term):
    """What was done. `recipient`: whether PLOVER wants one; `modes` by their codes."""

    quad: Quad
    recipient: bool
    score: float
    modes: Mapping[str, Mode]


@dataclass(frozen=True, slots=True)
class Sector(Term):
    """What an actor is in its country; `state` is False for what is no country's (IGO, NGO …)."""

    state: bool


@dataclass(frozen=True, slots=True)
class CameoCode:
    """A code of CAMEO with its labels; `root` is its first two digits, `quad` the class of that root."""

    code: str
    en: str
    ar: str
    root: str
    quad: int


@dataclass(frozen=True, slots=True)
class Coded:
    """An event as PLOVER says it."""

    type: str
    mode: str | None = None
    contexts: tuple[str, ...] = ()

    def __str__(self) -> str:
        contexts = f"[{', '.join(self.contexts)}]" if self.contexts else ""
        return " ".join(filter(None, (self.type, self.mode, contexts)))


@dataclass(frozen=True, slots=True)
class Correction:
    """Where the data differ from the spec.

    `kind` is `spec` (the manual contradicts itself), `undefined` (the conversion table names what the manual
    does not define), `moved` (it contradicts the manual's definitions) or `added` (it has no row).
    """

    place: str
    kind: str
    was: str
    now: str
    why: str
