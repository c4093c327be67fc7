"""GeoNames' allCountries as a layer: cities, units and areas that have a name in Arabic."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.days import is_date
from mahdar.knowledge.update.geonames_names import fields_of
from mahdar.knowledge.update.geonames_rows import Place, Rows
from mahdar.knowledge.update.layer import Card, Update
from mahdar.knowledge.update.left_out import LeftOut, sound_stream
from mahdar.knowledge.update.stream import DAMAGED, Step, read_lines

CARD: Final = Card(
    name="geonames-update",
    title="Places with Arabic names out of a GeoNames dump of the user's",
    licence="CC BY 4.0",
    notice="Places: GeoNames (https://www.geonames.org), CC BY 4.0, modified: a selection, names cleaned.",
    order=71,
)
_COLUMNS: Final = 19
_DAY: Final = len("2015-01-23")
_UNITS: Final = {"A.ADM1": "admin1", "A.ADM2": "admin2"}
_AREAS: Final = frozenset(
    ("L.AREA", "L.RGN", "T.ISL", "T.ISLS", "T.PEN", "T.DSRT", "T.MTS", "H.SEA", "H.GULF", "H.STRT")
)  # what is a region; others are not taken
_GONE: Final = frozenset(("PPLCH", "PPLH", "PPLQ", "PPLW"))  # places that are no more


def read_geonames(
    path: Path, names: Mapping[int, list[str]], base: KnowledgeBase, step: Step = lambda _: None
) -> Update:
    """The places of a dump. `names`: Arabic names by number, of `read_names`; may be empty.

    The rows are made as they are taken; KnowledgeError then names file and line of what is damaged.
    """
    reader = _Reader(path, Rows(base, names), step)
    states = frozenset(name for name, (table, _) in base.rows.items() if table == "states")
    rows = sound_stream("places", reader.rows(), states, reader.left)
    return Update(CARD, {"places": rows}, lambda: reader.as_of, reader.left)


@dataclass(slots=True)
class _Reader:
    """Reads a dump once; the newest date of change seen is that of the dump."""

    path: Path
    maker: Rows
    step: Step
    as_of: str = ""
    left: LeftOut = field(default_factory=LeftOut)
    seen: set[int] = field(default_factory=set)

    def rows(self) -> Iterator[Row]:
        """The rows of places, in the order of the dump."""
        for number, line in read_lines(self.path, self.step):
            place = self._place(number, line) if line else None
            row = self.maker.row(place, self.left) if place is not None else None
            if place is None or row is None:
                continue
            if place.number in self.seen:
                self.left.add(row["id"], "there twice")
            else:
                self.seen.add(place.number)
                yield row

    def _place(self, number: int, line: bytes) -> Place | None:
        fields = fields_of(self.path, number, line, (_COLUMNS,))
        if (
            len(fields[18]) != _DAY
            or not is_date(fields[18])
            or not (fields[0].isascii() and fields[0].isdigit())
        ):
            raise KnowledgeError(f"{self.path}:{number}: no number of a place, or no date of change", DAMAGED)
        self.as_of = max(self.as_of, fields[18])
        kind = _kind(fields[6], fields[7])
        if not kind:
            return None
        try:
            return Place(
                number=int(fields[0]),
                kind=kind,
                name=fields[1],
                others=tuple(fields[3].split(",")),
                where=(float(fields[4]), float(fields[5])),
                country=fields[8],
                population=int(fields[14] or 0),
                source=f"{' '.join(self.path.name.split())}:{number}",
            )
        except ValueError as error:
            raise KnowledgeError(f"{self.path}:{number}: {error}", DAMAGED) from None


def _kind(group: str, code: str) -> str:
    """The kind of a place by its class and code; empty for what is not taken."""
    if group == "P":
        return "" if code in _GONE else "city"
    name = f"{group}.{code}"
    return _UNITS.get(name) or ("region" if name in _AREAS else "")
