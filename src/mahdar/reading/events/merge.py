"""One happening is one event, however often the article tells it: the fullest telling stays."""

from collections.abc import Sequence

from mahdar.reading.events.alike import is_same
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.parties import countries_of
from mahdar.reading.events.sides import states_of


def merge(ground: Ground, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without tellings of a happening that another tells more fully, in order."""
    kept: list[Draft] = []
    for draft in drafts:
        place = next((n for n, other in enumerate(kept) if is_same(ground, other, draft)), None)
        if place is None:
            kept.append(draft)
        else:
            kept[place] = _fuller(ground, kept[place], draft)
    return sorted(kept, key=lambda d: d.at)


def _fuller(ground: Ground, first: Draft, second: Draft) -> Draft:
    """The telling that tells more, with what it lacks taken from the other."""
    if _tells_more(ground, second, first):
        first, second = second, first
    if second.frame.mode == "visit" and second.actors and second.recipients and first.frame.mode is None:
        first, second = second, first  # of a visit and its talks the visit says who came to whom
    first.actors = first.actors or second.actors
    first.recipients = first.recipients or second.recipients
    first.about = first.about or second.about
    first.place = first.place or second.place
    return first


def _tells_more(ground: Ground, one: Draft, other: Draft) -> bool:
    """Whether one telling tells more than another; the headline yields to a text that names who acted."""
    titles = [draft.at < ground.text.title_words for draft in (one, other)]
    if titles[0] != titles[1]:
        text = one if titles[1] else other
        head = other if text is one else one
        return (text is one) == (len(states_of(ground, text)) >= len(states_of(ground, head)))
    return _weight(ground, one) > _weight(ground, other)


def _weight(ground: Ground, draft: Draft) -> float:
    """How much a telling tells: parties known count most; a headline yields to the text."""
    known = len(countries_of(ground, draft.actors)) + len(countries_of(ground, draft.recipients))
    parties = len(draft.actors) + len(draft.recipients)
    return 2.0 * known + parties + (draft.about is not None) + 0.5 * (draft.place is not None)
