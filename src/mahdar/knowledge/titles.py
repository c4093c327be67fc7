"""Titles and state bodies in Arabic: «وزير الخارجية», «المتحدث باسم», «الجيش», «مصدر»; from `titles.yaml`."""

from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, Literal

from mahdar.knowledge.demonyms import bare
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

TitleKind = Literal["role", "body", "people", "portfolio"]
PACKAGE = "mahdar.knowledge"


@dataclass(frozen=True, slots=True)
class Title:
    """A title, body or noun of persons. `of`: what completes it; `target`: where it is sent to follows."""

    kind: TitleKind
    id: str
    en: str
    ar: str = ""
    of: str = "state"
    sector: str | None = None
    only: frozenset[str] = frozenset()
    country: str | None = None
    target: bool = False
    generic: bool = False
    plural: bool = False
    alone: bool = False


@dataclass(slots=True)
class Titles:
    """Titles by their bare words (no article, no clitics); the walk is that of `Names`."""

    by_key: dict[str, Title] = field(default_factory=dict)
    longest: dict[str, int] = field(default_factory=dict)

    def add(self, form: str, title: Title) -> None:
        """Add a form as written in `titles.yaml`; of two titles with one form the first stays."""
        words = [bare_word(fold_form(word)) for word in form.split()]
        self.by_key.setdefault(" ".join(words), title)
        self.longest[words[0]] = max(self.longest.get(words[0], 0), len(words))

    def match(self, stems: list[str], at: int, last: int) -> tuple[Title, int] | None:
        """The longest title whose words begin at `at`, and the index after it."""
        count = min(self.longest.get(stems[at], 0), last - at)
        for n in range(count, 0, -1):
            found = self.by_key.get(" ".join(stems[at : at + n]))
            if found is not None:
                return found, at + n
        return None


@lru_cache(maxsize=65536)
def bare_word(form: str) -> str:
    """A folded word without conjunction, preposition and article."""
    return bare(form)


@dataclass(frozen=True, slots=True)
class TitleWords:
    """The lists of `titles.yaml`, compiled: titles by kind, and words by the part they play."""

    roles: Titles
    bodies: Titles
    people: Titles
    portfolios: Titles
    former: frozenset[str]
    acting: frozenset[str]
    fillers: frozenset[str]
    honorifics: frozenset[str]
    ranks: dict[str, str]
    adjectives: dict[str, str]
    counterparts: frozenset[str]
    documents: frozenset[str]
    institutions: frozenset[str]
    carriers: frozenset[str]
    named_bodies: frozenset[str]
    sites: frozenset[str]
    aside: frozenset[str]
    governing: frozenset[str]
    around: frozenset[str]
    clubs: frozenset[str]
    whereabouts: frozenset[str]
    relational: frozenset[str]
    heads_of_state: frozenset[str]
    groups: dict[str, frozenset[str]]


@cache
def title_words() -> TitleWords:
    """All lists of `titles.yaml`, compiled once."""
    data = load_yaml(PACKAGE, "titles.yaml")
    honorifics = data["honorifics"]
    ranks = {fold_form(w): sector for sector, text in honorifics["ranks"].items() for w in text.split()}
    return TitleWords(
        roles=_titles(data["roles"]["list"], "role"),
        bodies=_titles(data["bodies"]["list"], "body"),
        people=_titles(data["people"]["list"], "people"),
        portfolios=_titles(data["portfolios"]["list"], "portfolio"),
        former=_stems(data["former"]["words"]),
        acting=_stems(data["acting"]["words"]),
        fillers=_stems(data["fillers"]["words"]),
        honorifics=frozenset(fold_form(w) for w in honorifics["plain"].split()) | frozenset(ranks),
        ranks=ranks,
        adjectives={
            bare_word(fold_form(word)): sector
            for sector, words in data["adjectives"]["sectors"].items()
            for word in words
        },
        counterparts=frozenset(map(fold_form, data["counterparts"]["words"])),
        documents=_stems(data["documents"]["words"]),
        institutions=_stems(data["institutions"]["words"]),
        carriers=_folded(data["carriers"]["words"]),
        named_bodies=_folded(data["named_bodies"]["words"]),
        sites=_folded(data["sites"]["words"]),
        aside=_folded(data["aside"]["words"]),
        governing=_stems(data["governing"]["words"]),
        around=_stems(data["around"]["words"]),
        clubs=_stems(data["clubs"]["words"]),
        whereabouts=_stems(data["whereabouts"]["words"]),
        relational=frozenset(map(fold_form, data["relational"]["words"])),
        heads_of_state=_stems(data["heads_of_state"]["words"]),
        groups={
            name: frozenset(" ".join(bare_word(fold_form("ال" + w)) for w in form.split()) for form in forms)
            for name, forms in data["groups"].items()
            if isinstance(forms, list)
        },
    )


def _titles(entries: list[dict[str, Any]], kind: TitleKind) -> Titles:
    out = Titles()
    for entry in entries:
        title = _title(entry, kind)
        for form in entry["forms"]:
            out.add(form, title)
    return out


def _title(entry: dict[str, Any], kind: TitleKind) -> Title:
    name = entry.get("as") or entry.get("id") or entry["en"]
    return Title(
        kind=kind,
        id=name,
        en=entry["en"],
        ar=entry.get("ar") or entry["forms"][0],
        of="portfolio" if entry.get("portfolio") else entry.get("of", "state"),
        sector=entry.get("sector"),
        only=frozenset(entry.get("only", ())),
        country=entry.get("country"),
        target=bool(entry.get("target")),
        generic=bool(entry.get("generic")),
        plural=bool(entry.get("plural")),
        alone=bool(entry.get("alone")),
    )


def _folded(words: list[str]) -> frozenset[str]:
    return frozenset(map(fold_form, words))


def _stems(words: list[str]) -> frozenset[str]:
    return frozenset(bare_word(fold_form(word)) for word in words)
