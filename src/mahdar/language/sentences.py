"""Sentences: where they end, and which stops end none (abbreviations, initials, omissions, lists)."""

from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.language.words import Words

Range = tuple[int, int]

STOPS = frozenset(".!?؟۔…")
_CLOSERS = frozenset("»”’›)]}")
_STRAIGHT = frozenset("\"'")
_GLUED = 3  # letters on both sides that make «كلمة.وأضاف» a sentence end and «بي.بي» none


def find_sentences(words: Words) -> tuple[Range, ...]:
    """Half-open word ranges: a sentence ends after its stop (and closing marks) or before a line break.

    Marks alone join the sentence before them on their line; line breaks are in no sentence.
    """
    out: list[Range] = []
    forms, kinds = words.forms, words.kinds
    first = i = 0
    n = len(forms)
    while i < n:
        kind = kinds[i]
        if kind == "b":
            _add(out, kinds, first, i)
            first = i = i + 1
        elif kind == "p" and forms[i] in STOPS:
            after = _stop_run(words, i)
            if _ends_sentence(words, first, i, after):
                after = _closers(words, after)
                _add(out, kinds, first, after)
                first = after
            i = after
        else:
            i += 1
    _add(out, kinds, first, n)
    return tuple(out)


def _add(out: list[Range], kinds: str, first: int, last: int) -> None:
    if first >= last:
        return
    if not kinds[first:last].strip("p") and out and out[-1][1] == first:
        out[-1] = (out[-1][0], last)
    else:
        out.append((first, last))


def _stop_run(words: Words, i: int) -> int:
    """The word after a run of stops like «؟!» or «...»."""
    while i < len(words.forms) and words.kinds[i] == "p" and words.forms[i] in STOPS:
        i += 1
    return i


def _closers(words: Words, i: int) -> int:
    """The word after the marks that close what the stop stands in; a straight mark must touch the stop."""
    n = len(words.forms)
    while i < n and words.kinds[i] == "p":
        form = words.forms[i]
        touches = words.starts[i] == words.ends[i - 1]
        free = i + 1 == n or words.starts[i + 1] > words.ends[i] or words.kinds[i + 1] != "w"
        if form in _CLOSERS or (form in _STRAIGHT and touches and free):
            i += 1
        else:
            break
    return i


def _ends_sentence(words: Words, first: int, i: int, after: int) -> bool:
    """Does the run of stops i..after-1 end the sentence that began at `first`?"""
    forms, kinds = words.forms, words.kinds
    n = len(forms)
    if after == n or kinds[after] == "b":
        return True
    run = forms[i:after]
    if run[0] == "…" or (len(run) > 1 and set(run) == {"."}):
        return False
    if run != (".",):
        return True
    if i == first or (i == first + 1 and kinds[first] == "n"):  # the number of a list
        return False
    if words.starts[after] == words.ends[i] and words.starts[i] == words.ends[i - 1]:
        return _glued_end(words, i)
    return not _abbreviates(words, i)


def _glued_end(words: Words, i: int) -> bool:
    """A stop with no space on either side: an end between two real words or before a closing mark."""
    before, after = words.forms[i - 1], words.forms[i + 1]
    kinds = words.kinds[i - 1] + words.kinds[i + 1]
    if kinds == "ww":
        return min(len(before), len(after)) >= _GLUED and after not in _rules()["sites"]
    return kinds[1] == "p" or kinds in ("pw", "nw")


def _abbreviates(words: Words, i: int) -> bool:
    forms, kinds, rules = words.forms, words.kinds, _rules()
    before, after = forms[i - 1], forms[i + 1]
    if kinds[i - 1] == "l":
        return len(before) == 1 and kinds[i + 1] == "l"
    if kinds[i - 1] != "w" or kinds[i + 1] not in "wp":
        return False
    if before in rules["eras"] and i > 1 and kinds[i - 2] == "n":
        return False
    if before in rules["abbreviations"] or (len(before) == 1 and kinds[i + 1] == "w"):
        return kinds[i + 1] == "w"
    return before in rules["letters"] and after in rules["letters"]


@cache
def _rules() -> dict[str, frozenset[str]]:
    data = load_yaml("mahdar.language", "sentences.yaml")
    out = {}
    for name in ("abbreviations", "eras", "letters", "sites"):
        forms = [form for entry in data[name] for form in entry.get("forms", [entry.get("form")])]
        out[name] = frozenset(map(fold_form, forms))
    return out
