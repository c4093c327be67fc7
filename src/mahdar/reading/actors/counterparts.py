"""«نظيره الروسي», «مبعوثه»: the office just told of in another state, an officer of whom was just named."""

from dataclasses import replace

from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.offices import Office, office_holders, office_of
from mahdar.reading.actors.persons import named_person, person_meaning
from mahdar.reading.actors.scene import Scene

_REACH = 60  # words back in which «نظيره» has the office it repeats


def counterpart(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """«نظيره الروسي»: the office told of just before, in the state that the demonym or the person gives."""
    number = _office_before(scene, said.first)
    country = own.country
    if number is None or country is None:
        told = Meaning() if number is None else scene.meanings[number]
        return replace(own, how="counterpart", sector=own.sector or told.sector)
    model = scene.mentions[number]
    role = model.role
    assert role is not None
    copy = replace(model, counterpart=False, located=None)
    office = office_of(scene, copy, role, country, country)
    if office is None:
        return replace(own, how="counterpart", sector=own.sector or scene.meanings[number].sector)
    return _in_office(scene, said, own, office)


def _in_office(scene: Scene, said: Described, own: Meaning, office: Office) -> Meaning:
    held = office_holders(scene.base, office.id, scene.day)
    person = own.entity
    if said.is_named and person is None:
        person, _ = named_person(scene, said, office.id, held)
    if not said.is_named:
        person = held.certain
    known = person_meaning(scene, person) if person is not None else Meaning()
    return replace(
        own,
        entity=person,
        office=office.id,
        name_en=known.name_en or (None if said.is_named else office.name_en),
        name_ar=known.name_ar or (own.name_ar if said.is_named else office.name_ar),
        sector=office.sector or own.sector,
        how="counterpart",
    )


def _office_before(scene: Scene, at: int) -> int | None:
    """The last mention of an office before a word, not too far back."""
    for number in range(len(scene.mentions) - 1, -1, -1):
        said = scene.mentions[number]
        if said.last <= at and at - said.last <= _REACH and said.role is not None and not said.counterpart:
            return number if scene.meanings[number].office is not None else None
    return None


def officer_of(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """«المتحدث باسمه», «مبعوثه»: of the state or body of whoever was named last."""
    for number in range(len(scene.mentions) - 1, -1, -1):
        earlier = scene.meanings[number]
        if scene.mentions[number].last <= said.first and earlier.country is not None:
            country = own.country or earlier.country
            return replace(own, country=country, sector=own.sector or earlier.sector, flags=("from_before",))
    return own
