"""Scoring of positions: polarity, the holder's countries, and the target."""

from mahdar.evaluate.gold import Gold
from mahdar.evaluate.matching import overlap
from mahdar.evaluate.pairing import Pairing
from mahdar.evaluate.shape import Row, cut, rows
from mahdar.evaluate.tally import Tally

SAME_TARGET = 0.3  # least IoU
SAME_HOLDERS = 0.5  # least Jaccard index of the countries


def score_positions(gold: Gold, record: Row, tally: Tally) -> None:
    """Add the row and errors of one article's positions."""
    both = Pairing.of(gold, record, "positions", "target", "target")

    def weight(i: int, j: int) -> float:
        g, r = both.gold[i], both.read[j]
        if g["polarity"] != r.get("polarity") or not _same_holders(g, r):
            return 0.0
        value = overlap(both.places[i], both.here(j))
        return 1 + value if value >= SAME_TARGET else 0.0

    both.match(weight)
    tally.counts["position"].add(len(both.pairs), len(both.gold), both.n_read)
    both.count_rules(both.pairs, tally)
    tally.misses += both.missed(lambda g: f"{g['polarity']} {g['target']}")
    tally.misses += both.surplus(lambda r: f"{r.get('polarity')} {cut(both.whole, r['target'])}")


def _same_holders(gold: Row, read: Row) -> bool:
    want = set(gold.get("holder_countries") or [])
    got = {c for c in rows(read.get("holder_countries")) if isinstance(c, str)}
    return not want | got or len(want & got) / len(want | got) >= SAME_HOLDERS
