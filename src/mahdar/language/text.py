"""The frozen `Text` that every reading step works on: words as arrays, sentences, units and quotations."""

from bisect import bisect_right
from dataclasses import dataclass

from mahdar.language.fold import fold
from mahdar.language.quotes import Quote, find_quotes
from mahdar.language.sentences import find_sentences
from mahdar.language.units import mend
from mahdar.language.words import split_words


@dataclass(frozen=True, slots=True)
class Text:
    """One article as words. All ranges are half-open word indices unless they are called offsets.

    `forms` are folded words, `kinds` one letter a word (w Arabic, l other, n digits, b line break, p mark);
    `starts` and `ends` are code-point offsets into `source`; `title_words` counts the words of the title.
    `units` are sentences, joined where broken copy cuts them; `broken` says whether it does.
    """

    source: str
    forms: tuple[str, ...]
    kinds: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    title_words: int
    sentences: tuple[tuple[int, int], ...]
    units: tuple[tuple[int, int], ...]
    quotes: tuple[Quote, ...]
    broken: bool = False

    def __len__(self) -> int:
        return len(self.forms)

    def offsets(self, first: int, last: int) -> tuple[int, int]:
        """Source offsets of the words first..last-1; an empty range is a ValueError."""
        if not 0 <= first < last <= len(self.forms):
            raise ValueError(f"no words in range {first}:{last}")
        return self.starts[first], self.ends[last - 1]

    def surface(self, first: int, last: int | None = None) -> str:
        """The source's own letters of a word, or of the words first..last-1."""
        start, end = self.offsets(first, first + 1 if last is None else last)
        return self.source[start:end]

    def word_at(self, offset: int) -> int:
        """The index of the last word that starts at or before a source offset (-1 before the first)."""
        return bisect_right(self.starts, offset) - 1


def make_text(source: str, title_end: int = 0) -> Text:
    """Cut any string into a `Text`; `title_end` is the number of code points of the title."""
    folded = fold(source)
    words = split_words(folded)
    sentences = find_sentences(words)
    title_words = bisect_right(words.starts, title_end - 1) if title_end else 0
    mended = mend(words, sentences, title_words)
    return Text(
        source=source,
        forms=words.forms,
        kinds=words.kinds,
        starts=words.starts,
        ends=words.ends,
        title_words=title_words,
        sentences=sentences,
        units=mended.units,
        quotes=find_quotes(words),
        broken=mended.broken,
    )
