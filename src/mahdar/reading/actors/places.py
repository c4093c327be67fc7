"""Which place of a name is meant: one of the article's countries first, then the most populous."""

from collections.abc import Collection

from mahdar.knowledge.known import Known, Sense
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import NOBODY, Meaning
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Candidate

_BESIDE, _TOLD = 10_000.0, 100.0  # how many times likelier a place is in such a country
_SURE = 10  # a place ten times as populous as the next is meant where nothing speaks for the other
_MOST = 5  # candidates kept


def place_meaning(scene: Scene, first: int, last: int) -> Meaning:
    """The place that words name, with its country; nobody where they name none."""
    for at in range(first, last):
        hit = scene.marks.hit(at)
        if hit is not None and hit.last <= last:
            meaning = place_of(scene, hit.senses)
            if meaning.is_complete or meaning.candidates:
                return meaning
    return NOBODY


def place_of(scene: Scene, senses: tuple[Sense, ...], country: str | None = None) -> Meaning:
    """The place among the senses of a name; `country` is what the words beside it say («اللبنانية»)."""
    known = [scene.base.entity(sense.entity) for sense in senses]
    places = [one for one in known if one is not None and one.kind == "place"]
    states = [one for one in known if one is not None and one.kind == "state"]
    if not places:
        return _as_meaning(states[0]) if states else NOBODY
    weights = {one.id: _weight(scene, one, country) for one in places}
    ranked = sorted(places, key=lambda one: -weights[one.id])
    best = ranked[0]
    if len(ranked) == 1 or weights[best.id] >= _SURE * weights[ranked[1].id]:
        return _as_meaning(best)
    if _is_one_town(ranked):
        return _as_meaning(best)
    share = sum(weights[one.id] for one in ranked[:_MOST])
    candidates = tuple(Candidate(one.id, round(weights[one.id] / share, 3)) for one in ranked[:_MOST])
    countries = {one.country for one in ranked[:_MOST]}
    return Meaning(
        country=countries.pop() if len(countries) == 1 else None, how="name", candidates=candidates
    )


def other_city(scene: Scene, said: Described) -> Meaning | None:
    """The city that bears a capital's name elsewhere («طرابلس» in Lebanon), where the article tells of it."""
    hit = scene.marks.hit(said.first)
    if hit is None or said.role is not None or said.body is not None:
        return None
    told = {said.nation} if said.nation is not None else scene.countries()
    if said.capital in told:
        return None
    rivals = tuple(sense for sense in hit.senses if _lies_in(scene, sense, told))
    return place_of(scene, rivals, said.nation) if rivals else None


def _lies_in(scene: Scene, sense: Sense, countries: Collection[str | None]) -> bool:
    known = scene.base.entity(sense.entity)
    return known is not None and known.kind == "place" and known.country in countries


def _as_meaning(known: Known) -> Meaning:
    return Meaning(known.id, None, known.name_en, known.name_ar, known.country, None, "name")


def _weight(scene: Scene, place: Known, country: str | None) -> float:
    """Inhabitants (a thousand at least); much more in a country beside the name or told of."""
    nearness = _BESIDE if country is not None and place.country == country else 1.0
    if place.country is not None and place.country in scene.countries():
        nearness *= _TOLD
    return max(place.population, 1000) * nearness


def _is_one_town(ranked: list[Known]) -> bool:
    """Whether all bearers are one town and the units named after it («حلب» and «محافظة حلب»)."""
    return len({place.country for place in ranked}) == 1 and sum("city" in p.tags for p in ranked) <= 1
