"""Whose a title or body is: a state, or a body of the knowledge base; and the country that follows."""

from dataclasses import dataclass

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.known import Known
from mahdar.reading.actors.described import Described
from mahdar.record.model import ResolvedBy


@dataclass(frozen=True, slots=True)
class Owner:
    """`id` is alpha-3 of a state or the id of a body (`body`); `country` as actors have it."""

    id: str | None = None
    country: str | None = None
    sector: str | None = None
    body: bool = False
    how: ResolvedBy | None = None
    sure: bool = True


NO_ONE = Owner()
_COMMON = {"UNO": "x:united-nations", "EUR": "x:european-union"}


def owner_of(base: KnowledgeBase, said: Described) -> Owner:
    """The body named, else the state of the demonym or name, else of the title itself, else of the place."""
    if said.org is not None:
        known = base.entity(said.org)
        if known is not None:
            return _of_body(base, said, known)
    country = said.nation or said.state
    if country is not None:
        return _of_state(base, said, country)
    fixed = said.role.country if said.role is not None else None
    if fixed is not None:
        return Owner(fixed, fixed, "GOV", how="name")
    if said.located is not None and not (said.role is not None and said.role.target):
        return Owner(said.located, said.located, None, how="name", sure=False)
    placed = _place_country(base, said) if said.body is None else None
    return Owner(placed, placed, None, how="name", sure=False) if placed is not None else NO_ONE


def _of_body(base: KnowledgeBase, said: Described, known: Known) -> Owner:
    """«المتحدث باسم الكرملين» belongs to Russia's presidency; «رئيس حماس» to Hamas."""
    country = known.country
    if known.id.startswith("m:"):
        return _of_metonym(base, known)
    if said.nation is not None and country is None and known.sector != "IMG":
        country = said.nation
    return Owner(known.id, country, known.sector, body=True, how="name")


def _of_metonym(base: KnowledgeBase, known: Known) -> Owner:
    """What a palace or square stands for: a state's government, a party, an office («عين التينة»)."""
    stands = known.parent
    if stands is None:
        return Owner(None, known.country, known.sector, how="metonym")
    if stands not in base.rows:  # an office
        return Owner(known.country, known.country, known.sector, how="metonym")
    return Owner(stands, known.country, known.sector, body=base.rows[stands][0] != "states", how="metonym")


def _of_state(base: KnowledgeBase, said: Described, country: str) -> Owner:
    if country in _COMMON:
        return Owner(_COMMON[country], country, "IGO", body=True, how="demonym")
    how: ResolvedBy = "demonym" if said.nation else "metonym" if said.capital else "name"
    return Owner(country, country, "GOV", how=how)


def _place_country(base: KnowledgeBase, said: Described) -> str | None:
    """The one country of a place; None where places of several countries bear the name."""
    found = {base.rows[sense.entity][1].get("country") or None for sense in said.places}
    return found.pop() if len(found) == 1 else None
