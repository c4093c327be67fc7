"""How far a clause and a noun phrase go."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.language.verbs import is_listed_verb, may_be_verb
from mahdar.reading.actors.described import Described
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.statements.lexicon import cue_forms
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    COMMAS,
    QUOTE_MARKS,
    is_accusative,
    is_complement,
    looks_adjectival,
    stops_phrase,
)

LONGEST = 45  # words of a clause looked at; the gold set's parties stand within 38 of their trigger
_ENDS = frozenset(".؟?!؛:…\n")
_BREAKS = frozenset({"فيما", "بينما", "حيث", "لكن", "ولكن", "اذ", "كما", "مما", "ثم", "وذلك", "وفيما", "وهو"})
_BREAKS |= {"وبينما", "وهي", "وهم", "وقد", "فقد", "وكان", "وكانت", "لكنه", "لكنها", "لكنهم", "هذا", "مشيرا"}
_HEADED = frozenset({"من", "في"})  # between a noun and the name that tells whose it is
_MAX_PHRASE = 22


def clause_end(scope: Scope, at: int) -> int:
    """The index after the last word of the clause that the word `at` stands in."""
    text, last = scope.text, min(scope.last, at + LONGEST)
    quote = scope.inside_quote(at)
    if quote is not None and quote.closed:
        last = min(last, quote.close)
    for i in range(at + 1, last):
        form = text.forms[i]
        if text.kinds[i] == "p":
            if form in _ENDS or (form in COMMAS and i + 1 < last and opens_clause(text.forms[i + 1])):
                return i
        elif form in _BREAKS or joins_verb(form) or _reports(form):
            return i
    return last


def clause_start(scope: Scope, at: int) -> int:
    """The index of the first word of the clause that the word `at` stands in."""
    text = scope.text
    for i in range(at - 1, max(scope.first, at - LONGEST) - 1, -1):
        form = text.forms[i]
        if text.kinds[i] == "p" and (form in _ENDS or form in QUOTE_MARKS):
            return i + 1
        if form in _BREAKS or (form in COMMAS and opens_clause(text.forms[i + 1])):
            return i + 1
        if joins_verb(form) or is_complement(form):
            return i if joins_verb(form) else i + 1
    return max(scope.first, at - LONGEST)


@lru_cache(maxsize=32768)
def joins_verb(form: str) -> bool:
    """Whether a word is a verb with و or ف in front: «وأضاف», «فقال»."""
    parts = split(form)
    if form[:1] not in ("و", "ف") or len(form) < 4 or parts.article or parts.prep in ("ب", "ك"):
        return False
    if form in words().speakers or parts.conj == "":
        return False
    return is_listed_verb(form[1:]) and not _is_nominal(form[1:])


@lru_cache(maxsize=32768)
def _is_nominal(form: str) -> bool:
    """Perfects that are nouns as well («رئيس» is none; «قتل», «دعم» are)."""
    lists = words()
    return form in lists.contents or form in lists.speakers or form in lists.bare


@lru_cache(maxsize=32768)
def opens_clause(form: str) -> bool:
    """Whether a word after a comma begins another clause."""
    cue = cue_forms().get(form)
    if cue is not None and (cue.shape == "participle" or cue.finite):
        return True
    return form in _BREAKS or joins_verb(form) or form in words().clause_openers


@lru_cache(maxsize=32768)
def _reports(form: str) -> bool:
    cue = cue_forms().get(form)
    return cue is not None and cue.finite and not cue.homograph and cue.bare and cue.conj != ""


def noun_phrase(ground: Ground, scope: Scope, first: int, limit: int) -> Words | None:
    """The noun phrase that begins at a word (a preposition may be written on it), None where none does."""
    text = ground.text
    while first < limit and text.kinds[first] == "p" and text.forms[first] in ('"', "«", "“", "#", "”", "»"):
        first += 1
    if first < limit and text.kinds[first] == "n":
        return _number(ground, scope, first, limit)
    if first >= limit or text.kinds[first] not in "wl" or text.forms[first] in words().relatives:
        return None
    said = ground.mention(first)
    if said is not None:
        end = _with_owner(ground, said, limit)
    else:
        if stops_phrase(text.forms[first]) or is_complement(text.forms[first]):
            return None
        end = phrase_end(text, first, _before_like(ground, first, limit), inside=True, stop_at_content=True)
        end = _counted(ground, scope, first, end, limit)
        end = _whole_mention(ground, max(end, first + 1), limit)
        end = _owner(ground, end, limit)
    end = _joined(ground, first, end, limit)
    return (first, end) if end > first else None


def _before_like(ground: Ground, first: int, limit: int) -> int:
    """A phrase ends before «كـ»: «البلدين | كخطوة»."""
    for at in range(first + 1, min(limit, first + _MAX_PHRASE)):
        if split(ground.text.forms[at]).prep == "ك" and at not in ground.begins:
            return at
    return limit


def _number(ground: Ground, scope: Scope, first: int, limit: int) -> Words | None:
    """«3042 من تنظيم كذا», «993 ملجأ»: a number with what it counts."""
    text, end = ground.text, first + 1
    if end < limit and text.kinds[end] == "w" and text.forms[end] not in words().stops:
        counted = noun_phrase(ground, scope, end + (text.forms[end] == "من"), limit)
        if counted is not None:
            return first, counted[1]
    return first, end


def _with_owner(ground: Ground, said: Described, limit: int) -> int:
    """«طيران | التحالف العربي»: a bare noun of a body goes on to the name right after it."""
    end = said.last
    after, meaning = ground.mention(end), ground.meaning_at(said.first)
    if said.role is not None and not said.is_named and end < limit and looks_adjectival(ground.text.forms[end]):
        return max(end, phrase_end(ground.text, said.first, limit))  # «الرئيس | الشرعي فلان»
    if after is None or end >= limit or ground.clitic(end) or said.definite:
        return min(end, limit)
    if meaning is not None and meaning.is_complete:
        return min(end, limit)
    return min(after.last, limit) if said.body is not None or said.people is not None else min(end, limit)


def _counted(ground: Ground, scope: Scope, first: int, end: int, limit: int) -> int:
    """«أكثر من 220 من أبناء المدينة», «عدد من الرهائن»: what is counted belongs to the phrase."""
    text = ground.text
    if split(text.forms[first]).stem in _QUANTITIES and end == first + 1 and end < limit and text.kinds[end] == "w":
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


_QUANTITIES = frozenset("اكثر عدد عشرات مئات الاف بعض كل كثير عديد معظم مجموعه احد احدي واحد اثنين خمسه ثلاثه اربعه سته".split())
_QUANTITIES |= frozenset("سبعه ثمانيه تسعه عشره اثنان العشرات المئات الالاف العديد الكثير ملايين اقل".split())


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
    if text.forms[end] in _HEADED and text.forms[end] == "من":
        said = ground.mention(end + 1)
        if said is not None and end + 1 < limit:
            return min(said.last, limit)
    return end


def _joined(ground: Ground, first: int, end: int, limit: int) -> int:
    """Names joined by و or by commas before a last و: «السعودية والأردن»، «أميركا، بريطانيا وفرنسا»."""
    text = ground.text
    while end < limit and end - first < _MAX_PHRASE:
        after_name = _past_name(ground, end, limit)
        said = ground.mention(after_name)
        if said is not None and ground.joins(after_name):
            end = min(said.last, limit)
            continue
        if text.forms[end] in COMMAS and (said := ground.mention(end + 1)) is not None:
            after = said.last
            joins = after < limit and text.forms[after].startswith("و") and after in ground.begins
            if joins and split(text.forms[end + 1]).prep == "":
                end = after
                continue
        break
    return end


def _past_name(ground: Ground, end: int, limit: int) -> int:
    """Past the rest of a family name that no list knows: «الشيخ صباح | الأحمد الصباح وولي عهد …»."""
    at = end
    while at < limit and at - end < 3 and ground.text.forms[at].startswith("ال") and at not in ground.begins:
        at += 1
    return at if at < limit and ground.joins(at) else end


def about_end(ground: Ground, scope: Scope, first: int, limit: int, stops: frozenset[str]) -> int:
    """Where the phrase that names a subject ends: at an adjunct, at another role's preposition, at a comma."""
    text = ground.text
    at = first + 1
    while at < limit:
        form = text.forms[at]
        if form in _ADJUNCTS or form in stops or _turns(form) or (at - first >= _LONG and ground.joins(at)):
            break
        if (text.kinds[at] == "p" and form in ("،", ",", "-", "–")):
            break
        if text.kinds[at] == "p" and form in "()[]":
            break
        at += 1
    return at


@lru_cache(maxsize=32768)
def _turns(form: str) -> bool:
    """Whether a word joined by و is a verb or an adverbial participle («ونؤمن», «ومنتقدا»)."""
    if form[:1] != "و" or len(form) < 4:
        return False
    parts = split(form)
    if parts.conj == "":
        return False
    return joins_verb(form) or (form[1] in "ني" and may_be_verb(form[1:])) or is_accusative(form[1:])


_LONG = 9  # words from which a joined noun begins something else: of 89 targets in gold 3 are longer
_ADJUNCTS = frozenset(
    "خلال بعد قبل امس اليوم عقب اثر اثناء وذلك بحسب وفق وفقا حسبما حسب منذ عبر وسط بهدف لدي رغم فيما حيث كما عندما"
    " الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت قائلا قائله معتبرا معتبره مؤكدا مؤكده مشيرا مشيره عن طريق"
    " بمناسبه بحضور يوم مساء صباح الذي التي الذين وقال واضاف اذا لو لكن تلك ذلك هذا".split()
)
