"""Boilerplate: what the crawl brought along and nobody wrote for the article."""

from dataclasses import dataclass
from functools import cache

from mahdar.language.fold import fold
from mahdar.language.lexicon import load_yaml
from mahdar.language.page_code import find_code
from mahdar.language.sentences import STOPS
from mahdar.language.text import Text
from mahdar.language.words import split_words

Range = tuple[int, int]

_NEAR = 45  # words to the end of the article that junk may take (a repeated headline has up to 30)
_TAGS = 15  # words of the longest list of tags


@dataclass(frozen=True, slots=True)
class _Junk:
    words: tuple[str, ...]
    reach: str


def find_boilerplate(text: Text) -> tuple[Range, ...]:
    """Half-open word ranges of junk in the body, page code included, in order and apart."""
    code, phrases = find_code(text), _find_phrases(text)
    if not code:
        return tuple(phrases)
    out: list[Range] = []
    for first, last in sorted([*code, *phrases]):
        if out and first < out[-1][1]:
            out[-1] = out[-1][0], max(last, out[-1][1])
        else:
            out.append((first, last))
    return tuple(out)


def _find_phrases(text: Text) -> list[Range]:
    junk, tags = _junk()
    out: list[Range] = []
    i, n = text.title_words, len(text)
    while i < n:
        known = junk.get(text.forms[i])
        found = (
            next((j for j in known if text.forms[i : i + len(j.words)] == j.words), None) if known else None
        )
        if found is not None:
            last = _reach(text, i, found)
            out.append((i, last))
            i = last
        elif text.forms[i] in tags and _is_tag_list(text, i):
            out.append((i, n))
            break
        else:
            i += 1
    return out


def _reach(text: Text, i: int, junk: _Junk) -> int:
    after = i + len(junk.words)
    if junk.reach == "phrase":
        return after
    if junk.reach == "rest" and len(text) - i <= _NEAR:
        return len(text)
    line = text.kinds.find("b", after)
    return len(text) if line < 0 else line


def _is_tag_list(text: Text, i: int) -> bool:
    """After a stop or a line break near the end, and without a stop of its own."""
    n = len(text)
    if not 1 < n - i <= _TAGS or i == text.title_words or "b" in text.kinds[i:n]:
        return False
    begins = text.kinds[i - 1] == "b" or text.forms[i - 1] in STOPS or text.forms[i - 1] in '"»”)'
    return begins and text.forms[n - 1] not in STOPS


@cache
def _junk() -> tuple[dict[str, tuple[_Junk, ...]], frozenset[str]]:
    data = load_yaml("mahdar.language", "boilerplate.yaml")
    found: dict[str, list[_Junk]] = {}
    for entry in data["phrases"]:
        words = split_words(fold(entry["words"])).forms
        found.setdefault(words[0], []).append(_Junk(words, entry["reach"]))
    tags = frozenset(form for entry in data["tags"] for form in split_words(fold(entry["words"])).forms)
    return {first: tuple(some) for first, some in found.items()}, tags
