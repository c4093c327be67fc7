"""Approximations and bounds next to a number: «نحو», «أكثر من», «ما لا يقل عن», «على الأقل»."""

from collections.abc import Sequence
from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_CLITICS = ("", "و", "ب", "ل", "ف", "وب", "ول", "ك")
Phrases = dict[str, tuple[tuple[str, ...], ...]]


@cache
def _before() -> Phrases:
    """Phrases before a number by their last word, as the words before it; clitics join to the first word."""
    table: Phrases = {}
    for row in load_yaml("mahdar.language", "approximations.yaml")["before"]:
        first, *rest = (fold_form(word) for word in row["words"])
        for clitic in _CLITICS:
            words = (clitic + first, *rest)
            table[words[-1]] = (*table.get(words[-1], ()), words[:-1])
    return table


@cache
def _after() -> Phrases:
    table: Phrases = {}
    for row in load_yaml("mahdar.language", "approximations.yaml")["after"]:
        first, *rest = (fold_form(word) for word in row["words"])
        table[first] = (*table.get(first, ()), tuple(rest))
    return table


def hedge_before(forms: Sequence[str], first: int) -> int:
    """How many words just before `first` make the number there an approximation (0 = none)."""
    if first == 0:
        return 0
    for words in _before().get(forms[first - 1], ()):
        at = first - 1 - len(words)
        if at >= 0 and tuple(forms[at : first - 1]) == words:
            return len(words) + 1
    return 0


def hedge_after(forms: Sequence[str], last: int) -> bool:
    """Whether the words from `last` on make the quantity that ends there an approximation."""
    if last >= len(forms):
        return False
    return any(tuple(forms[last + 1 : last + 1 + len(w)]) == w for w in _after().get(forms[last], ()))
