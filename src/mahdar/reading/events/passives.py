"""Passives that are spelled like the active: told by a written vowel, or by there being no object."""

from mahdar.language.clitics import split
from mahdar.reading.events.asides import past_aside
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.human import is_human
from mahdar.reading.events.prepositions import agent_at
from mahdar.reading.events.subject import Subject
from mahdar.reading.events.verbal import is_verbal
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_nominal

_DAMMA = "\u064f"
_QUOTES = ('"', "«", "“", "#")
_ROUGHLY = event_list("about")
_QUANTITIES = event_list("quantities")


def is_passive(ground: Ground, draft: Draft, subject: Subject) -> bool:
    """Whether a verb is passive: by its form, by a vowel written on it, or for want of an object."""
    hit = draft.hit
    if hit.passive or _has_damma(ground, draft):
        return True
    if hit.pron or not hit.entry.passive_same or not draft.frame.object:
        return False
    if _needs_by(ground, draft, subject):
        return _has_by(ground, draft, subject)
    return _has_no_object(ground, draft, subject)


def is_the_object(ground: Ground, draft: Draft, subject: Subject) -> bool:
    """Whether the one phrase after a transitive verb is no person or body, so what it acts on."""
    assert subject.words is not None  # asked before
    return not is_human(ground, subject.words[0]) and _has_no_object(ground, draft, subject)


def _has_damma(ground: Ground, draft: Draft) -> bool:
    """«طُعنت»: a damma written on the first letter of a perfect makes it passive."""
    hit = draft.hit
    letters = ground.text.surface(draft.at)[len(hit.conj) :]
    return hit.shape == "perfect" and not hit.pron and hit.entry.transitive and letters[1:2] == _DAMMA


def _needs_by(ground: Ground, draft: Draft, subject: Subject) -> bool:
    """«اتهم الرئيس»: who stands beside a verb of words said it, unless more tells that it was said of him."""
    if draft.hit.plural or not is_verbal(draft.frame) or subject.words is None:
        return False
    return subject.how in ("before", "after") and is_human(ground, subject.words[0])


def _has_by(ground: Ground, draft: Draft, subject: Subject) -> bool:
    """«اتهم الرئيس بالفساد»: with «بـ» right behind, or with who did it, nobody else is accused."""
    after, limit = _behind(ground, draft, subject), draft.clause[1]
    if after >= limit:
        return False
    return agent_at(ground, after) > 0 or split(ground.text.forms[after]).prep == "ب"


def _has_no_object(ground: Ground, draft: Draft, subject: Subject) -> bool:
    """«قتل خمسة جنود في انفجار», «173 مدنيا قتلوا»: only one noun phrase, so it is who suffered it."""
    if subject.how not in ("after", "before", "relative") or subject.words is None:
        return False
    after, limit = _behind(ground, draft, subject), draft.clause[1]
    if after >= limit or agent_at(ground, after):
        return True  # «قتل متظاهر | برصاص الجنود»
    return not _may_be_object(ground, after, limit)


def _behind(ground: Ground, draft: Draft, subject: Subject) -> int:
    """The word behind a verb, its subject and what stands between commas."""
    return past_aside(ground, max(subject.after, draft.at + 1), draft.clause[1])


def _may_be_object(ground: Ground, at: int, limit: int) -> bool:
    """Whether a word begins a noun phrase without a preposition."""
    form = ground.text.forms[at]
    if ground.text.kinds[at] == "p":
        return form in _QUOTES
    if at in ground.begins:
        return split(form).prep == ""
    if form in _ROUGHLY and at + 1 < limit and _is_number(ground, at + 1):
        return True  # «أنقذت البحرية | نحو 40 لاجئا»
    return form not in words().stops and split(form).prep == "" and is_nominal(form)


def _is_number(ground: Ground, at: int) -> bool:
    return ground.text.kinds[at] == "n" or split(ground.text.forms[at]).stem in _QUANTITIES
