"""One article as the figure rules see it: its rows, and which words are dates, times or credits."""

from bisect import bisect_right

from mahdar.reading.layers import Layers
from mahdar.record.model import Time

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
        self.periods: list[tuple[int, int]] = []
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
        if _is_period(time):
            self.periods.append((first, last))

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


def _is_period(time: Time) -> bool:
    """A stretch a figure may be counted over: not a day, which is when something was said."""
    if time.type in ("duration", "set"):
        return True
    return time.type == "date" and (time.interval is None or time.interval.precision != "day")
