"""The extent of a speaker phrase: from its head noun to where the name, titles and genitives end."""

from mahdar.language.clitics import Clitics, split
from mahdar.language.text import Text
from mahdar.language.verbs import is_listed_verb
from mahdar.reading.statements.names import mark_end
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    QUOTE_MARKS,
    is_accusative,
    is_definite,
    is_feminine_perfect,
    needs_genitive,
    opens_content,
    stops_phrase,
)

MAX_WORDS = 22  # the longest speaker of the gold set has 17 words
_FATHATAN = "\u064b"
_INNER = frozenset({"في", "من", "باسم", "لدي"})  # prepositions a phrase may hold


def phrase_end(
    text: Text, first: int, limit: int, *, stop_at_content: bool = False, inside: bool = False
) -> int:
    """The end (exclusive) of the speaker phrase that begins at word `first`; `first` where none begins.

    `stop_at_content` also ends it before a bare masdar that cannot belong to it («أعلن الجيش | اكتشاف نفق»);
    `inside` takes the first word as given (one with a preposition written on).
    """
    limit = min(limit, first + MAX_WORDS)
    at = first + 1 if inside else first
    while at < limit:
        if at > first and _ends_before(text, first, at, stop_at_content):
            break
        after = _accept(text, first, at, limit)
        if after <= at:
            break
        at = after
    return _trim(text, first, at)


def _ends_before(text: Text, first: int, at: int, stop_at_content: bool) -> bool:
    """Accusatives, relative clauses and (if asked) masdars of a content are beyond the phrase."""
    form = text.forms[at]
    complete = text.kinds[at - 1] != "w" or not needs_genitive(text.forms[at - 1])
    if text.kinds[at] != "w" or not complete:
        return False
    if form.endswith("ا") and (_FATHATAN in text.surface(at) or is_accusative(form)):
        return True
    if _relative_verb(text, first, at):
        return True
    if _is_possessed(text, at):
        return True
    return stop_at_content and opens_content(form)


def _is_possessed(text: Text, at: int) -> bool:
    """«قدم فلان شكره»: what is his is no part of his name (names in ني and the like are)."""
    parts = split(text.forms[at])
    if parts.conj or parts.prep or parts.pron not in ("ه", "ها", "هم"):
        return False
    return parts.pron != "ه" or text.surface(at).endswith("ه")


def _relative_verb(text: Text, first: int, at: int) -> bool:
    """«بيان صدر أمس», «الصحيفة استندت»: a perfect soon after its noun is that noun's verb."""
    form, head = text.forms[at], text.forms[first]
    if at - first > 3 or head not in words().speakers:
        return False
    return is_feminine_perfect(form) or (head in words().documents and is_listed_verb(form))


def _accept(text: Text, first: int, at: int, limit: int) -> int:
    """The index after the word (or name in quotation marks, or apposition) at `at`, or `at` to stop."""
    kind = text.kinds[at]
    if kind == "l":
        return at + 1
    if kind == "w":
        return at + 1 if _word_belongs(text, first, at, limit) else at
    return mark_end(text, first, at, limit) if kind == "p" else at


def _word_belongs(text: Text, first: int, at: int, limit: int) -> bool:
    form = text.forms[at]
    if at > first and _governs_or_governed(text, at, limit):
        return True
    if form == "علي":
        return text.surface(at)[-1:] == "ي"
    if form in _INNER:
        return first < at < limit - 1 and _preposition_belongs(text, first, at)
    if stops_phrase(form) or form in ("ل", "ب") or not split(form).stem:
        return False
    return not split(form).prep if at == first else _clitic_belongs(text, first, at)


def _governs_or_governed(text: Text, at: int, limit: int) -> bool:
    """«المسؤول عن القضية»، «المشرف على البرنامج»، «البيانات الصادرة عن الشركة»; «خط وسط», «مصدر مطلع»."""
    form, lists = text.forms[at], words()
    if form in lists.soft_stops:
        return needs_genitive(text.forms[at - 1])
    if form in ("علي", "عن", "من"):
        return f"{split(text.forms[at - 1]).stem} {form}" in lists.governing
    return at + 1 < limit and f"{split(form).stem} {text.forms[at + 1]}" in lists.governing


def _preposition_belongs(text: Text, first: int, at: int) -> bool:
    form, following = text.forms[at], text.forms[at + 1]
    if form in ("باسم", "لدي"):
        return True
    if text.kinds[at + 1] != "w" or stops_phrase(following):
        return False
    bound = split(following).pron != "" or following.endswith("ته")
    if bound or split(following).stem in words().occasions:
        return False  # «في بيان», «في خاتمته»: where it was said
    head = text.forms[first]
    if form == "من":
        return not is_definite(head) and (head in words().speakers or head in words().bare)
    return head in words().speakers and not _named(text, first, at)


def _named(text: Text, first: int, at: int) -> bool:
    """Whether the two words before `at` look like a personal name: no article, no known noun."""
    known = words().speakers | words().bare
    if at - 2 < first:
        return False
    return all(
        text.kinds[i] in "wl" and text.forms[i] not in known and not is_definite(text.forms[i])
        for i in (at - 2, at - 1)
    )


def _clitic_belongs(text: Text, first: int, at: int) -> bool:
    parts, lists = split(text.forms[at]), words()
    if parts.prep == "ل":
        return _for_belongs(text, at, parts) or f"{split(text.forms[at - 1]).stem} ل" in lists.governing
    if parts.prep == "ب":
        return text.forms[first] in lists.speakers and _at_belongs(text, at, parts)
    if parts.conj and parts.stem not in lists.prepositions:
        coordinated = parts.article != "" or parts.stem in lists.speakers
        return coordinated or not needs_genitive(text.forms[at - 1])
    return not parts.conj


def _at_belongs(text: Text, at: int, parts: Clitics) -> bool:
    """«مصدر بوزارة الصحة», «مدير الفرع بجدة المهندس فلان»: where somebody sits, before his rank and name."""
    ahead = text.forms[at + 1 : at + 3]
    return parts.stem in words().bodies or any(form in words().honorifics for form in ahead)


def _for_belongs(text: Text, at: int, parts: Clitics) -> bool:
    """«الأمين العام للأمم المتحدة» goes on; «للصحفيين», «لوكالة كذا», «لأنصاره» name whom he spoke to."""
    lists = words()
    if parts.stem in lists.media or parts.stem in lists.addressees or parts.pron:
        return False
    if parts.article != "" or parts.stem in lists.speakers or parts.stem in lists.bare:
        return True
    body = any(split(form).stem in lists.bodies for form in text.forms[max(0, at - 3) : at])
    return body and not opens_content(parts.stem)  # «الاتحاد العام لطلبة كذا»


def _trim(text: Text, first: int, end: int) -> int:
    while end > first and text.forms[end - 1] in _INNER:
        end -= 1
    while (
        end > first
        and text.kinds[end - 1] == "p"
        and text.forms[end - 1] not in QUOTE_MARKS
        and text.forms[end - 1] != ")"
    ):
        end -= 1
    return end
