"""What the subject of a light verb is in the act that the verb carries."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.parties import meaning_of
from mahdar.reading.events.support import Support
from mahdar.reading.events.verbal import is_verbal
from mahdar.reading.events.wordlists import event_list

_FOES = event_list("foes")
# What a government tells of among these is its own deed.
_OF_STATES = frozenset({"SANCTION", "RETREAT", "AID", "MOBILIZE", "COERCE"})
_ARMED = frozenset({"MIL", "COP", "UAF", "REB"})


def may_act(ground: Ground, draft: Draft, support: Support) -> bool:
    """«أعلن الجيش تدمير نفق», not «أعلن الجيش مقتل جندي»: who tells of a deed did it if it is his to do."""
    frame = draft.frame
    if not support.told or is_verbal(frame):
        return True
    assert support.subject.words is not None  # asked before
    if support.control and (frame.object is not None or frame.genitive != "recipient"):
        return True  # «تنوي الدولة نشر قوات»
    sector = meaning_of(ground, support.subject.words).sector
    armed = sector in _ARMED
    if draft.hit.entry.imperfect and frame.object is not None:
        return armed or (sector == "GOV" and frame.type in _OF_STATES)
    if frame.object is not None and frame.genitive is None:
        return armed
    stems = {s for p in draft.recipients for s in ground.scene.marks.stems[slice(*p)]}
    return armed and bool(stems & _FOES)  # «أعلن الجيش مقتل خمسة إرهابيين»


def add_support(draft: Draft, support: Support) -> None:
    """Give the light verb's subject its side, unless the noun's own words filled it."""
    assert support.subject.words is not None  # asked before
    if support.side == "none" or (support.side == "place" and draft.frame.type != "PROTEST"):
        return
    side = "actor" if support.side == "place" else support.side
    if draft.frame.subject == "recipient":
        side = "recipient" if side == "actor" else "actor"
    taken = draft.actors if side == "actor" else draft.recipients
    if not taken or draft.frame.reciprocal:
        draft.add(side, support.subject.words)
