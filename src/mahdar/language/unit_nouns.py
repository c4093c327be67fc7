"""Counted nouns and measures: which unit a word after a number stands for, and duals that count two."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_CLITICS = ("", "و", "ب", "ل", "وب", "ول")
# Dual spellings that are far more often something else (AC Milan, the Taliban, an adjective).
_NOT_DUALS = frozenset({"ميلان", "طالبان", "معرضين", "لغمان", "اخريين", "اخريان"})
_SYMBOLS = {  # CLDR's nouns where this project writes the symbol
    "square kilometer": "km2",
    "square meter": "m2",
    "cubic meter": "m3",
    "gigawatt": "GW",
    "megawatt": "MW",
    "tonne": "ton",
}
# «كيلو متر» and the like are listed with our own compounds; CLDR adds the rare ones («ياردة مربعة»).


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: its unit, its group (time, measure, money, person, thing), whether it is plural."""

    unit: str
    group: str
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Dual:
    """A noun in the dual, with the letters of the clitic before it; `bound` in a construct («جولتي»)."""

    noun: Noun
    clitic: int
    bound: bool = False


@cache
def nouns() -> Mapping[str, Noun]:
    """Folded forms of counted nouns: singular, accusative, plurals; no clitics, no article."""
    table: dict[str, Noun] = {}
    for one, many, forms in _rows():
        table.setdefault(forms[0], one)
        if not forms[0].endswith(("ه", "ا")):
            table.setdefault(forms[0] + "ا", one)
        for form in forms[1:]:
            table.setdefault(form, many)
    return table


@cache
def duals() -> Mapping[str, Dual]:
    """Folded dual forms with clitics; forms that are also a plural or a common other word are left out."""
    known = nouns()
    table: dict[str, Dual] = {}
    for one, _, forms in _rows():
        for stem, bound in _dual_forms(forms[0]):
            if stem in known or stem in _NOT_DUALS or (_is_nisba(forms[0]) and stem.endswith("يين")):
                continue
            for clitic in _CLITICS:
                word = clitic + stem
                if word not in table and word not in known:
                    table[word] = _dual(one, len(clitic), bound)
    return table


def _is_nisba(singular: str) -> bool:
    """«تركي»: its -يين after another noun is an adjective; «جندي» has no such use."""
    return singular.endswith("ي") and singular != "جندي"


@cache
def _dual(noun: Noun, clitic: int, bound: bool) -> Dual:
    return Dual(noun, clitic, bound)


@cache
def _rows() -> tuple[tuple[Noun, Noun, tuple[str, ...]], ...]:
    rows: list[dict[str, Any]] = load_yaml("mahdar.language", "unit_nouns.yaml")["units"]
    return tuple(
        (Noun(row["unit"], row["group"]), Noun(row["unit"], row["group"], True), tuple(map(fold_form, forms)))
        for row in rows
        for forms in row["nouns"]
    )


def _dual_forms(singular: str) -> Iterator[tuple[str, bool]]:
    if len(singular) < 3:
        return
    stem = singular[:-1] + "ت" if singular.endswith("ه") else singular
    if stem is not singular:
        yield stem + "ي", True
    yield stem + "ان", False
    yield stem + "ين", False


@cache
def compounds() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Units of several words by their first word: the words after it (longest first) and the unit."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for row in load_yaml("mahdar.language", "unit_nouns.yaml")["compounds"]:
        first, *rest = (fold_form(word) for word in row["words"])
        table.setdefault(first, []).append((tuple(rest), row["unit"]))
    for name, unit in load_yaml("mahdar.language", "units_cldr.yaml")["units"].items():
        first, *rest = fold_form(name).split(" ")
        if rest:
            table.setdefault(first, []).append((tuple(rest), _SYMBOLS.get(unit, unit)))
    return {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in table.items()}
