"""Scoring of events: type and trigger, then the countries of both sides, then status and mode."""

import re
from bisect import bisect_right

from mahdar.evaluate.gold import Gold
from mahdar.evaluate.matching import overlap
from mahdar.evaluate.pairing import Pairing
from mahdar.evaluate.shape import Place, Row, countries, cut
from mahdar.evaluate.tally import Tally

Sides = tuple[set[str], set[str]]  # countries of actors, of recipients

_SENTENCE_END = re.compile(r"[.!؟?\n]\s*")
_RECIPROCAL = ("CONSULT", "AGREE")
_LONGEST_TRIGGER = 40  # characters; a longer one points at a passage rather than at a word


def score_events(gold: Gold, record: Row, tally: Tally) -> None:
    """Add the rows and errors of one article's events."""
    both = Pairing.of(gold, record, "events", "trigger", "trigger")
    starts = [0, *(m.end() for m in _SENTENCE_END.finditer(both.whole))]

    def weight(i: int, j: int) -> float:
        g, r = both.gold[i], both.read[j]
        base = 0 if g["type"] != r.get("type") else _trigger_weight(both.places[i], both.here(j), starts)
        if not base:
            return 0.0
        met = bool(_all(sides(g)) & _all(sides(r)))
        return base + 0.5 * coded(g, r) + 0.1 * met

    both.match(weight)
    uncoded = [(i, j) for i, j in both.pairs if not coded(both.gold[i], both.read[j])]
    _count(both, len(uncoded), tally)
    both.count_rules((pair for pair in both.pairs if pair not in uncoded), tally)
    tally.misses += both.missed(lambda g: f"{g['type']} {g['trigger']}")
    tally.misses += both.surplus(lambda r: f"{r.get('type')} {cut(both.whole, r['trigger'])}")
    tally.misses += both.wrong("parties", uncoded, _parties)


def sides(event: Row) -> Sides:
    """The countries of the actors and of the recipients."""
    return countries(event.get("actors")), countries(event.get("recipients"))


def coded(gold: Row, read: Row) -> bool:
    """Whether both sides have the right countries.

    The parties of a reciprocal event, which has no recipients in gold, may be split over both sides.
    """
    if sides(gold) == sides(read):
        return True
    reciprocal = gold["type"] in _RECIPROCAL and not gold.get("recipients")
    return reciprocal and sides(gold)[0] == _all(sides(read))


def _all(both: Sides) -> set[str]:
    return both[0] | both[1]


def _trigger_weight(gold: Place | None, read: Place | None, starts: list[int]) -> int:
    """2 for triggers that overlap (the longer at most three times the shorter), 1 for one sentence."""
    if gold is None or read is None:
        return 0
    mine, theirs = read[1] - read[0], gold[1] - gold[0]
    if overlap(gold, read) and max(mine, theirs) <= 3 * min(mine, theirs):
        return 2
    return int(mine <= _LONGEST_TRIGGER and bisect_right(starts, gold[0]) == bisect_right(starts, read[0]))


def _count(both: Pairing, uncoded: int, tally: Tally) -> None:
    pairs = [(both.gold[i], both.read[j]) for i, j in both.pairs]
    n = len(pairs)
    tally.counts["event found"].add(n, len(both.gold), both.n_read)
    tally.counts["event coded"].add(n - uncoded, len(both.gold), both.n_read)
    tally.counts["event status"].add(sum(g.get("status") == r.get("status") for g, r in pairs), n, n)
    modes = sum((g.get("mode") or "") == (r.get("mode") or "") for g, r in pairs)
    tally.counts["event mode"].add(modes, n, n)
    for g in both.gold:
        tally.types[g["type"]].add(0, 1, 0)
    for r in both.read:
        tally.types[str(r.get("type"))].add(0, 0, 1)
    for g, _ in pairs:
        tally.types[g["type"]].add(1, 0, 0)


def _parties(gold: Row, read: Row) -> str:
    return f"{gold['type']} {gold['trigger']}: {_show(sides(gold))} <> {_show(sides(read))}"


def _show(both: Sides) -> str:
    return " -> ".join("+".join(sorted(side)) or "-" for side in both)
