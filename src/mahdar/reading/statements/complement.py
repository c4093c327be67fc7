"""Where a content begins: after أن/إن, a colon, a quotation mark or a preposition, or at a bare masdar."""

from dataclasses import dataclass

from mahdar.language.clitics import split
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.scope import LONG_QUOTE, MIN_QUOTE, Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, QUOTE_MARKS, is_complement, opens_content

REACH = 60  # words between a cue and its complementiser; the longest of the gold set is 34


@dataclass(frozen=True, slots=True)
class Complement:
    """Where content begins (`first`), the opening mark if it is a quotation, and how it was found."""

    first: int
    how: str  # clause, quote, colon, preposition, masdar, object
    quote: int | None = None
    cue_last: int | None = None  # the end of the cue where a preposition belongs to it


def find_complement(scope: Scope, at: int, cue: Cue, phrase: int) -> Complement | None:
    """The complement of the cue at word `at`, whose speaker phrase (if it follows) ends at word `phrase`."""
    near = _near(scope, at, cue, phrase)
    if near is not None:
        return near
    return _far(scope, at, cue, phrase)


def _near(scope: Scope, at: int, cue: Cue, phrase: int) -> Complement | None:
    """A preposition, a masdar or a fused بـ right after the cue, its speaker, or a set-off adverbial."""
    place = skip_adverbial(scope, phrase)
    if place >= scope.last:
        return None
    form = scope.text.forms[place]
    last = place + 1 if place == at + 1 else None
    if form in cue.preps and _is_preposition(scope, place) and place + 1 < scope.last:
        return _after_preposition(scope, place + 1, last)
    if "ب" in cue.preps and is_complement(form) and form.startswith("ب"):
        return _clause(scope, place, last)
    if "ب" in cue.preps and _ba_noun(form):
        return Complement(place, "preposition")
    if cue.noun and (opens_content(form) or (cue.shape == "participle" and _nominal(scope, place))):
        return Complement(place, "masdar")
    return None


def _after_preposition(scope: Scope, place: int, cue_last: int | None) -> Complement | None:
    if is_complement(scope.text.forms[place]):
        return _clause(scope, place, cue_last)
    if scope.quote_at(place) is not None:
        return Complement(place, "preposition", place, cue_last)
    if scope.text.kinds[place] not in "wl" or scope.text.forms[place] in words().occasions:
        return None
    return Complement(place, "preposition", None, cue_last)


def _far(scope: Scope, at: int, cue: Cue, phrase: int) -> Complement | None:
    """The first complementiser, colon or quotation after the cue, past any adverbials."""
    text = scope.text
    for i in range(max(at + 1, phrase), min(scope.last, at + REACH)):
        form = text.forms[i]
        if form == ":" and (cue.quote or cue.clause):
            return _after_colon(scope, i)
        if form in QUOTE_MARKS and cue.quote and scope.quote_at(i) is not None and _reports(scope, i, phrase):
            return _quotation(scope, i)
        if text.kinds[i] == "w":
            if cue.clause and is_complement(form) and not _governed(scope, i, at, cue):
                return _clause(scope, i, None)
            if i in scope.carriers or (i in scope.cues and _another(scope, i)):
                return None
    return None


def _clause(scope: Scope, place: int, cue_last: int | None) -> Complement | None:
    fused = scope.text.forms[place].removeprefix("ب") not in ("ان",)
    first = place if fused else place + 1
    after = place + 1
    while after < scope.last and scope.text.forms[after] == ":":
        after += 1
    if after >= scope.last:
        return None
    quote = scope.quote_at(after)
    if quote is not None:
        return Complement(after, "clause", after, cue_last)
    return Complement(first if fused else after, "clause", None, cue_last)


def _after_colon(scope: Scope, place: int) -> Complement | None:
    after = place + 1
    if after >= scope.last:
        return None
    if is_complement(scope.text.forms[after]):
        return _clause(scope, after, None)
    return Complement(after, "colon", after if scope.quote_at(after) is not None else None)


def _quotation(scope: Scope, place: int) -> Complement:
    after = place + 1
    form = scope.text.forms[after] if after < scope.last else ""
    if form == "ان" and after + 1 < scope.last:
        return Complement(place, "quote", place)
    return Complement(place, "quote", place)


def _governed(scope: Scope, place: int, at: int, cue: Cue) -> bool:
    before = scope.text.forms[place - 1]
    if place - 1 == at or before in cue.preps:
        return False
    return before in words().governors or (before[:1] in "وف" and before[1:] in words().governors)


def _reports(scope: Scope, place: int, phrase: int) -> bool:
    """Whether a quotation without a colon is speech: right after the speaker or a comma, or a long one."""
    quote = scope.quotes.opens[place]
    length = quote.close - quote.open - 1
    near = place <= phrase + 1 or scope.text.kinds[place - 1] == "p"
    if scope.text.forms[place - 1] == "ل" or (
        place + 1 < scope.last and split(scope.text.forms[place + 1]).prep == "ل"
    ):
        near = False
    return length >= (MIN_QUOTE if near else LONG_QUOTE)


def _another(scope: Scope, at: int) -> bool:
    cue = scope.cues[at]
    return cue.bare and cue.shape != "masdar" and scope.starts_clause(at)


def _is_preposition(scope: Scope, place: int) -> bool:
    return scope.text.forms[place] != "علي" or scope.text.surface(place)[-1:] in "ىي"


def _ba_noun(form: str) -> bool:
    """بـ with a noun that is no set adverbial («بدوره», «بشكل»)."""
    parts = split(form)
    return (
        parts.prep == "ب"
        and parts.conj == ""
        and form not in words().stops
        and parts.stem not in words().adverbial
    )


def _nominal(scope: Scope, place: int) -> bool:
    return scope.text.kinds[place] == "w" and scope.text.forms[place] not in words().stops


def skip_adverbial(scope: Scope, place: int) -> int:
    """Skip «، السبت،» and other short set-off adverbials, and single time words, after a speaker phrase."""
    text = scope.text
    if place < scope.last and (text.forms[place] == "ل" or split(text.forms[place]).stem in words().media):
        comma = next((i for i in range(place, min(place + 9, scope.last)) if text.forms[i] in COMMAS), None)
        return place if comma is None else comma + 1
    if place < scope.last and text.forms[place] in COMMAS:
        for i in range(place + 1, min(place + 6, scope.last)):
            if text.forms[i] in COMMAS:
                return i + 1
        return place + 1
    while place < scope.last and text.forms[place] in words().adverbs:
        place += 1
    return place + 1 if place < scope.last and text.forms[place] in COMMAS else place
