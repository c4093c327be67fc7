"""Scoring of figures: number spans with IoU >= 0.3 and equal values, then the unit and what is measured."""

from mahdar.evaluate.gold import Gold
from mahdar.evaluate.matching import content_words, nested, overlap
from mahdar.evaluate.pairing import Pairing
from mahdar.evaluate.shape import Place, Row, place, text_of
from mahdar.evaluate.tally import Tally

SAME_PLACE = 0.3  # least IoU of numbers, and of what they measure


def score_figures(gold: Gold, record: Row, tally: Tally) -> None:
    """Add the rows and errors of one article's figures."""
    both = Pairing.of(gold, record, "figures", "text", "quantity")
    measured = gold.places(both.gold, "what")

    def weight(i: int, j: int) -> float:
        if not same_value(both.gold[i].get("value"), both.read[j].get("value")):
            return 0.0
        value = overlap(both.places[i], both.here(j))
        return 1 + value if value >= SAME_PLACE else 0.0

    both.match(weight)
    partly = [(i, j) for i, j in both.pairs if not _full(both.gold[i], measured[i], both.read[j], both.whole)]
    tally.counts["figure"].add(len(both.pairs), len(both.gold), both.n_read)
    tally.counts["figure full"].add(len(both.pairs) - len(partly), len(both.gold), both.n_read)
    both.count_rules(both.pairs, tally)
    tally.misses += both.missed(lambda g: str(g["text"]))
    tally.misses += both.surplus(lambda r: both.whole[slice(*place(r["quantity"]) or (0, 0))])
    tally.misses += both.wrong("unit or what", partly, _unit_and_what)


def same_value(gold: object, read: object) -> bool:
    """Whether two values are the same number, or both unknown."""
    if gold is None or read is None:
        return gold is None and read is None
    if not isinstance(gold, (int, float)) or not isinstance(read, (int, float)):
        return False
    return abs(gold - read) <= 1e-6 * max(1, abs(gold))


def _full(gold: Row, at: Place | None, read: Row, whole: str) -> bool:
    unit = (gold.get("unit") or "").lower() == str(read.get("unit") or "").lower()
    return unit and (not gold.get("what") or _same_thing(gold["what"], at, place(read.get("what")), whole))


def _same_thing(gold: str, at: Place | None, read: Place | None, whole: str) -> bool:
    if read is None:
        return False
    if overlap(at, read) >= SAME_PLACE or nested(at, read):
        return True
    return bool(content_words(whole[slice(*read)]) & content_words(gold))


def _unit_and_what(gold: Row, read: Row) -> str:
    return (
        f"{gold['text']}: {gold.get('unit')} of {gold.get('what')}"
        f" <> {read.get('unit')} of {text_of(read.get('what'))}"
    )
