"""Rules that take titles, state bodies and nouns of persons; each returns the index after what it took."""

from mahdar.knowledge.titles import Title, bare_word
from mahdar.language.fold import fold_form
from mahdar.reading.actors.rules_names import is_plain_name
from mahdar.reading.actors.walk import Walk

_MINISTRY = bare_word(fold_form("وزارة"))


def take_counterpart(walk: Walk) -> int:
    """«نظيره», «مبعوثه»: the same office of another state, an officer of somebody just named."""
    form, lists = walk.text.forms[walk.at].removeprefix("و"), walk.marks.lists
    if walk.text.surface(walk.at).endswith("ة"):
        return walk.at  # «نائبة» folds like «نائبه»
    bare = form[1:] if form[:1] in "بل" and form[1:] in lists.counterparts else form
    if bare in lists.counterparts:
        walk.found.counterpart = walk.titled = True
    elif form in lists.relational and walk.found.body is None and walk.found.org is None:
        walk.found.relational = True
    else:
        return walk.at
    walk.set_head(walk.at)
    return walk.at + 1


def take_filler(walk: Walk) -> int:
    """«السابق», «الجديد», «العسكري»: after a title or a noun; they may give a sector."""
    if not walk.found.head or walk.found.name is not None:
        return walk.at
    stem, lists, found = walk.marks.stems[walk.at], walk.marks.lists, walk.found
    if stem in lists.former:
        found.former = True
    elif stem in lists.acting:
        found.acting = True
    elif stem in lists.adjectives and (found.people is not None or found.role is not None):
        found.sector = found.sector or lists.adjectives[stem]
    elif stem not in lists.fillers or walk.marks.demonym(walk.at, walk.last):
        return walk.at
    return walk.at + 1


def take_role(walk: Walk) -> int:
    """«الرئيس», «وزير الخارجية»: a minister with his portfolio."""
    match = walk.marks.role(walk.at, walk.last)
    if match is None or is_plain_name(walk) or walk.institution:
        return walk.at
    role, end = match
    if role.id == "emir" and walk.marks.is_definite(walk.at):
        return walk.at  # «الأمير فلان» is a prince; «أمير الكويت» its ruler
    if role.of == "portfolio":
        portfolio = _portfolio(walk, end)
        if portfolio is None:
            return _bare_minister(walk, role, end)
        _set_role(walk, role, portfolio[0])
        return portfolio[1]
    return end if _set_role(walk, role, None) else walk.at


def take_ministry(walk: Walk) -> int:
    """«الخارجية الروسية»: a portfolio that stands alone, definite, is its ministry."""
    match = None if walk.found.noun else walk.marks.portfolio(walk.at, walk.last)
    if match is None or not match[0].alone or not walk.marks.is_definite(walk.at):
        return walk.at
    if walk.found.body is not None or walk.found.portfolio is not None:
        return walk.at
    walk.set_head(walk.at)
    walk.found.portfolio = match[0]
    if walk.found.role is None:
        walk.found.body = walk.marks.lists.bodies.by_key[_MINISTRY]
    return match[1]


def take_body(walk: Walk) -> int:
    """«الجيش», «وزارة الداخلية»: a body that every state has."""
    match = walk.marks.body(walk.at, walk.last)
    if match is None:
        return walk.at
    body, end = match
    found = walk.found
    closed = found.role is not None and found.definite and walk.marks.is_definite(walk.at - 1)
    if walk.free and closed and not walk.marks.is_definite(walk.at):
        return walk.at  # «الملك | حكومة فلان»: a title with ال has no genitive
    if body.of == "portfolio":
        portfolio = _portfolio(walk, end)
        if portfolio is None and not walk.marks.is_definite(walk.at):
            return walk.at
        if portfolio is not None:
            found.portfolio, end = found.portfolio or portfolio[0], portfolio[1]
    if found.body is None and not (found.role is not None and found.name is not None):
        found.body = body
    walk.set_head(walk.at)
    return end


def take_people(walk: Walk) -> int:
    """«مصدر», «مسؤولون»: persons without a name."""
    match = walk.marks.people(walk.at, walk.last)
    if match is None or is_plain_name(walk):
        return walk.at
    people, end = match
    if walk.found.role is None and walk.found.people is None and walk.found.name is None:
        walk.found.people = people
    walk.set_head(walk.at)
    walk.titled = walk.titled or walk.marks.is_definite(walk.at)
    return end


def _set_role(walk: Walk, role: Title, portfolio: Title | None) -> bool:
    """The first title counts; a second one only where the first says less («الأمير فلان | ولي العهد»)."""
    found = walk.found
    walk.set_head(walk.at)
    walk.titled = True
    first = found.body is None and found.people is None
    if found.role is None and (first or found.name is not None):
        found.role, found.portfolio = role, portfolio
    return True


def _bare_minister(walk: Walk, role: Title, end: int) -> int:
    """«الوزير», and «وزير | الصيد» with a portfolio that no list has."""
    definite = walk.marks.is_definite(walk.at)
    if not definite and walk.found.head:
        return walk.at
    _set_role(walk, role, None)
    unlisted = end < walk.last and walk.marks.is_definite(end) and not walk.marks.opens[end]
    return end + 1 if unlisted and not definite else end


def _portfolio(walk: Walk, at: int) -> tuple[Title, int] | None:
    """The portfolio after «وزير», past what hangs on it («والتعاون الدولي»)."""
    if at >= walk.last:
        return None
    found = walk.marks.portfolio(at, walk.last)
    if found is None:
        return None
    title, end = found
    while end < walk.last and _is_second(walk, end):
        more = walk.marks.portfolio(end, walk.last)
        end = more[1] if more else end + 1
    return title, end


def _is_second(walk: Walk, at: int) -> bool:
    """«وزير الشؤون الخارجية | والتعاون الدولي»: a portfolio joined by و, with the article."""
    return walk.text.forms[at].startswith(("وال", "ولل")) and walk.marks.portfolio(at, walk.last) is not None
