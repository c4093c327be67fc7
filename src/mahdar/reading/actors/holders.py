"""Persons in offices: one named with a title, and an office whose holder follows from the article's date."""

from mahdar.knowledge.tenures import Holders
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import NOBODY, Meaning
from mahdar.reading.actors.offices import Office, office_holders
from mahdar.reading.actors.owner import Owner
from mahdar.reading.actors.persons import named_person, person_meaning
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Candidate


def named_meaning(scene: Scene, said: Described, owner: Owner, office: Office | None) -> Meaning:
    """A person by name, with the office the title gives; text and knowledge base compared."""
    held = office_holders(scene.base, office.id, scene.day) if office is not None else Holders(())
    person, candidates = named_person(scene, said, office.id if office else None, held)
    if person is not None and _is_principal(scene, said, person):
        return _voice_of(scene, said, owner, office, person)
    known = person_meaning(scene, person) if person is not None else NOBODY
    name_ar = " ".join(scene.marks.text.surface(i) for i in _name_words(scene, said))
    return Meaning(
        entity=person,
        office=_seat_of(scene, office, person) if not said.former else None,
        name_en=known.name_en,
        name_ar=known.name_ar or name_ar,
        country=owner.country or known.country,
        sector=_sector(said, owner, office, known),
        how="name",
        candidates=candidates,
        flags=_clash(said, person, held),
    )


def _is_principal(scene: Scene, said: Described, person: str) -> bool:
    """«المتحدث باسم رئيسة الوزراء فلانة»: who has other seats than a spokesperson's is spoken for."""
    seats = scene.base.seats.get(person, ())
    speaks = said.role is not None and said.role.id.startswith("spokesperson")
    return speaks and bool(seats) and not any(":spokesperson" in one.office for one in seats)


def _voice_of(scene: Scene, said: Described, owner: Owner, office: Office | None, person: str) -> Meaning:
    known = scene.base.entity(person)
    country = owner.country or (known.country if known is not None else None)
    return Meaning(
        office=office.id if office is not None else None,
        name_en=office.name_en if office is not None else None,
        name_ar=office.name_ar if office is not None else None,
        country=country,
        sector=_sector(said, owner, office, NOBODY),
        how="office",
    )


def _seat_of(scene: Scene, office: Office | None, person: str | None) -> str | None:
    """The office; where a title («سفير», «مبعوث») does not say to whom, the person's one seat of the kind."""
    if office is None or person is None or office.id in scene.base.offices or scene.day is None:
        return None if office is None else office.id
    day, kind = scene.day, f"{office.id}."
    fitting = [
        t.office for t in scene.base.seats.get(person, ()) if t.office.startswith(kind) and t.holds(day)
    ]
    return fitting[0] if len(set(fitting)) == 1 else office.id


def _name_words(scene: Scene, said: Described) -> list[int]:
    first, last = said.name or (0, 0)
    return [i for i in range(first, last) if scene.marks.text.kinds[i] in "wl"]


def of_several(office: str) -> bool:
    """Whether a seat may have several holders at once: spokespersons, ambassadors, envoys, leaders."""
    return office.rpartition(":")[2].startswith(("spokesperson", "ambassador", "envoy", "leader", "deputy"))


def _clash(said: Described, person: str | None, held: Holders) -> tuple[str, ...]:
    """The knowledge base knows another holder of the office that day: the text wins, and a flag says so."""
    several = said.role is not None and of_several(f":{said.role.id}")
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


def held_meaning(scene: Scene, said: Described, office: Office) -> Meaning:
    """An office without a name: its holder that day, if there is no doubt."""
    held = office_holders(scene.base, office.id, scene.day)
    # Of several who speak for one body the article says which.
    several = office.id.rpartition(":")[2].startswith("spokesperson")
    sure = None if said.former or said.acting or several else held.certain
    known = person_meaning(scene, sure) if sure is not None else NOBODY
    doubt = (
        ()
        if sure or said.former or said.acting or several
        else tuple(Candidate(p, round(s, 3)) for p, s in held.persons)
    )
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
