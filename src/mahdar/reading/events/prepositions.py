"""The prepositions of a clause, and which of them open no complement."""

from collections.abc import Iterator

from mahdar.language.clitics import split
from mahdar.reading.events.ground import Ground
from mahdar.reading.events.wordlists import event_list
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import (
    is_complement,
    opens_content,
)

_CLITIC = ("ب", "ل", "ك")
AGENT_WORDS = frozenset({"بقياده", "بيد", "برصاص", "بنيران", "بايدي"})
_AGENT_PAIRS = frozenset({("من", "قبل"), ("علي", "يد"), ("علي", "ايدي"), ("من", "جانب")})
_SPANS = event_list("spans")
_ACCORDING = event_list("according")
_IDIOMS = event_list("set_phrases")
_STANDALONE = event_list("prepositions")


def prepositions(ground: Ground, start: int, limit: int) -> Iterator[tuple[int, str, int]]:
    """Each preposition in order: where it stands, which it is, the word where its phrase begins."""
    for at in range(start, limit):
        form = ground.text.forms[at]
        if ground.text.kinds[at] != "w":
            continue
        if form in AGENT_WORDS:
            yield at, form, at
        elif _stands_alone(ground, at):
            yield at, form, at + 1
        elif (written := _written_on(form)) and not _names_source(ground, at):
            yield at, written, at


def _stands_alone(ground: Ground, at: int) -> bool:
    """Whether a word is a preposition, and not «علي», the name."""
    form = ground.text.forms[at]
    return form in _STANDALONE and not (form == "علي" and ground.text.surface(at).endswith("ي"))


def _names_source(ground: Ground, at: int) -> bool:
    """«وفقا لمتحدث»: whom something is known from."""
    return at > 0 and ground.text.forms[at - 1] in _ACCORDING


def _written_on(form: str) -> str:
    """The preposition written on to a word, with «_» where its pronoun is all that follows («له»)."""
    parts = split(form)
    if parts.prep in _CLITIC and (parts.stem or parts.pron):
        return parts.prep if parts.stem else parts.prep + "_"
    return "ب" if is_complement(form) and form[0] == "ب" else ""


def agent_at(ground: Ground, at: int) -> int:
    """How many words «من قبل», «على يد» take, 0 where the preposition opens no agent."""
    forms = ground.text.forms
    if tuple(forms[at : at + 2]) in _AGENT_PAIRS:
        return 2
    return 1 if forms[at] in AGENT_WORDS else 0


def is_purpose(ground: Ground, at: int) -> bool:
    """«لعقد جولة», «للتصدي»: a masdar after a preposition is what for, not whom."""
    if at in ground.begins:
        return False
    parts = split(ground.text.forms[at])
    if parts.stem in _SPANS:
        return True
    if parts.prep == "ل" and not parts.article and is_masdar(ground.text.forms[at]):
        return True
    occasions = words().occasions
    return opens_content(parts.stem) or ground.text.forms[at] in occasions or parts.stem in occasions


def is_idiom(ground: Ground, at: int) -> bool:
    """«على الأقل», «على الرغم»: no complement."""
    after = ground.text.forms[at + 1] if at + 1 < len(ground.text) else ""
    return ground.text.forms[at] == "علي" and after in _IDIOMS


def is_masdar(form: str) -> bool:
    """Whether a word is a masdar of the lexicon: «لبحث», «لدعم»."""
    from mahdar.reading.events.read import act_forms

    return any(hit.shape == "masdar" for hit in act_forms().of(form))
