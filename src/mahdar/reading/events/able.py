"""Who can act: an actor is somebody, a body or a state, never a thing or another deed."""

from mahdar.language.clitics import split
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.human import is_human
from mahdar.reading.events.parties import meaning_of
from mahdar.reading.events.wordlists import event_list

_QUANTITIES = event_list("quantities")
_CROWDS = frozenset({"عشرات", "مئات", "الاف", "بعض"})
_THESE = frozenset({"هذه", "هذا", "تلك", "هؤلاء", "اولئك", "من", "كل", "جميع"})


def drop_things(ground: Ground, act: Draft) -> None:
    """Leave out the actors that cannot act: «الهجوم أوقع قتلى» names no attacker."""
    act.actors = [phrase for phrase in act.actors if can_act(ground, phrase)]


def can_act(ground: Ground, phrase: Words) -> bool:
    """Whether a phrase names somebody, a body or a state."""
    meaning = meaning_of(ground, phrase)
    if meaning.members or meaning.country is not None or meaning.entity is not None:
        return True
    if phrase[1] == phrase[0] + 1 and split(ground.text.forms[phrase[0]]).stem in _CROWDS:
        return True  # «المئات»
    at = _past_numbers(ground, *phrase)
    return at < phrase[1] and is_human(ground, at)


def _past_numbers(ground: Ground, first: int, end: int) -> int:
    """«نحو 20 من عناصر …», «عشرات الرجال»: the first word that is no number and no mark."""
    while first < end and (
        ground.text.kinds[first] != "w"
        or ground.text.forms[first] in _THESE
        or split(ground.text.forms[first]).stem in _QUANTITIES
    ):
        first += 1
    return first
