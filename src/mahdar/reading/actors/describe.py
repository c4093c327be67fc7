"""A mention taken apart: each word goes to the first rule that takes it, by what the word may open."""

from collections.abc import Callable
from functools import cache

from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks
from mahdar.reading.actors.rules_names import (
    take_demonym,
    take_honorific,
    take_known,
    take_mark,
    take_name,
    take_towards,
)
from mahdar.reading.actors.rules_titles import (
    take_body,
    take_counterpart,
    take_filler,
    take_ministry,
    take_people,
    take_role,
)
from mahdar.reading.actors.walk import Walk
from mahdar.reading.actors.wordinfo import Opens

Rule = Callable[[Walk], int]
_RULES: tuple[tuple[int, Rule], ...] = (
    (int(Opens.COUNTERPART), take_counterpart),
    (int(Opens.FILLER), take_filler),
    (int(Opens.HIT), take_known),
    (int(Opens.ROLE), take_role),
    (int(Opens.PORTFOLIO), take_ministry),
    (int(Opens.BODY), take_body),
    (int(Opens.PEOPLE), take_people),
    (int(Opens.DEMONYM), take_demonym),
    (int(Opens.HONORIFIC), take_honorific),
    (int(Opens.TOWARDS), take_towards),
)


_NAMES = int(Opens.GIVEN | Opens.HIT)  # what may begin a name without a title
# A mention in running text does not end with these («نظيره الإيطالي | في», «الحكومة | الجديدة»).
_LOOSE = int(Opens.TOWARDS | Opens.FILLER)


def describe(marks: Marks, first: int, last: int) -> Described:
    """A phrase of known extent taken apart; words that fit nowhere are passed over.

    Mentions joined by و («X وY») are `parts` of the first; a part that names nobody is left out.
    """
    found = _run(Walk(marks, first, last))
    at = found.last
    while at < last:
        part = _run(Walk(marks, at, last))
        if part.last <= at:
            break
        if part.says_who:
            found.parts.append(part)
        at = part.last
    return found


def describe_from(marks: Marks, first: int, last: int) -> Described:
    """The mention that begins at a word of running text, as far as it goes."""
    return _run(Walk(marks, first, last, free=True))


def _run(walk: Walk) -> Described:
    """Walk to the end; `found.last` is the index after the last word that fitted, or the phrase's end."""
    taken, kinds = walk.at, walk.text.kinds
    while walk.at < walk.last and not walk.ends_at(walk.at):
        end = _step(walk)
        if end == walk.at:
            if walk.free:
                break
            walk.pass_over()
            end = walk.at + 1
        elif kinds[end - 1] != "p" and not (walk.free and _is_loose(walk, end)):
            taken = end
        walk.at = end
    walk.found.last = taken if walk.free or walk.at < walk.last else walk.last
    return walk.found


def _is_loose(walk: Walk, end: int) -> bool:
    """Whether the part just taken only leads to another, and ends no mention by itself."""
    at = walk.at
    return end == at + 1 and bool(walk.marks.opens[at] & _LOOSE) and at not in walk.marks.hits


def _step(walk: Walk) -> int:
    """The index after the part that begins here, or the same index where no rule takes it."""
    at, opens = walk.at, walk.marks.opens[walk.at]
    if walk.text.kinds[at] == "p":
        end = take_known(walk) if at in walk.marks.hits else at
        return end if end > at else take_mark(walk)
    if walk.free and not walk.titled and not opens:
        return at
    for rule in _rules_of(opens):
        end = rule(walk)
        if end > at:
            return min(end, walk.last)
    if walk.free and not walk.titled and not opens & _NAMES:
        return at
    return min(take_name(walk), walk.last)


@cache
def _rules_of(opens: int) -> tuple[Rule, ...]:
    """The rules that look at a word of some `Opens`, in order."""
    return tuple(rule for flag, rule in _RULES if flag & opens)
