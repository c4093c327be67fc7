"""What the subject of a light verb is in the act that the verb carries."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.parties import meaning_of
from mahdar.reading.events.support import Support
from mahdar.reading.events.verbs import is_verbal
from mahdar.reading.events.wordlists import event_list

_FOES = event_list("foes")
_OF_STATES = frozenset({"SANCTION", "RETREAT", "AID", "MOBILIZE", "COERCE"})  # what a government tells of is its own


def may_act(ground: Ground, draft: Draft, support: Support) -> bool:
    """Who tells of a deed did it only if it is his to do: «أعلن الجيش تدمير نفق», not «أعلن الجيش مقتل جندي»."""
    frame = draft.frame
    if not support.told or is_verbal(frame):
        return True
    assert support.subject.words is not None  # asked before
    if support.control and (frame.object is not None or frame.genitive != "recipient"):
        return True  # «تنوي الدولة نشر قوات»
    armed = meaning_of(ground, support.subject.words).sector in ("MIL", "COP", "UAF", "REB")
    sector = meaning_of(ground, support.subject.words).sector
    if draft.hit.entry.imperfect and frame.object is not None:
        return armed or (sector == "GOV" and frame.type in _OF_STATES)
    if frame.object is not None and frame.genitive is None:
        return armed
    stems = {s for p in draft.recipients for s in ground.scene.marks.stems[slice(*p)]}
    return armed and bool(stems & _FOES)  # «أعلن الجيش مقتل خمسة إرهابيين»


def add_support(draft: Draft, support: Support) -> None:
    assert support.subject.words is not None  # asked before
    if support.side == "none" or (support.side == "place" and draft.frame.type != "PROTEST"):
        return
    side = "actor" if support.side == "place" else support.side
    if draft.frame.subject == "recipient":
        side = "recipient" if side == "actor" else "actor"
    taken = draft.actors if side == "actor" else draft.recipients
    if not taken or draft.frame.reciprocal:
        draft.add(side, support.subject.words)
