"""Currencies: from an Arabic name, an adjective of nationality and what the text is about, to ISO 4217."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_HEAD = 80  # words: a title, a dateline and the first paragraphs


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency's name: what it means alone, its English noun, with an adjective, near names of places."""

    code: str
    name: str
    adjectives: Mapping[str, str]
    places: Mapping[str, str]


@cache
def currencies() -> Mapping[str, Currency]:
    """Folded forms of currency names; adjectives without the article and the feminine ending."""
    full = _full_names()
    table: dict[str, Currency] = {}
    for row in load_yaml("mahdar.language", "currencies.yaml")["currencies"]:
        adjectives = dict(full.get(fold_form(row["nouns"][0]), {}))
        adjectives |= {_bare(fold_form(word)): code for word, code in row["adjectives"].items()}
        places = {fold_form(p): code for code, names in row.get("places", {}).items() for p in names}
        currency = Currency(row["code"], row.get("name", row["code"]), adjectives, places)
        table.update((fold_form(noun), currency) for noun in row["nouns"])
    return table


@cache
def symbols() -> Mapping[str, str]:
    """Currency signs and their codes."""
    signs: dict[str, str] = load_yaml("mahdar.language", "currencies.yaml")["symbols"]
    return signs


@cache
def outlet_currencies() -> Mapping[str, str]:
    """Names of outlets and the currency their bare «ريال» or «دينار» means."""
    rows = load_yaml("mahdar.language", "currencies.yaml")["outlets"]
    return {name: code for code, names in rows.items() for name in names}


def adjective_code(currency: Currency, adjective: str) -> str | None:
    """ISO code of a currency with an adjective of nationality, article and gender aside, if it has one."""
    return currency.adjectives.get(_bare(adjective))


def bare_code(currency: Currency, forms: Sequence[str], source: str | None) -> str:
    """The unit of a currency named alone in a text of these folded forms.

    Its ISO code where a full name in the text, the outlet, or the one state named at the head of the text
    decides; else the English noun («دينار» is a "dinar"): the money of another country is worse than none.
    """
    if not currency.places:
        return currency.code
    named = _by_name(currency, forms)
    if named is not None:
        return named
    code = outlet_currencies().get((source or "").lower())
    return code if code is not None and code in currency.places.values() else _by_place(currency, forms)


def _by_name(currency: Currency, forms: Sequence[str]) -> str | None:
    """The code the text gives most often in full: «الريال اليمني»; None where it gives none."""
    counts: dict[str, int] = {}
    table = currencies()
    for name, adjective in pairwise(forms):
        if table.get(name.removeprefix("ال")) is currency:
            code = currency.adjectives.get(_bare(adjective))
            if code is not None:
                counts[code] = counts.get(code, 0) + 1
    return max(counts, key=lambda code: counts[code]) if counts else None


def _by_place(currency: Currency, forms: Sequence[str]) -> str:
    """The currency of the one state that the head of the text names, else the English noun."""
    states = {currency.places.get(form) or currency.places.get(form[1:]) for form in forms[:_HEAD]}
    states.discard(None)
    return states.pop() or currency.name if len(states) == 1 else currency.name


def _bare(word: str) -> str:
    word = word[2:] if word.startswith("ال") else word
    return word[:-1] if word.endswith("ه") else word.removesuffix("ا")


def _full_names() -> dict[str, dict[str, str]]:
    """CLDR's full names, by the first word: the adjective or the first word of the country, and the code."""
    table: dict[str, dict[str, str]] = {}
    for name, code in load_yaml("mahdar.language", "units_cldr.yaml")["currencies"].items():
        first, second, *_ = fold_form(name).split(" ")
        table.setdefault(first, {})[_bare(second)] = code
    return table
