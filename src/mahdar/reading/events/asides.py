"""What stands between the parts of a clause and belongs to none."""

from mahdar.reading.events.ground import Ground
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS


def past_aside(ground: Ground, at: int, limit: int) -> int:
    """Past adverbs and a day between commas: «دمرت الطائرات، السبت، | عربة»."""
    forms, at = ground.text.forms, _past_adverbs(ground, at, limit)
    if at + 1 < limit and forms[at] in COMMAS and forms[at + 1] in words().adverbs:
        end = _past_adverbs(ground, at + 1, limit)
        if end < limit and forms[end] in COMMAS:
            return end + 1
    return at


def _past_adverbs(ground: Ground, at: int, limit: int) -> int:
    while at < limit and ground.text.forms[at] in words().adverbs:
        at += 1
    return at
