"""What is told without a country is of the state the article is told in."""

from dataclasses import replace

from mahdar.knowledge.titles import Title
from mahdar.reading.actors.bodies import body_meaning
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import NOBODY, Meaning
from mahdar.reading.actors.offices import office_holders, office_of
from mahdar.reading.actors.persons import person_meaning
from mahdar.reading.actors.scene import Scene

_OF_A_STATE = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "OPP", "MED"})


def of_setting(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """An office or state body without a country is of the state the article is told in."""
    home = scene.home
    if home is None or own.country is not None:
        return None
    if said.role is not None and said.role.of != "body" and not said.role.generic:
        return _office_at_home(scene, said, said.role, own, home)
    if said.is_named and said.names_actor and said.role is None:
        return replace(own, country=home, flags=("from_setting",))
    if said.people is not None and (_is_local(said) or (scene.domestic and said.people.en == "source")):
        return replace(own, country=home, flags=("from_setting",))
    if said.body is not None and not said.is_named:
        return replace(body_meaning(scene, said, home, home), flags=("from_setting",))
    return None


def _is_local(said: Described) -> bool:
    """«مصدر أمني», «برلمانيون»: of the state told of; a mere source or expert may be from anywhere."""
    people = said.people
    if people is None or people.en == "diplomat":
        return False
    return said.sector == "CVL" or (said.sector or people.sector) in _OF_A_STATE


def _office_at_home(scene: Scene, said: Described, role: Title, own: Meaning, home: str) -> Meaning | None:
    speaks = role.id == "spokesperson" and said.body is None and said.portfolio is None
    office = None if speaks else office_of(scene, said, role, home, home)
    if office is None:
        return replace(own, country=home, flags=("from_setting",))
    held = office_holders(scene.base, office.id, scene.day)
    sure = held.certain if not said.is_named and not said.former else own.entity
    known = person_meaning(scene, sure) if sure else NOBODY
    return replace(
        own,
        entity=known.entity,
        office=None if said.former else office.id,
        name_en=known.name_en or (None if said.is_named else office.name_en),
        name_ar=known.name_ar or (own.name_ar if said.is_named else office.name_ar),
        country=home,
        sector=own.sector or office.sector,
        how=own.how or "office",
        flags=("from_setting",),
    )
