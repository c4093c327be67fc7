"""The speaker after its verb: «قال الوزير», and where an object follows, «اتهم الوزير | الشركة»."""

from mahdar.language.clitics import split
from mahdar.language.verbs import is_listed_verb
from mahdar.reading.statements.found import Words
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.names import MAX_QUOTED
from mahdar.reading.statements.phrase import MAX_WORDS, phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    is_accusative,
    is_complement,
    is_definite,
    is_oblique_plural,
    is_participle_cue,
    looks_adjectival,
    needs_genitive,
    opens_content,
    stops_phrase,
)

_SAUDI = "السعوديه"  # the one state whose name looks like an adjective: «اتهمت قطر | السعودية»


def subject_after(scope: Scope, at: int, cue: Cue) -> Words | None:
    """The speaker phrase right after a finite cue, past single adverbs; None where the subject is dropped."""
    if not cue.finite or cue.plural:  # a verb before its subject is singular
        return None
    if cue.subject_prep:
        return _after_preposition(scope, at + 1, cue.subject_prep)
    first, text = at + 1, scope.text
    while first < scope.last and text.forms[first] in words().adverbs:
        first += 1
    if first >= scope.last or not _is_head(scope, first, cue):
        return _quoted(scope, first)
    limit = _preposition(scope, first + 1, cue)
    if (cue.takes_object or cue.noun) and not cue.pronoun:
        end = narrow_subject(scope, first, limit)
    else:
        end = phrase_end(text, first, limit, stop_at_content="ب" in cue.preps or cue.pronoun)
    return (first, end) if end > first else None


def _preposition(scope: Scope, place: int, cue: Cue) -> int:
    """Where the cue's own preposition stands, which no speaker reaches past («كشف الناطق | عن»)."""
    if not cue.preps:
        return scope.last
    for i in range(place, min(place + MAX_WORDS, scope.last)):
        form = scope.text.forms[i]
        if form in cue.preps and (form != "علي" or scope.text.surface(i).endswith("ى")):
            return i
    return scope.last


def _after_preposition(scope: Scope, place: int, preposition: str) -> Words | None:
    """«جاء في | بيان الوزارة»."""
    if place >= scope.last or scope.text.forms[place] != preposition:
        return None
    end = phrase_end(scope.text, place + 1, scope.last)
    return (place + 1, end) if end > place + 1 else None


def _quoted(scope: Scope, first: int) -> Words | None:
    """A name in quotation marks: «وتضيف "هالو تراست" أن», «أعلنت "وزارة الدفاع" في بيان أن»."""
    quote, forms = scope.quote_at(first), scope.text.forms
    if quote is None or not quote.closed or quote.close + 1 >= scope.last:
        return None
    if quote.close - first > MAX_QUOTED + 1:
        return None
    body = split(forms[first + 1]).stem in words().bodies
    return (first + 1, quote.close) if body or is_complement(forms[quote.close + 1]) else None


def _is_head(scope: Scope, first: int, cue: Cue) -> bool:
    """Whether the word after a cue can open its subject."""
    form, kind = scope.text.forms[first], scope.text.kinds[first]
    if kind != "w":
        return kind == "l" or form == "#"
    if (form in cue.preps and form != "علي") or stops_phrase(form) or form in words().idioms:
        return False
    if (split(form).prep and not _is_name_in_lam(form)) or is_oblique_plural(form):
        return False
    accusative = form.endswith("ا") and is_accusative(form) and form not in words().speakers
    if accusative or is_participle_cue(form):
        return False  # «اعتبره خطأ», «وتابع متوجها», «وأضافت قائلة»
    if cue.pronoun and split(form).conj:
        return False  # «واتهمه ومساعديه»: more of the object
    return not ((cue.noun or cue.takes_object != "") and opens_content(form))


def _is_name_in_lam(form: str) -> bool:
    """«ليجري»: ل on a verb is no preposition, so the whole is a name."""
    parts = split(form)
    return parts.prep == "ل" and not parts.article and is_listed_verb(parts.stem)


def narrow_subject(scope: Scope, first: int, limit: int) -> int:
    """The end of a subject that an object may follow: «اتهم فلان | الصين»، «دعا وزير كذا فلان | الأطراف»."""
    forms = scope.text.forms
    limit = phrase_end(scope.text, first, limit, stop_at_content=True)
    head = split(forms[first])
    titled, definite = head.stem in words().speakers, is_definite(forms[first])
    named_body = definite and (not titled or head.stem in words().bodies)
    for at in range(first + 1, limit):
        if is_definite(forms[at]):
            bare_name = at == first + 1 and not titled and not definite
            if forms[at] in words().honorifics:
                continue
            adjective = looks_adjectival(forms[at]) and not (bare_name and forms[at] == _SAUDI)
            name = titled and _is_family_name(forms, at)
            if not (adjective or needs_genitive(forms[at - 1]) or name):
                return at
        elif (named_body and not split(forms[at]).prep) or forms[at] in words().quantifiers:
            return at
    return limit


def _is_family_name(forms: tuple[str, ...], at: int) -> bool:
    """«عادل الجبير»; but «مصطفى بكري | الرئيس» is another's title."""
    return forms[at] not in words().speakers and _forename(forms[at - 1])


def _forename(form: str) -> bool:
    """Whether a bare word is no noun of the lists, so that a family name in ال may follow («عادل الجبير»)."""
    return not (is_definite(form) or form in words().speakers or form in words().bare)
