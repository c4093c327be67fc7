"""Where content begins past adverbials: at the first complementiser, colon, quotation or late preposition."""

from mahdar.language.clitics import split
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.openings import (
    Complement,
    after_colon,
    after_complementiser,
    after_preposition,
    is_ba_noun,
)
from mahdar.reading.statements.scope import LONG_QUOTE, MIN_QUOTE, Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, QUOTE_MARKS, is_complement, stops_phrase

NAME = 6  # words: a quotation that opens with «المعهد» or «وزارة» and is no longer names it
SHORT_QUOTE = 4  # words: a shorter quotation that the sentence goes on from is a name
REACH = 60  # words between a cue and its complementiser; the longest of the gold set is 34


def distant_complement(scope: Scope, at: int, cue: Cue, phrase: int) -> Complement | None:
    """The first opening after the cue at `at` whose speaker phrase ends at `phrase`; None at the next cue."""
    passed = -1  # the end of a quotation that is no speech
    for i in range(max(at + 1, phrase), min(scope.last, at + REACH)):
        kind = scope.text.kinds[i]
        if i <= passed:
            continue
        if kind == "p":
            if _opens(scope, i, cue, phrase):
                return _after_mark(scope, i)
            quote = scope.quote_at(i)
            passed = quote.close if quote is not None and quote.closed else passed
        elif kind == "w":
            found = _after_word(scope, i, at, cue, phrase)
            if found is not None or _is_another(scope, i):
                return found
    return None


def _opens(scope: Scope, place: int, cue: Cue, phrase: int) -> bool:
    form = scope.text.forms[place]
    if form == ":":
        return cue.quote or cue.clause
    if form in QUOTE_MARKS:
        return cue.quote and scope.quote_at(place) is not None and _is_speech(scope, place, phrase)
    dots = scope.text.forms[place : place + 2] == (".", ".") and place - 1 in scope.cues
    return dots and cue.quote and scope.in_title(place)  # «الوزير يتوعد.. لن نسكت»


def _after_mark(scope: Scope, place: int) -> Complement | None:
    form = scope.text.forms[place]
    if form in QUOTE_MARKS:
        return Complement(place, "quote", place)
    return after_colon(scope, place + (form == "."))


def _after_word(scope: Scope, place: int, at: int, cue: Cue, phrase: int) -> Complement | None:
    form = scope.text.forms[place]
    if place > phrase and cue.bare and _is_late(scope, place, cue):
        return after_preposition(scope, place + (form in cue.preps))
    if cue.clause and is_complement(form) and not _is_governed(scope, place, at, cue):
        return after_complementiser(scope, place)
    return None


def _is_late(scope: Scope, place: int, cue: Cue) -> bool:
    """Whether the cue's own preposition follows an adverbial («أشار في تصريح إلى», «أفاد، أمس، بوقوع»)."""
    form, comma = scope.text.forms[place], scope.text.forms[place - 1] in COMMAS
    if form in cue.preps:
        return comma or form != "علي"
    return comma and "ب" in cue.preps and is_ba_noun(form)


def _is_speech(scope: Scope, place: int, phrase: int) -> bool:
    """Whether a quotation without a colon is speech: right after the speaker or a comma, or a long one."""
    quote, forms = scope.quotes.opens[place], scope.text.forms
    near = place <= phrase + 1 or scope.text.kinds[place - 1] == "p"
    length = quote.close - quote.open - 1
    names = forms[place - 1] == "ل" or (place + 1 < scope.last and split(forms[place + 1]).prep == "ل")
    goes_on = quote.close + 1 < scope.last and scope.text.kinds[quote.close + 1] == "w"
    body = place + 1 < scope.last and split(forms[place + 1]).stem in words().bodies
    names = names or (length <= NAME and body)  # «وقال "المعهد الوطني"، …، إن»
    nominal = place + 1 < scope.last and not stops_phrase(forms[place + 1])
    names = names or (length <= SHORT_QUOTE and goes_on and nominal)  # «أوردت "قناة كذا" أن»
    return length >= (MIN_QUOTE if near and not names else LONG_QUOTE)


def _is_governed(scope: Scope, place: int, at: int, cue: Cue) -> bool:
    """Whether أن belongs to the word before it («قبل أن», «يجب أن») and opens no content."""
    before = scope.text.forms[place - 1]
    if place - 1 == at or before in cue.preps:
        return False
    return before in words().governors or (before[:1] in "وف" and before[1:] in words().governors)


def _is_another(scope: Scope, at: int) -> bool:
    if at in scope.carriers:
        return True
    cue = scope.cues.get(at)
    return cue is not None and cue.bare and cue.shape != "masdar" and scope.starts_clause(at)
