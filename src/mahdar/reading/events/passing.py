"""Acts named in passing: the guide counts what an article reports, not what it merely mentions."""

from mahdar.language.clitics import split
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.light import head_of
from mahdar.reading.events.parties import meaning_of
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_definite

# Deeds are named in passing far more often than they are told: of nouns of violence without a verb that
# carries them 27 of 275 in the labelled half of arabic_event_gsr stand in sentences that report an attack.
_DEEDS = frozenset({"ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "SANCTION", "RETREAT", "AID"})
_SINCE = event_list("asides")
_REPORTS = event_list("reports")


def is_passing(ground: Ground, scope: Scope, draft: Draft) -> bool:
    """Whether a deed is only mentioned: a bare noun after «منذ», a relative clause, a habit."""
    if draft.frame.type not in _DEEDS or draft.at < ground.text.title_words:
        return False
    if draft.hit.shape == "masdar":
        if _is_reported(ground, scope, draft):
            return False
        whose = draft.frame.type == "PROTEST" or _is_whose(ground, draft)
        return draft.verb == draft.at and (not whose or _is_aside(ground, scope, draft))
    if draft.how == "relative":
        return True
    return draft.hit.shape == "imperfect" and not draft.hit.future and draft.frame.type == "ASSAULT"


def _is_reported(ground: Ground, scope: Scope, draft: Draft) -> bool:
    """«الأنباء عن اعتقال الوزير»: what reports tell of is told, whoever did it."""
    at = head_of(ground, draft.at)
    forms = ground.text.forms
    return at - 2 >= scope.first and forms[at - 1] == "عن" and split(forms[at - 2]).stem in _REPORTS


def _is_whose(ground: Ground, draft: Draft) -> bool:
    """Whether it is said whose deed it is."""
    return any(meaning_of(ground, phrase).is_complete for phrase in draft.actors)


def _is_aside(ground: Ground, scope: Scope, draft: Draft) -> bool:
    """Whether a noun stands after a preposition of time or cause, or in the genitive of another noun."""
    at = head_of(ground, draft.at)
    if at == scope.first:
        return False
    before = ground.text.forms[at - 1]
    if before in _SINCE:
        return True
    if draft.hit.prep or ground.text.kinds[at - 1] != "w" or before in words().prepositions:
        return False
    return not draft.hit.conj and not is_definite(before) and split(before).pron == ""
