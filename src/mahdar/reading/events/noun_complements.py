"""The complements of a noun, whose object stands in the genitive or after «لـ»."""

from dataclasses import replace

from mahdar.language.clitics import split
from mahdar.reading.events.about import about_end
from mahdar.reading.events.complements import read_complements
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.ground import Ground


def read_noun_complements(ground: Ground, draft: Draft, after: int, limit: int) -> None:
    """Fill the roles of a draft from the words after..limit-1, behind its genitive."""
    if after < limit and _opens_object(ground, draft, after):
        _take_object(ground, draft, after, limit)
    if draft.hit.pron and draft.frame.object is not None:
        draft.hit = replace(draft.hit, pron="")  # «زيارته فنزويلا»: the object follows
    elif draft.frame.object is not None and not draft.hit.passive:
        draft.hit = replace(draft.hit, passive=True)  # its object stands in the genitive or after «لـ»
    read_complements(ground, draft, after, limit)


def _opens_object(ground: Ground, draft: Draft, at: int) -> bool:
    """«إدانة السعودية للهجوم»: with an actor in the genitive «لـ» opens the object."""
    frame, parts = draft.frame, split(ground.text.forms[at])
    wanted = frame.object is not None and frame.role_of("ل") is None and bool(draft.actors)
    return wanted and parts.prep == "ل" and parts.stem != ""


def _take_object(ground: Ground, draft: Draft, at: int, limit: int) -> None:
    role = draft.frame.object
    assert role is not None  # asked before
    if role == "about":
        draft.add(role, (at, about_end(ground, at, limit, frozenset())))
    elif (phrase := noun_phrase(ground, at, limit)) is not None:
        draft.add(role, phrase)


def let_from_name_actor(draft: Draft, *, suffered: bool) -> None:
    """«طلب من الحكومة», «بدعم من إيران»: with a noun «من» tells whose act it is, unless that is known."""
    frame = draft.frame
    if draft.actors or frame.reciprocal:
        return
    if suffered and frame.role_of("من") is None:  # «تلقى مساعدات من الاتحاد», «تعرض لهجوم من المسلحين»
        draft.frame = replace(frame, preps=(*frame.preps, ("من", "actor")))
    if frame.role_of("من") != "recipient":
        return
    draft.frame = replace(frame, preps=tuple((p, "actor" if p == "من" else r) for p, r in frame.preps))
