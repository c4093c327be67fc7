"""What a mention that says too little goes back to: a fuller mention, the office told of, the scene itself."""

from dataclasses import replace

from mahdar.knowledge.titles import Title
from mahdar.reading.actors.bodies import body_meaning
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.documents import is_document, is_honorific, issuer, last_person
from mahdar.reading.actors.groups import group_meaning
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.offices import office_holders, office_of
from mahdar.reading.actors.persons import fuller_mention, person_meaning
from mahdar.reading.actors.scene import Scene

_OF_A_STATE = frozenset({"GOV", "MIL", "COP", "JUD", "LEG", "OPP", "MED"})
_REACH = 60  # words back in which «نظيره» has the office it repeats


def go_back(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """The meaning of a mention with what the article says elsewhere; its own where nothing helps."""
    if said.is_lone_demonym:
        known = scene.marks.text.forms[said.first] in scene.names
        return (_fuller(scene, said, own) or own) if known else own
    if said.group:
        return group_meaning(scene, said) or own
    if said.counterpart:
        return _counterpart(scene, said, own)
    if said.relational:
        return _officer_of(scene, said, own)
    if is_document(scene, said):
        return issuer(scene, said, own)
    if is_honorific(scene, said):
        return last_person(scene, said) or own
    found = _fuller(scene, said, own) or _same_office(scene, said, own) or _same_noun(scene, said, own) or own
    return found if found.country is not None else _of_setting(scene, said, found) or found


def _fuller(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """«لافروف» after «وزير الخارجية الروسي سيرغي لافروف»; his own title counts where he has one."""
    number = fuller_mention(scene, said)
    if number is None:
        return own if said.short and own.entity is not None and not said.parts else None
    fuller = scene.meanings[number]
    if said.is_lone_demonym:
        return replace(fuller, how="name", flags=_once(fuller.flags))
    if own.country is not None and fuller.country is not None and own.country != fuller.country:
        return None
    return replace(
        fuller,
        office=own.office or fuller.office,
        country=own.country or fuller.country,
        sector=fuller.sector or own.sector,
        how="name",
        flags=_once(fuller.flags),
    )


def _once(flags: tuple[str, ...]) -> tuple[str, ...]:
    return flags if "from_before" in flags else (*flags, "from_before")


def _same_office(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """«الرئيس» after «الرئيس السوري»; «الوزير البريطاني» after «وزير الخارجية البريطاني فيليب هاموند»."""
    role = said.role
    if role is None:
        return None
    if own.office is not None and not said.is_named and not said.former:
        return _named_holder(scene, said, own)
    numbers = [n for n in scene.heads.get(role.id, ()) if _agrees(scene, n, said, own)]
    number = scene.nearest(_introduced_alike(scene, numbers, own), said.first)
    if number is None and role.of == "portfolio" and said.portfolio is None:
        numbers = [n for n in scene.heads.get(said.head, ()) if _agrees(scene, n, said, own)]
        number = scene.nearest(numbers, said.first)
    if number is None:
        return None
    earlier = scene.meanings[number]
    if said.is_named:
        return _another_holder(scene, said, own, earlier)
    return replace(earlier, how="office", flags=_once(earlier.flags))


def _named_holder(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """An office whose holder only the article names, here or there; the office alone where it does not."""
    numbers = [n for n, m in enumerate(scene.meanings) if m.office == own.office and scene.mentions[n].is_named]
    number = scene.nearest([n for n in numbers if not scene.mentions[n].former], said.first)
    if number is None:
        return own
    named = scene.meanings[number]
    return replace(
        own, entity=named.entity, name_en=named.name_en, name_ar=named.name_ar, candidates=(), flags=_once(own.flags)
    )


def _introduced_alike(scene: Scene, numbers: list[int], own: Meaning) -> list[int]:
    """A title without a state goes back to one introduced so («وزير الخارجية عادل الجبير»), if there is one."""
    if own.country is not None:
        return numbers
    alike = [n for n in numbers if scene.mentions[n].country is None and scene.mentions[n].org is None]
    return alike or numbers


def _agrees(scene: Scene, number: int, said: Described, own: Meaning) -> bool:
    other, meaning = scene.mentions[number], scene.meanings[number]
    if other is said or meaning.country is None:
        return False
    if own.country is not None and own.country != meaning.country:
        return False
    return said.portfolio is None or other.portfolio is said.portfolio


def _another_holder(scene: Scene, said: Described, own: Meaning, earlier: Meaning) -> Meaning:
    """A named one takes the state of the same title elsewhere in the article, not who held it there."""
    return replace(own, country=own.country or earlier.country, office=own.office, flags=_once(own.flags))


def _same_noun(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """«المرصد» after «المرصد السوري»; «المصدر» after «مصدر روسي»; «الجيش» after «الجيش المصري»."""
    if said.is_named or not said.head or not (said.definite or said.people is not None):
        return None
    numbers = [n for n in scene.heads.get(said.head, ()) if scene.mentions[n] is not said]
    numbers = [n for n in numbers if scene.meanings[n].country or scene.meanings[n].entity]
    number = scene.nearest(numbers, said.first)
    if number is not None:
        earlier = scene.meanings[number]
        if own.country is not None and own.country != earlier.country:
            return None
        return replace(earlier, flags=_once(earlier.flags))
    return None


def _of_setting(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
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
    """«مصدر أمني», «مسؤولون», «برلمانيون»: of the state told of; a mere source, witness or expert may be from anywhere."""
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
    known = person_meaning(scene, sure) if sure else own
    return replace(
        own,
        entity=known.entity,
        office=None if said.former else office.id,
        name_en=known.name_en or (None if said.is_named else office.name_en),
        name_ar=known.name_ar or office.name_ar,
        country=home,
        sector=own.sector or office.sector,
        how=own.how or "office",
        flags=("from_setting",),
    )


def _counterpart(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """«نظيره الروسي»: the office told of just before, in the state that the demonym or the person gives."""
    number = _office_before(scene, said.first)
    country = own.country
    if number is None or country is None:
        return replace(own, how="counterpart") if own.is_complete else own
    model = scene.mentions[number]
    role = model.role
    assert role is not None
    copy = replace(model, counterpart=False, target=None)
    office = office_of(scene, copy, role, country, country)
    if office is None:
        return replace(own, how="counterpart", sector=own.sector or scene.meanings[number].sector)
    return _in_office(scene, said, own, office.id, office.name_en, office.name_ar, office.sector)


def _in_office(
    scene: Scene, said: Described, own: Meaning, office: str, name_en: str, name_ar: str, sector: str | None
) -> Meaning:
    from mahdar.reading.actors.persons import named_person

    held = office_holders(scene.base, office, scene.day)
    person = own.entity
    if said.is_named and person is None:
        person, _ = named_person(scene, said, office, held)
    if not said.is_named:
        person = held.certain
    known = person_meaning(scene, person) if person is not None else Meaning()
    return replace(
        own,
        entity=person,
        office=office,
        name_en=known.name_en or (None if said.is_named else name_en),
        name_ar=known.name_ar or (own.name_ar if said.is_named else name_ar),
        sector=sector or own.sector,
        how="counterpart",
    )


def _office_before(scene: Scene, at: int) -> int | None:
    """The last mention of an office before a word, not too far back."""
    for number in range(len(scene.mentions) - 1, -1, -1):
        said = scene.mentions[number]
        if said.last <= at and at - said.last <= _REACH and said.role is not None and not said.counterpart:
            return number if scene.meanings[number].office is not None else None
    return None


def _officer_of(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """«المتحدث باسمه», «مبعوثه»: of the state or body of whoever was named last."""
    for number in range(len(scene.mentions) - 1, -1, -1):
        earlier = scene.meanings[number]
        if scene.mentions[number].last <= said.first and earlier.country is not None:
            country = own.country or earlier.country
            return replace(own, country=country, sector=own.sector or earlier.sector, flags=("from_before",))
    return own
