"""Whether an act happened, is planned, is possible, was denied or is history, by the words around it."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.frames import PACKAGE
from mahdar.reading.events.ground import Ground, Spoken
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordtests import is_complement
from mahdar.record.model import Interval, Status

_BEFORE = 6  # words before a trigger among which what governs it stands
# Acts that the present tells of ahead of their day: «يجتمع الوزراء في 20 مارس».
_SCHEDULED = frozenset({"CONSULT", "COOPERATE", "MOBILIZE", "PROTEST"})
_OLD = timedelta(days=31)  # the guide: background older than about a month


@dataclass(frozen=True, slots=True)
class Markers:
    """The words of `status.yaml`, folded."""

    negations: frozenset[str]
    denials: frozenset[str]
    future: frozenset[str]
    possible: frozenset[str]
    history: frozenset[str]


@cache
def markers() -> Markers:
    """The lists, read once."""
    data = load_yaml(PACKAGE, "status.yaml")
    lists = {
        name: frozenset(map(fold_form, row["words"]))
        for name, row in data.items()
        if name not in ("source", "unreal")
    }
    return Markers(**lists)


def status_of(ground: Ground, scope: Scope, draft: Draft, day: date | None, when: Interval | None) -> Status:
    """The status of an event; `day` is when the article appeared, `when` the event's date."""
    lists, forms = markers(), ground.text.forms
    verb, hit = draft.verb, draft.carrier or draft.hit
    before = forms[max(scope.first, verb - 1)] if verb > scope.first else ""
    if any(form in ("اذا", "لو", "ان لم") for form in _governing(ground, scope, verb)[:4]):
        return "possible"
    if not draft.frame.negated:
        if before in lists.negations or _is_no_longer(ground, scope, draft):
            return "denied"
        if before in ("لن", "ولن", "لا", "ولا", "فلن"):
            return "denied"
    around = ground.around(draft.at)
    if around is not None and _denies(ground, around):
        return "denied"  # «نفى المتحدث أن الرئيس التقى …»
    if draft.status != "actual":  # the verb that carries it says so
        return draft.status  # type: ignore[return-value]
    governing = _governing(ground, scope, verb)
    if any(form in lists.denials for form in governing):
        return "denied"
    if hit.future or before in ("سوف", "وسوف") or any(form in lists.future for form in governing):
        return "planned"
    if before in ("قد", "وقد", "فقد") and hit.shape == "imperfect":
        return "possible"
    if any(form in lists.possible for form in governing):
        return "possible"
    if any(form in lists.history for form in governing):
        return "historical"
    if when is not None and day is not None:
        if when.end is not None and date.fromisoformat(when.end) < day - _OLD:
            return "historical"
        ahead = when.start is not None and date.fromisoformat(when.start) > day
        coming = hit.shape == "imperfect" and draft.frame.type in _SCHEDULED
        if ahead and (coming or (not hit.finite and draft.verb == draft.at)):
            return "planned"
    return draft.frame.status or "actual"  # type: ignore[return-value]


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
