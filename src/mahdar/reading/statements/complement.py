"""Where the content of a cue begins, near it: a preposition, a masdar or a fused بـ; else further on."""

from mahdar.language.clitics import split
from mahdar.reading.statements.distant import distant_complement
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.openings import Complement, after_complementiser, after_preposition, is_ba_noun
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_complement, opens_content

_ADDRESS = 9  # words: «لـ «الشرق الأوسط»،» and the like end within so many
_SET_OFF = 6  # words of «، السبت،»


def find_complement(scope: Scope, at: int, cue: Cue, phrase: int) -> Complement | None:
    """The complement of the cue at word `at`, whose speaker phrase (if it follows) ends at word `phrase`."""
    return _near(scope, at, cue, phrase) or distant_complement(scope, at, cue, phrase)


def skip_adverbial(scope: Scope, place: int) -> int:
    """Skip «، السبت،», «لصحيفة كذا،» and single time words after a speaker phrase."""
    forms = scope.text.forms
    if place >= scope.last:
        return place
    if forms[place] == "ل" or split(forms[place]).stem in words().media:
        comma = _comma(scope, place, _ADDRESS)
        return place if comma is None else comma + 1
    if forms[place] in COMMAS:
        comma = _comma(scope, place + 1, _SET_OFF)
        return place + 1 if comma is None else comma + 1
    while place < scope.last and forms[place] in words().adverbs:
        place += 1
    return place + 1 if place < scope.last and forms[place] in COMMAS else place


def _comma(scope: Scope, place: int, reach: int) -> int | None:
    found = (i for i in range(place, min(place + reach, scope.last)) if scope.text.forms[i] in COMMAS)
    return next(found, None)


def _near(scope: Scope, at: int, cue: Cue, phrase: int) -> Complement | None:
    """What stands right after the cue, its speaker, or a set-off adverbial."""
    place = skip_adverbial(scope, phrase)
    if place >= scope.last:
        return None
    form, last = scope.text.forms[place], place + 1 if place == at + 1 else None
    if form in cue.preps and place + 1 < scope.last:
        return after_preposition(scope, place + 1, last)
    if "ب" in cue.preps and form.startswith("ب"):
        if is_complement(form):
            return after_complementiser(scope, place, last)
        if is_ba_noun(form):
            return Complement(place, "preposition")
    free = cue.shape == "participle" and cue.bare  # «مؤكدا حرصه», but «مجددا» is mostly «again»
    if cue.noun and (opens_content(form) or (free and _is_noun(scope, place))):
        return Complement(place, "masdar")
    return None


def _is_noun(scope: Scope, place: int) -> bool:
    return scope.text.kinds[place] == "w" and scope.text.forms[place] not in words().stops
