"""Reading units: sentences joined where broken copy puts full stops inside phrases.

Rewritten and machine-translated copy breaks phrases by stops («فرصة للنقاش. بالتفصيل جميع القضايا»). There a
sentence without a verb joins its neighbour on the line; in healthy copy such sentences are meant, so it takes
an article where that happens often. Cut-off attributions («. وفقا للتقرير.») join anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from mahdar.language.clitics import strip_conj
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.language.sentences import Range
from mahdar.language.verbs import may_be_verb
from mahdar.language.words import Words

# Broken copy: at least _FEWEST breaks, and of the stops inside lines at least this share (less where commas
# stand apart as well). Reference article: 5 of 6, all commas apart; see docs/quality/sentences.md for news.
_FEWEST, _SHARE = 3, 0.5
_FEWEST_SPACED, _SHARE_SPACED = 2, 0.25
_SPACED = 0.5  # share of commas with a space before them
_LONGEST_ATTRIBUTION = 9
_SHORT = 3  # words of a fragment after which «وتعمل على …» goes on with the same phrase


@dataclass(frozen=True, slots=True)
class Mended:
    """Reading units, and whether the article is broken copy."""

    units: tuple[Range, ...]
    broken: bool


def mend(words: Words, sentences: tuple[Range, ...], first: int = 0) -> Mended:
    """Join sentences into units: half-open ranges of whole neighbours. The title (before `first`) stays."""
    inner = [k for k in range(1, len(sentences)) if _meets(words, sentences, k) and sentences[k][0] > first]
    if not inner:
        return Mended(sentences, False)
    breaks = [k for k in inner if _is_break(words, sentences[k - 1], sentences[k])]
    broken = _is_broken(words, len(breaks), len(inner))
    joined = {k for k in breaks if broken or _is_attribution(words, sentences[k])}
    if broken:
        joined |= {k + 1 for k in joined if _goes_on(words, sentences, k)} & set(inner)
    return Mended(tuple(_units(sentences, joined)) if joined else sentences, broken)


def _meets(words: Words, sentences: tuple[Range, ...], k: int) -> bool:
    """Does sentence k follow the one before on its line, after a single full stop?"""
    before, at = sentences[k - 1][1], sentences[k][0]
    return before == at and words.forms[before - 1] == "."


def _is_broken(words: Words, breaks: int, stops: int) -> bool:
    commas = [i for i, form in enumerate(words.forms) if form in ("،", ",") and i] if breaks > 1 else []
    apart = sum(words.starts[i] > words.ends[i - 1] for i in commas)
    spaced = len(commas) > 2 and apart >= len(commas) * _SPACED
    fewest, share = (_FEWEST_SPACED, _SHARE_SPACED) if spaced else (_FEWEST, _SHARE)
    return breaks >= fewest and breaks >= stops * share


def _is_break(words: Words, before: Range, sentence: Range) -> bool:
    """Is the stop between two sentences inside a phrase?"""
    if _rest(words, before):
        return True
    return _has_verb(words, before) and not _stands(words, sentence)


def _rest(words: Words, sentence: Range) -> bool:
    """Does it end with a word that needs another («إلى.»)?"""
    last = sentence[1] - 2
    return last >= sentence[0] and words.forms[last] in _lists()["open_ends"]


def _has_verb(words: Words, sentence: Range) -> bool:
    return any(words.kinds[i] == "w" and may_be_verb(words.forms[i]) for i in range(*sentence))


def _stands(words: Words, sentence: Range) -> bool:
    """Can it stand alone? With a conjunction, or a verb, copula or quotation before any relative."""
    forms, kinds, lists = words.forms, words.kinds, _lists()
    first, last = sentence
    if kinds[first] != "w" or forms[last - 1] != "." or forms[first] in lists["starting"]:
        return True
    if forms[first] in ("و", "ثم") or strip_conj(forms[first]) != forms[first]:
        return True
    for i in range(first, last):
        if kinds[i] == "w":
            bare = strip_conj(forms[i])
            if bare in lists["relatives"]:
                return False
            if bare in lists["standing"] or may_be_verb(forms[i]):
                return True
        elif forms[i] in '"«“”:(':
            return True
    return False


def _is_attribution(words: Words, sentence: Range) -> bool:
    first, last = sentence
    return words.forms[first] in _lists()["attributions"] and last - first <= _LONGEST_ATTRIBUTION


def _goes_on(words: Words, sentences: tuple[Range, ...], k: int) -> bool:
    """After a fragment of few words, «وتعمل على …» goes on with what the fragment interrupted."""
    first, last = sentences[k]
    after = words.forms[last] if last < len(words.forms) else ""
    return last - first <= _SHORT and after.startswith("و") and may_be_verb(after)


def _units(sentences: tuple[Range, ...], joined: set[int]) -> Iterator[Range]:
    first, last = sentences[0]
    for k, sentence in enumerate(sentences[1:], 1):
        if k not in joined:
            yield first, last
            first = sentence[0]
        last = sentence[1]
    yield first, last


@cache
def _lists() -> dict[str, frozenset[str]]:
    data = load_yaml("mahdar.language", "units.yaml")
    out: dict[str, set[str]] = {name: set() for name in (*data, "starting")}
    for name, entries in data.items():
        for entry in entries if isinstance(entries, list) else ():
            out["starting" if entry.get("at_start") else name].update(map(fold_form, entry["words"]))
    return {name: frozenset(words) for name, words in out.items()}
