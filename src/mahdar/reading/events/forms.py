"""Every inflected form of a lexicon's entries, and what one word of a text may be a form of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from mahdar.language.clitics import split
from mahdar.language.fold import fold_form
from mahdar.language.inflect import (
    PRONOUNS,
    Row,
    Shape,
    attributive,
    first_person,
    first_person_perfect,
    imperfect,
    jussive,
    noun_stems,
    participle,
    perfect,
    with_object,
)
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


def make_forms(entries: Iterable[Entry]) -> Forms:
    """The forms of all entries."""
    forms, rows = Forms(), tuple(entries)
    for entry in rows:
        for form, hit in _finite(entry):
            _add(forms.verbs, form, hit)
        for form, hit in _nominal(entry):
            _add(forms.nouns, form, hit)
        for form, hit in _participles(entry):
            _add(forms.verbs, form, hit)
    for entry in rows:
        for form, hit in _first_persons(entry):
            if form not in forms.verbs:  # «أصيب» is «was hit» before it is «I hit»
                forms.verbs[form] = [hit]
    return forms


def _add(table: dict[str, list[Hit]], form: str, hit: Hit) -> None:
    rows = table.setdefault(form, [])
    if not any(one.entry is hit.entry and one.passive == hit.passive for one in rows):
        rows.append(hit)


def _finite(entry: Entry) -> Iterator[tuple[str, Hit]]:
    if not entry.imperfect:
        return
    dual = fold_form(entry.lemma) not in map(fold_form, entry.masdar)  # «دعما» is the noun
    rows = list(perfect(entry.lemma, dual=dual))
    if not entry.perfect_only:
        rows += imperfect(entry.imperfect)
        for row in jussive(entry.imperfect):
            yield row[0], replace(_row(entry, row)[1], jussive=True)
    yield from (_row(entry, row) for row in rows)
    if entry.transitive:
        for row in with_object(iter(rows)):
            yield row[0], replace(_row(entry, row)[1], pron=_pronoun(row[0]))
    if entry.passive:
        rows = [*perfect(entry.passive[0])]
        rows += imperfect(entry.passive[1]) if len(entry.passive) > 1 else []
        active = {row[0] for row in [*perfect(entry.lemma), *imperfect(entry.imperfect)]}
        passives = (_row(entry, row) for row in rows if row[0] not in active)
        yield from ((form, replace(hit, passive=True)) for form, hit in passives)


def _first_persons(entry: Entry) -> Iterator[tuple[str, Hit]]:
    if entry.imperfect:
        for form, plural in first_person(entry.imperfect):
            yield form, Hit(entry, "imperfect", plural=plural, first=True)
        for form, plural in first_person_perfect(entry.lemma):
            yield form, Hit(entry, "perfect", plural=plural, first=True)


def _row(entry: Entry, row: Row) -> tuple[str, Hit]:
    return row[0], Hit(entry, row[1], gender=row[2], plural=row[3])


def _pronoun(form: str) -> str:
    return max((p for p in PRONOUNS if form.endswith(p)), key=len)


def _nominal(entry: Entry) -> Iterator[tuple[str, Hit]]:
    nouns = entry.masdar if entry.imperfect or entry.masdar or entry.participle else (entry.lemma,)
    for noun in nouns:
        for stem, pron, plural in noun_stems(noun):
            yield stem, Hit(entry, "masdar", pron=pron, plural=plural)


def _participles(entry: Entry) -> Iterator[tuple[str, Hit]]:
    for form in entry.adverbial:
        yield fold_form(form), Hit(entry, "participle", plural=form.endswith("ين"), adverbial=True)
    for base in entry.participle:
        for row in participle(base):
            yield row[0], Hit(entry, "participle", gender=row[2], plural=row[3], adverbial=True)
        for row in attributive(base):
            definite = row[0].startswith("ال")
            yield row[0], Hit(entry, "participle", gender=row[2], plural=row[3], definite=definite)
