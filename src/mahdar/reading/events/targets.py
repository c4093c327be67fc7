"""Whom an act by words is aimed at, where only its subject names him: «رحب بإعلان السعودية»."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import countries_of
from mahdar.reading.statements.scope import Scope

# Words of the subject, counted from its first, among which the name that owns it stands.
_REACH = {"SUPPORT": 3, "REQUEST": 3, "AGREE": 3, "ACCUSE": 2, "REJECT": 2, "COERCE": 3}


def add_target(ground: Ground, scope: Scope, draft: Draft) -> None:
    """Fill the recipients from the subject's first name of another state, where there are none yet."""
    if draft.frame.type == "THREATEN" and not draft.recipients and draft.about is not None:
        _add_aimed_at(ground, scope, draft, draft.about)
    reach = _REACH.get(draft.frame.type or "")
    if draft.recipients or draft.about is None or reach is None or draft.frame.reciprocal:
        return
    first, last = draft.about
    own = countries_of(ground, draft.actors)
    for at in range(first, min(last, first + reach)):
        said = ground.mention(at)
        if said is None:
            continue
        if at > first and ground.text.forms[at - 1] in ("في", "علي", "الي", "من", "ضد"):
            return
        if said.is_place:
            return
        phrase = noun_phrase(ground, scope, at, last)
        theirs = countries_of(ground, [phrase]) if phrase is not None else set()
        if phrase is not None and theirs and not theirs & own:
            draft.add("recipient", phrase)
        return


def _add_aimed_at(ground: Ground, scope: Scope, draft: Draft, about: Words) -> None:
    """«لوح بفرض عقوبات على تركيا»: whom the threatened act would strike."""
    for at in range(about[0], about[1] - 1):
        if ground.text.forms[at] in ("علي", "ضد") and at + 1 in ground.begins:
            phrase = noun_phrase(ground, scope, at + 1, about[1])
            if phrase is not None and countries_of(ground, [phrase]):
                draft.add("recipient", phrase)
            return
