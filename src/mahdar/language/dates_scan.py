"""What the readers of dates share: the words of one text, the day of writing, and small looks ahead."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from mahdar.language.dates_calendar import Period
from mahdar.language.dates_lexicon import DateWords, Word, date_words
from mahdar.language.numbers_cardinal import Cardinal, CardinalReader
from mahdar.language.text import Text
from mahdar.record.model import TimeType

COUNTED = frozenset({"unit", "ten", "teen", "tens", "hundred", "fraction"})


@dataclass(frozen=True, slots=True)
class Found:
    """A time expression as half-open words; `skip` letters of the first word are clitics before it."""

    first: int
    last: int
    type: TimeType
    value: str | None
    period: Period | None = None
    skip: int = 0


def dated(first: int, last: int, period: Period | None, skip: int = 0) -> Found:
    """A date whose value is that of its period; unresolved without one."""
    return Found(first, last, "date", None if period is None else period.value, period, skip)


DEEPEST = 3  # «أواخر النصف الأول من مايو»: readers within readers


class Scan:
    """One text under reading. `anchor` is the day of writing, None where it is not known; it may lie
    beside the day of publication, by which weekdays alone still go.

    `last_weekday` is the place and the day of the weekday read last: what one beside it goes by.
    """

    __slots__ = (
        "_depth",
        "_open",
        "anchor",
        "forms",
        "kinds",
        "last_weekday",
        "numbers",
        "published",
        "size",
        "tables",
        "text",
        "words",
    )

    def __init__(
        self, text: Text, anchor: dt.date | None, open_at: Callable[["Scan", int], Found | None]
    ) -> None:
        self.text = text
        self.forms = text.forms
        self.kinds = text.kinds
        self.size = len(text.forms)
        self.anchor = self.published = anchor
        self.last_weekday: tuple[int, dt.date] | None = None
        self.words: DateWords = date_words()
        self.tables = self.words.tables
        self.numbers = CardinalReader(text)
        self._open = open_at
        self._depth = 0

    def open(self, at: int) -> Found | None:
        """The time expression that starts at a word, whatever its kind; None too deep inside others."""
        if self._depth >= DEEPEST:
            return None
        self._depth += 1
        try:
            return self._open(self, at)
        finally:
            self._depth -= 1

    def form(self, at: int) -> str:
        """The folded word at a place, "" outside the text."""
        return self.forms[at] if 0 <= at < self.size else ""

    def kind(self, at: int) -> str:
        """The kind of word at a place, "b" (a break) outside the text."""
        return self.kinds[at] if 0 <= at < self.size else "b"

    def word(self, kind: str, at: int) -> Word | None:
        """The entry of a table for the word at a place."""
        return self.tables[kind].get(self.form(at))

    def unit(self, at: int, *sorts: str) -> Word | None:
        """The unit of time at a place, in one of the forms named («one», «the», «two» …)."""
        word = self.word("unit", at)
        return word if word is not None and word.sort in sorts else None

    def turn(self, at: int) -> int | None:
        """-1 «الماضي», 0 «الجاري», 1 «المقبل» at a place."""
        word = self.word("turn", at)
        return None if word is None else int(word.key)

    def skip(self, kind: str, at: int) -> int:
        """`at`, or the place after it where the word there is of a kind."""
        return at + 1 if self.word(kind, at) is not None else at

    def integer(self, at: int, least: int, most: int) -> int | None:
        """The plain digits at a place as a number within bounds."""
        form = self.form(at)
        if self.kind(at) != "n" or len(form) > 4 or not form.isdecimal():
            return None
        value = int(form)
        return value if least <= value <= most else None

    def cardinal(self, at: int) -> Cardinal | None:
        """A cardinal of digits or words that starts here."""
        if 0 <= at < self.size and (self.kinds[at] == "n" or self.numbers.word(at).kind in COUNTED):
            return self.numbers.read(at)
        return None

    def ordinal(self, at: int) -> tuple[int, int] | None:
        """A definite ordinal («الثاني والعشرين») as number and the place after it."""
        word = self.numbers.word(at)
        if not word.definite:
            return None
        if word.kind == "tens":
            return int(word.value), at + 1
        if word.kind != "ordinal" and not (word.kind == "unit" and word.value == 1):
            return None
        after = self.numbers.word(at + 1)
        if after.kind == "ten" and not after.clitic and not after.definite:
            return int(word.value) + 10, at + 2
        if after.kind == "tens" and after.joined:
            return int(word.value + after.value), at + 2
        return int(word.value), at + 1
