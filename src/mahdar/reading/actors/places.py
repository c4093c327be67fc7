"""Which place of a name is meant: one of the article's countries first, then the most populous."""

from mahdar.knowledge.known import Known, Sense
from mahdar.reading.actors.meaning import NOBODY, Meaning
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Candidate

_SURE = 10  # a place ten times as populous as the next is meant where nothing speaks for the other
_MOST = 5  # candidates kept


def place_meaning(scene: Scene, first: int, last: int) -> Meaning:
    """The place that words name, with its country; nobody where they name none."""
    for at in range(first, last):
        hit = scene.marks.hit(at)
        if hit is not None and hit.last <= last:
            meaning = place_of(scene, hit.senses)
            if meaning.is_complete:
                return meaning
    return NOBODY


def place_of(scene: Scene, senses: tuple[Sense, ...]) -> Meaning:
    """The place among the senses of a name."""
    known = [scene.base.entity(sense.entity) for sense in senses]
    places = [one for one in known if one is not None and one.kind == "place"]
    states = [one for one in known if one is not None and one.kind == "state"]
    if not places:
        return _as_meaning(states[0]) if states else NOBODY
    ranked = sorted(places, key=lambda one: -_weight(scene, one))
    best = ranked[0]
    if len(ranked) == 1 or _weight(scene, best) >= _SURE * _weight(scene, ranked[1]):
        return _as_meaning(best)
    share = sum(_weight(scene, one) for one in ranked[:_MOST])
    candidates = tuple(Candidate(one.id, round(_weight(scene, one) / share, 3)) for one in ranked[:_MOST])
    countries = {one.country for one in ranked[:_MOST]}
    return Meaning(
        country=countries.pop() if len(countries) == 1 else None, how="name", candidates=candidates
    )


def _as_meaning(known: Known) -> Meaning:
    return Meaning(known.id, None, known.name_en, known.name_ar, known.country, None, "name")


def _weight(scene: Scene, place: Known) -> float:
    """Inhabitants (a thousand at least), a hundred times so in a country that the article names."""
    named = any(place.country == meaning.country for meaning in scene.meanings)
    return max(place.population, 1000) * (100.0 if named and place.country else 1.0)
