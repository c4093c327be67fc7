"""How contents open: after أن/إن, after a colon, after a preposition."""

from dataclasses import dataclass

from mahdar.language.clitics import split
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_complement


@dataclass(frozen=True, slots=True)
class Complement:
    """Where content begins (`first`), how it was found, and the opening mark if it is a quotation.

    `how` is clause, quote, colon, preposition, masdar or object; `cue_last` is the end of the cue where a
    preposition right after it belongs to it («أشار إلى»).
    """

    first: int
    how: str
    quote: int | None = None
    cue_last: int | None = None


def after_complementiser(scope: Scope, place: int, cue_last: int | None = None) -> Complement | None:
    """Content after the أن at `place`; «أنه» belongs to it unless a quotation follows."""
    after = place + 1
    while after < scope.last and scope.text.forms[after] == ":":
        after += 1
    if after >= scope.last:
        return None
    if scope.quote_at(after) is not None:
        return Complement(after, "clause", after, cue_last)
    fused = scope.text.forms[place].removeprefix("ب") != "ان"
    return Complement(place if fused else after, "clause", None, cue_last)


def after_colon(scope: Scope, place: int) -> Complement | None:
    """Content after the colon at `place`."""
    after = place + 1
    if after >= scope.last:
        return None
    if is_complement(scope.text.forms[after]):
        return after_complementiser(scope, after)
    return Complement(after, "colon", after if scope.quote_at(after) is not None else None)


def after_preposition(scope: Scope, place: int, cue_last: int | None = None) -> Complement | None:
    """Content at `place`, right after the cue's preposition."""
    if place >= scope.last:
        return None
    if is_complement(scope.text.forms[place]):
        return after_complementiser(scope, place, cue_last)
    if scope.quote_at(place) is not None:
        return Complement(place, "preposition", place, cue_last)
    if scope.text.kinds[place] not in "wl" or scope.text.forms[place] in words().occasions:
        return None
    return Complement(place, "preposition", None, cue_last)


def is_ba_noun(form: str) -> bool:
    """Whether a word is بـ on a noun that is no set adverbial («بوقوع», not «بدوره» or «بشكل»)."""
    parts, lists = split(form), words()
    return (
        parts.prep == "ب" and not parts.conj and form not in lists.stops and parts.stem not in lists.adverbial
    )
