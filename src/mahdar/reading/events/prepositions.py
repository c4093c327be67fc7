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

_STANDING = {"علي": "علي", "الي": "الي"}
_CLITIC = ("ب", "ل", "ك")
AGENT_WORDS = frozenset({"بقياده", "بيد", "برصاص", "بنيران", "بايدي"})
_AGENT_PAIRS = frozenset({("من", "قبل"), ("علي", "يد"), ("علي", "ايدي"), ("من", "جانب")})
_SPANS = event_list("spans")
_ACCORDING = event_list("according")
_IDIOMS = event_list("set_phrases")
_STANDALONE = event_list("prepositions")


def prepositions(ground: Ground, start: int, limit: int) -> Iterator[tuple[int, str, int]]:
    """Each preposition in order: where it stands, which it is, the word where its phrase begins."""
    text = ground.text
    for at in range(start, limit):
        form = text.forms[at]
        if text.kinds[at] != "w":
            continue
        if form in AGENT_WORDS:
            yield at, form, at
            continue
        if form in _STANDALONE and not (form == "علي" and text.surface(at).endswith("ي")):
            yield at, form, at + 1
            continue
        parts = split(form)
        if at > 0 and text.forms[at - 1] in _ACCORDING:
            continue  # «وفقا لمتحدث»
        if parts.prep in _CLITIC and parts.stem:
            yield at, parts.prep, at
        elif parts.prep in _CLITIC and parts.pron:
            yield at, parts.prep + "_", at
        elif is_complement(form) and form[0] == "ب":
            yield at, "ب", at


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
    return (
        opens_content(parts.stem)
        or ground.text.forms[at] in words().occasions
        or parts.stem in words().occasions
    )


def is_idiom(ground: Ground, at: int) -> bool:
    """«على الأقل», «على الرغم»: no complement."""
    after = ground.text.forms[at + 1] if at + 1 < len(ground.text) else ""
    return ground.text.forms[at] == "علي" and after in _IDIOMS


def is_masdar(form: str) -> bool:
    """Whether a word is a masdar of the lexicon: «لبحث», «لدعم»."""
    from mahdar.reading.events.read import act_forms

    return any(hit.shape == "masdar" for hit in act_forms().of(form))
