"""Where the phrase that names the subject of an act ends."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.language.verbs import may_be_verb
from mahdar.reading.events.clause import joins_verb
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordtests import is_accusative

_LONG = 9  # words from which a joined noun begins something else: of 89 targets in gold 3 are longer
_ADJUNCTS = event_list("adjuncts")


def about_end(ground: Ground, first: int, limit: int, stops: frozenset[str]) -> int:
    """Where the phrase that names a subject ends: at an adjunct, another role's preposition, a comma."""
    text = ground.text
    at = first + 1
    while at < limit:
        form = text.forms[at]
        if form in _ADJUNCTS or form in stops or _turns(form) or (at - first >= _LONG and ground.joins(at)):
            break
        if text.kinds[at] == "p" and form in "،,-–()[]":
            break
        cut = ground.clitic(at) if at in ground.begins else 0
        if cut and form[cut - 1] in stops:
            break  # «علقت المساعدات | للحكومة»
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
