"""Which offices of ours the positions of a dump are: by their item, else by their label and their state."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any, Final

from mahdar.knowledge.update import wikidata_claims as claims
from mahdar.knowledge.update.wikidata_lines import Entity
from mahdar.language.lexicon import load_yaml

_SAME: Final = (
    ("defense", "defence"),
    ("minister for ", "minister of "),
    ("secretary for ", "secretary of "),
)
_ARTICLE = re.compile(r"\bthe ")


@dataclass(frozen=True, slots=True)
class Country:
    """A state as a dump has it: `code` is its alpha-3; English names and demonyms to read labels by."""

    item: str
    code: str
    english: tuple[str, ...]
    demonyms_en: tuple[str, ...]
    arabic: tuple[str, ...]
    demonyms: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class _Candidate:
    item: str
    label: str
    jurisdictions: tuple[str, ...]
    countries: tuple[str, ...]


@dataclass(slots=True)
class Positions:
    """Takes the positions of a dump as they come; `offices` says what they are once all states are known."""

    candidates: list[_Candidate] = field(default_factory=list)

    def take(self, entity: Entity) -> None:
        """Keep an entity that has a jurisdiction or country and a label with the word of a title in it."""
        label = plain(claims.label(entity, "en", "mul"))
        if not words() & set(re.findall(r"[a-z]+", label)):
            return
        found = [tuple(claims.items(claims.best(entity, p))) for p in (claims.JURISDICTION, claims.COUNTRY)]
        if any(found):
            self.candidates.append(_Candidate(entity["id"], label, *found))

    def offices(self, countries: Mapping[str, Country]) -> dict[str, str]:
        """Offices (owner:role) by item: those of positions.yaml, and those that can be read off a label."""
        found = dict(listed())
        for one in self.candidates:
            office = _office(one, countries)
            if office is not None:
                found.setdefault(one.item, office)
        return found


@cache
def listed() -> dict[str, str]:
    """The offices of positions.yaml, by the item of the position."""
    positions = _data()["positions"].items()
    return {item: f"{state}:{role}" for role, items in positions for state, item in items.items()}


def sector(office: str) -> str:
    """The sector of who holds an office."""
    return str(_data()["sectors"].get(office.rpartition(":")[2], "GOV"))


def plain(label: str) -> str:
    """A label in lower case, without articles, in one spelling."""
    text = _ARTICLE.sub("", " ".join(label.lower().split()))
    for old, new in _SAME:
        text = text.replace(old, new)
    return text


def _office(one: _Candidate, countries: Mapping[str, Country]) -> str | None:
    """A ministry's label need not name the state whose jurisdiction is stated; all others must."""
    for item in dict.fromkeys((*one.jurisdictions, *one.countries)):
        country = countries.get(item)
        if country is None:
            continue
        for title in _titles_in(one.label, country):
            if title in _titles():
                return f"{country.code}:{_titles()[title]}"
        role = _titles().get(one.label, "")
        if item in one.jurisdictions and role.startswith("minister."):
            return f"{country.code}:{role}"
    return None


def _titles_in(label: str, country: Country) -> Iterator[str]:
    for name in map(plain, country.english):
        for ending in (f" of {name}", f" ({name})", f", {name}"):
            if label.endswith(ending):
                yield label.removesuffix(ending)
        if label.startswith(f"{name} "):
            yield label.removeprefix(f"{name} ")
    for demonym in map(plain, country.demonyms_en):
        if label.startswith(f"{demonym} "):
            yield label.removeprefix(f"{demonym} ")


@cache
def _titles() -> dict[str, str]:
    return {title: role for role, titles in _data()["titles"].items() for title in titles}


@cache
def words() -> frozenset[str]:
    """The words of which every title has one: those that name a person, not a field."""
    return frozenset(_data()["words"])


def _data() -> Any:
    return load_yaml("mahdar.knowledge.update", "positions.yaml")
