"""A person who is named: known by name, by a title that agrees, or by a fuller mention in the article."""

from mahdar.knowledge.tenures import Holders
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Candidate

# Ratio (0..100, rapidfuzz) from which two spellings are of one name, where the title says the same person.
# Of 5,066 persons 0.70 have the last spelling listed so near another of theirs (0.80 from 80), of pairs of
# holders of 1,140 offices 0.009 are so near (0.022 from 80).
SPELLING = 85.0


def named_person(
    scene: Scene, said: Described, office: str | None, held: Holders
) -> tuple[str | None, tuple[Candidate, ...]]:
    """The person of a named mention, and who else it may be; (None, ()) where the name is of nobody known."""
    known = [sense.entity for sense in said.persons]
    if len(known) == 1:
        return known[0], ()
    if known:
        return _choose(scene, known, office)
    return _by_title(scene, said, office, held), ()


def _choose(scene: Scene, known: list[str], office: str | None) -> tuple[str | None, tuple[Candidate, ...]]:
    """Of persons of one name the one who ever held the office, or was in some office that day."""
    seats = scene.base.seats
    if office is not None:
        fitting = [p for p in known if any(t.office == office for t in seats.get(p, ()))]
        if len(fitting) == 1:
            return fitting[0], ()
    day = scene.day
    if day is not None:
        active = [p for p in known if any(t.holds(day) for t in seats.get(p, ()))]
        if len(active) == 1:
            return active[0], ()
    share = round(1 / len(known), 3)
    return None, tuple(Candidate(p, share) for p in sorted(known))


def _by_title(scene: Scene, said: Described, office: str | None, held: Holders) -> str | None:
    """The holder whose name is spelled nearly so («وزير الخارجية الروسي سيرجي لافرف»)."""
    if office is None or not said.is_named:
        return None
    written = " ".join(scene.forms(said))
    persons = [p for p, _ in held.persons] or [t.person for t in scene.base.offices.get(office, ())]
    best = max(((_likeness(scene, written, p), p) for p in dict.fromkeys(persons)), default=(0.0, ""))
    return best[1] if best[0] >= SPELLING else None


def _likeness(scene: Scene, written: str, person: str) -> float:
    from rapidfuzz import fuzz

    from mahdar.knowledge.names import fold_name
    from mahdar.knowledge.tables import values

    row = scene.base.rows.get(person)
    if row is None:
        return 0.0
    names = values(row[1].get("names_ar", "")) + values(row[1].get("short_ar", ""))
    return max((fuzz.token_sort_ratio(written, fold_name(name)) for name in names), default=0.0)


def fuller_mention(scene: Scene, said: Described) -> int | None:
    """The mention that a short name goes back to: one whose name holds all its words and says more."""
    forms = scene.forms(said)
    if not forms:
        return None
    numbers = [n for n in scene.names.get(forms[-1], ()) if not scene.mentions[n].overlaps(said)]
    fitting = [n for n in numbers if _holds(scene.forms(scene.mentions[n]), forms)]
    return scene.nearest(fitting, said)


def _holds(fuller: tuple[str, ...], forms: tuple[str, ...]) -> bool:
    return len(fuller) >= len(forms) and all(form in fuller for form in forms)


def person_meaning(scene: Scene, person: str) -> Meaning:
    """What a known person means without any title."""
    known = scene.base.entity(person)
    if known is None:
        return Meaning()
    return Meaning(
        entity=person,
        name_en=known.name_en,
        name_ar=known.name_ar,
        country=known.country,
        sector=known.sector,
        how="name",
    )
