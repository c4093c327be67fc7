"""Where and when an event took place."""

from mahdar.reading.actors.phrases import resolve_span
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, words_at
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.scope import Scope
from mahdar.record.model import Actor, Interval

_BEFORE = 8  # words before a clause where its date may stand («منذ يونيو الماضي بعدما اتهمت …»)
_CLOSE = 14  # words between a trigger and a date that tells when it was
_REACH = 25  # words between a trigger and its place
_IN = event_list("whereabouts")


def place_of(ground: Ground, scope: Scope, draft: Draft) -> Actor | None:
    """The place named with «في» or «بـ» after the trigger, else before it in the unit."""
    ahead = [at for at in sorted(ground.begins) if draft.at < at < min(scope.last, draft.at + _REACH)]
    behind = [at for at in sorted(ground.begins, reverse=True) if scope.first <= at < draft.at]
    for at in (*ahead, *behind):
        if _is_where(ground, scope, at):
            said = ground.scene.mentions[ground.begins[at]]
            start, end = ground.text.offsets(said.first, said.last)
            start = min(start + said.clitic, end - 1)
            return resolve_span(
                ground.layers, ground.scene, Actor(ground.text.source[start:end], start, end), place=True
            )
    return None


def _is_where(ground: Ground, scope: Scope, at: int) -> bool:
    said = ground.scene.mentions[ground.begins[at]]
    palace = said.org is not None and said.org.startswith("m:")  # «في الكرملين»
    here = said.is_place or said.capital is not None or said.state is not None or palace
    if not here or said.role or said.body:
        return False
    form = ground.text.forms[at]
    if form[: said.clitic].endswith("ب"):
        return True
    back = [ground.text.forms[i] for i in range(max(scope.first, at - 2), at)]
    return any(word in _IN for word in back)


def date_near(ground: Ground, scope: Scope, draft: Draft) -> Interval | None:
    """The date that stands in the trigger's own clause."""
    found = _nearest(ground, scope, draft)
    return found[1] if found is not None and found[0] <= _CLOSE else None


def date_of(ground: Ground, scope: Scope, draft: Draft) -> Interval | None:
    """The date nearest the trigger in its clause, else in its unit."""
    found = _nearest(ground, scope, draft)
    return None if found is None else found[1]


def _nearest(ground: Ground, scope: Scope, draft: Draft) -> tuple[int, Interval] | None:
    best: tuple[int, Interval] | None = None
    for time in ground.layers.times:
        if time.type not in ("date", "time") or time.interval is None:
            continue
        first, last = words_at(ground.text, time.start, time.end)
        if not scope.first <= first < scope.last:
            continue
        distance = first - draft.at if first > draft.at else draft.at - last + 3
        if first >= draft.clause[1] or first < draft.clause[0] - _BEFORE:
            distance += 20
        if best is None or distance < best[0]:
            best = distance, time.interval
    return best
