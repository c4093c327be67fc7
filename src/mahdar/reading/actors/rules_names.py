"""Rules that take names, demonyms, honorifics and marks; each returns the index after what it took."""

from mahdar.reading.actors.names import name_end
from mahdar.reading.actors.senses import is_definite_body, take_hit
from mahdar.reading.actors.walk import Walk
from mahdar.reading.actors.wordinfo import Opens

_TITLES = int(Opens.ROLE | Opens.BODY)
_MARKS = frozenset('«»‹›“”„‟❝❞"()-.#_')


def take_known(walk: Walk) -> int:
    """A name of the knowledge base, unless a longer title begins at the same word («رئيس مجلس النواب»)."""
    hit = walk.marks.hit(walk.at)
    if hit is None or hit.last > walk.last or _longer_title(walk, hit.last):
        return walk.at
    return take_hit(walk, hit)


def take_demonym(walk: Walk) -> int:
    """«السوري»: the nationality of what stands before, or the people themselves."""
    match = walk.marks.demonym(walk.at, walk.last)
    if match is None or walk.found.name is not None:
        return walk.at
    known, end = match
    if known.ambiguous and not walk.found.head:
        return walk.at
    if walk.towards:
        walk.found.located = walk.found.located or known.country
    elif walk.found.nation is None and (not walk.found.state or walk.found.capital):
        walk.found.nation = known.country
        if known.kind == "bloc" and walk.found.org is None:
            walk.found.weak = True
    walk.set_head(walk.at)
    walk.titled = walk.titled or walk.marks.is_definite(walk.at)
    return end


def take_honorific(walk: Walk) -> int:
    """«الدكتور», «اللواء»: a name may follow; a rank gives a sector."""
    form, lists = walk.text.forms[walk.at].removeprefix("و"), walk.marks.lists
    if form not in lists.honorifics:
        return walk.at
    if walk.institution:
        return walk.at + 1
    if form in lists.ranks:
        walk.found.sector = walk.found.sector or lists.ranks[form]
    walk.set_head(walk.at)
    walk.titled = True
    return walk.at + 1


def take_towards(walk: Walk) -> int:
    """A preposition: what follows says where, or to whom somebody is sent."""
    if (walk.free and not walk.found.head) or (walk.free and walk.found.name is not None):
        return walk.at
    if walk.free and not _is_sent(walk):
        return walk.at  # «الوزير | إلى دمشق»: where he goes
    if walk.free and _is_whole(walk):
        return walk.at  # «مصر | من إثيوبيا»
    walk.towards = True
    return walk.at + 1


def _is_whole(walk: Walk) -> bool:
    """A state takes no preposition, a body no «من»: what follows belongs to the verb."""
    found = walk.found
    if found.role is not None or found.body is not None:
        return False
    return found.state is not None or (found.org is not None and walk.text.forms[walk.at] == "من")


def take_name(walk: Walk) -> int:
    """A personal name by its shape."""
    if walk.institution or walk.found.name is not None or (walk.towards and not walk.titled):
        return walk.at
    if walk.free and _names_no_one(walk):
        return walk.at
    titled = walk.titled and not walk.towards
    end = name_end(walk.marks, walk.at, walk.last, titled=titled or (not walk.free and not walk.found.head))
    if end > walk.at:
        walk.found.name = (walk.at, end)
        if not walk.found.head:
            walk.found.head = walk.text.forms[walk.at]
    return end


def _names_no_one(walk: Walk) -> bool:
    """No personal name follows «السلطات التركية», nor begins with a body's noun: «الملك | حكومة فلان»."""
    if is_definite_body(walk):
        return True
    return walk.found.role is not None and walk.marks.body(walk.at, walk.last) is not None


def take_mark(walk: Walk) -> int:
    """Marks inside a phrase; a comma before a title or a name («…، ديمتري بيسكوف»)."""
    form = walk.text.forms[walk.at]
    if not walk.free or (form in _MARKS and form not in ".-"):
        return walk.at + 1 if not walk.free or walk.found.head else walk.at
    if form not in "،," or walk.at + 1 >= walk.last or not walk.found.head or walk.found.name:
        return walk.at
    named = name_end(walk.marks, walk.at + 1, walk.last, titled=True) > walk.at + 2
    return walk.at + 1 if named else walk.at


def _longer_title(walk: Walk, end: int) -> bool:
    marks, at, last = walk.marks, walk.at, walk.last
    if not marks.opens[at] & _TITLES:
        return False
    found = (marks.role(at, last), marks.body(at, last))
    return any(one is not None and one[1] > end for one in found)


def is_plain_name(walk: Walk) -> bool:
    """«شاهد فلان»: whether a word is rather a name, right after a title («الوزير سلطان العلي»)."""
    form = walk.text.forms[walk.at]
    if not walk.titled or walk.found.name is not None or walk.marks.is_definite(walk.at):
        return False
    if form not in walk.marks.base.given_names:
        return False
    return name_end(walk.marks, walk.at, walk.last, titled=False) > walk.at + 1


def _is_sent(walk: Walk) -> bool:
    """Whether what follows «في، إلى، لدى» belongs to whom is named: an envoy, a source."""
    found = walk.found
    seat, body = found.role, found.body
    if seat is not None:
        return seat.target or seat.generic
    if found.people is not None or (body is not None and body.target):
        return True
    hit = walk.marks.hit(walk.at + 1)  # «الأمم المتحدة | في مالي»: where a body is at work
    return hit is not None and walk.marks.base.rows[hit.senses[0].entity][0] == "states"
