"""Who is meant: what resolving a mention yields, and how it becomes an actor of the record."""

from dataclasses import dataclass

from mahdar.record.model import Actor, Candidate, ResolvedBy


@dataclass(slots=True)
class Meaning:
    """An actor without its span. `confidence` is set last; it says how often such a resolution is right."""

    entity: str | None = None
    office: str | None = None
    name_en: str | None = None
    name_ar: str | None = None
    country: str | None = None
    sector: str | None = None
    how: ResolvedBy | None = None
    members: tuple["Meaning", ...] = ()
    candidates: tuple[Candidate, ...] = ()
    flags: tuple[str, ...] = ()
    confidence: float | None = None
    words: tuple[int, int] | None = None  # of a member: where it is named

    @property
    def is_complete(self) -> bool:
        """Whether it says who, or at least of which state."""
        return self.entity is not None or self.country is not None or self.office is not None


NOBODY = Meaning()  # never changed: it is nobody's own


def with_meaning(actor: Actor, meaning: Meaning, members: tuple[Actor, ...] = ()) -> Actor:
    """The actor with what it was resolved to. An actor read as anonymous or carried stays so."""
    return Actor(
        actor.text,
        actor.start,
        actor.end,
        entity=meaning.entity,
        office=meaning.office,
        name_en=meaning.name_en,
        name_ar=meaning.name_ar,
        country=meaning.country,
        sector=meaning.sector,
        resolved_by=actor.resolved_by or meaning.how,
        members=members,
        candidates=meaning.candidates,
        flags=meaning.flags,
        confidence=meaning.confidence,
    )
