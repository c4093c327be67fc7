"""What a written word may open in a mention, asked once for each word of the language and kept."""

from enum import IntFlag

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.titles import TitleWords, bare_word
from mahdar.reading.actors.meaning import Meaning


class Opens(IntFlag):
    """The parts of a mention that a word may begin; several may hold."""

    NOTHING = 0
    HIT = 1
    ROLE = 2
    BODY = 4
    PEOPLE = 8
    PORTFOLIO = 16
    DEMONYM = 32
    GIVEN = 64
    HONORIFIC = 128
    COUNTERPART = 256
    FILLER = 512
    TOWARDS = 1024


# What may open a mention in running text; the rest only goes on with one.
OPENERS = int(
    Opens.ROLE | Opens.BODY | Opens.PEOPLE | Opens.DEMONYM | Opens.GIVEN | Opens.HONORIFIC | Opens.COUNTERPART
)
ALI = "علي"  # the name, and «على» once it is folded: told apart by the spelling where it matters
TOWARDS = frozenset({"لدي", "الي", "في", "من", "عند"})

Info = tuple[str, int]  # the word without clitics and article; its `Opens` as a number


class WordInfo:
    """The infos of words under one knowledge base, made as they are asked for."""

    MOST = 200_000  # words kept; a year of one outlet has fewer

    def __init__(self, base: KnowledgeBase, lists: TitleWords) -> None:
        self.base, self.lists = base, lists
        self.known: dict[str, Info] = {}
        self.shared: dict[str, Meaning] = {}  # what names that stand alone mean, in every article

    def of(self, form: str) -> Info:
        """The info of a folded word."""
        found = self.known.get(form)
        if found is None:
            found = self._look(form)
            if len(self.known) < self.MOST:
                self.known[form] = found
        return found

    def _look(self, form: str) -> Info:
        stem, lists, base = bare_word(form), self.lists, self.base
        plain = form.removeprefix("و")
        if plain in base.demonyms.single:  # «ألمانية» begins like the article once it is folded
            stem = plain
        tests = (
            (Opens.HIT, bool(base.names.openings(form))),
            (Opens.ROLE, stem in lists.roles.longest),
            (Opens.BODY, stem in lists.bodies.longest),
            (Opens.PEOPLE, stem in lists.people.longest),
            (Opens.PORTFOLIO, stem in lists.portfolios.longest),
            (Opens.DEMONYM, stem in base.demonyms.single or stem in base.demonyms.firsts),
            (Opens.GIVEN, form in base.given_names and form != ALI),
            (Opens.HONORIFIC, plain in lists.honorifics),
            (Opens.COUNTERPART, _is_counterpart(plain, lists)),
            (
                Opens.FILLER,
                stem in lists.former
                or stem in lists.acting
                or stem in lists.adjectives
                or stem in lists.fillers,
            ),
            (Opens.TOWARDS, form in TOWARDS),
        )
        return stem, int(sum(flag for flag, holds in tests if holds))


def _is_counterpart(plain: str, lists: TitleWords) -> bool:
    rest = plain[1:] if plain[:1] in "بل" else plain
    return plain in lists.counterparts or rest in lists.counterparts or plain in lists.relational
