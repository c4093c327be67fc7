"""What a mention that says too little goes back to: a fuller mention, the office told of, the setting."""

from dataclasses import replace

from mahdar.reading.actors.counterparts import counterpart, officer_of
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.documents import is_document, is_honorific, issuer, last_person
from mahdar.reading.actors.groups import group_meaning
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.names import is_rare_stem
from mahdar.reading.actors.persons import fuller_mention
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.setting import of_setting


def go_back(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """The meaning of a mention with what the article says elsewhere; its own where nothing helps."""
    special = _special(scene, said, own)
    if special is not None:
        return special
    found = _fuller(scene, said, own) or _same_office(scene, said, own) or _same_noun(scene, said, own) or own
    if found.country is None:
        found = _named_within(scene, said, found) or found
    return found if found.country is not None else of_setting(scene, said, found) or found


def _named_within(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """«دار بيرسون» after «دار النشر البريطانية بيرسون»: of the state of the name that stands within."""
    if not said.noun or said.is_named or said.body is not None:
        return None
    for form in scene.marks.text.forms[said.first + 1 : said.last]:
        number = scene.nearest(scene.names.get(form, []), said) if is_rare_stem(form) else None
        if number is not None and scene.meanings[number].country is not None:
            return replace(own, country=scene.meanings[number].country, how="name", flags=_once(own.flags))
    return None


def _special(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """What goes back in a way of its own: a family name that looks like a demonym, a group, a document."""
    if said.is_lone_demonym:
        known = scene.marks.text.forms[said.first] in scene.names
        return (_fuller(scene, said, own) or own) if known else own
    if said.group:
        return group_meaning(scene, said) or own
    if said.counterpart or said.relational:
        return counterpart(scene, said, own) if said.counterpart else officer_of(scene, said, own)
    if is_document(scene, said):
        return issuer(scene, said, own)
    return last_person(scene, said) or own if is_honorific(scene, said) else None


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
    number = scene.nearest(_introduced_alike(scene, numbers, own), said)
    if number is None and role.of == "portfolio" and said.portfolio is None:
        numbers = [n for n in scene.heads.get(said.head, ()) if _agrees(scene, n, said, own)]
        number = scene.nearest(numbers, said)
    if number is None:
        return None
    earlier = scene.meanings[number]
    if said.is_named:
        return _another_holder(scene, said, own, earlier)
    return replace(earlier, how="office", flags=_once(earlier.flags))


def _named_holder(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """An office whose holder only the article names, here or there; the office alone where it does not."""
    numbers = [
        n for n, m in enumerate(scene.meanings) if m.office == own.office and scene.mentions[n].is_named
    ]
    number = scene.nearest([n for n in numbers if not scene.mentions[n].former], said)
    if number is None:
        return _named_colleague(scene, said, own) or own
    named = scene.meanings[number]
    return replace(
        own,
        entity=named.entity,
        name_en=named.name_en,
        name_ar=named.name_ar,
        candidates=(),
        flags=_once(own.flags),
    )


def _named_colleague(scene: Scene, said: Described, own: Meaning) -> Meaning | None:
    """«المتحدثة الأممية» after the spokeswoman of a mission: the same title under the same flag, by name."""
    role = said.role
    if role is None or role.id != "spokesperson":
        return None
    numbers = [n for n in scene.heads.get(role.id, ()) if scene.mentions[n].is_named]
    number = scene.nearest([n for n in numbers if scene.meanings[n].country == own.country], said)
    return None if number is None else replace(scene.meanings[number], flags=_once(own.flags))


def _introduced_alike(scene: Scene, numbers: list[int], own: Meaning) -> list[int]:
    """A title without a state goes back to one introduced so («وزير الخارجية عادل الجبير»), if any."""
    if own.country is not None:
        return numbers
    alike = [n for n in numbers if scene.mentions[n].country is None and scene.mentions[n].org is None]
    return alike or numbers


def _agrees(scene: Scene, number: int, said: Described, own: Meaning) -> bool:
    other, meaning = scene.mentions[number], scene.meanings[number]
    if other.overlaps(said) or meaning.country is None:
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
    number = scene.nearest(numbers, said)
    if number is not None:
        earlier = scene.meanings[number]
        if own.country is not None and own.country != earlier.country:
            return None
        return replace(earlier, flags=_once(earlier.flags))
    return None
