"""Who speaks: the phrase after the verb (قال الوزير), before it (الوزير قال), or before a relative pronoun."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Words
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.phrase import is_complement, opens_content, phrase_end, stops_phrase
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words

ROUGH = 10  # words: a subject between أن and its verb is taken whole up to here
_COMMAS = frozenset("،,")
_SKIP_AFTER = frozenset("ايضا كذلك امس اليوم السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه مساء صباح بدوره بدورها مجددا".split())
RELATIVES = frozenset("الذي التي الذين اللذين اللذان اللتين".split())
_OPENERS = frozenset(
    "كان كانت وكان وكانت ان لكن ولكن غير فيما بينما وفيما وبينما حيث اذ كما بان وان بينما لان ثم هذا".split()
)
_ADJECTIVES = frozenset("المتحده الاربع العام العامه العليا الاعلي الخمس الست الثلاث الكبري المركزي الوطني الجديد السابق الاول الحالي".split())


def subject_after(scope: Scope, at: int, cue: Cue) -> Words | None:
    """The speaker phrase right after a finite cue, past single adverbs; None where the subject is dropped."""
    if not cue.finite or cue.plural:  # a verb before its subject is singular
        return None
    first = at + 1
    text = scope.text
    if cue.subject_prep:
        if first >= scope.last or text.forms[first] != cue.subject_prep:
            return None
        end = phrase_end(text, first + 1, scope.last)
        return (first + 1, end) if end > first + 1 else None
    while first < scope.last and text.forms[first] in _SKIP_AFTER:
        first += 1
    if first >= scope.last or text.kinds[first] not in "wlp" or _no_head(scope, first, cue):
        return None
    if (cue.takes_object or cue.noun) and not cue.pronoun:
        end = _narrow(scope, first)
    else:
        end = phrase_end(text, first, scope.last, stop_at_content=cue.noun or "ب" in cue.preps or cue.pronoun)
    return (first, end) if end > first else None


def _no_head(scope: Scope, first: int, cue: Cue) -> bool:
    form = scope.text.forms[first]
    if scope.text.kinds[first] == "p":
        return form != "#"
    if form in cue.preps and form != "علي":
        return True
    if split(form).prep:
        return True
    return stops_phrase(form) or ((cue.noun or cue.takes_object != "") and opens_content(form))


def _narrow(scope: Scope, first: int) -> int:
    """The subject where an object follows: «اتهم ترامب | الصين»، «دعا وزير الخارجية فلان | الأطراف»."""
    text, forms, lists = scope.text, scope.text.forms, words()
    limit = phrase_end(text, first, scope.last, stop_at_content=True)
    head = split(forms[first])
    titled = head.stem in lists.speakers
    at = first + 1
    while at < limit:
        form, before = forms[at], forms[at - 1]
        definite = split(form).article != "" and split(form).prep == ""
        if definite and not (_agrees(form) and (at > first + 1 or titled or head.article or form != "السعوديه")) and not (titled and (_needs_genitive(before) or _forename(before))):
            break
        if not definite and head.article and (not titled or head.stem in lists.bodies):
            break
        at += 1
    return at


@lru_cache(maxsize=4096)
def _agrees(form: str) -> bool:
    """Whether a definite word looks like an adjective or a name's own article word («السيسي»، «الأمريكية»)."""
    return form.endswith(("ي", "يه", "يين", "يون")) or form in _ADJECTIVES


def _forename(form: str) -> bool:
    """Whether a bare word is no noun of the lists, so that a family name in ال may follow («عادل الجبير»)."""
    return not split(form).article and form not in words().speakers and form not in words().bare


def _needs_genitive(form: str) -> bool:
    lists = words()
    construct = form.endswith("و") and len(form) > 4  # «مسؤولو»
    return not form.startswith("ال") and (construct or form in lists.speakers or form in lists.bare or form == "باسم")


