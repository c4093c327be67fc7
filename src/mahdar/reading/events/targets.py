"""Whom an act by words is aimed at, where only its subject names him: «رحب بإعلان السعودية»."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import countries_of

# Words of the subject, counted from its first, among which the name that owns it stands.
_REACH = {"SUPPORT": 3, "REQUEST": 3, "AGREE": 3, "ACCUSE": 2, "REJECT": 2, "COERCE": 3}
_WHERE = frozenset({"في", "علي", "الي", "من", "ضد"})


def add_target(ground: Ground, draft: Draft) -> None:
    """Fill the recipients from the subject's first name of another state, where there are none yet."""
    about = draft.about
    if draft.recipients or about is None:
        return
    if draft.frame.type == "THREATEN":
        _add_aimed_at(ground, draft, about)
    reach = _REACH.get(draft.frame.type or "")
    if reach is None or draft.frame.reciprocal:
        return
    names = (at for at in range(about[0], min(about[1], about[0] + reach)) if at in ground.begins)
    first = next(names, None)
    if first is not None:
        _add_owner(ground, draft, about, first)


def _add_owner(ground: Ground, draft: Draft, about: Words, at: int) -> None:
    """«رحب بإعلان السعودية»: the name owns the subject, unless it tells where or against whom."""
    said = ground.scene.mentions[ground.begins[at]]
    if said.is_place or (at > about[0] and ground.text.forms[at - 1] in _WHERE):
        return
    phrase = noun_phrase(ground, at, about[1])
    theirs = countries_of(ground, [phrase]) if phrase is not None else set()
    if phrase is not None and theirs and not theirs & countries_of(ground, draft.actors):
        draft.add("recipient", phrase)


def _add_aimed_at(ground: Ground, draft: Draft, about: Words) -> None:
    """«لوح بفرض عقوبات على تركيا»: whom the threatened act would strike."""
    for at in range(about[0], about[1] - 1):
        if ground.text.forms[at] in ("علي", "ضد") and at + 1 in ground.begins:
            phrase = noun_phrase(ground, at + 1, about[1])
            if phrase is not None and countries_of(ground, [phrase]):
                draft.add("recipient", phrase)
            return
