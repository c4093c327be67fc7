"""What a sheet shows of an item: all that a judge has to look at, never its rule or confidence."""

from collections.abc import Callable

from mahdar.evaluate.shape import Row, cut, part, place, rows, text_of

# Of events and positions these fields alone, in this order; of the other groups all but what is hidden.
_SHOWN = {
    "events": ("type", "mode", "status", "trigger", "actors", "recipients", "about", "place", "date"),
    "positions": ("holder", "holder_countries", "polarity", "target", "evidence"),
}
_HIDDEN = ("id", "confidence", "rule", "start", "end", "x")
_OF_ACTOR = ("name_en", "name_ar", "country", "sector")


def brief(item: Row, group: str, whole: str) -> Row:
    """What was read, spans as their words; the actors of events and positions with who they are."""
    if group not in _SHOWN:
        return _all_of(item, whole)
    return {name: _value(item.get(name), name, whole) for name in _SHOWN[group]}


def _all_of(item: Row, whole: str) -> Row:
    out: Row = {}
    for name, value in item.items():
        if isinstance(value, dict) and "start" in value and "text" in value:
            out[name] = cut(whole, value)
        elif isinstance(value, list):
            out[name] = [text_of(one) or one for one in value]
        elif name not in _HIDDEN:
            out[name] = value
    return out


def _value(value: object, name: str, whole: str) -> object:
    """A field as it is shown: an actor with who it is, another span as its words, the rest as it is."""
    show: Callable[[object, str], object] = _actor if name in ("holder", "place") else _words
    if name in ("actors", "recipients"):
        return [_actor(one, whole) for one in rows(value)]
    return value if place(value) is None else show(value, whole)


def _actor(value: object, whole: str) -> Row:
    actor = part(value)
    known = {name: actor[name] for name in _OF_ACTOR if actor.get(name)}
    members = [_actor(one, whole) for one in rows(actor.get("members"))]
    return {"text": cut(whole, actor), **known, **({"members": members} if members else {})}


def _words(value: object, whole: str) -> str:
    return cut(whole, value)
