"""What the knowledge base and the title lists see at each word of a text: the raw material of mentions."""

from dataclasses import dataclass, field

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.known import Demonym
from mahdar.knowledge.names import Hit
from mahdar.knowledge.titles import Title, TitleWords, bare_word, title_words
from mahdar.language.text import Text


@dataclass(slots=True)
class Marks:
    """One text under the knowledge base. `stems` are the words without conjunction, preposition and article."""

    text: Text
    base: KnowledgeBase
    lists: TitleWords
    stems: list[str]
    hits: dict[int, Hit] = field(default_factory=dict)

    def hit(self, at: int) -> Hit | None:
        """The name that begins at a word."""
        return self.hits.get(at)

    def demonym(self, at: int, last: int) -> tuple[Demonym, int] | None:
        """The demonym at a word, and the index after it."""
        demonyms = self.base.demonyms
        if at + 1 < last and (pair := demonyms.pairs.get((self.stems[at], self.stems[at + 1]))) is not None:
            return pair, at + 2
        found = demonyms.single.get(self.stems[at])
        return None if found is None else (found, at + 1)

    def role(self, at: int, last: int) -> tuple[Title, int] | None:
        """The title of a person at a word, and the index after it."""
        return self.lists.roles.match(self.stems, at, last)

    def body(self, at: int, last: int) -> tuple[Title, int] | None:
        """The noun of a state body at a word, and the index after it."""
        return self.lists.bodies.match(self.stems, at, last)

    def people(self, at: int, last: int) -> tuple[Title, int] | None:
        """The noun of unnamed persons at a word, and the index after it."""
        return self.lists.people.match(self.stems, at, last)

    def portfolio(self, at: int, last: int) -> tuple[Title, int] | None:
        """The portfolio of a ministry at a word, and the index after it."""
        return self.lists.portfolios.match(self.stems, at, last)

    def is_definite(self, at: int) -> bool:
        """Whether a word bears the article."""
        form, stem = self.text.forms[at], self.stems[at]
        return len(form) > len(stem) and form.endswith(stem) and form[: -len(stem)].endswith(("ال", "لل"))


def mark(text: Text, base: KnowledgeBase) -> Marks:
    """A text under a knowledge base: all names found, left to right, the longest first."""
    marks = Marks(text, base, title_words(), [bare_word(form) for form in text.forms])
    marks.hits = {hit.first: hit for hit in base.names.find(text.forms)}
    return marks
