"""How alike two spans or two names are, and the pairing of gold items with read ones."""

import re
from collections.abc import Callable
from functools import cache

from mahdar.evaluate.shape import Place
from mahdar.language.lexicon import load_yaml

# A comparison of its own, coarser than the reader's folding and fixed, so that scores stay comparable.
_SPELLING = str.maketrans("أإآىة", "ااايه")
_MARKS = re.compile("[\u064b-\u0652\u0640]")


def overlap(a: Place | None, b: Place | None) -> float:
    """Intersection over union of two spans, in characters; 0 where one is absent."""
    if a is None or b is None:
        return 0.0
    shared = min(a[1], b[1]) - max(a[0], b[0])
    return shared / (max(a[1], b[1]) - min(a[0], b[0])) if shared > 0 else 0.0


def nested(a: Place | None, b: Place | None) -> bool:
    """Whether one span lies inside the other and is at least half as long."""
    if a is None or b is None:
        return False
    short, long = sorted((a, b), key=lambda s: s[1] - s[0])
    inside = long[0] <= short[0] and short[1] <= long[1]
    return inside and 2 * (short[1] - short[0]) >= long[1] - long[0]


@cache
def _stop_words() -> frozenset[str]:
    return frozenset(entry["word"] for entry in load_yaml("mahdar.evaluate", "matching.yaml")["stop"])


def content_words(text: str | None) -> set[str]:
    """The distinct words of a name or phrase, without the ones that tell nothing."""
    bare = _MARKS.sub("", text or "").translate(_SPELLING)
    return set(re.findall(r"\w+", bare)) - _stop_words()


def pair(n_gold: int, n_read: int, weight: Callable[[int, int], float]) -> list[tuple[int, int]]:
    """Greedy one-to-one pairs (gold, read), best weight first, ties in order; weight 0 is no match."""
    weighed = ((weight(i, j), i, j) for i in range(n_gold) for j in range(n_read))
    candidates = sorted((c for c in weighed if c[0] > 0), key=lambda c: (-c[0], c[1], c[2]))
    taken_gold: set[int] = set()
    taken_read: set[int] = set()
    pairs = []
    for _, i, j in candidates:
        if i not in taken_gold and j not in taken_read:
            taken_gold.add(i)
            taken_read.add(j)
            pairs.append((i, j))
    return pairs
