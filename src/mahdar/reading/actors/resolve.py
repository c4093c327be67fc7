"""From a mention taken apart to who is meant, in the order: name, office, body, state, noun, what came before."""

from dataclasses import replace

from mahdar.knowledge.tenures import Holders
from mahdar.reading.actors.before import go_back
from mahdar.reading.actors.bodies import body_meaning
from mahdar.reading.actors.certainty import certainty
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import NOBODY, Meaning
from mahdar.reading.actors.offices import Office, office_holders, office_of
from mahdar.reading.actors.owner import Owner, owner_of
from mahdar.reading.actors.persons import named_person, person_meaning
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Candidate


def resolve(scene: Scene, said: Described) -> Meaning:
    """Who a mention means, as far as the text and the knowledge base allow; its joined parts are members."""
    first = _resolve_one(scene, said)
    if not said.parts:
        return first
    named = [(said, first), *((part, _resolve_one(scene, part)) for part in said.parts)]
    members = [replace(m, words=(p.first, p.last)) for p, m in named if m.is_complete or m.sector]
    if len(members) < 2:
        return first
    countries = {member.country for member in members}
    return Meaning(
        country=countries.pop() if len(countries) == 1 else None,
        sector=members[0].sector if len({m.sector for m in members}) == 1 else None,
        how="group",
        members=tuple(members),
        confidence=min(m.confidence or 0.5 for m in members),
    )


def _resolve_one(scene: Scene, said: Described) -> Meaning:
    return settled(scene, said, own_meaning(scene, said))


