"""Whether what was read is an act of politics or conflict at all."""

from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.frames import PACKAGE
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import meaning_of

# Words of sport per 100 words from which an article is about it; counted on the corpora by category.
SPORT_SHARE = 2.0
_MATERIAL = frozenset({"ASSAULT", "PROTEST", "COERCE", "RETREAT"})


def is_sport(ground: Ground) -> bool:
    """Whether the article is about sport."""
    sport = _lists()[0]
    stems = ground.scene.marks.stems
    found = sum(stem in sport for stem in stems)
    return bool(stems) and 100 * found / len(stems) >= SPORT_SHARE


def is_political(ground: Ground, draft: Draft) -> bool:
    """Whether somebody who acts in politics takes part."""
    kind = draft.frame.type
    if kind == "PROTEST":
        return True  # who protests is often not said («اندلعت مظاهرات»)
    if kind in _MATERIAL:
        return bool(draft.actors or draft.recipients)
    parties = [*draft.actors, *draft.recipients]
    if draft.hit.passive or draft.verb != draft.at:
        return any(_acts(meaning_of(ground, p)) for p in parties)
    return any(_acts(meaning_of(ground, p)) for p in (draft.actors or parties))


def acts(ground: Ground, phrase: Words) -> bool:
    """Whether a phrase names somebody who acts in politics."""
    return _acts(meaning_of(ground, phrase))


def _acts(meaning: Meaning) -> bool:
    if meaning.members:
        return any(_acts(member) for member in meaning.members)
    if "from_setting" in meaning.flags and meaning.sector in (None, "CVL"):
        return False  # somebody of here, no one in politics
    if meaning.sector is None:
        return meaning.country is not None
    return meaning.sector in _lists()[1]


@cache
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    data = load_yaml(PACKAGE, "politics.yaml")
    return frozenset(map(fold_form, data["sport"]["words"])), frozenset(data["sectors"])
