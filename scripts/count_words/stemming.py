"""Stems with their expected counts: expectation maximisation over word types (Dempster et al. 1977).

A word's count is shared among its readings by the product of the probabilities of their pieces.
"""

from collections import defaultdict

import lists
from evidence import Evidence
from readings import readings
from tally import Tally

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.language.stems import Pieces

_ROUNDS = 12
_FEWEST = 3  # occurrences of a word
_DISCOUNT = 2.0  # from each stem's count, so that stems of few words die
_LEAST, _SHORTEST, _LONGEST = 40, 2, 14  # expected count and letters of a stem that is listed
_UNSEEN = 1e-12

Shared = list[tuple[int, list[Pieces]]]
Table = dict[str, float]


def stems(words: Tally) -> Table:
    """Expected counts of the stems that are frequent enough; the stem has its ة."""
    counts = _expected(_shared(words))
    return {s: n for s, n in counts.items() if n >= _LEAST and _SHORTEST <= len(s) <= _LONGEST}


def _shared(words: Tally) -> Shared:
    """Each word's count with its readings: those with evidence, or all where there is none."""
    whole = load_yaml("mahdar.language", "clitics.yaml")["whole"]
    known = frozenset(fold_form(word) for group in whole for word in group["words"])
    evidence = Evidence(words.folded, known, lists.load("no_stems"))
    out: Shared = []
    for word, times in words.marked.items():
        if times >= _FEWEST:
            every = readings(word, words.marked)
            out.append((times, [r for r in every if evidence.allows(r)] or every))
    return out


def _expected(shared: Shared) -> Table:
    clitics: list[Table] = [defaultdict(lambda: 1.0) for _ in range(4)]
    stem_share: Table | None = None
    counts: Table = {}
    for _ in range(_ROUNDS):
        seen, found = _share_out(shared, clitics, stem_share)
        clitics = [_shares(some) for some in seen]
        counts = {stem: n - _DISCOUNT for stem, n in found.items() if n > _DISCOUNT}
        total = sum(counts.values())
        stem_share = {stem: n / total for stem, n in counts.items()}
    return counts


def _share_out(shared: Shared, clitics: list[Table], stem_share: Table | None) -> tuple[list[Table], Table]:
    """One round: expected counts of conjunctions, prepositions, articles, pronouns; and of stems."""
    seen: list[Table] = [defaultdict(float) for _ in range(4)]
    found: Table = defaultdict(float)
    for times, every in shared:
        weights = [_weight(r, clitics, stem_share) for r in every] if len(every) > 1 else [1.0]
        total = sum(weights)
        for weight, reading in zip(weights, every, strict=True):
            share = weight / total * times
            found[reading[3]] += share
            for some, piece in zip(seen, _clitics(reading), strict=True):
                some[piece] += share
    return seen, found


def _weight(reading: Pieces, clitics: list[Table], stem_share: Table | None) -> float:
    stem = reading[3]
    out = 1e-4 * 0.3 ** len(stem) if stem_share is None else stem_share.get(stem, _UNSEEN)
    for some, piece in zip(clitics, _clitics(reading), strict=True):
        out *= some[piece]
    return out


def _clitics(reading: Pieces) -> tuple[str, str, str, str]:
    return reading[0], reading[1], "ال" if reading[2] else "", reading[4]


def _shares(counts: Table) -> Table:
    total = sum(counts.values())
    return {piece: (n + 1) / total for piece, n in counts.items()}
