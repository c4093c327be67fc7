"""What the knowledge base and the title lists see at each word of a text: the raw material of mentions."""

from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.known import Demonym
from mahdar.knowledge.names import Hit
from mahdar.knowledge.titles import Title, TitleWords, title_words
from mahdar.language.text import Text
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.wordinfo import Opens, WordInfo

_HIT, _ROLE, _BODY, _PEOPLE = int(Opens.HIT), int(Opens.ROLE), int(Opens.BODY), int(Opens.PEOPLE)
_PORTFOLIO, _DEMONYM = int(Opens.PORTFOLIO), int(Opens.DEMONYM)


@dataclass(slots=True)
class Marks:
    """One text under the knowledge base. `stems` are the words without clitics in front and article."""

    text: Text
    base: KnowledgeBase
    lists: TitleWords
    stems: list[str]
    opens: list[int]
    shared: dict[str, Meaning]
    hits: dict[int, Hit] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)  # ids of persons named in full
    heard: set[str] = field(default_factory=set)  # words of the names of known persons in the text

    def hit(self, at: int) -> Hit | None:
        """The name that begins at a word."""
        return self.hits.get(at)

    def demonym(self, at: int, last: int) -> tuple[Demonym, int] | None:
        """The demonym at a word, and the index after it."""
        if not self.opens[at] & _DEMONYM:
            return None
        demonyms = self.base.demonyms
        if at + 1 < last and (pair := demonyms.pairs.get((self.stems[at], self.stems[at + 1]))) is not None:
            return pair, at + 2
        found = demonyms.single.get(self.stems[at])
        return None if found is None else (found, at + 1)

    def role(self, at: int, last: int) -> tuple[Title, int] | None:
        """The title of a person at a word, and the index after it."""
        return self.lists.roles.match(self.stems, at, last) if self.opens[at] & _ROLE else None

    def body(self, at: int, last: int) -> tuple[Title, int] | None:
        """The noun of a state body at a word, and the index after it."""
        return self.lists.bodies.match(self.stems, at, last) if self.opens[at] & _BODY else None

    def people(self, at: int, last: int) -> tuple[Title, int] | None:
        """The noun of unnamed persons at a word, and the index after it."""
        return self.lists.people.match(self.stems, at, last) if self.opens[at] & _PEOPLE else None

    def portfolio(self, at: int, last: int) -> tuple[Title, int] | None:
        """The portfolio of a ministry at a word, and the index after it."""
        return self.lists.portfolios.match(self.stems, at, last) if self.opens[at] & _PORTFOLIO else None

    def is_definite(self, at: int) -> bool:
        """Whether a word bears the article."""
        form, stem = self.text.forms[at], self.stems[at]
        return len(form) > len(stem) and form.endswith(stem) and form[: -len(stem)].endswith(("ال", "لل"))


_infos: WeakKeyDictionary[KnowledgeBase, WordInfo] = WeakKeyDictionary()


def mark(text: Text, base: KnowledgeBase) -> Marks:
    """A text under a knowledge base: all names found, left to right, the longest first."""
    infos = _infos.get(base)
    if infos is None:
        infos = _infos[base] = WordInfo(base, title_words())
    of = infos.of
    found = list(map(infos.known.get, text.forms))
    if None in found:
        found = [of(form) for form in text.forms]
    stems, opens = map(list, zip(*found, strict=True)) if found else ([], [])
    marks = Marks(text, base, infos.lists, stems, opens, infos.shared)
    at, last, forms = 0, len(opens), text.forms
    while at < last:
        hit = base.names.match(forms, at, last) if opens[at] & _HIT else None
        if hit is None:
            at += 1
        else:
            marks.hits[at] = hit
            full = [s.entity for s in hit.senses if s.how == "strong" and base.rows[s.entity][0] == "persons"]
            if full:
                marks.heard.update(forms[at : hit.last])
                marks.named.update(full)
            at = hit.last
    return marks
