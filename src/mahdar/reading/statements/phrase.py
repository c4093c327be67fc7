"""The extent of a speaker phrase: from its head noun to where the name, titles and genitives end."""

import re
from functools import lru_cache

from mahdar.language.clitics import Clitics, split
from mahdar.language.quotes import MARKS
from mahdar.language.stems import load_weights
from mahdar.language.text import Text
from mahdar.reading.statements.lexicon import cue_forms
from mahdar.reading.statements.wordlists import words

MAX_WORDS = 22  # the longest speaker of the gold set has 17 words
ACCUSATIVE = 2.0  # log2: four times as frequent; names in alif («تيريزا», «أوباما») stay below it
_COMMAS = frozenset("،,")
_COMPLEMENT = re.compile(r"ب?ان(?:ه|ها|هم|هما|هن|ني|نا|ك|كم)?\Z|[اب]نن[اي]\Z")
# Measured masdars: افتعال، انفعال، استفعال، تفعيل are masdars wherever they stand bare; إفعال is not (أعضاء).
_MASDAR = re.compile(r"(?:است\w{2}ا\w|ا\wت\w?ا\w|ان\w{2}ا\w|ت\w{2}ي\w)ه?(?:ه|ها|هم)?\Z")
_NOT_MASDAR = frozenset({"اتحاد", "ائتلاف", "انتخابات", "تنظيم", "تقرير", "تمثيل", "اعتماد", "تركيا", "تيلين", "تايمز"})


@lru_cache(maxsize=32768)
def is_complement(form: str) -> bool:
    """Whether a folded form is أن or إن, alone, after ب, or with a pronoun."""
    return _COMPLEMENT.match(form) is not None


@lru_cache(maxsize=32768)
def opens_content(form: str) -> bool:
    """Whether a bare word can open the content of «أعلن فلان مقتل …»: a masdar without the article."""
    lists = words()
    if form in lists.contents or split(form).stem in lists.contents and split(form).pron:
        return True
    cue = cue_forms().get(form)
    if cue is not None and cue.shape == "masdar" and not form.startswith("ال"):
        return True
    return _MASDAR.match(form) is not None and form not in _NOT_MASDAR and form not in lists.speakers


@lru_cache(maxsize=32768)
def stops_phrase(form: str) -> bool:
    """Whether a word ends a speaker phrase wherever it stands."""
    lists = words()
    if form in lists.stops or is_complement(form):
        return True
    if form[:1] in "وف" and form[1:] in lists.stops and split(form).conj:
        return True
    cue = cue_forms().get(form)
    if cue is None or form in lists.speakers or len(form) <= 2:
        return False
    return cue.finite or (cue.shape == "participle" and form.endswith("ا"))


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
        if at > first and (_accusative(text, at) or _relative_verb(text, first, at)):
            break
        if stop_at_content and at > first and opens_content(text.forms[at]) and _complete(text, at - 1):
            break
        after = _accept(text, first, at, limit)
        if after <= at:
            break
        at = after
    return _trim(text, first, at)


def _relative_verb(text: Text, first: int, at: int) -> bool:
    """«تقارير نشرت قبيل»: after an indefinite noun a feminine perfect opens a relative clause."""
    form = text.forms[at]
    perfect = len(form) >= 4 and form.endswith("ت") and form[-2] not in "ايو"
    return perfect and form not in words().speakers and text.forms[first] in words().speakers and first + 3 >= at


def _accusative(text: Text, at: int) -> bool:
    """Whether a word is an indefinite accusative («دعما»), which no speaker phrase in the nominative holds."""
    if text.source[text.ends[at] - 2 : text.ends[at]].find("\u064b") >= 0:
        return True
    form = text.forms[at]
    return text.kinds[at] == "w" and form.endswith("ا") and _complete(text, at - 1) and is_accusative(form)


@lru_cache(maxsize=16384)
def is_accusative(form: str) -> bool:
    """Whether news writes the word far more often without its final alif («دعما» beside «دعم», not «روسيا»)."""
    stems = load_weights().stems
    return stems.get(form[:-1], -99.0) - stems.get(form, -40.0) >= ACCUSATIVE


def _accept(text: Text, first: int, at: int, limit: int) -> int:
    """The index after the word (or name in quotation marks, or apposition) at `at`, or `at` to stop."""
    kind = text.kinds[at]
    if kind == "l":
        return at + 1
    if kind == "w":
        return at + 1 if _word_belongs(text, first, at, limit) else at
    if kind == "n":
        return at
    return _accept_mark(text, first, at, limit) if kind == "p" else at


def _accept_mark(text: Text, first: int, at: int, limit: int) -> int:
    form = text.forms[at]
    if form in "#_":
        return at + 1
    if form == "(" and at > first:
        return _bracket_end(text, at, limit)
    if form in MARKS:
        return _name_in_marks(text, first, at, limit)
    if form in _COMMAS and at > first:
        return _apposition(text, first, at, limit)
    return at


