"""What a name of the knowledge base adds to a mention."""

from mahdar.knowledge.known import Sense
from mahdar.knowledge.names import Hit
from mahdar.language.clitics import split
from mahdar.reading.actors.choice import choose
from mahdar.reading.actors.names import is_person, name_end
from mahdar.reading.actors.walk import Walk

_UNITED_NATIONS = "x:united-nations"


def take_hit(walk: Walk, hit: Hit) -> int:
    """Add what a name says to a walk's mention; the index after it, or where it stood if it counts not."""
    sense = choose(walk, hit)
    if sense is None:
        return hit.first
    table = walk.marks.base.rows[sense.entity][0]
    if walk.found.first == hit.first:
        walk.found.clitic = hit.clitic
    if table == "persons":
        return hit.last if walk.institution else _take_person(walk, hit)
    if walk.found.name is not None and walk.found.head and not _may_follow_name(walk):
        return hit.first
    if walk.free and _is_city_of(walk, sense, table):
        return hit.first
    if table == "places":
        return _take_place(walk, hit)
    head = hit.first
    if not walk.found.head:
        walk.found.head, walk.found.definite = walk.marks.stems[head], walk.marks.is_definite(head)
    if table == "states":
        _take_state(walk, sense)
    else:
        _take_body(walk, sense)
    return hit.last


def _is_city_of(walk: Walk, sense: Sense, table: str) -> bool:
    """«العاصمة الأردنية | عمان»: a city after its nationality is a mention of its own."""
    found = walk.found
    alone = found.role is None and found.body is None and found.people is None and found.org is None
    return alone and found.nation is not None and (table == "places" or sense.how == "capital")


def _is_told_to(walk: Walk) -> bool:
    """Whether ل stands before an outlet after a title: «المتحدث | لوكالة كذا», «| لرويترز»."""
    return walk.found.role is not None and split(walk.text.forms[walk.at]).prep == "ل"


def _may_follow_name(walk: Walk) -> bool:
    """«بدر جاموس عضو | الائتلاف»: a body after a name counts where a title stands between."""
    return walk.found.role is not None or walk.found.people is not None or walk.found.body is not None


def is_definite_body(walk: Walk) -> bool:
    """«السلطات التركية»: a body that needs no name, so none follows."""
    found = walk.found
    return found.body is not None and found.role is None and found.definite


def _take_person(walk: Walk, hit: Hit) -> int:
    found, marks = walk.found, walk.marks
    if found.name is not None or (walk.towards and not walk.titled) or (walk.free and is_definite_body(walk)):
        return hit.first
    persons = tuple(s for s in hit.senses if is_person(marks, s.entity))
    end = name_end(marks, hit.first, walk.last, titled=True)
    found.name, found.persons = (hit.first, end), persons
    found.short = all(s.how == "short" for s in persons)
    if not found.head:
        found.head = marks.text.forms[hit.first]
    return end


def _take_state(walk: Walk, sense: Sense) -> None:
    found = walk.found
    capital = sense.how == "capital"
    if walk.towards or (capital and found.head and found.role is not None):
        found.located = found.located or sense.entity
    elif found.nation is None and found.state is None:
        found.state = sense.entity
        if capital:
            found.capital = sense.entity


def _take_body(walk: Walk, sense: Sense) -> None:
    found = walk.found
    known = walk.marks.base.entity(sense.entity)
    if known is not None and "platform" in known.tags and found.head and walk.at > walk.first:
        return  # «بيان عبر فيسبوك»: where it was said
    if known is not None and known.sector == "JRN" and _is_told_to(walk):
        return  # «المتحدث لوكالة كذا»: to whom he spoke
    if walk.towards and found.role is not None and found.role.target and sense.entity == _UNITED_NATIONS:
        found.located = "UNO"
        return
    if found.org is not None or (walk.towards and found.country is not None and found.org is None):
        return
    found.org = sense.entity
    walk.titled = True


def _take_place(walk: Walk, hit: Hit) -> int:
    found = walk.found
    places = tuple(s for s in hit.senses if walk.marks.base.rows[s.entity][0] == "places")
    if not found.places:
        found.places = places
        found.place_first = not found.head
    if not found.head:
        found.head = walk.marks.stems[hit.first]
    return hit.last
