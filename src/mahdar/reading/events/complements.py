"""The object and the prepositional complements of a verb or masdar, by the roles of its frame."""

from collections.abc import Iterator

from mahdar.language.clitics import split
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import about_end, noun_phrase
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    COMMAS,
    is_complement,
    is_definite,
    is_nominal,
    opens_content,
)

_STANDING = {"علي": "علي", "الي": "الي"}
_CLITIC = ("ب", "ل", "ك")
_AGENTS = (("من", "قبل"), ("علي", "يد"), ("علي", "ايدي"), ("من", "جانب"), ("بقياده", ""), ("بيد", ""))
_SKIPPED = frozenset("بشده رسميا علنا مجددا ايضا كذلك هاتفيا امس اليوم السبت الاحد الاثنين الثلاثاء الاربعاء".split())
_SKIPPED |= frozenset("الخميس الجمعه مساء صباح فورا بقوه جميع كل بعض عده مبدئيا مرارا الماضي".split())


def read_complements(ground: Ground, scope: Scope, draft: Draft, start: int, limit: int) -> None:
    """Fill the roles of a draft from the words start..limit-1."""
    frame, at = draft.frame, start
    at = _skip(ground, at, limit)
    if frame.object is not None and not draft.hit.passive and not draft.hit.pron:
        at = _object(ground, scope, draft, _past_manner(ground, draft, at, limit), limit)
    done, used = at, set[str]()
    for place, preposition, inner in _prepositions(ground, at, limit):
        if place < done or preposition in used or _is_idiom(ground, place):
            continue
        agent = _agent(ground, place)
        role = "actor" if agent else frame.role_of(preposition)
        if role is None or role == "none":
            continue
        taken = _take(ground, scope, draft, role, place + agent if agent else inner, limit)
        if taken > place:
            done = taken
            used.add(preposition)
    if frame.object is not None and frame.object not in _filled(draft) and done > at and not draft.hit.passive:
        _object(ground, scope, draft, done, limit)  # «يجب على إيران | تغيير سياستها»


def read_between(ground: Ground, scope: Scope, draft: Draft, first: int, limit: int) -> None:
    """«وجهت النيابة | إلى المدير | تهمة»: what stands between a light verb and its noun."""
    for place, preposition, inner in _prepositions(ground, first, limit):
        role = draft.frame.role_of(preposition)
        if role == "recipient" and not draft.recipients and not _is_idiom(ground, place):
            _take(ground, scope, draft, role, inner, limit)


def _filled(draft: Draft) -> set[str]:
    roles = ("recipient", "about", "place")
    return {role for role in roles if draft.has(role)} | ({"party", "actor"} if len(draft.actors) > 1 else set())


def _past_manner(ground: Ground, draft: Draft, at: int, limit: int) -> int:
    """«دانت | بأشد العبارات | الجريمة»: past an adverbial that the frame has no role for."""
    if at + 2 >= limit or at in ground.begins:
        return at
    parts = split(ground.text.forms[at])
    if parts.prep != "ب" or draft.frame.role_of("ب") is not None:
        return at
    end = at + 1
    if not is_definite(ground.text.forms[at]) and is_definite(ground.text.forms[end]):
        end += 1
    return end if end < limit and is_definite(ground.text.forms[end]) else at


def _skip(ground: Ground, at: int, limit: int) -> int:
    while at < limit and (ground.text.forms[at] in _SKIPPED or ground.text.forms[at] in COMMAS):
        at += 1
    return at


def _object(ground: Ground, scope: Scope, draft: Draft, at: int, limit: int) -> int:
    """The direct object: a noun phrase with no preposition, or a clause after أن."""
    role = draft.frame.object
    assert role is not None  # asked before
    if at >= limit:
        return at
    form = ground.text.forms[at]
    if is_complement(form) and form[0] != "ب":
        draft.add("about", (min(at + 1, limit - 1), limit))
        return limit
    if ground.text.kinds[at] == "w" and at not in ground.begins and (split(form).prep or not is_nominal(form)):
        return at
    if at in ground.begins and split(form).prep:
        return at
    phrase = _phrase(ground, scope, draft.frame, role, at, limit)
    if phrase is None:
        return at
    draft.add(role, phrase)
    return phrase[1]


def _take(ground: Ground, scope: Scope, draft: Draft, role: str, at: int, limit: int) -> int:
    """Give what begins at a word its role; the index after it, `at` where nothing was taken."""
    if at >= limit:
        return at
    if is_complement(ground.text.forms[at]):
        draft.add("about", (min(at + 1, limit - 1), limit))
        return limit
    if role in ("recipient", "actor", "party") and _is_purpose(ground, at):
        return at
    phrase = _phrase(ground, scope, draft.frame, role, at, limit)
    if phrase is None:
        return at
    draft.add(role, phrase)
    return phrase[1]


