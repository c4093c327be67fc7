"""The names of a first-level unit: with a word for it (محافظة حلب, ولاية تكساس) and bare."""

from collections.abc import Mapping
from dataclasses import dataclass

from mahdar.knowledge.build.arabic_names import clean, is_arabic, key, unlike
from mahdar.knowledge.build.subdivisions import Named
from mahdar.language.lexicon import load_yaml


@dataclass(frozen=True, slots=True)
class UnitNames:
    """The names of a unit: the full ones and the bare one. `bare_ok`: it can stand alone."""

    full: list[str]
    bare: str
    bare_ok: bool

    def all(self) -> list[str]:
        """As a row has them: the usual one first."""
        return unlike([*self.full, self.bare] if self.bare_ok else self.full)


@dataclass(frozen=True, slots=True)
class Words:
    """Words for units of the first level, from places.yaml."""

    units: frozenset[str]
    silent: frozenset[str]
    of_country: Mapping[str, list[str]]
    never: frozenset[str]
    sides: frozenset[str]
    with_article: frozenset[str]
    arab: frozenset[str]

    @classmethod
    def load(cls) -> "Words":
        """The words shipped with the package."""
        data = load_yaml("mahdar.knowledge.build", "places.yaml")
        never = frozenset(map(key, data["bare_never"]))
        sides, with_article = frozenset(map(key, data["sides"])), frozenset(data["with_article"])
        units, silent, arab = (frozenset(data[kind]) for kind in ("units", "silent", "arab"))
        return cls(units, silent, data["unit_of"], never, sides, with_article, arab)


def unit_names(unit: Named, words: Words) -> UnitNames:
    """The names of a unit: with a word for it, and bare."""
    said = [word for word in clean(unit.name_ar).replace("-", " ").split() if word not in words.silent]
    own = [word for word in (said[:1] + said[-1:]) if word in words.units and len(said) > 1]
    bare = " ".join(word for at, word in enumerate(said) if not (word in own and at in (0, len(said) - 1)))
    if not bare or not is_arabic(bare):
        return UnitNames([], "", False)
    word = own[0].replace("امارة", "إمارة").replace("اقليم", "إقليم") if own else ""
    kinds = [kind for kind in (word, *words.of_country.get(unit.country, [])) if kind]
    article = bare.split(" ")[0] in words.with_article
    side = all(key(part) in words.sides for part in bare.split(" ")[article:])
    if side and unit.country not in words.arab:
        return UnitNames([], "", False)
    full = [bare] if article else [f"{kind} {bare}" for kind in kinds]
    return UnitNames(full, bare, not side and key(bare) not in words.never)
