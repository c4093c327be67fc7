"""What one word of a text may be a form of, by the inflected forms of a lexicon's entries."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from mahdar.language.clitics import split
from mahdar.language.inflect import Shape
from mahdar.reading.events.frames import Entry

_CONJ = ("و", "ف")


@dataclass(frozen=True, slots=True)
class Hit:
    """One word as a form of an entry. `prep` is a preposition written on (ل before a verb: «ليزور»)."""

    entry: Entry
    shape: Shape
    gender: str = ""
    plural: bool = False
    first: bool = False  # first person: «نرفض»
    passive: bool = False
    adverbial: bool = False  # an accusative participle beside another verb: «متهما»
    conj: str = ""
    prep: str = ""
    future: bool = False
    jussive: bool = False  # only after «لم»
    definite: bool = False
    pron: str = ""

    @property
    def finite(self) -> bool:
        """Whether it is a finite verb."""
        return self.shape in ("perfect", "imperfect")


@dataclass(slots=True)
class Forms:
    """The forms of some entries; every word asked for is worked out once."""

    verbs: dict[str, list[Hit]] = field(default_factory=dict)
    nouns: dict[str, list[Hit]] = field(default_factory=dict)
    known: dict[str, tuple[Hit, ...]] = field(default_factory=dict)

    def of(self, form: str) -> tuple[Hit, ...]:
        """What a folded word may be, finite verbs first; empty where it is no form of any entry."""
        found = self.known.get(form)
        if found is None:
            found = self.known[form] = (*self._verbs(form), *self._nouns(form))
        return found

    def _verbs(self, form: str) -> Iterator[Hit]:
        for conj, rest in _without_conj(form):
            plain = self.verbs.get(rest)
            if plain is not None:
                yield from (replace(hit, conj=conj) for hit in plain)
            elif rest[:1] == "س" and rest[1:] in self.verbs:
                hits = self.verbs[rest[1:]]
                yield from (replace(h, conj=conj, future=True) for h in hits if h.shape == "imperfect")
            elif rest[:1] == "ل" and rest[1:] in self.verbs:
                hits = self.verbs[rest[1:]]
                yield from (replace(h, conj=conj, prep="ل") for h in hits if h.shape == "imperfect")
            else:
                continue
            return

    def _nouns(self, form: str) -> Iterator[Hit]:
        parts = split(form)
        bare = form[len(parts.conj) + len(parts.prep) + len(parts.article) :]
        hits = self.nouns.get(bare) or self.nouns.get(parts.stem)
        if hits is not None:
            definite = parts.article != ""
            for hit in hits:
                if not (definite and hit.pron):  # «الاجتماعي» is no «اجتماع» of mine
                    yield replace(hit, conj=parts.conj, prep=parts.prep, definite=definite)
            return
        for conj, rest in _without_conj(form):
            if rest in self.nouns:
                yield from (replace(hit, conj=conj) for hit in self.nouns[rest])
                return


def _without_conj(form: str) -> Iterator[tuple[str, str]]:
    yield "", form
    if form[:1] in _CONJ and len(form) > 3:
        yield form[0], form[1:]
