"""What is read for statements: the units of a text without datelines and copies of the headline."""

from collections.abc import Iterator, Sequence

from mahdar.language.text import Text

MIN_WORDS = 4  # a shorter headline may well be repeated as part of a sentence
MAX_UNIT = 1500  # words: longer units (lists, tables, texts without stops) are read in windows of this size

Range = tuple[int, int]


def reading_units(text: Text, credit_words: Sequence[Range]) -> Iterator[Range]:
    """Half-open word ranges in order; none begins inside a dateline, a credit or a copy of the headline."""
    skipped = sorted([*credit_words, *_title_copies(text)])
    place = 0
    for first, last in text.units:
        while place < len(skipped) and skipped[place][1] <= first:
            place += 1
        for part in _without(first, last, skipped[place:]):
            yield from _windows(*part)


def _without(first: int, last: int, skipped: Sequence[Range]) -> Iterator[Range]:
    for start, end in skipped:
        if start >= last:
            break
        if start > first:
            yield first, start
        first = max(first, min(end, last))
    if first < last:
        yield first, last


def _windows(first: int, last: int) -> Iterator[Range]:
    for start in range(first, last, MAX_UNIT):
        yield start, min(last, start + MAX_UNIT)


def _title_copies(text: Text) -> Iterator[Range]:
    """«رابط الخبر: …»: where the body repeats the whole headline it does not report."""
    size = text.title_words
    if size < MIN_WORDS:
        return
    title, forms = text.forms[:size], text.forms
    at = size
    while True:
        try:
            at = forms.index(title[0], at)
        except ValueError:
            return
        if forms[at : at + size] == title:
            yield at, at + size
            at += size
        else:
            at += 1
