"""Whether two acts are tellings of one happening."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.parties import countries_of
from mahdar.reading.events.sides import abouts_fit, same_parties, same_victim, states_of

# Acts by words are told once each: two of one type are one act only where subject and parties agree.
_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "CONCEDE"})
# Words of violence in one sentence tell of one happening («هجوم أسفر عن مقتل ثلاثة وإصابة خمسة»).
_ONE_A_SENTENCE = frozenset({"ASSAULT", "PROTEST"})
_SENTENCE = 40


def is_same(ground: Ground, one: Draft, other: Draft) -> bool:
    """Whether two acts, in order, are tellings of one happening."""
    if one.frame.type != other.frame.type or not _modes_fit(one, other):
        return False
    if not _parties_fit(ground, one, other):
        return False
    in_title = one.at < ground.text.title_words <= other.at
    if in_title and states_of(ground, one) & states_of(ground, other):
        return True  # the headline tells of the article's first act of its kind
    if _time(one) != _time(other):
        return False
    if one.frame.type in _WORDS:
        return (in_title and abouts_fit(ground, one, other)) or _same_act(ground, one, other)
    return in_title or _same_deed(ground, one, other)


def _same_deed(ground: Ground, one: Draft, other: Draft) -> bool:
    """Deeds and meetings: of one sentence, told of again, or with the same victim or sides."""
    near = abs(other.at - one.at) <= _SENTENCE and one.unit == other.unit
    if near and one.frame.type in _ONE_A_SENTENCE:
        return True
    if same_victim(ground, one, other) or _refers_back(ground, one, other):
        return True
    return same_parties(ground, one, other)


def _time(draft: Draft) -> str:
    """Planned and possible acts are alike; what is history is not what is news."""
    return "ahead" if draft.status in ("planned", "possible") else draft.status


def _modes_fit(one: Draft, other: Draft) -> bool:
    return one.frame.mode is None or other.frame.mode is None or one.frame.mode == other.frame.mode


def _parties_fit(ground: Ground, one: Draft, other: Draft) -> bool:
    """No side names countries that the other telling's side contradicts."""
    if one.frame.reciprocal or other.frame.reciprocal:
        first, second = states_of(ground, one), states_of(ground, other)
        return first <= second or second <= first
    for mine, theirs in ((one.actors, other.actors), (one.recipients, other.recipients)):
        first, second = countries_of(ground, mine), countries_of(ground, theirs)
        if first and second and not (first <= second or second <= first):
            return False
    return True


def _same_act(ground: Ground, one: Draft, other: Draft) -> bool:
    """Acts by words: the same parties, the same subject."""
    if one.hit.entry is not other.hit.entry and one.about is not None and other.about is not None:
        return abouts_fit(ground, one, other, strict=True) and same_parties(ground, one, other)
    return same_parties(ground, one, other) and abouts_fit(ground, one, other)


def _refers_back(ground: Ground, one: Draft, other: Draft) -> bool:
    """«الهجوم», «هذا اللقاء»: a definite noun after an event of its type tells of it again."""
    return other.hit.shape == "masdar" and other.hit.definite and not _has_news(ground, one, other)


def _has_news(ground: Ground, one: Draft, other: Draft) -> bool:
    """Whether a telling names a party that the other does not have at all."""
    return bool(states_of(ground, other) - states_of(ground, one)) and bool(states_of(ground, one))
