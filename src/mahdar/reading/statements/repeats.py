"""Copies of the headline in the body («رابط الخبر: …»): they repeat, they do not report."""

from collections.abc import Iterator

from mahdar.language.text import Text

MIN_WORDS = 4  # a shorter headline may well be repeated as part of a sentence


def without_repeats(text: Text) -> Iterator[tuple[int, int]]:
    """The reading units of a text, cut where a copy of the headline begins; the headline's own unit stays."""
    size = text.title_words
    title = text.forms[:size]
    for first, last in text.units:
        if first < size or size < MIN_WORDS:
            yield first, last
            continue
        copy = next((i for i in range(first, last - size + 1) if text.forms[i : i + size] == title), None)
        if copy is None:
            yield first, last
            continue
        for part in ((first, copy), (copy + size, last)):
            if part[1] > part[0]:
                yield part
