"""What a mention without a personal name means: a body, a state, or unnamed persons of one."""

from mahdar.reading.actors.bodies import body_meaning
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.owner import Owner
from mahdar.reading.actors.scene import Scene


def unnamed_meaning(scene: Scene, said: Described, owner: Owner) -> Meaning:
    """A body, a state, or unnamed persons of one."""
    if owner.how == "metonym" and said.org is not None and said.role is None and said.people is None:
        return _metonym(scene, said.org, owner)
    if said.role is not None or said.people is not None:
        return _some_person(_base_name(scene, owner), said, owner)
    return _body_or_state(scene, said, owner)


def _body_or_state(scene: Scene, said: Described, owner: Owner) -> Meaning:
    if (said.body is not None or said.around) and owner.id is None:
        owner = _of_person(scene, said) or owner
    if said.body is not None and owner.id is not None and not owner.body:
        return body_meaning(scene, said, owner.id, owner.country)
    known = scene.base.entity(owner.id) if owner.body and owner.id is not None else None
    if known is not None:
        return Meaning(known.id, None, known.name_en, known.name_ar, owner.country, known.sector, owner.how)
    if said.around:
        return Meaning(country=owner.country, sector=owner.sector, how="name")
    if owner.country is not None and (said.state or said.nation):
        return _state(scene, said, owner)
    if said.body is not None:
        return Meaning(sector=said.body.sector)
    return Meaning(country=owner.country, how="demonym" if owner.country else None, sector=said.sector)


def _base_name(scene: Scene, owner: Owner) -> str:
    """The English name of whose somebody is, "" where that is not known."""
    known = scene.base.entity(owner.id) if owner.id is not None else None
    return "" if known is None else known.name_en or ""


def _of_person(scene: Scene, said: Described) -> Owner | None:
    """«حكومة فلان»: of the state of him whose it is."""
    known = scene.base.entity(said.persons[0].entity) if len(said.persons) == 1 else None
    return (
        None
        if known is None or known.country is None
        else Owner(known.country, known.country, "GOV", how="name")
    )


def _metonym(scene: Scene, name: str, owner: Owner) -> Meaning:
    known = scene.base.entity(name)
    assert known is not None  # it was looked up to find the owner
    return Meaning(owner.id, None, known.name_en, known.name_ar, owner.country, known.sector, "metonym")


def _some_person(whose: str, said: Described, owner: Owner) -> Meaning:
    title = said.role or said.people
    assert title is not None
    unnamed = said.people is not None or title.generic
    named = f"{title.en} of {whose}" if whose else title.en
    return Meaning(
        name_en=f"unnamed {named}" if unnamed else named,
        country=owner.country,
        sector=said.sector
        or (owner.sector if unnamed and title.sector in (None, "UNK", "GOV") else None)
        or title.sector,
        how="anonymous" if unnamed else "office",
    )


def _state(scene: Scene, said: Described, owner: Owner) -> Meaning:
    known = scene.base.entity(owner.id) if owner.id is not None else None
    only_people = said.nation is not None and said.state is None
    return Meaning(
        entity=None if known is None or only_people else known.id,
        name_en=None if known is None or only_people else known.name_en,
        name_ar=None if known is None or only_people else known.name_ar,
        country=owner.country,
        sector=None if only_people else "GOV",
        how="demonym" if only_people else owner.how,
    )
