"""A JSON dump of Wikidata as a layer: who held which office, and the Arabic names of states.

The dump is read once. States and positions are kept as they come; holders of positions, who may come before
the positions, go to a file and are looked at when all positions are known.
"""

import pickle
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path
from typing import IO, Final

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.days import first_day, is_date
from mahdar.knowledge.update.layer import Card, Update
from mahdar.knowledge.update.left_out import LeftOut, sound
from mahdar.knowledge.update.positions import Country, Positions, words
from mahdar.knowledge.update.stream import Step
from mahdar.knowledge.update.wikidata_lines import entity_lines, parse
from mahdar.knowledge.update.wikidata_persons import Holder, Known, holder_of, person_row
from mahdar.knowledge.update.wikidata_states import country_of, demonym_rows, state_rows
from mahdar.knowledge.update.wikidata_tenures import Seat, seat_of, settled

CARD: Final = Card(
    name="wikidata-update",
    title="Office-holders and names of states out of a Wikidata dump of the user's",
    licence="CC0 1.0",
    notice="Office-holders, names of states and their people: Wikidata (https://www.wikidata.org), CC0 1.0.",
    order=70,
)
_MODIFIED = re.compile(rb'"modified"\s*:\s*"(\d{4}-\d\d-\d\d)')
_HOLDER, _STATE, _PLACED = b'"P39"', b'"P298"', (b'"P1001"', b'"P17"')
_NAMED = tuple(re.compile(rb'"%s"\s*:\s*\{' % language) for language in (b"en", b"mul"))
_SPAN = 300  # bytes of a label or description that are looked at


@dataclass(slots=True)
class _Dump:
    """What one reading of a dump gives; the holders are in the file `holders`, one pickle after another."""

    holders: IO[bytes]
    countries: dict[str, Country] = field(default_factory=dict)
    positions: Positions = field(default_factory=Positions)
    as_of: str = ""


def read_wikidata(path: Path, base: KnowledgeBase, scratch: Path, step: Step = lambda _: None) -> Update:
    """What a dump says of the offices and states of a base. `scratch`: a folder for a file in the making.

    Raises KnowledgeError naming file and line where the dump is damaged or cut off.
    """
    with (scratch / "holders").open("w+b") as holders:
        dump = _read(path, _Dump(holders), step)
        left = LeftOut()
        rows = list(_rows(base, dump, left))
    states = frozenset(name for name, (table, _) in base.rows.items() if table == "states")
    tables: dict[str, list[Row]] = {"persons": [], "tenures": [], "states": [], "demonyms": []}
    owners = {row["office"].rpartition(":")[0] for table, row in rows if table == "tenures"}
    for table, row in sound(rows, states, frozenset(owners & base.rows.keys()), left):
        tables[table].append(row)
    return Update(CARD, tables, lambda: dump.as_of, left)


def _read(path: Path, dump: _Dump, step: Step) -> _Dump:
    for number, line in entity_lines(path, step):
        found = _MODIFIED.search(line, line.rfind(b'"modified"')) if b'"modified"' in line else None
        if found is not None and found[1].decode() > dump.as_of:
            dump.as_of = found[1].decode()
        if _HOLDER in line or _STATE in line or (any(p in line for p in _PLACED) and _is_titled(line)):
            _take(path, number, line, dump)
    if not is_date(dump.as_of):
        problem = f"{path}: no entity says when it was last modified, so the date of the dump is not known"
        raise KnowledgeError(problem, "name a JSON dump of Wikidata as it comes, one entity a line")
    return dump


def _is_titled(line: bytes) -> bool:
    """Whether an English label or description in a line has the word of a title; most have none."""
    found = (match.end() for pattern in _NAMED for match in pattern.finditer(line))
    return any(_title().search(line, start, start + _SPAN) for start in found)


@cache
def _title() -> re.Pattern[bytes]:
    return re.compile("|".join(words()).encode(), re.IGNORECASE)


def _take(path: Path, number: int, line: bytes, dump: _Dump) -> None:
    entity, source = parse(path, number, line), f"{' '.join(path.name.split())}:{number}"
    country = country_of(entity, source)
    holder = None if country else holder_of(entity, source)
    if country is not None:
        dump.countries[country.item] = country
    elif holder is not None:
        pickle.dump(holder, dump.holders)
    else:
        dump.positions.take(entity)


def _rows(base: KnowledgeBase, dump: _Dump, left: LeftOut) -> Iterator[tuple[str, Row]]:
    """All rows, persons before their tenures."""
    persons: dict[str, Holder] = {}
    seats = list(settled(base, _seats(base, dump, persons, left)))
    latest: dict[str, Seat] = {}
    for seat in sorted(seats, key=lambda seat: (first_day(seat.start), seat.office)):
        latest[seat.person] = seat
    for name in sorted(latest):
        yield "persons", person_row(base, persons[name], name, latest[name].office, dump.countries)
    yield from (("tenures", seat.row()) for seat in seats)
    states = dump.countries.values()
    yield from chain(
        (("states", row) for row in state_rows(base, states)),
        (("demonyms", row) for row in demonym_rows(base, states)),
    )


def _seats(base: KnowledgeBase, dump: _Dump, persons: dict[str, Holder], left: LeftOut) -> Iterator[Seat]:
    offices, known = dump.positions.offices(dump.countries), Known(base)
    for one in _holders(dump.holders):
        held = [(offices[h.position], h) for h in one.held if h.position in offices]
        name = known.id_of(one, frozenset(office for office, _ in held)) if held else one.item
        for office, position in held:
            seat = seat_of(one, name, office, position, dump.as_of)
            if isinstance(seat, Seat):
                persons.setdefault(name, one)
                yield seat
            else:
                left.add(f"{one.item} {office}", seat)


def _holders(stream: IO[bytes]) -> Iterator[Holder]:
    stream.seek(0)
    while True:
        try:
            yield pickle.load(stream)  # noqa: S301 - a file of our own making, a moment ago
        except EOFError:
            return
