"""Whether an act happened, is planned, is possible, was denied or is history, by the words around it."""

from datetime import date, timedelta
from itertools import pairwise

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Spoken
from mahdar.reading.events.markers import markers
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordtests import is_complement
from mahdar.record.model import Interval, Status

_CORRECT = ("صحيح", "صحيحه")
_UNTRUE = 8  # words after a trigger among which «غير صحيح» speaks of it
_BEFORE = 6  # words before a trigger among which what governs it stands
# Acts that the present tells of ahead of their day: «يجتمع الوزراء في 20 مارس».
_SCHEDULED = frozenset({"CONSULT", "COOPERATE", "MOBILIZE", "PROTEST"})
_NOR = frozenset({"لن", "ولن", "لا", "ولا", "فلن"})
_WILL = frozenset({"سوف", "وسوف"})
_MAY = frozenset({"قد", "وقد", "فقد"})
_IF = frozenset({"اذا", "لو"})
_CONDITION = 4  # words before a verb among which the condition it stands under is
_OLD = timedelta(days=31)  # the guide: background older than about a month


def status_of(ground: Ground, scope: Scope, draft: Draft, day: date | None, when: Interval | None) -> Status:
    """The status of an event; `day` is when the article appeared, `when` the event's date."""
    governing = _governing(ground, scope, draft.verb)
    if any(form in _IF for form in governing[:_CONDITION]):
        return "possible"
    if _is_negated(ground, scope, draft) or _is_denied(ground, draft):
        return "denied"
    if draft.status != "actual":  # the verb that carries it says so
        return draft.status  # type: ignore[return-value]
    told = _by_words(ground, scope, draft, governing) or _by_dates(draft, day, when)
    return told or draft.frame.status or "actual"  # type: ignore[return-value]


def _word_before(ground: Ground, scope: Scope, at: int) -> str:
    """The word of the unit before a word, empty where there is none."""
    return ground.text.forms[at - 1] if at > scope.first else ""


def _is_negated(ground: Ground, scope: Scope, draft: Draft) -> bool:
    """«لم يزر»: a negation that the frame does not itself ask for."""
    if draft.frame.negated:
        return False
    before = _word_before(ground, scope, draft.verb)
    return before in markers().negations or before in _NOR or _is_no_longer(ground, scope, draft)


def _is_denied(ground: Ground, draft: Draft) -> bool:
    """«نفى المتحدث أن الرئيس التقى …»: it stands in what somebody denies."""
    around = ground.around(draft.at)
    return (around is not None and _denies(ground, around)) or _is_untrue(ground, draft)


def _is_untrue(ground: Ground, draft: Draft) -> bool:
    """«لا صحة لأنباء اعتقال …», «التقارير عن خطف … غير صحيحة»: a report is called untrue beside the act."""
    forms = ground.text.forms[max(0, draft.at - _BEFORE) : draft.at + _UNTRUE]
    at = min(draft.at, _BEFORE)
    said = pairwise(forms)
    return any(
        (pair == ("لا", "صحه") and n < at) or (pair[0] == "غير" and pair[1] in _CORRECT and n > at)
        for n, pair in enumerate(said)
    )


def _by_words(ground: Ground, scope: Scope, draft: Draft, governing: list[str]) -> Status | None:
    """What the words that govern the verb make of the act, the strongest first."""
    lists, hit = markers(), draft.carrier or draft.hit
    before = _word_before(ground, scope, draft.verb)
    if any(form in lists.denials for form in governing):
        return "denied"
    if hit.future or before in _WILL or any(form in lists.future for form in governing):
        return "planned"
    maybe = before in _MAY and hit.shape == "imperfect"
    if maybe or any(form in lists.possible for form in governing):
        return "possible"
    return "historical" if any(form in lists.history for form in governing) else None


def _by_dates(draft: Draft, day: date | None, when: Interval | None) -> Status | None:
    """An act long before the article is history, one after it a plan."""
    if when is None or day is None:
        return None
    if when.end is not None and date.fromisoformat(when.end) < day - _OLD:
        return "historical"
    ahead = when.start is not None and date.fromisoformat(when.start) > day
    return "planned" if ahead and _may_be_ahead(draft) else None


def _may_be_ahead(draft: Draft) -> bool:
    """Whether an act's form may tell of a day to come: a bare noun, an imperfect of what is scheduled."""
    hit = draft.carrier or draft.hit
    coming = hit.shape == "imperfect" and draft.frame.type in _SCHEDULED
    return coming or (not hit.finite and draft.verb == draft.at)


def _denies(ground: Ground, around: Spoken) -> bool:
    """Whether a statement denies its content («نفى أن»), rather than doubting it («شكك في»)."""
    if around.statement.act != "deny":
        return False
    return any(form in markers().denials for form in ground.text.forms[slice(*around.cue)])


def _is_no_longer(ground: Ground, scope: Scope, draft: Draft) -> bool:
    """«لم تعد روسيا تدعم»: the negation stands before an auxiliary and the subject."""
    forms = ground.text.forms
    for phrase in draft.actors:
        at = phrase[0]
        if at - 2 >= scope.first and forms[at - 1] in ("تعد", "يعد") and forms[at - 2] in ("لم", "ولم"):
            return True
    return False


def _governing(ground: Ground, scope: Scope, at: int) -> list[str]:
    """The words of the clause before a word, nearest first, up to a mark or another clause."""
    out: list[str] = []
    for i in range(at - 1, max(scope.first, at - 1 - _BEFORE) - 1, -1):
        form = ground.text.forms[i]
        if ground.text.kinds[i] in "pb":
            break
        out.append(form)
        if is_complement(form) and len(out) > 1:
            break
    return out
