"""Personal names by shape: where one that the knowledge base does not hold begins and ends."""

from functools import lru_cache

from mahdar.language.clitics import split
from mahdar.language.stems import load_weights
from mahdar.language.verbs import may_be_verb
from mahdar.reading.actors.marks import Marks
from mahdar.reading.actors.wordinfo import Opens

MAX_WORDS = 6
_TITLE = int(Opens.HONORIFIC | Opens.ROLE | Opens.PEOPLE)
# log2 share of a stem in the news: words above it are nouns and verbs that everybody writes, not names.
# -15 is 260 times in the 8.6 million words counted.
ACCUSATIVE = 2.0  # log2: how much rarer an accusative is than its noun, as in `statements.wordtests`
COMMON = -15.0
_LINKS = frozenset(
    {
        "بن",
        "ابن",
        "بنت",
        "ال",
        "ابو",
        "ابا",
        "ابي",
        "ام",
        "عبد",
        "بو",
        "ولد",
        "دي",
        "دو",
        "فان",
        "فون",
        "دا",
        "لو",
        "لا",
        "بي",
    }
)


def name_end(marks: Marks, first: int, last: int, *, titled: bool) -> int:
    """The index after the personal name that begins at `first`; `first` itself where none does.

    After a title (`titled`) one unknown word is a name; elsewhere it takes a given name and one word more.
    """
    hit = marks.hit(first)
    known = () if hit is None else tuple(s for s in hit.senses if is_person(marks, s.entity))
    if hit is not None and hit.last <= last and any(titled or s.how == "strong" for s in known):
        return _tail(marks, hit.last, last)
    if not _opens(marks, first, titled=titled):
        return first
    end = first + 1
    limit = min(last, first + MAX_WORDS)
    while end < limit and _goes_on(marks, first, end):
        end += 1
    while end > first + 1 and marks.text.forms[end - 1] in _LINKS:
        end -= 1
    return end if titled or end - first > 1 else first


def is_person(marks: Marks, entity: str) -> bool:
    """Whether an id is a person's."""
    row = marks.base.rows.get(entity)
    return row is not None and row[0] == "persons"


def _tail(marks: Marks, end: int, last: int) -> int:
    """«محمد بن سلمان | بن عبد العزيز آل سعود»: the rest of a known name."""
    forms = marks.text.forms
    while end + 1 < last and forms[end] in ("بن", "ابن", "ال", "بنت"):
        end += 3 if forms[end + 1] == "عبد" and end + 2 < last else 2
    return end


def _opens(marks: Marks, at: int, *, titled: bool) -> bool:
    form, kind = marks.text.forms[at], marks.text.kinds[at]
    if kind == "l":
        return titled
    if kind != "w" or _is_upon(marks, at):
        return False
    if form in marks.base.given_names or form in ("عبد", "ابو", "ام", "ال"):
        return True
    if titled and form in marks.heard:
        return True
    if not titled or not _is_rare(form) or marks.is_definite(at) or _is_title(marks, at):
        return False
    return (
        marks.demonym(at, at + 1) is None and marks.demonym(at + 1, at + 2) is None
        if at + 1 < len(marks.text)
        else True
    )


def _goes_on(marks: Marks, first: int, at: int) -> bool:
    form, kind = marks.text.forms[at], marks.text.kinds[at]
    if kind != "w" or _is_title(marks, at) or _is_upon(marks, at):
        return kind == "l"
    before = marks.text.forms[at - 1]
    if form in _LINKS or before in _LINKS or form in marks.base.given_names:
        return True
    if marks.is_definite(at):
        return not marks.is_definite(at - 1) and is_family(form)
    if marks.demonym(at, at + 1) is not None:
        return False
    after_family = at - 1 > first and marks.is_definite(at - 1) and before != "عبد"
    return not after_family and _is_rare(form)


def _is_upon(marks: Marks, at: int) -> bool:
    """«على», which folds like the name علي."""
    return marks.text.forms[at] == "علي" and marks.text.surface(at)[-1:] == "ى"


def _is_title(marks: Marks, at: int) -> bool:
    opens = marks.opens[at]
    if not opens & _TITLE:
        return False
    last = len(marks.text)
    if opens & Opens.HONORIFIC or marks.role(at, last) is not None:
        return True
    return not opens & Opens.GIVEN and marks.people(at, last) is not None


def _weight(form: str) -> float:
    return load_weights().stem(form, False)


@lru_cache(maxsize=32768)
def is_family(form: str) -> bool:
    """Whether a definite word may be a family name: no noun or adjective that everybody writes."""
    return load_weights().stem(split(form).stem, False) < COMMON + 1


@lru_cache(maxsize=32768)
def is_rare_stem(stem: str) -> bool:
    """Whether a word without clitics is no common word."""
    return load_weights().stem(stem, False) < COMMON


@lru_cache(maxsize=32768)
def _is_rare(form: str) -> bool:
    """Whether a bare word is no common word, verb or particle, and has no clitic on it."""
    parts = split(form)
    if parts.prep or parts.conj or parts.pron or may_be_verb(form) or form.endswith("وا"):
        return False
    if form.endswith("ا") and _weight(form[:-1]) >= max(COMMON, _weight(form) + ACCUSATIVE):
        return False  # «استقبل الرئيس | وفدا»
    return load_weights().stem(form, False) < COMMON