def settled(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """What a mention means by itself, or with what the article says elsewhere; with its confidence."""
    meaning = own if _stands(said, own) else go_back(scene, said, own)
    if meaning.is_complete:
        meaning.confidence = certainty(said, meaning)
    return meaning


def _stands(said: Described, own: Meaning) -> bool:
    """Whether a mention says enough by itself."""
    if said.counterpart or said.relational or said.group or said.is_lone_demonym:
        return False
    if said.role is not None and not said.is_named and own.entity is None:
        if own.office is not None or said.role.of == "portfolio":
            return False  # the article may name the holder, or say which minister
    if said.short or (said.is_named and own.entity is None):
        return False
    if said.places and said.role is None and said.body is None and said.people is None:
        return True
    return own.country is not None or (own.entity is not None and not said.weak)


def own_meaning(scene: Scene, said: Described) -> Meaning:
    """What the mention's own words say."""
    owner = owner_of(scene.base, said)
    office = _office(scene, said, owner)
    if said.is_named and said.names_actor:
        return _named(scene, said, owner, office)
    if office is not None:
        return _held(scene, said, office)
    return _unnamed(scene, said, owner)


def _office(scene: Scene, said: Described, owner: Owner) -> Office | None:
    if said.role is None or owner.id is None or said.counterpart:
        return None
    return office_of(scene, said, said.role, owner.id, owner.country)


def _named(scene: Scene, said: Described, owner: Owner, office: Office | None) -> Meaning:
    """A person by name, with the office the title gives; text and knowledge base compared."""
    held = office_holders(scene.base, office.id, scene.day) if office is not None else Holders(())
    person, candidates = named_person(scene, said, office.id if office else None, held)
    known = person_meaning(scene, person) if person is not None else NOBODY
    name_ar = " ".join(scene.marks.text.surface(i) for i in _name_words(scene, said))
    return Meaning(
        entity=person,
        office=office.id if office is not None and not said.former else None,
        name_en=known.name_en,
        name_ar=known.name_ar or name_ar,
        country=owner.country or known.country,
        sector=_sector(said, owner, office, known),
        how="name",
        candidates=candidates,
        flags=_clash(said, person, held),
    )


def _name_words(scene: Scene, said: Described) -> list[int]:
    first, last = said.name or (0, 0)
    return [i for i in range(first, last) if scene.marks.text.kinds[i] in "wl"]


def _clash(said: Described, person: str | None, held: Holders) -> tuple[str, ...]:
    """The knowledge base knows another holder of the office that day: the text wins, and a flag says so."""
    several = said.role is not None and said.role.id.startswith(("spokesperson", "ambassador", "envoy", "leader"))
    if said.former or said.acting or several or held.certain is None:
        return ()
    return () if held.certain == person else ("holder_differs",)


def _sector(said: Described, owner: Owner, office: Office | None, known: Meaning) -> str | None:
    """The title's sector first, then the person's own, the rank's or noun's, the body's."""
    role = said.role
    titled = role.sector if role is not None and not role.generic else None
    if office is not None and office.sector:
        titled = office.sector
    if owner.sector and (titled in (None, "GOV", "IGO")) and owner.body:
        titled = owner.sector
    noun = said.people.sector if said.people is not None else None
    generic = role.sector if role is not None and role.generic else None
    return titled or known.sector or said.sector or generic or noun or owner.sector


def _held(scene: Scene, said: Described, office: Office) -> Meaning:
    """An office without a name: its holder that day, if there is no doubt."""
    held = office_holders(scene.base, office.id, scene.day)
    # Of several who speak for one body the article says which.
    several = office.id.rpartition(":")[2].startswith("spokesperson")
    sure = None if said.former or said.acting or several else held.certain
    known = person_meaning(scene, sure) if sure is not None else NOBODY
    doubt = () if sure or said.former or several else tuple(Candidate(p, round(s, 3)) for p, s in held.persons)
    return Meaning(
        entity=known.entity,
        office=None if said.former else office.id,
        name_en=known.name_en or office.name_en,
        name_ar=known.name_ar or office.name_ar,
        country=office.country,
        sector=office.sector or known.sector,
        how="office",
        candidates=doubt,
        flags=("after_as_of",) if held.stale else (),
    )


def _unnamed(scene: Scene, said: Described, owner: Owner) -> Meaning:
    """A body, a state, or unnamed persons of one."""
    base = scene.base
    if owner.how == "metonym" and said.org is not None and said.role is None and said.people is None:
        return _metonym(scene, said.org, owner)
    if said.role is not None or said.people is not None:
        return _some_person(base_name(scene, owner), said, owner)
    if said.body is not None and owner.id is None:
        owner = _of_person(scene, said) or owner
    if said.body is not None and owner.id is not None and not owner.body:
        return body_meaning(scene, said, owner.id, owner.country)
    known = base.entity(owner.id) if owner.body and owner.id is not None else None
    if known is not None:
        return Meaning(known.id, None, known.name_en, known.name_ar, owner.country, known.sector, owner.how)
    if owner.country is not None and (said.state or said.nation):
        return _state(scene, said, owner)
    if said.body is not None:
        return Meaning(sector=said.body.sector)
    return Meaning(country=owner.country, how="demonym" if owner.country else None, sector=said.sector)


def _of_person(scene: Scene, said: Described) -> Owner | None:
    """«حكومة فلان»: of the state of him whose it is."""
    known = scene.base.entity(said.persons[0].entity) if len(said.persons) == 1 else None
    return None if known is None or known.country is None else Owner(known.country, known.country, "GOV", how="name")


def _metonym(scene: Scene, name: str, owner: Owner) -> Meaning:
    known = scene.base.entity(name)
    assert known is not None  # it was looked up to find the owner
    return Meaning(owner.id, None, known.name_en, known.name_ar, owner.country, known.sector, "metonym")


def base_name(scene: Scene, owner: Owner) -> str:
    """The English name of whose somebody is, "" where that is not known."""
    known = scene.base.entity(owner.id) if owner.id is not None else None
    return "" if known is None else known.name_en or ""


def _some_person(whose: str, said: Described, owner: Owner) -> Meaning:
    title = said.role or said.people
    assert title is not None
    unnamed = said.people is not None or title.generic
    named = f"{title.en} of {whose}" if whose else title.en
    return Meaning(
        name_en=f"unnamed {named}" if unnamed else named,
        country=owner.country,
        sector=said.sector or (owner.sector if unnamed and title.sector in (None, "UNK", "GOV") else None) or title.sector,
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
