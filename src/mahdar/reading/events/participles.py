"""Reading an attributive participle: «موقف سوريا الداعم لروسيا», «القوى الرافضة للاتفاق»."""

from mahdar.reading.events.clause import clause_end
from mahdar.reading.events.complements import read_complements
from mahdar.reading.events.conditions import conditions_hold
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.verbs import all_there
from mahdar.reading.statements.scope import Scope

_BACK = 4  # words between a participle and the name it is said of


def read_attributive(ground: Ground, scope: Scope, at: int, hit: Hit) -> Draft | None:
    """The event or stand that a participle ascribes to the noun before it."""
    whose = _bearer(ground, scope, at)
    if whose is None:
        return None
    limit = clause_end(scope, at)
    for frame in hit.entry.frames:
        if frame.negated or not conditions_hold(ground, frame, at, at + 1, limit):
            continue
        draft = Draft(at, hit, frame, "attributive", (whose[0], limit), at, how="attributive")
        draft.add("actor", whose)
        read_complements(ground, draft, at + 1, limit)
        if (draft.recipients or draft.about is not None) and all_there(draft):
            return draft
    return None


def _bearer(ground: Ground, scope: Scope, at: int) -> Words | None:
    """The name right before, or «موقف» and the name after it."""
    for back in range(at - 1, max(scope.first, at - _BACK) - 1, -1):
        number = ground.covers.get(back)
        if number is not None:
            said = ground.scene.mentions[number]
            return said.first, min(said.last, at)
        if ground.text.kinds[back] != "w":
            return None
    return None
