"""The words of the two ANT corpora, read and counted; an article that stands twice in one counts once."""

import gzip
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mahdar.language.fold import fold
from mahdar.language.sentences import STOPS
from mahdar.language.words import Words, split_words

CORPORA = ("ant_multisource_2018", "ant_jawharafm_v1")
_LONGEST = 16  # letters of a word whose clitics are counted
_CLOSING = "\"»”)'"


@dataclass(frozen=True, slots=True)
class Tally:
    """How often words occur: folded; with ة kept apart from ه; in the body; before a stop in the body."""

    folded: Counter[str] = field(default_factory=Counter)
    marked: Counter[str] = field(default_factory=Counter)
    body: Counter[str] = field(default_factory=Counter)
    ended: Counter[str] = field(default_factory=Counter)


def articles(news: Path) -> Iterator[tuple[str, str]]:
    """Title and text of each article; FileNotFoundError where a corpus is missing."""
    for corpus in CORPORA:
        seen: set[int] = set()
        with gzip.open(news / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for article in map(json.loads, lines):
                text = article.get("text") or ""
                if hash(text) not in seen:
                    seen.add(hash(text))
                    yield article.get("title") or "", text


def count(news: Path) -> Tally:
    """All counts but those of verbs, in one pass."""
    out = Tally()
    for title, text in articles(news):
        _count_spelled(title, split_words(fold(title)), out)
        body = split_words(fold(text))
        _count_spelled(text, body, out)
        _count_ends(body, out)
    return out


def _count_spelled(source: str, words: Words, out: Tally) -> None:
    for form, kind, end in zip(words.forms, words.kinds, words.ends, strict=True):
        if kind == "w":
            out.folded[form] += 1
            if len(form) <= _LONGEST:
                out.marked[form[:-1] + "ة" if source[end - 1] == "ة" else form] += 1


def _count_ends(words: Words, out: Tally) -> None:
    """Before a stop, or the end of a line or the text; closing marks may intervene."""
    forms, n = words.forms, len(words.forms)
    for i, form in enumerate(forms):
        if words.kinds[i] == "w":
            out.body[form] += 1
            after = i + 1
            while after < n and forms[after] in _CLOSING:
                after += 1
            out.ended[form] += after >= n or forms[after] == "\n" or forms[after] in STOPS
