"""Names found in a text: a trie of words, walked word by word, longest name first.

A name begins at a word, or after the clitics و ف ب ل ك of one (ل + ال is written لل), so only whole words are
compared and no letter inside a word can match. An automaton over letters (pyahocorasick) is six times as
fast on whole words (`benchmarks/matching.py`: 0.04 against 0.24 ms an article), but would want every name
once more for each clitic before it; the trie needs no compiled part.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from mahdar.knowledge.known import Sense
from mahdar.language.clitics import split
from mahdar.language.fold import fold
from mahdar.language.words import split_words

_SHORT = 4  # letters: below this a clitic is cut off only where the splitter of clitics agrees


@dataclass(frozen=True, slots=True)
class Hit:
    """A name at the words first..last-1, without `clitic` code points of its first word."""

    first: int
    last: int
    clitic: int
    senses: tuple[Sense, ...]


@dataclass(slots=True)
class Names:
    """Folded names and their senses. `longest[w]`: words of the longest name that begins with w;
    `pairs`: the first two words of the longer ones."""

    senses: dict[str, tuple[Sense, ...]] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)
    pairs: set[str] = field(default_factory=set)
    _openings: dict[str, tuple[tuple[str, int], ...]] = field(default_factory=dict)

    def add(self, name: str, sense: Sense) -> None:
        """Add a name as newspapers print it; «عبد الله» counts as «عبدالله» too."""
        key = fold_name(name)
        for one in (key, *joined(key)):
            self.put(one, sense)

    def put(self, key: str, sense: Sense) -> None:
        """Add a name by its key (folded words parted by single spaces)."""
        have = self.senses.get(key)
        if have is None:
            self.senses[key] = (sense,)
            first, _, _ = key.partition(" ")
            count = key.count(" ") + 1
            if self.longest.get(first, 0) < count:
                self.longest[first] = count
            if count > 1:
                self.pairs.add(" ".join(key.split(" ", 2)[:2]))
        elif all(one.entity != sense.entity for one in have):
            self.senses[key] = (*have, sense)

    def match(self, forms: tuple[str, ...], first: int, last: int) -> Hit | None:
        """The longest name that begins at word `first` and ends before word `last`."""
        second = forms[first + 1] if first + 1 < last else ""
        for word, clitic in self.openings(forms[first]):
            if f"{word} {second}" in self.pairs:
                for n in range(min(self.longest[word], last - first), 1, -1):
                    found = self.senses.get(" ".join((word, *forms[first + 1 : first + n])))
                    if found is not None:
                        return Hit(first, first + n, clitic, found)
            found = self.senses.get(word)
            if found is not None:
                return Hit(first, first + 1, clitic, found)
        return None

    def find(self, forms: tuple[str, ...]) -> Iterator[Hit]:
        """All names of a text, left to right; of names that overlap the first and longest."""
        at, last, opens = 0, len(forms), self.openings
        while at < last:
            hit = self.match(forms, at, last) if opens(forms[at]) else None
            if hit is None:
                at += 1
            else:
                yield hit
                at = hit.last

    def _begins(self, word: str, sure: bool) -> bool:
        """Whether a name begins with a word; if it may be cut off wrongly, a longer name («بشرم الشيخ»)."""
        return word in self.longest and (sure or word not in self.senses)

    def openings(self, form: str) -> tuple[tuple[str, int], ...]:
        """The words of names that a written word may begin with, each with the code points of its clitics."""
        found = self._openings.get(form)
        if found is None:
            found = tuple((w, n) for w, n, sure in bare_forms(form) if self._begins(w, sure))
            if len(self._openings) < 100_000:
                self._openings[form] = found
        return found


def bare_forms(form: str) -> Iterator[tuple[str, int, bool]]:
    """A folded word as written, then without و or ف, then without ب ل ك: «وللأمم» is «للأمم» and «الأمم».

    With each the code points cut off, and whether that is sure: short words are cut only where the splitter
    of clitics agrees.
    """
    yield form, 0, True
    parts = split(form)
    if form[0] in "وف" and len(form) > 2:
        sure = parts.conj != "" or len(form) > _SHORT
        yield form[1:], 1, sure
        yield from ((word, 1 + cut, sure and ok) for word, cut, ok in _unprefixed(form[1:], parts.prep != ""))
    yield from _unprefixed(form, parts.prep != "")


def _unprefixed(form: str, agreed: bool) -> Iterator[tuple[str, int, bool]]:
    if form[0] in "بلك" and len(form) > 2:
        sure = agreed or len(form) > _SHORT
        if form.startswith("لل"):
            yield "ال" + form[2:], 1, sure
        yield form[1:], 1, sure


def joined(key: str) -> Iterator[str]:
    """The other spellings of a key: «عبد الله» and «أبو ظبي» joined, «عبدالله» parted."""
    words = key.split(" ")
    out: list[str] = []
    for word in words:
        if out and out[-1] in ("عبد", "ابو"):
            out[-1] += word
        else:
            out.append(word)
    if out != words:
        yield " ".join(out)
    if any(word.startswith("عبدال") for word in words):
        yield " ".join("عبد " + word[3:] if word.startswith("عبدال") else word for word in words)


def fold_name(name: str) -> str:
    """A name as one folded string, words parted by single spaces: the key it is found by."""
    return " ".join(split_words(fold(name)).forms)
