"""One article as the figure rules see it: its rows, and which words are dates, times or credits."""

import re
from bisect import bisect_right

from mahdar.language.verbs import is_listed_verb
from mahdar.reading.figures.words import words
from mahdar.reading.layers import Layers
from mahdar.record.model import Time

# TIMEX3 values without days that still are stretches: a month or a season of no year, a past of no length.
_STRETCH = re.compile(r"XXXX-(\d\d|SP|SU|FA|WI)|PAST_REF")
STOPS = frozenset("،.:؛!?؟…,;\n")


class Scene:
    """The rows of a text with the words that no figure may touch, and its sentences by word."""

    __slots__ = (
        "_quoted",
        "busy",
        "codes",
        "durations",
        "ends",
        "forms",
        "kinds",
        "layers",
        "periods",
        "size",
        "starts",
        "text",
    )

    def __init__(self, layers: Layers) -> None:
        text = layers.text
        self.layers = layers
        self.text = text
        self.forms = text.forms
        self.kinds = text.kinds
        self.starts = text.starts
        self.ends = text.ends
        self.size = len(text.forms)
        self.busy: set[int] = set()
        self.durations: dict[int, int] = {}
        self.periods: list[tuple[int, int, str, bool]] = []
        for first, last in layers.credit_words:
            self.busy.update(range(first, last))
        self._quoted: frozenset[int] | None = None
        self.codes: dict[str, str] = {}
        for time in layers.times:
            self._place(time)
        self.periods.sort()

    def _place(self, time: Time) -> None:
        first = self.text.word_at(time.start)
        last = self.text.word_at(time.end - 1) + 1
        if time.type == "duration":
            self.durations[first] = last
        else:
            self.busy.update(range(first, last))
        if time.type != "time":
            self.periods.append((first, last, time.type, _is_stretch(time)))

    def form(self, at: int) -> str:
        """The folded form at a place, empty outside the text."""
        return self.forms[at] if 0 <= at < self.size else ""

    def kind(self, at: int) -> str:
        """The kind of a word, a line break outside the text."""
        return self.kinds[at] if 0 <= at < self.size else "b"

    def touches(self, first: int, last: int) -> bool:
        """Whether a date, a time of day or a credit holds one of the words."""
        return not self.busy.isdisjoint(range(first, last))

    def near(self, left: int, right: int) -> bool:
        """Whether two neighbouring words are written without a space."""
        return left >= 0 and right < self.size and self.ends[left] == self.starts[right]

    def quoted(self) -> frozenset[int]:
        """The words inside quotation marks, made when first asked for."""
        if self._quoted is None:
            inside: set[int] = set()
            end = 0
            for quote in self.text.quotes:
                inside.update(range(max(quote.open, end), quote.close))
                end = max(end, quote.close)
            self._quoted = frozenset(inside)
        return self._quoted

    def sentence(self, at: int) -> tuple[int, int]:
        """The sentence that holds a word."""
        sentences = self.text.sentences
        place = bisect_right(sentences, (at, self.size + 1)) - 1
        return sentences[place] if place >= 0 else (0, self.size)

    def clause_start(self, at: int, most: int) -> int:
        """Back from word `at` to the start of its clause, at most `most` words."""
        first = max(self.sentence(at)[0], at - most)
        for i in range(at - 1, first - 1, -1):
            if self.forms[i] in STOPS:
                return i + 1
        return first


def _is_stretch(time: Time) -> bool:
    """Days that a figure may be counted over: more than one, for one is mostly when something was said."""
    if time.type == "set":
        return True
    if time.interval is not None:
        return time.interval.precision != "day"
    return time.type == "date" and time.value is not None and _STRETCH.fullmatch(time.value) is not None


def finite(scene: Scene, at: int) -> bool:
    """Whether a word is a finite verb: a listed one that does not stand where only a noun can."""
    if scene.kind(at) != "w" or not is_listed_verb(scene.form(at)):
        return False
    return scene.form(at - 1) not in words("before_nouns")
