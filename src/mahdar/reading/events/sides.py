"""Whether two acts are told of the same sides, the same victim, the same subject."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.parties import countries_of, meaning_of

_ALIKE = 0.34  # share of the shorter subject's words that the other must hold
_DEEDS = frozenset({"ASSAULT", "COERCE"})


def states_of(ground: Ground, draft: Draft) -> set[str]:
    """The countries of both sides of an act."""
    return countries_of(ground, [*draft.actors, *draft.recipients])


def abouts_fit(ground: Ground, one: Draft, other: Draft, *, strict: bool = False) -> bool:
    """Whether two subjects are told in the same words; one that is not told fits any, unless `strict`."""
    if one.about is None or other.about is None:
        return not strict
    first, second = _stems(ground, one.about), _stems(ground, other.about)
    shorter = min(len(first), len(second))
    return shorter > 0 and len(first & second) >= _ALIKE * shorter


def _stems(ground: Ground, phrase: Words) -> set[str]:
    stems = ground.scene.marks.stems[slice(*phrase)]
    return {stem for stem in stems if len(stem) > 2}


def same_parties(ground: Ground, one: Draft, other: Draft) -> bool:
    """Whether both name the same sides, and who is named in both is the same."""
    first, second = states_of(ground, one), states_of(ground, other)
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


def same_victim(ground: Ground, one: Draft, other: Draft) -> bool:
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
