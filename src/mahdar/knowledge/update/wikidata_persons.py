"""Who holds positions in a dump: the persons as they stand there, and their rows."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.tables import SEPARATOR
from mahdar.knowledge.update import wikidata_claims as claims
from mahdar.knowledge.update.arabic import arabic, known_field, senses, usual_first
from mahdar.knowledge.update.left_out import full_row, tidy
from mahdar.knowledge.update.positions import Country, sector
from mahdar.knowledge.update.wikidata_lines import Entity

_MOST_SHORT = 3


@dataclass(frozen=True, slots=True)
class Held:
    """A position held: its item, first and last day as `claims.qualifier_date` gives them."""

    position: str
    start: str | None
    end: str | None


@dataclass(frozen=True, slots=True)
class Holder:
    """A human who holds or held positions. `arabic`: the label, if it is Arabic, then the aliases."""

    item: str
    source: str
    english: str
    arabic: tuple[str, ...]
    citizen: tuple[str, ...]
    died: str | None
    held: tuple[Held, ...]


def holder_of(entity: Entity, source: str) -> Holder | None:
    """The holder of positions that an item is; None for what is no human or held none."""
    if claims.HUMAN not in claims.items(claims.statements(entity, claims.KIND)):
        return None
    held = tuple(_held(entity))
    if not held:
        return None
    nationality = [
        s for s in claims.best(entity, claims.CITIZEN) if claims.qualifier_date(s, claims.END) is None
    ]
    deaths = [claims.date_of(s.get("mainsnak", {})) for s in claims.best(entity, claims.DIED)]
    return Holder(
        item=entity["id"],
        source=source,
        english=tidy(claims.label(entity, "en", "mul")),
        arabic=tuple(arabic((claims.label(entity, "ar"), *claims.aliases(entity, "ar")))),
        citizen=tuple(claims.items(nationality)),
        died=next((day for day in deaths if day not in (None, claims.UNKNOWN)), None),
        held=held,
    )


def _held(entity: Entity) -> Iterator[Held]:
    for one in claims.statements(entity, claims.POSITION):
        for position in claims.items([one]):
            start, end = (claims.qualifier_date(one, prop) for prop in (claims.START, claims.END))
            yield Held(position, start, end)


class Known:
    """The persons of the base, to find those of a dump among them."""

    def __init__(self, base: KnowledgeBase) -> None:
        persons = ((name, row) for name, (table, row) in base.rows.items() if table == "persons")
        self._base = base
        self._by_item = {row["wikidata"]: name for name, row in persons if row["wikidata"]}

    def id_of(self, one: Holder, offices: frozenset[str]) -> str:
        """The base's id of a person, by the item, or by a name in one of the offices; else the item."""
        if one.item in self._base.rows:
            return one.item
        if one.item in self._by_item:
            return self._by_item[one.item]
        return next(self._alike(one, offices), one.item)

    def _alike(self, one: Holder, offices: frozenset[str]) -> Iterator[str]:
        for name in one.arabic:
            for sense in senses(self._base, name):
                seats = {tenure.office for tenure in self._base.seats.get(sense.entity, ())}
                if sense.entity.startswith("x:") and seats & offices:
                    yield sense.entity


def person_row(
    base: KnowledgeBase, one: Holder, name: str, office: str, countries: Mapping[str, Country]
) -> Row:
    """The row of a person by the id `name`, whose latest office is `office`; what the base has stays."""
    known = name in base.rows
    full = [n for n in one.arabic if " " in n and _is_name(base, name, n)]
    short = [n for n in one.arabic if " " not in n and not senses(base, n)]
    return full_row(
        "persons",
        id=name,
        name_en=known_field(base, name, "name_en") or one.english,
        names_ar=usual_first(base, name, full),
        short_ar=SEPARATOR.join(short[:_MOST_SHORT]),
        country="" if known else _country(base, one, office, countries),
        sector="" if known else sector(office),
        wikidata=one.item,
        source=one.source,
    )


def _is_name(base: KnowledgeBase, person: str, name: str) -> bool:
    """Whether a name is none of what is no person."""
    others = (sense.entity for sense in senses(base, name) if sense.entity != person)
    return all(base.rows.get(other, ("",))[0] == "persons" for other in others)


def _country(base: KnowledgeBase, one: Holder, office: str, countries: Mapping[str, Country]) -> str:
    """The state of the office, unless the person is a citizen of others only; a body's own code."""
    owner = office.rpartition(":")[0]
    if base.rows.get(owner, ("",))[0] != "states":
        return known_field(base, owner, "country")
    codes = [countries[item].code for item in one.citizen if item in countries]
    codes = [code for code in codes if base.rows.get(code, ("",))[0] == "states"]
    return owner if owner in codes or not codes else codes[0]