def _is_purpose(ground: Ground, at: int) -> bool:
    """«لعقد جولة», «للتصدي»: a masdar after a preposition is what for, not whom."""
    if at in ground.begins:
        return False
    parts = split(ground.text.forms[at])
    if parts.stem in _SPANS:
        return True
    if parts.prep == "ل" and not parts.article and is_masdar(ground.text.forms[at]):
        return True
    return opens_content(parts.stem) or ground.text.forms[at] in words().occasions or parts.stem in words().occasions


def _is_idiom(ground: Ground, at: int) -> bool:
    """«على الأقل», «على الرغم»: no complement."""
    after = ground.text.forms[at + 1] if at + 1 < len(ground.text) else ""
    return ground.text.forms[at] == "علي" and after in _IDIOMS


def _phrase(ground: Ground, scope: Scope, frame: Frame, role: str, at: int, limit: int) -> Words | None:
    if role != "about":
        return noun_phrase(ground, scope, at, limit)
    if ground.text.kinds[at] == "p" and at + 1 < limit:
        at += 1
    others = frozenset(prep for prep, other in frame.preps if other not in ("about", "none") and len(prep) > 1 and prep != "بين")
    end = about_end(ground, scope, at, limit, others)
    return (at, end) if end > at else None


def _prepositions(ground: Ground, start: int, limit: int) -> Iterator[tuple[int, str, int]]:
    """Each preposition in order: where it stands, which it is, the word where its phrase begins."""
    text = ground.text
    for at in range(start, limit):
        form = text.forms[at]
        if text.kinds[at] != "w":
            continue
        if form in _STANDALONE and not (form == "علي" and text.surface(at).endswith("ي")):
            yield at, form, at + 1
            continue
        parts = split(form)
        if at > 0 and text.forms[at - 1] in _ACCORDING:
            continue  # «وفقا لمتحدث»
        if parts.prep in _CLITIC and parts.stem:
            yield at, parts.prep, at
        elif parts.prep in _CLITIC and parts.pron:
            yield at, parts.prep + "_", at
        elif is_complement(form) and form[0] == "ب":
            yield at, "ب", at


_SPANS = frozenset("سنوات سنه عام اعوام اشهر شهر ايام يوم ساعات ساعه دقائق اسابيع اسبوع فتره مده عقود مره مرات عده".split())
_ACCORDING = frozenset({"وفقا", "طبقا", "خلافا", "نظرا", "تبعا", "استنادا", "خلافًا", "تبعا", "وفق"})
_IDIOMS = frozenset({"الاقل", "الاكثر", "الرغم", "الاطلاق", "الفور", "التوالي", "هامش", "صعيد", "خلفيه", "مدي"})
_STANDALONE = frozenset(
    "علي الي من في مع بين عن ضد حول بشان لدي امام تجاه نحو ازاء حيال بخصوص ل ب لصالح بحق الا باتجاه قرب داخل".split()
)


def _agent(ground: Ground, at: int) -> int:
    """How many words «من قبل», «على يد» take, 0 where the preposition opens no agent."""
    forms = ground.text.forms
    for first, second in _AGENTS:
        if forms[at] == first and (not second or (at + 1 < len(forms) and forms[at + 1] == second)):
            return 2 if second else 1
    return 0


def conditions_hold(ground: Ground, frame: Frame, at: int, first: int, limit: int) -> bool:
    """Whether a frame's `with` and `without` hold for the complement first..limit-1 of the word `at`."""
    near = range(first, min(limit, first + 8))
    if frame.within and not any(_is_of(ground, i, frame.within) and _may_hold(ground, frame, i) for i in near):
        return False
    around = range(max(0, at - 4), min(len(ground.text), at + 5))
    return not frame.without or not any(i != at and _is_of(ground, i, frame.without) for i in around)


def _may_hold(ground: Ground, frame: Frame, at: int) -> bool:
    """Whether a word can be in the complement: it has no preposition written on that the frame does not know."""
    prep = split(ground.text.forms[at]).prep
    return prep not in _CLITIC or frame.role_of(prep) is not None or not frame.preps


def _is_of(ground: Ground, at: int, stems: frozenset[str]) -> bool:
    form = ground.text.forms[at]
    if form in stems:
        return True
    parts = split(form)
    return parts.stem in stems or (form.startswith("ال") and form[2:] in stems)


def is_masdar(form: str) -> bool:
    """Whether a word is a masdar of the lexicon: «لبحث», «لدعم»."""
    from mahdar.reading.events.read import act_forms

    return any(hit.shape == "masdar" for hit in act_forms().of(form))
