"""Contents of verbs with an object: «اتهم فلان | الشركة بالتقصير»، «دعا فلان الجميع إلى | الهدوء»."""

from mahdar.language.clitics import split
from mahdar.reading.statements.complement import find_complement, skip_adverbial
from mahdar.reading.statements.found import Words
from mahdar.reading.statements.lexicon import Cue, cue_forms
from mahdar.reading.statements.openings import Complement
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_complement, opens_content, stops_phrase

OBJECT_REACH = (
    16  # words from the subject to the preposition after the object; the longest of the gold set is 9
)
_NEAR = 3
_ROOT = 3  # letters of a bare verb


def complement_of(scope: Scope, at: int, cue: Cue, speaker: Words | None, place: int) -> Complement | None:
    """The content of the cue at `at`, by its frame; `place` is the word after the cue or its speaker."""
    if cue.takes_object == "content" and not cue.pronoun:
        clause = find_complement(scope, at, cue, place) if cue.clause else None
        if clause is not None and clause.first - place <= _NEAR:
            return clause
        return _object(scope, cue, place, held=not cue.preps and cue.shape == "imperfect")
    if cue.takes_object == "skip":
        past = _past_object(scope, cue, place)
        return past or (find_complement(scope, at, cue, place) if cue.clause or cue.quote else None)
    found = find_complement(scope, at, cue, place)
    return _object(scope, cue, place, held=False) if found is None and cue.pronoun else found


def _object(scope: Scope, cue: Cue, place: int, *, held: bool) -> Complement | None:
    """Content that begins with the verb's object.

    `held`: «تعتبر المدينة أبرز …» says what a thing is held for, unless a masdar follows («تعتبر عدم …»).
    """
    text = scope.text
    if place < scope.last and text.forms[place] in COMMAS:
        place = skip_adverbial(scope, place)
    if place + 1 >= scope.last or text.kinds[place] not in "wlp" or not _is_object(text.forms[place], held):
        return None
    if cue.preps and not _has_preposition(scope, cue, place):
        return None
    return Complement(place, "object", place if scope.quote_at(place) is not None else None)


def _is_object(form: str, held: bool) -> bool:
    if held:
        return opens_content(form)
    if split(form).prep or form in words().prepositions:
        return False
    return not stops_phrase(form) or _is_homograph(form)


def _is_homograph(form: str) -> bool:
    """«وصف الناطق | زعم المنافس»: no verb follows a subject so, but a masdar written like one may."""
    cue = cue_forms().get(form)
    return cue is not None and cue.shape == "perfect" and len(form) == _ROOT


def _has_preposition(scope: Scope, cue: Cue, place: int) -> bool:
    for form in scope.text.forms[place : min(place + OBJECT_REACH, scope.last)]:
        if form in cue.preps or ("ب" in cue.preps and split(form).prep == "ب"):
            return True
    return False


def _past_object(scope: Scope, cue: Cue, place: int) -> Complement | None:
    """Content after the preposition that follows an object."""
    forms = scope.text.forms
    for i in range(place, min(place + OBJECT_REACH, scope.last)):
        if i > place and i in scope.cues and scope.starts_clause(i):
            return None
        if forms[i] in cue.preps:
            return _after(scope, i + 1)
        if "ب" in cue.preps and forms[i].startswith("ب") and _ba_content(forms[i]):
            return _after(scope, i) if forms[i] != "بان" else _after(scope, i + 1)
        if is_complement(forms[i]) and not cue.clause:
            return None
    return None


def _after(scope: Scope, place: int) -> Complement | None:
    if place < scope.last and scope.text.forms[place] == "ان":
        place += 1
    return Complement(place, "preposition") if place < scope.last else None


def _ba_content(form: str) -> bool:
    """Whether a word is بأن, or بـ on a noun that is neither adverbial nor a person met on the way."""
    parts, lists = split(form), words()
    if is_complement(form):
        return True
    return (
        parts.prep == "ب"
        and not parts.conj
        and parts.stem not in lists.adverbial
        and parts.stem not in lists.speakers
    )
