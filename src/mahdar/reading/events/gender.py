"""Whether a phrase can be the subject of a verb of some gender."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_definite

_MASCULINE = frozenset({"LBN", "IRQ", "JOR", "MAR", "SDN", "YEM", "SSD", "VAT", "IGO"})
_MASCULINE_IN_H = event_list("masculine_in_h")
_MASCULINE_NOUNS = event_list("masculine_nouns")


def contradicts(ground: Ground, first: int, gender: str) -> bool:
    """Whether a phrase's head is of the other gender than its verb."""
    if not gender:
        return False
    said, meaning = ground.mention(first), ground.meaning_at(first)
    if said is not None and said.state is not None and meaning is not None and said.last == said.first + 1:
        feminine = meaning.country not in _MASCULINE
        return feminine != (gender == "f")
    if said is not None and said.role is not None and said.body is None and gender == "f":
        return not split(ground.text.forms[first]).stem.endswith("ه") and not said.role.plural
    return _of_other_gender(split(ground.text.forms[first]).stem, ground.text.forms[first], gender)


@lru_cache(maxsize=32768)
def _of_other_gender(stem: str, form: str, gender: str) -> bool:
    if gender == "f":
        return stem + "ه" in words().persons or (stem in _MASCULINE_NOUNS and is_definite(form))
    return stem.endswith("ه") and len(stem) > 3 and stem not in _MASCULINE_IN_H
