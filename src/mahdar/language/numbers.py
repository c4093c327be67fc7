"""Every number of a text as a word range with its value: digits, words, mixed, ranges, percent, ordinals.

Nothing is judged here: a year, a score and a toll are all numbers. `mahdar.reading.figures` tells them apart.
"""

from dataclasses import dataclass
from typing import Literal

from mahdar.language.fold import MARK
from mahdar.language.number_words import percent_signs
from mahdar.language.numbers_approx import hedge_after, hedge_before
from mahdar.language.numbers_cardinal import Cardinal, CardinalReader
from mahdar.language.numbers_links import Link, bounds, linked
from mahdar.language.text import Text

NumberKind = Literal["cardinal", "fraction", "vague", "ordinal", "score"]
_PERCENT = frozenset("%٪")
# Folded: the article written apart from digits, with the letters before it; what joins vague numbers.
_ARTICLES = {"ال": 0, "وال": 1, "بال": 1, "لل": 1, "فال": 1}
_ALTERNATIVES = frozenset({"وربما", "او", "بل", "و"})


@dataclass(frozen=True, slots=True)
class Number:
    """Words first..last-1 as a number; `start` is the source offset after a clitic of the first word.

    `value` is None for vague numbers («مئات»), `upper` the other end of a range joined by `link`, which
    starts at word `second`; `scale` is the last scale word («3 آلاف»: 1000).
    """

    first: int
    last: int
    start: int
    kind: NumberKind
    value: float | int | None
    upper: float | int | None = None
    link: Link = ""
    percent: bool = False
    approx: bool = False
    definite: bool = False
    digits: bool = False
    scale: float = 1
    second: int = 0


def find_numbers(text: Text) -> tuple[Number, ...]:
    """All numbers of a text in order; they do not overlap."""
    return tuple(_Finder(text).run())


def clitic_offset(text: Text, at: int, letters: int) -> int:
    """The source offset in word `at` after its first `letters` folded letters, harakat passed over."""
    place = text.starts[at]
    for _ in range(letters):
        place += 1
        marks = MARK.match(text.source, place)
        if marks is not None:
            place = marks.end()
    return place


class _Finder:
    __slots__ = ("forms", "kinds", "percents", "reader", "size", "text", "words")

    def __init__(self, text: Text) -> None:
        self.text = text
        self.forms = text.forms
        self.kinds = text.kinds
        self.size = len(text.forms)
        self.percents = percent_signs()
        self.reader = CardinalReader(text)
        self.words = self.reader.words

    def run(self) -> list[Number]:
        out: list[Number] = []
        at = 0
        words, kinds = self.words, self.kinds
        for i, form in enumerate(self.forms):
            if i < at or (kinds[i] != "n" and form not in words):
                continue
            number = self._number(i)
            if number is not None:
                out.append(number)
                at = number.last
        return out

    def _number(self, i: int) -> Number | None:
        kind = self.reader.word(i).kind
        if kind == "ordinal":
            return self._made(i, self._ordinal_end(i), "ordinal", self.words[self.forms[i]].value)
        if kind in ("vague", "few") or (kind == "scale" and self.words[self.forms[i]].plural):
            return self._made(i, self._vague_end(i), "vague", None)
        number = self.reader.read(i)
        return None if number is None else self._cardinal(number)

    def _ordinal_end(self, i: int) -> int:
        """«الخامسة عشرة», «الحادي والعشرين»."""
        word = self.reader.word(i + 1)
        joined = word.joined and word.kind in ("tens", "hundred")
        return i + 2 if joined or (word.kind == "ten" and not word.clitic) else i + 1

    def _vague_end(self, i: int) -> int:
        """«مئات الآلاف», «بضع عشرات», «مئات وربما آلاف»."""
        at = i + 1
        while True:
            word = self.reader.word(at)
            if word.kind == "vague" or (word.kind == "scale" and not word.clitic and not word.dual):
                at += 1
            elif at < self.size and self.forms[at] in _ALTERNATIVES and self._is_vague(at + 1):
                at += 2
            else:
                return at

    def _is_vague(self, at: int) -> bool:
        word = self.reader.word(at)
        return word.kind == "vague" or word.plural

    def _made(self, first: int, last: int, kind: NumberKind, value: float | None) -> Number:
        word = self.words[self.forms[first]]
        start = clitic_offset(self.text, first, word.clitic)
        approx = kind == "vague" or hedge_before(self.forms, first) > 0
        scale = word.value if kind == "vague" else 1
        return Number(first, last, start, kind, value, approx=approx, definite=word.definite, scale=scale)

    def _cardinal(self, one: Cardinal) -> Number:
        """A cardinal with its percent sign, its article in front, and what it is joined to."""
        one_end, one_percent = self._percent(one.last)
        link, two = linked(self.reader, one, one_end)
        last, two_percent = (one_end, False) if two is None else self._percent(two.last)
        first, clitic, definite = self._start(one)
        signed = not (one_percent or two_percent) and self._sign_before(first)
        first -= signed
        value, upper = bounds(one, two)
        return Number(
            first=first,
            last=last,
            start=clitic_offset(self.text, first, 0 if signed else clitic),
            kind=_kind(one, value, upper),
            value=value,
            upper=upper,
            link=link,
            percent=one_percent or two_percent or signed,
            approx=hedge_before(self.forms, first) > 0 or hedge_after(self.forms, last),
            definite=definite,
            digits=one.digits,
            scale=one.scale if two is None else two.scale,
            second=0 if two is None else two.first,
        )

    def _start(self, one: Cardinal) -> tuple[int, int, bool]:
        """First word, letters of its clitic, and definiteness; «الـ15» takes the article in."""
        at = one.first
        if one.digits and at and self.forms[at - 1] in _ARTICLES:
            return at - 1, _ARTICLES[self.forms[at - 1]], True
        word = self.reader.word(at)
        return at, word.clitic, word.definite

    def _percent(self, last: int) -> tuple[int, bool]:
        """Where a number ends with the percent sign or words that follow it, and whether there are any."""
        if last < self.size:
            for words in self.percents.get(self.forms[last], ()):
                end = last + 1 + len(words)
                if self.forms[last + 1 : end] == words:
                    return end, True
        return last, False

    def _sign_before(self, first: int) -> bool:
        """«%5» at the start of digits, not the end of «5 %6»."""
        if first == 0 or self.forms[first - 1] not in _PERCENT or self.kinds[first] != "n":
            return False
        return self.text.ends[first - 1] == self.text.starts[first] and not (
            first > 1 and self.kinds[first - 2] == "n"
        )


def _kind(one: Cardinal, value: float, upper: float | None) -> NumberKind:
    if upper is not None and upper <= value:
        return "score"
    return "fraction" if one.fraction else "cardinal"
