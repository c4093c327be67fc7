"""Acts that are only spoken of: wished for, made possible, fought against, called important."""

from functools import cache

from mahdar.language.clitics import split
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import PACKAGE
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.light import head_of
from mahdar.reading.events.markers import markers
from mahdar.reading.statements.scope import Scope

_BACK = 6  # words before «أن» among which what makes its clause a plan stands


def is_unreal(ground: Ground, scope: Scope, at: int, hit: Hit) -> bool:
    """Whether a masdar names no act that took or takes place: «سبل دعم», «لمكافحة التهديد»."""
    head = head_of(ground, at)
    if (hit.prep if head == at else split(ground.text.forms[head]).prep) == "ل":
        return True
    back = head - 1
    while back > scope.first and ground.text.forms[back] in _JOINED:
        back -= 1
    form = ground.text.forms[back] if back >= scope.first else ""
    return is_governor(form)


def is_bare(ground: Ground, scope: Scope, at: int) -> bool:
    """Whether a definite noun is followed by nothing that tells whose act it is («الهجوم»، «الزيارة»)."""
    after = ground.text.forms[at + 1] if at + 1 < scope.last else "."
    return at + 1 >= scope.last or ground.text.kinds[at + 1] in "pb" or split(after).conj != ""


def is_subjunctive(ground: Ground, scope: Scope, at: int, hit: Hit) -> bool:
    """«من شأنه أن يدعم», «طلب أن يزور»: after «أن» an imperfect is no act, unless it is a plan."""
    if hit.shape != "imperfect" or hit.future or at == scope.first:
        return False
    if hit.prep == "ل" or ground.text.forms[at - 1] in ("كي", "لكي", "حتي", "لان"):
        return True
    if ground.text.forms[at - 1] not in ("ان", "وان", "بان"):
        return False
    if ground.text.forms[at - 1] == "بان":
        return False
    before = ground.text.forms[max(scope.first, at - 1 - _BACK) : at - 1]
    return not any(form in markers().future for form in before)


_JOINED = frozenset({"او"})


def is_governor(form: str) -> bool:
    """Whether a noun speaks of the act in its genitive without its taking place («ضرورة», «سبل»)."""
    return form in _governors() or split(form).stem in _governors()


@cache
def _governors() -> frozenset[str]:
    return frozenset(map(fold_form, load_yaml(PACKAGE, "status.yaml")["unreal"]["words"]))
