"""The commonest mention, a name that stands alone («سوريا», «الأمم المتحدة»), without walking over it."""

from mahdar.knowledge.known import Sense
from mahdar.knowledge.names import Hit
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks
from mahdar.reading.actors.wordinfo import Opens

_HIT = int(Opens.HIT)
# Words that may open a title as well, or go on as one, are walked over.
_ROUND = int(
    Opens.ROLE
    | Opens.BODY
    | Opens.PEOPLE
    | Opens.HONORIFIC
    | Opens.COUNTERPART
    | Opens.GIVEN
    | Opens.PORTFOLIO
)


_TABLES = {"states": 0, "metonyms": 2, "organisations": 3}  # as `senses` ranks them; capitals lie between


def lone_name(marks: Marks, hit: Hit, last: int) -> Described | None:
    """The mention of a state or body by a name that needs no help and beside which nothing more stands."""
    at, end = hit.first, hit.last
    if end > last or marks.opens[at] & _ROUND:
        return None
    if end < last and (marks.opens[end] & ~_HIT or end in marks.hits or marks.text.kinds[end] == "l"):
        return None
    sense = _plain_sense(marks, hit)
    if sense is None:
        return None
    if sense.how == "capital" and len(hit.senses) > 1 and _has_namesake(marks, hit, sense):
        return None
    said = Described(at, end, hit.clitic, marks.stems[at], marks.is_definite(at))
    if marks.base.rows[sense.entity][0] == "states":
        said.state = sense.entity
        said.capital = sense.entity if sense.how == "capital" else None
    else:
        said.org = sense.entity
    said.lone = f"{sense.how} {sense.entity}"
    return said


def _has_namesake(marks: Marks, hit: Hit, capital: Sense) -> bool:
    """Whether a city of another state bears a capital's name («طرابلس»)."""
    rows = [marks.base.rows[sense.entity] for sense in hit.senses]
    return any(table == "places" and row["country"] != capital.entity for table, row in rows)


def _plain_sense(marks: Marks, hit: Hit) -> Sense | None:
    """The sense that counts wherever the name stands, if persons are none of them."""
    best, rank = None, 9
    for sense in hit.senses:
        table = marks.base.rows[sense.entity][0]
        if table == "persons":
            return None
        order = 1 if sense.how == "capital" else _TABLES.get(table, 9)
        if sense.how in ("strong", "capital", "metonym") and order < rank:
            best, rank = sense, order
    return best
