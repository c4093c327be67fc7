"""How far a noun phrase goes."""

from mahdar.language.clitics import split
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.human import is_human
from mahdar.reading.events.joined import join_names, with_owner
from mahdar.reading.events.nations import nation_of, with_nations
from mahdar.reading.events.prepositions import AGENT_WORDS
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    is_complement,
    is_definite,
    stops_phrase,
)

_MAX_PHRASE = 22
_QUANTITIES = event_list("quantities")


def noun_phrase(ground: Ground, first: int, limit: int) -> Words | None:
    """The noun phrase that begins at a word (a preposition may be written on it), None where none does."""
    text = ground.text
    while first < limit and text.kinds[first] == "p" and text.forms[first] in ('"', "«", "“", "#", "”", "»"):
        first += 1
    if first < limit and text.kinds[first] == "n":
        return _number(ground, first, limit)
    if first >= limit or text.kinds[first] not in "wl" or text.forms[first] in words().relatives:
        return None
    said = ground.mention(first)
    if said is not None:
        end = with_owner(ground, said, limit)
    elif stops_phrase(text.forms[first]) or is_complement(text.forms[first]):
        return None
    else:
        end = _plain_end(ground, first, limit)
    end = join_names(ground, first, end, limit)
    return (first, end) if end > first else None


def _plain_end(ground: Ground, first: int, limit: int) -> int:
    """Where the phrase of a noun ends that begins no mention: with what it counts, and whose it is."""
    before = _before_like(ground, first, limit)
    end = phrase_end(ground.text, first, before, inside=True, stop_at_content=True)
    end = _before_another(ground, first, end)
    end = with_nations(ground, _counted(ground, first, end, limit), limit)
    end = _whole_mention(ground, _closed_by_state(ground, first, max(end, first + 1)), limit)
    return _owner(ground, end, limit)


def _closed_by_state(ground: Ground, first: int, end: int) -> int:
    """«قادة روسيا وتركيا وإيران | قمة»: the name of a state takes no noun without an article behind it."""
    for at in range(first + 1, end):
        said = ground.mention(at)
        if said is None or said.state is None or said.last >= end or ground.joins(said.last):
            continue
        form = ground.text.forms[said.last]
        if ground.text.kinds[said.last] == "w" and said.last not in ground.begins and not is_definite(form):
            return said.last
    return end


def _before_like(ground: Ground, first: int, limit: int) -> int:
    """A phrase ends before «كـ» and before who did it: «البلدين | كخطوة», «جندي | برصاص القوات»."""
    for at in range(first + 1, min(limit, first + _MAX_PHRASE)):
        form = ground.text.forms[at]
        if form in AGENT_WORDS or (split(form).prep == "ك" and at not in ground.begins):
            return at
    return limit


def _number(ground: Ground, first: int, limit: int) -> Words | None:
    """«3042 من تنظيم كذا», «993 ملجأ»: a number with what it counts."""
    text, end = ground.text, first + 1
    if end < limit and text.kinds[end] == "w" and text.forms[end] not in words().stops:
        if text.forms[end] != "من" and end not in ground.begins and _counts_singular(text.surface(first)):
            return first, _owner(ground, with_nations(ground, end + 1, limit), limit)
        counted = noun_phrase(ground, end + (text.forms[end] == "من"), limit)
        if counted is not None:
            return first, counted[1]
    return first, end


def _counts_singular(number: str) -> bool:
    """«20 دولة»: from 11 to 99 what is counted stands in the accusative, with no genitive of its own."""
    digits = number[-2:]
    return digits.isdecimal() and int(digits) > 10


def _counted(ground: Ground, first: int, end: int, limit: int) -> int:
    """«أكثر من 220 من أبناء المدينة», «عدد من الرهائن»: what is counted belongs to the phrase."""
    text = ground.text
    plain = end < limit and text.kinds[end] == "w" and text.forms[end] != "من"
    if split(text.forms[first]).stem in _QUANTITIES and end == first + 1 and plain:
        after = phrase_end(text, end, limit)
        return after if after > end else end
    while end < limit and text.forms[end] == "من" and end + 1 < limit:
        head, before = split(text.forms[first]).stem, text.kinds[end - 1]
        if head not in _QUANTITIES and before != "n":
            break
        if text.kinds[end + 1] == "n":
            end += 2
        else:
            after = phrase_end(text, end + 1, limit, inside=True)
            if after <= end + 1:
                break
            end = after
    return end


def _before_another(ground: Ground, first: int, end: int) -> int:
    """«مسلحون | رئيس الوزراء», «السكان | الحكومة»: a closed noun is followed by another mention."""
    for at in range(first + 1, end):
        said = ground.mention(at)
        if (
            ground.text.forms[at - 1].endswith("ون")
            and is_definite(ground.text.forms[at])
            and is_human(ground, at)
        ):
            return at  # «مجهولون | القيادي»: with its ن a noun takes no genitive
        if said is None or ground.clitic(at) or (said.nation is not None and said.last == said.first + 1):
            continue
        before = ground.text.forms[at - 1]
        if nation_of(ground, at) is not None and is_definite(before) and before.endswith(("ه", "ات")):
            continue  # «الخارجية السعودية»: the adjective, though a state is called so
        closed = is_definite(before) or before.endswith(("ون", "ين"))
        if closed and (said.role is not None or said.state is not None or said.body is not None):
            return at
    return end


def _whole_mention(ground: Ground, end: int, limit: int) -> int:
    """A phrase does not end inside a mention."""
    number = ground.covers.get(end - 1)
    return end if number is None else min(max(end, ground.scene.mentions[number].last), limit)


def _owner(ground: Ground, end: int, limit: int) -> int:
    """«مواقع | للحوثيين», «عناصر | من حزب الله»: whose they are."""
    if end >= limit:
        return end
    text = ground.text
    said = ground.mention(end)
    if said is not None and split(text.forms[end]).prep == "ل":
        return min(said.last, limit)
    if text.forms[end] == "من":
        said = ground.mention(end + 1)
        if said is not None and end + 1 < limit:
            return min(said.last, limit)
    return end
