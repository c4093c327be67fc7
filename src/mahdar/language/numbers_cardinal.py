"""Cardinals from digits, words, or both: «سبعة وعشرين ألفا», «2.5 مليار», «3 ملايين و200 ألف»."""

from dataclasses import dataclass

from mahdar.language.number_words import NumberWord, number_words
from mahdar.language.numbers_digits import digits_value, plain
from mahdar.language.text import Text

_NONE = NumberWord("", 0)
_TOP = 1e15  # no scale word multiplies beyond: «مليون مليار» and no further
_MARKS = frozenset({("(", ")"), ('"', '"'), ("“", "”"), ("«", "»")})
_COUNTS = frozenset({"unit", "ten", "teen", "tens", "hundred"})
# Which kinds may follow which inside one group below a thousand.
_FOLLOWS = {
    "hundred": frozenset({"unit", "ten", "teen", "tens"}),
    "unit": frozenset({"tens"}),
}


@dataclass(frozen=True, slots=True)
class Cardinal:
    """A cardinal as half-open words: its value, and the last scale it is counted in (1, 1000, …)."""

    first: int
    last: int
    value: float
    scale: float = 1
    digits: bool = False
    fraction: bool = False


class CardinalReader:
    """Reads cardinals out of one text; holds the rows it looks into."""

    __slots__ = ("forms", "kinds", "size", "text", "words")

    def __init__(self, text: Text) -> None:
        self.text = text
        self.forms = text.forms
        self.kinds = text.kinds
        self.size = len(text.forms)
        self.words = number_words()

    def word(self, at: int) -> NumberWord:
        """The number word at a place, or one of no kind."""
        return self.words.get(self.forms[at], _NONE) if at < self.size else _NONE

    def read(self, first: int) -> Cardinal | None:
        """The longest cardinal that starts at a word, or None."""
        term = self._term(first, 0)
        if term is None:
            return None
        while term.scale > 1 and (more := self._joined(term)) is not None:
            term = more
        return self._half(term)

    def _joined(self, so_far: Cardinal) -> Cardinal | None:
        at = so_far.last
        if at < self.size and self.forms[at] == "و":
            at += 1
        elif not self._is_joined(at):
            return None
        more = self._term(at, 1)
        if more is None or more.fraction or more.value >= so_far.scale:
            return None
        value = so_far.value + more.value
        return Cardinal(so_far.first, more.last, plain(value), more.scale, so_far.digits, so_far.fraction)

    def _is_joined(self, at: int) -> bool:
        """A number word with و; «واحد عشر» folds «وأحد عشر»."""
        word = self.word(at)
        return word.joined or (word.value == 1 and word.kind == "unit" and self.word(at + 1).kind == "ten")

    def _term(self, first: int, depth: int) -> Cardinal | None:
        """One coefficient and its scale words."""
        if first >= self.size:
            return None
        word = self.word(first)
        if self.kinds[first] == "n":
            return self._scaled(self._digits(first))
        if word.kind in _COUNTS:
            return self._scaled(self._group(first))
        return self._scaled(self._lone(first, word, depth))

    def _lone(self, first: int, word: NumberWord, depth: int) -> Cardinal | None:
        """A fraction or a scale word without a coefficient: «نصف», «ألف», «مليونا شخص»."""
        if word.kind == "fraction":
            return Cardinal(first, first + 1, word.value, fraction=True)
        if word.kind == "scale2":
            return Cardinal(first, first + 1, 2 * word.value, word.value)
        if word.kind == "scale" and not word.plural and not (word.definite and depth):
            return Cardinal(first, first + 1, word.value * (2 if word.dual else 1), word.value)
        return None

    def _digits(self, first: int) -> Cardinal | None:
        form, last = self.forms[first], first + 1
        if self._comma(last):
            form, last = f"{form},{self.forms[last + 1]}", last + 2
        if self._bracketed(first, last):
            first, last = first - 1, last + 1
        value = digits_value(form, decimal=self.word(last).kind == "scale")
        return None if value is None else Cardinal(first, last, value, digits=True)

    def _comma(self, at: int) -> bool:
        """An Arabic comma inside a number: «10،5»."""
        if at + 1 >= self.size or self.forms[at] != "،" or self.kinds[at + 1] != "n":
            return False
        starts, ends = self.text.starts, self.text.ends
        return ends[at - 1] == starts[at] and ends[at] == starts[at + 1] and self.forms[at + 1].isdigit()

    def _bracketed(self, first: int, last: int) -> bool:
        """«(350) ألف», «"68" ألف»: digits between marks, their scale outside."""
        if first == 0 or last >= self.size or self.word(last + 1).kind != "scale":
            return False
        return (self.forms[first - 1], self.forms[last]) in _MARKS

    def _scaled(self, term: Cardinal | None) -> Cardinal | None:
        if term is None:
            return None
        value, scale, at = term.value, term.scale, term.last
        while scale < _TOP and (word := self.word(at)).kind == "scale" and not word.clitic:
            if word.definite and not term.fraction:
                break
            value, scale, at = value * word.value, word.value if scale == 1 else scale * word.value, at + 1
        fraction = term.fraction and at == term.last
        return Cardinal(term.first, at, plain(value), scale, term.digits, fraction)

    def _group(self, first: int) -> Cardinal:
        """A number below a thousand in words."""
        value, at, place = self._part(first)
        while place in _FOLLOWS:
            after = at + (at < self.size and self.forms[at] == "و")
            word = self.word(after)
            if not (after > at or self._is_joined(after)) or word.kind not in _FOLLOWS[place]:
                break
            more, end, kind = self._part(after)
            if kind not in _FOLLOWS[place]:
                break
            value, at, place = value + more, end, kind
        fraction = place == "parts"
        return Cardinal(first, at, value, fraction=fraction)

    def _part(self, first: int) -> tuple[float, int, str]:
        """One place of a group, as value, end and kind; teens and «ثلاث مئة» take two words."""
        word, after = self.word(first), self.word(first + 1)
        if word.kind == "unit" and not after.joined and not after.clitic:
            if after.kind == "ten" and not after.definite:
                return 10 + word.value, first + 2, "teen"
            if after.kind == "hundred" and after.value == 100 and word.value > 2:
                return 100 * word.value, first + 2, "hundred"
            if after.kind == "parts" and word.value > 1:
                return word.value * after.value, first + 2, "parts"
        return word.value, first + 1, word.kind

    def _half(self, term: Cardinal) -> Cardinal:
        """«مليون ونصف المليون», «3 ونصف»."""
        at = term.last + (term.last < self.size and self.forms[term.last] == "و")
        word = self.word(at)
        if word.kind != "fraction" or not (word.joined or at > term.last) or term.fraction:
            return term
        at += 1
        after = self.word(at)
        if after.kind == "scale" and not after.joined:
            if after.value != term.scale:
                return term
            at += 1
        value = term.value + word.value * term.scale
        return Cardinal(term.first, at, plain(value), term.scale, term.digits)