def _word_belongs(text: Text, first: int, at: int, limit: int) -> bool:
    form = text.forms[at]
    if at > first and form in ("علي", "عن", "من") and _governs(text, at):
        return True
    if form == "علي":
        return text.surface(at)[-1:] == "ي"
    if form in ("في", "من", "باسم", "لدي"):
        return at > first and at + 1 < limit and _preposition_belongs(text, first, at)
    if stops_phrase(form) or form in ("ل", "ب") or not split(form).stem:
        return False
    if at == first:
        return not split(form).prep and split(form).stem not in ("في", "من", "علي")
    return _clitic_belongs(text, first, at)


def _governs(text: Text, at: int) -> bool:
    """«المسؤول عن القضية»، «المشرف على البرنامج»، «مصادر مقربة من الوفد»."""
    return f"{split(text.forms[at - 1]).stem} {text.forms[at]}" in words().governing


def _preposition_belongs(text: Text, first: int, at: int) -> bool:
    form, following = text.forms[at], text.forms[at + 1]
    lists = words()
    if form in ("باسم", "لدي"):
        return True
    if split(following).stem in lists.occasions or stops_phrase(following) or text.kinds[at + 1] != "w":
        return False
    head = text.forms[first]
    if form == "من":
        return not head.startswith("ال") and head in lists.speakers
    return head in lists.speakers and not _named(text, first, at)


def _named(text: Text, first: int, at: int) -> bool:
    """Whether two words before `at` look like a personal name: no article, no known noun."""
    lists = words()
    known = lists.speakers | lists.bare
    run = 0
    for i in range(at - 1, first - 1, -1):
        form = text.forms[i]
        if form in known or form.startswith("ال") or text.kinds[i] not in "wl":
            break
        run += 1
    return run >= 2


def _clitic_belongs(text: Text, first: int, at: int) -> bool:
    parts = split(text.forms[at])
    lists = words()
    if parts.prep == "ل":
        return _for_belongs(parts) or f"{split(text.forms[at - 1]).stem} ل" in lists.governing
    if parts.prep == "ب":
        noun = parts.stem in lists.speakers or parts.stem in lists.bodies
        return noun and text.forms[first] in lists.speakers
    if parts.conj:
        if parts.stem in ("في", "من", "علي"):
            return False
        return parts.article != "" or parts.stem in lists.speakers or _complete(text, at - 1)
    return True


def _for_belongs(parts: Clitics) -> bool:
    """«الأمين العام للأمم المتحدة» goes on; «للصحفيين», «لوكالة كذا», «لأنصاره» name whom he spoke to."""
    lists = words()
    if parts.stem in lists.media or parts.stem in lists.addressees or parts.pron:
        return False
    return parts.article != "" or parts.stem in lists.speakers or parts.stem in lists.bare


def _complete(text: Text, at: int) -> bool:
    """Whether a phrase could end at this word: it is no bare noun that still needs its genitive."""
    parts = split(text.forms[at])
    lists = words()
    if text.kinds[at] != "w" or parts.article or parts.pron:
        return True
    return parts.stem not in lists.speakers and parts.stem not in lists.bare


def _bracket_end(text: Text, at: int, limit: int) -> int:
    for i in range(at + 1, min(at + 8, limit)):
        if text.forms[i] == ")":
            return i + 1
    return at


def _name_in_marks(text: Text, first: int, at: int, limit: int) -> int:
    """Take in a short name in quotation marks after a noun that bears names («قناة "النهار"»)."""
    if at == first:
        return at
    before = split(text.forms[at - 1]).stem
    for i in range(at + 1, min(at + 6, limit)):
        if text.forms[i] in MARKS:
            tail = text.forms[i + 1] if i + 1 < limit else ""
            short = i - at <= 3 and (tail in _COMMAS or is_complement(tail) or tail == ":")
            return i + 1 if before in words().named or short else at
    return at


def _apposition(text: Text, first: int, at: int, limit: int) -> int:
    """After a comma: a name or a title set off by commas («المتحدث باسم الوزارة، فلان الفلاني، إن»)."""
    end = at + 1
    while end < limit and end - at <= 8 and text.kinds[end] in "wl" and _plain(text, end):
        end += 1
    if end == at + 1 or end >= len(text) or end - at > 8:
        return at
    tail = text.forms[end]
    closes = end == limit or tail in _COMMAS or tail == ":" or is_complement(tail) or tail in MARKS
    return end if closes and _is_name_or_title(text, at + 1, end) else at


def _plain(text: Text, at: int) -> bool:
    form = text.forms[at]
    if form == "علي":
        return text.surface(at)[-1:] == "ي"
    return not (stops_phrase(form) or form in ("في", "من") or split(form).conj)


def _is_name_or_title(text: Text, first: int, end: int) -> bool:
    lists = words()
    form = text.forms[first]
    if form in lists.speakers:
        return True
    return not opens_content(form) and not form.startswith(("ال", "لل", "ب")) and end - first <= 4


def _trim(text: Text, first: int, end: int) -> int:
    while end > first and (text.kinds[end - 1] == "p" and text.forms[end - 1] not in MARKS and text.forms[end - 1] != ")"):
        end -= 1
    return end
