"""One happening is one event, however often the article tells it: the fullest telling stays."""

from collections.abc import Sequence

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import countries_of, meaning_of

# Acts by words are told once each: two of one type are one act only where subject and parties agree.
_WORDS = frozenset({"ACCUSE", "REQUEST", "REJECT", "SUPPORT", "THREATEN", "AGREE", "CONCEDE"})
# Words of violence in one sentence tell of one happening («هجوم أسفر عن مقتل ثلاثة وإصابة خمسة»).
_ONE_A_SENTENCE = frozenset({"ASSAULT", "PROTEST"})
_SENTENCE = 40
_ALIKE = 0.34  # share of the shorter subject's words that the other must hold


def merge(ground: Ground, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts without tellings of a happening that another tells more fully, in order."""
    kept: list[Draft] = []
    for draft in drafts:
        place = next((n for n, other in enumerate(kept) if _same(ground, other, draft)), None)
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
        return (text is one) == (len(_all(ground, text)) >= len(_all(ground, head)))
    return _weight(ground, one) > _weight(ground, other)


def _weight(ground: Ground, draft: Draft) -> float:
    """How much a telling tells: parties known count most; a headline yields to the text."""
    known = len(countries_of(ground, draft.actors)) + len(countries_of(ground, draft.recipients))
    parties = len(draft.actors) + len(draft.recipients)
    return 2.0 * known + parties + (draft.about is not None) + 0.5 * (draft.place is not None)


def _same(ground: Ground, one: Draft, other: Draft) -> bool:
    if one.frame.type != other.frame.type or not _modes_fit(one, other):
        return False
    if not _parties_fit(ground, one, other):
        return False
    in_title = one.at < ground.text.title_words <= other.at
    if in_title and _all(ground, one) & _all(ground, other):
        return True  # the headline tells of the article's first act of its kind
    if _time(one) != _time(other):
        return False
    if one.frame.type in _WORDS:
        return (in_title and _abouts_fit(ground, one, other)) or _same_act(ground, one, other)
    if _same_victim(ground, one, other):
        return True
    if one.frame.type in _ONE_A_SENTENCE and abs(other.at - one.at) <= _SENTENCE and one.unit == other.unit:
        return True
    return in_title or _refers_back(ground, one, other) or _same_parties(ground, one, other)


def _time(draft: Draft) -> str:
    """Planned and possible acts are alike; what is history is not what is news."""
    return "ahead" if draft.status in ("planned", "possible") else draft.status


def _modes_fit(one: Draft, other: Draft) -> bool:
    return one.frame.mode is None or other.frame.mode is None or one.frame.mode == other.frame.mode


def _parties_fit(ground: Ground, one: Draft, other: Draft) -> bool:
    """No side names countries that the other telling's side contradicts."""
    if one.frame.reciprocal or other.frame.reciprocal:
        first, second = _all(ground, one), _all(ground, other)
        return first <= second or second <= first
    for mine, theirs in ((one.actors, other.actors), (one.recipients, other.recipients)):
        first, second = countries_of(ground, mine), countries_of(ground, theirs)
        if first and second and not (first <= second or second <= first):
            return False
    return True


def _all(ground: Ground, draft: Draft) -> set[str]:
    return countries_of(ground, [*draft.actors, *draft.recipients])


def _same_act(ground: Ground, one: Draft, other: Draft) -> bool:
    """Acts by words: the same parties, the same subject."""
    if one.hit.entry is not other.hit.entry and one.about is not None and other.about is not None:
        return _abouts_fit(ground, one, other, strict=True) and _same_parties(ground, one, other)
    return _same_parties(ground, one, other) and _abouts_fit(ground, one, other)


def _abouts_fit(ground: Ground, one: Draft, other: Draft, *, strict: bool = False) -> bool:
    if one.about is None or other.about is None:
        return not strict
    first, second = _stems(ground, one.about), _stems(ground, other.about)
    shorter = min(len(first), len(second))
    return shorter > 0 and len(first & second) >= _ALIKE * shorter


def _stems(ground: Ground, phrase: Words) -> set[str]:
    stems = ground.scene.marks.stems[slice(*phrase)]
    return {stem for stem in stems if len(stem) > 2}


def _refers_back(ground: Ground, one: Draft, other: Draft) -> bool:
    """«الهجوم», «هذا اللقاء»: a definite noun after an event of its type tells of it again."""
    return other.hit.shape == "masdar" and other.hit.definite and not _has_news(ground, one, other)


def _has_news(ground: Ground, one: Draft, other: Draft) -> bool:
    """Whether a telling names a party that the other does not have at all."""
    return bool(_all(ground, other) - _all(ground, one)) and bool(_all(ground, one))


def _same_parties(ground: Ground, one: Draft, other: Draft) -> bool:
    """Whether both name the same sides, and who is named in both is the same."""
    first, second = _all(ground, one), _all(ground, other)
    if not first or not second or first != second:
        return False
    if one.frame.type == "CONSULT":
        return _heads(ground, one.actors, other.actors)
    if one.frame.type in _DEEDS:
        return _share_words(ground, one, other)
    return _heads(ground, one.recipients, other.recipients)


def _share_words(ground: Ground, one: Draft, other: Draft) -> bool:
    """Deeds of the same sides are one where what they were done to or where is told in the same words."""
    mine, theirs = (
        {stem for p in (*d.recipients, d.about, d.place) if p is not None for stem in _stems(ground, p)}
        for d in (one, other)
    )
    return bool(mine & theirs) or (one.hit.entry is other.hit.entry and not (mine and theirs))


def _same_victim(ground: Ground, one: Draft, other: Draft) -> bool:
    """«مقتل الصحفي فلان», «قتل فلان»: whoever did it, the one it was done to is named in both."""
    if one.frame.type not in _DEEDS or not one.recipients or not other.recipients:
        return False
    first, second = (
        {m.entity or "" for m in (meaning_of(ground, p) for p in side)} - {""}
        for side in (one.recipients, other.recipients)
    )
    named = [said for p in one.recipients if (said := ground.mention(p[0])) is not None and said.is_named]
    forms = {form for said in named for form in ground.scene.forms(said)}
    theirs = {form for p in other.recipients for form in ground.text.forms[slice(*p)]}
    return bool(first & second and named) or bool(forms & theirs)


_DEEDS = frozenset({"ASSAULT", "COERCE"})


def _heads(ground: Ground, mine: list[Words], theirs: list[Words]) -> bool:
    """Whether two sides may be the same ones: one is unnamed, they share an entity or a word."""
    if not mine or not theirs:
        return True
    first, second = (_names(ground, side) for side in (mine, theirs))
    return bool(first & second)


def _names(ground: Ground, phrases: list[Words]) -> set[str]:
    out: set[str] = set()
    for phrase in phrases:
        meaning = meaning_of(ground, phrase)
        known = {m.entity or m.office or "" for m in (meaning, *meaning.members)} - {""}
        out |= known or _stems(ground, phrase)
    return out
