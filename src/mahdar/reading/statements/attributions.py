"""Source phrases: «بحسب الشرطة»، «وفق ما أعلن الناطق»، «كما قال فلان»; the clause around is the content."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.lexicon import Source
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_complement

_LATE = 25  # words: «بحسب فلان، الذي …، فإن»: the clause may open so late


def read_source(scope: Scope, at: int, source: Source) -> Found | None:
    """The statement of a source phrase at word `at`; None where its noun is no source («وفق القانون»)."""
    located = _source_phrase(scope, at, source)
    if located is None or scope.inside_quote(at) is not None:
        return None
    speaker, trim = located
    initial = _opens_clause(scope, at, speaker[1])
    if initial:
        first, last = _clause_after(scope, speaker[1])
    elif _goes_on(scope, at, speaker[1]):
        first, last = _clause_before(scope, at)[0], scope.last
    else:
        first, last = _clause_before(scope, at)
    if last - first < 3:
        return None
    return Found(
        act="say",
        rule="source-" + ("first" if initial else "last"),
        cue=(at, at + 1),
        content_first=first,
        speaker=speaker,
        boundary=at,
        content_last=-1 if initial else last,
        trim=trim,
    )


def _source_phrase(scope: Scope, at: int, source: Source) -> tuple[Words, int] | None:
    text = scope.text
    first = at + 1
    if source.preposition:
        if first >= scope.last or text.forms[first] != source.preposition:
            return None
        first += 1
    if first < scope.last and (text.forms[first] in words().what or source.form.endswith("ما")):
        return _what_they_said(scope, first + (text.forms[first] in words().what))
    return _noun_source(scope, first)


def _what_they_said(scope: Scope, first: int) -> tuple[Words, int] | None:
    """«ما أعلنت الوزارة»: any verb, then the speaker."""
    if first + 1 >= scope.last:
        return None
    if scope.text.forms[first] in ("تم", "يتم", "جري"):
        return None  # «ما تم تداوله»: nobody is named
    first += 1
    if first + 1 < scope.last and split(scope.text.forms[first]).stem in ("", "عنه", "عنها"):
        first += 1  # «ما كشف عنه فلان»
    form = scope.text.forms[first]
    if form.startswith("ب") and form[1:] in words().speakers:
        return (first, phrase_end(scope.text, first, scope.last, inside=True)), 1
    end = phrase_end(scope.text, first, scope.last)
    return ((first, end), 0) if end > first else None


def _noun_source(scope: Scope, first: int) -> tuple[Words, int] | None:
    if first >= scope.last:
        return None
    form = scope.text.forms[first]
    parts = split(form)
    trim = 1 if parts.prep == "ل" else 0
    if parts.conj or (parts.stem not in words().speakers and parts.stem not in words().media):
        return None
    return (first, phrase_end(scope.text, first, scope.last, inside=True)), trim


def _clause_after(scope: Scope, place: int) -> tuple[int, int]:
    text = scope.text
    if place < scope.last and text.forms[place] in words().relatives:
        place = next((i for i in range(place, scope.last) if text.forms[i] in COMMAS), place)
    if place < scope.last and text.forms[place] in COMMAS:
        place += 1
    late = (i for i in range(place, min(place + _LATE, scope.last)) if text.forms[i] in ("فان", "فقد"))
    place = next((i for i in late if text.forms[i - 1] in COMMAS), place)
    if place < scope.last and text.forms[place] in words().source_openers:
        keep = text.forms[place] not in ("فان", "ان", "فقد")
        place += 0 if keep else 1
    return place, scope.last


def _opens_clause(scope: Scope, at: int, end: int) -> bool:
    """«لكن وفقا لفلان فإن»: a source phrase before its clause."""
    forms = scope.text.forms
    openers = words().clause_openers & words().subject_openers
    if at == scope.first or forms[at].startswith("وو") or forms[at].startswith("وب"):
        return True  # «ووفقا», «وبحسب» begin a clause of their own
    if forms[at - 1] in ".؛:" or forms[at - 1] in openers:
        return True
    return any(form in ("فان", "فقد") for form in forms[end : min(end + 2, scope.last)])


def _goes_on(scope: Scope, at: int, place: int) -> bool:
    """«سيطرت القوات، وفق المصادر، على القرية»: the clause goes on after the source phrase."""
    forms = scope.text.forms
    if forms[at - 1] not in COMMAS or place + 1 >= scope.last or forms[place] not in COMMAS:
        return False
    place += 1
    parts = split(scope.text.forms[place])
    return not parts.conj and (parts.prep in ("ب", "ل") or parts.stem in ("علي", "الي", "من"))


def _clause_before(scope: Scope, at: int) -> tuple[int, int]:
    text = scope.text
    first, last = scope.first, at
    while last > first and (text.kinds[last - 1] == "p" and text.forms[last - 1] in "،,-–"):
        last -= 1
    for i in range(last - 2, first, -1):
        pair = f"{text.forms[i]} {text.forms[i + 1]}" in words().turns
        if pair or text.forms[i] in words().turns:
            first = i + 1 + pair
            break
    while first < last and (
        text.forms[first] in ("كما", "هذا") or (text.kinds[first] == "p" and text.forms[first] in "-–،")
    ):
        first += 1
    return first, last


def is_aside(scope: Scope, at: int) -> bool:
    """Whether «كما» or its like stands right before a finite cue."""
    return at - 1 > scope.first and scope.cues[at].finite and scope.text.forms[at - 1] in ("كما", "مثلما")


def read_aside(scope: Scope, at: int) -> Found | None:
    """«كما يقول قادة الحزب»: a cue without a complement, after a clause that it credits."""
    text = scope.text
    cue = scope.cues[at]
    if not is_aside(scope, at) or cue.attitude:
        return None
    end = phrase_end(text, at + 1, scope.last)
    closed = end >= scope.last or text.kinds[end] in "pb"
    if end == at + 1 or not closed or any(is_complement(f) for f in text.forms[at:end]):
        return None
    first, last = _clause_before(scope, at - 1)
    if last - first < 3:
        return None
    return Found(cue.act, "aside", (at, at + 1), first, (at + 1, end), None, last)