def subject_before(scope: Scope, at: int, *, exact: bool = False) -> Words | None:
    """The speaker phrase that ends right before a cue: «الوزير أكد»، «وكان ترامب قال».

    Between أن and its verb a short subject is taken whole, whatever is in it, unless `exact`.
    """
    text = scope.text
    end = at
    if end > scope.first and text.forms[end - 1] in ("قد", "فقد"):
        end -= 1
    end = _before_adverbial(scope, end)
    start = _clause_start(scope, end)
    if start >= end or end - start > 18:
        return None
    rough = not exact and start > scope.first and text.forms[start - 1] in ("ان", "بان") and end - start <= ROUGH
    reached = phrase_end(text, start, end)
    if (reached != end and not rough) or text.kinds[start] == "p" or not _nominal(text.forms[start]):
        return None
    return None if _verb_like(text.forms[start]) else (start, end)


def _nominal(form: str) -> bool:
    """Whether a word can open a subject: no particle, no conjunction or preposition written on."""
    parts = split(form)
    return not (parts.conj or parts.prep or stops_phrase(form) or form in ("في", "من", "علي"))


def follows_kana(scope: Scope, words_: Words) -> bool:
    """«كان الوزير قد صرح»: after كان the phrase before the verb is its subject, whatever follows."""
    return words_[0] > scope.first and scope.text.forms[words_[0] - 1] in KANA


KANA = frozenset("كان كانت وكان وكانت فكان".split())


def _before_adverbial(scope: Scope, end: int) -> int:
    """Step back over «، السبت،» right before the cue, and over a single closing comma."""
    forms = scope.text.forms
    if end - 1 <= scope.first or forms[end - 1] not in _COMMAS:
        return end
    for i in range(end - 2, max(scope.first, end - 6), -1):
        if forms[i] in _COMMAS:
            return i if forms[i + 1] in _SKIP_AFTER else end - 1
    return end - 1


def _clause_start(scope: Scope, end: int) -> int:
    text = scope.text
    for i in range(end - 1, max(scope.first, end - 20) - 1, -1):
        form = text.forms[i]
        if form in _OPENERS or is_complement(form) or form in ".؟!:؛…-–\n" or i in scope.opens:
            return i + 1
        if form in _COMMAS and not _appositive_comma(scope, i, end):
            return i + 1
    return scope.first


def _appositive_comma(scope: Scope, comma: int, end: int) -> bool:
    """A comma inside «فلان، المتحدث باسم كذا، قال» belongs to the phrase when a title precedes it."""
    start = comma - 1
    while start > scope.first and scope.text.kinds[start - 1] in "wl" and comma - start < 10:
        start -= 1
    return phrase_end(scope.text, start, end) == end and scope.text.forms[start] in words().speakers


@lru_cache(maxsize=16384)
def _verb_like(form: str) -> bool:
    """A rough guard against verb-first clauses: feminine perfects and masculine imperfects."""
    if form in words().speakers:
        return False
    bare = form
    feminine = len(bare) >= 4 and bare.endswith("ت") and bare[-2] not in "ايو"
    return feminine or (len(bare) >= 4 and bare[0] == "ي" and not bare.endswith(("ا", "ل", "ن", "ف")))


def antecedent(scope: Scope, at: int) -> Words | None:
    """The noun phrase before «الذي/التي» right before a cue: «المركز الذي أكد أن»."""
    text = scope.text
    end = at - 1
    if end < scope.first or text.forms[end] not in RELATIVES:
        return None
    if end > scope.first and text.forms[end - 1] in _COMMAS:
        end -= 1
    for start in range(end - 1, max(scope.first, end - 6) - 1, -1):
        form = text.forms[start]
        if form in words().speakers or split(form).stem in words().speakers:
            return (start, end) if phrase_end(text, start, end) == end else None
    return None


def is_relative(scope: Scope, at: int) -> bool:
    """Whether the cue stands right after a relative pronoun."""
    return at > scope.first and scope.text.forms[at - 1] in RELATIVES
