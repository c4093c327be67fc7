"""Records that hold what gold holds, and seeded damage to them: moved spans, lost parts, wrong types."""

from collections.abc import Callable
from random import Random
from typing import Any

from mahdar.evaluate.gold import Gold, locate
from mahdar.evaluate.shape import rows

JUNK = (None, True, -1, 7, 2.5, "", "كلمة", [], [None, "x", {}], {}, {"text": "س"}, {"start": 1, "end": 0})
COUNTRIES = ("SYR", "RUS", "SAU", "", None, 5)
CHANGES: dict[str, Callable[[Any, Random], Any]] = {
    "country": lambda _, random: random.choice(COUNTRIES),
    "holder_countries": lambda old, random: random.sample([*COUNTRIES, *rows(old)], k=random.randint(0, 3)),
    "type": lambda old, random: random.choice(("CONSULT", "AGREE", old)),
    "value": lambda old, random: old * random.choice((1.05, 1 + 1e-7, 10)) if type(old) is int else old,
    "unit": lambda old, random: random.choice((old, str(old).upper(), None, "item")),
}


def from_gold(gold: Gold) -> dict[str, Any]:
    """A record of all that gold says."""
    whole = gold.article.whole

    def span(row: dict[str, Any], field: str, **more: Any) -> dict[str, Any] | None:
        at = locate(whole, row.get(field), row.get(field + "_nth", 1))
        return at and {"text": whole[slice(*at)], "start": at[0], "end": at[1], **more}

    def actor(row: dict[str, Any]) -> dict[str, Any] | None:
        return span(row, "text", country=row.get("country"), sector=row.get("sector"))

    return {
        "article": {"id": gold.id},
        "statements": [
            {
                "rule": "gold",
                "speaker": span(s, "speaker", country=s.get("speaker_country")),
                "cue": span(s, "cue"),
                "content": span(s, "content"),
            }
            for s in gold.rows("statements")
        ],
        "events": [
            {
                "type": e["type"],
                "mode": e.get("mode") or None,
                "status": e.get("status"),
                "trigger": span(e, "trigger"),
                "actors": [actor(a) for a in e.get("actors", [])],
                "recipients": [actor(a) for a in e.get("recipients", [])],
            }
            for e in gold.rows("events")
        ],
        "positions": [
            {
                "polarity": p["polarity"],
                "holder_countries": p.get("holder_countries", []),
                "target": span(p, "target"),
            }
            for p in gold.rows("positions")
        ],
        "figures": [
            {
                "quantity": span(f, "text"),
                "value": f.get("value"),
                "unit": f.get("unit"),
                "what": span(f, "what"),
            }
            for f in gold.rows("figures")
        ],
        "mentions": [],
        "times": [],
    }


def mutate(record: dict[str, Any], length: int, random: Random) -> dict[str, Any]:
    """The record with about one part in ten damaged, items lost, doubled and reordered."""
    out = {}
    for name, value in record.items():
        if isinstance(value, list):
            rows = [
                _damage(row, length, random)
                for row in value
                for _ in range(random.choice((1, 1, 1, 0, 2, 2)))
            ]
            random.shuffle(rows)
            out[name] = rows
        else:
            out[name] = value
    if random.random() < 0.1:
        out[random.choice(("statements", "events", "positions", "figures", "times"))] = random.choice(JUNK)
    return out


def _damage(node: Any, length: int, random: Random) -> Any:
    if random.random() < 0.02:
        return random.choice(JUNK)
    if isinstance(node, list):
        return [_damage(one, length, random) for one in node]
    if not isinstance(node, dict):
        return node
    out = {name: _damage(value, length, random) for name, value in node.items()}
    if "start" in out and random.random() < 0.3:
        _move(out, length, random)
    for name, change in CHANGES.items():
        if name in out and random.random() < 0.4:
            out[name] = change(out[name], random)
    return out


def _move(span: dict[str, Any], length: int, random: Random) -> None:
    for name in ("start", "end"):
        if isinstance(span.get(name), int) and random.random() < 0.7:
            span[name] += random.choice((-300, -40, -5, -1, 1, 4, 30, 300, length))
    if isinstance(span.get("text"), str) and random.random() < 0.5:
        words = span["text"].split()
        span["text"] = " ".join(words[: random.randint(0, len(words))])
