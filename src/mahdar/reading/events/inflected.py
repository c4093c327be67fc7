"""Every inflected form of a lexicon's entries."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from mahdar.language.fold import fold_form
from mahdar.language.inflect import (
    PRONOUNS,
    Row,
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
from mahdar.reading.events.forms import Forms, Hit
from mahdar.reading.events.frames import Entry


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
    """The finite forms of a verb: active, jussive, with an object written on, passive."""
    if not entry.imperfect:
        return
    rows = _active(entry)
    if not entry.perfect_only:
        yield from (
            (form, replace(hit, jussive=True)) for form, hit in _rows(entry, jussive(entry.imperfect))
        )
    yield from _rows(entry, rows)
    if entry.transitive:
        bound = _rows(entry, with_object(iter(rows)))
        yield from ((form, replace(hit, pron=_pronoun(form))) for form, hit in bound)
    if entry.passive:
        yield from _passive(entry)


def _active(entry: Entry) -> list[Row]:
    dual = fold_form(entry.lemma) not in map(fold_form, entry.masdar)  # «دعما» is the noun
    rows = list(perfect(entry.lemma, dual=dual))
    return rows if entry.perfect_only else [*rows, *imperfect(entry.imperfect)]


def _passive(entry: Entry) -> Iterator[tuple[str, Hit]]:
    """The passive forms that are spelled unlike the active ones."""
    rows = [*perfect(entry.passive[0])]
    rows += imperfect(entry.passive[1]) if len(entry.passive) > 1 else []
    active = {row[0] for row in [*perfect(entry.lemma), *imperfect(entry.imperfect)]}
    found = _rows(entry, (row for row in rows if row[0] not in active))
    yield from ((form, replace(hit, passive=True)) for form, hit in found)


def _first_persons(entry: Entry) -> Iterator[tuple[str, Hit]]:
    if entry.imperfect:
        for form, plural in first_person(entry.imperfect):
            yield form, Hit(entry, "imperfect", plural=plural, first=True)
        for form, plural in first_person_perfect(entry.lemma):
            yield form, Hit(entry, "perfect", plural=plural, first=True)


def _rows(entry: Entry, rows: Iterable[Row]) -> Iterator[tuple[str, Hit]]:
    return ((row[0], Hit(entry, row[1], gender=row[2], plural=row[3])) for row in rows)


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
