"""Whose position it is: who acts, or who says what shows it."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words

Holders = tuple[Words, ...]


def holder_of(ground: Ground, act: Draft) -> Holders | None:
    """The phrases of the holders; «يجب أن …» is the demand of whoever says it. None where nobody is known."""
    if act.frame.subject == "about" or not act.actors:
        around = ground.around(act.at)
        speaker = around.speaker if around is not None else None
        if speaker is None and act.at in ground.cues:
            speaker = ground.cues[act.at].speaker
        return None if speaker is None else (speaker,)
    return tuple(act.actors)
