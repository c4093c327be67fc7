"""Reading units: sentences joined where broken copy puts full stops inside phrases.

Rewritten and machine-translated copy breaks phrases by stops («فرصة للنقاش. بالتفصيل جميع القضايا»). There a
sentence without a verb joins its neighbour on the line; in healthy copy such sentences are meant, so it takes
an article where that happens often. Cut-off attributions («. وفقا للتقرير.») join anywhere.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

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
_HARD, _SHARE_HARD = 3, 0.25  # stops after words that hardly ever end a sentence
_HARD_SPACED, _SHARE_HARD_SPACED = 2, 0.15
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
    hard = sum(_is_unended(words, sentences[k - 1], sentences[k]) for k in breaks)
    broken = _is_broken(words, len(breaks), hard, len(inner))
    joined = {k for k in breaks if broken or _joins_anywhere(words, sentences, k)}
    if broken:
        joined |= {k + 1 for k in joined if _goes_on(words, sentences, k)} & set(inner)
    return Mended(tuple(_units(sentences, joined)) if joined else sentences, broken)


def _meets(words: Words, sentences: tuple[Range, ...], k: int) -> bool:
    """Does sentence k follow the one before on its line, after a single full stop?"""
    before, at = sentences[k - 1][1], sentences[k][0]
    return before == at and words.forms[before - 1] == "."


def _is_broken(words: Words, breaks: int, hard: int, stops: int) -> bool:
    """By the number of breaks (`hard` ones after unending words) among the stops inside lines."""
    if breaks < _FEWEST_SPACED:
        return False
    commas = [i for i, form in enumerate(words.forms) if form in ("،", ",") and i]
    apart = sum(words.starts[i] > words.ends[i - 1] for i in commas)
    if len(commas) > 2 and apart >= len(commas) * _SPACED:
        return breaks >= stops * _SHARE_SPACED or (
            hard >= _HARD_SPACED and hard >= stops * _SHARE_HARD_SPACED
        )
    return (breaks >= _FEWEST and breaks >= stops * _SHARE) or (hard >= _HARD and hard >= stops * _SHARE_HARD)


def _is_break(words: Words, before: Range, sentence: Range) -> bool:
    """Is the stop between two sentences inside a phrase?"""
    if _is_unended(words, before, sentence):
        return True
    return _has_verb(words, before) and not _stands(words, sentence)


def _last_word(words: Words, sentence: Range) -> str:
    """The word before its stop, "" where a mark stands there."""
    last = sentence[1] - 2
    return words.forms[last] if last >= sentence[0] and words.kinds[last] == "w" else ""


def _is_unended(words: Words, before: Range, sentence: Range) -> bool:
    """Does it end with a word that needs another («إلى.», «وزير.»), and could the next be it?"""
    word = _last_word(words, before)
    return (word in _lists()["open_ends"] or word in _unending()) and not _begins_anew(words, sentence[0])


def _begins_anew(words: Words, i: int) -> bool:
    """With a conjunction or another opener, or with no word at all."""
    form = words.forms[i]
    if words.kinds[i] != "w" or form in ("و", "ثم") or form in _lists()["openers"]:
        return True
    return strip_conj(form) != form


def _has_verb(words: Words, sentence: Range) -> bool:
    return any(words.kinds[i] == "w" and may_be_verb(words.forms[i]) for i in range(*sentence))


def _stands(words: Words, sentence: Range) -> bool:
    """Can it stand alone? With a conjunction, or a verb, copula or quotation before any relative."""
    forms, kinds, lists = words.forms, words.kinds, _lists()
    first, last = sentence
    if forms[last - 1] != "." or forms[first] in lists["starting"] or _begins_anew(words, first):
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


def _joins_anywhere(words: Words, sentences: tuple[Range, ...], k: int) -> bool:
    """In healthy copy as well: a cut-off attribution, or what follows a particle with a stop («إلى.»)."""
    first, last = sentences[k]
    if words.forms[first] in _lists()["attributions"] and last - first <= _LONGEST_ATTRIBUTION:
        return True
    return _last_word(words, sentences[k - 1]) in _lists()["open_ends"] and not _begins_anew(words, first)


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


@cache
def _unending() -> frozenset[str]:
    text = files("mahdar.language").joinpath("unending.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
