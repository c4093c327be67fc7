"""Carried reports: «نقلت وكالة كذا عن مصدر قوله إن»; the carrier is the channel, the source the speaker."""

from mahdar.reading.statements.before import subject_before
from mahdar.reading.statements.complement import find_complement
from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.openings import Complement
from mahdar.reading.statements.phrase import phrase_end
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import is_complement, stops_phrase

_CLAUSE = Cue("نقل", "say", "perfect", "", False, True, True, False, frozenset(), "", False, False, True)


def read_carrier(scope: Scope, at: int) -> Found | None:
    """The statement carried by a verb of «نقل» at word `at`, or None where nothing is carried."""
    text = scope.text
    mark = "الي" if text.forms[at] in words().ascribing else "عن"
    about = next((i for i in range(at + 1, min(at + 16, scope.last)) if text.forms[i] == mark), None)
    if about is None or about + 1 >= scope.last:
        return None
    carrier = _carrier(scope, at, about)
    speaker_end = _speaker_end(scope, about + 1)
    complement = find_complement(scope, about, _CLAUSE, speaker_end)
    if speaker_end == about + 1 or complement is None:
        return None
    if text.forms[at] in words().ascribing and not any(
        f in words().sayings for f in text.forms[speaker_end : speaker_end + 2]
    ):
        return None
    return _found(scope, at, carrier, (about + 1, speaker_end), complement)


def _carrier(scope: Scope, at: int, about: int) -> Words | None:
    text = scope.text
    if at + 1 < about and not stops_phrase(text.forms[at + 1]):
        end = phrase_end(text, at + 1, about)
        if end > at + 1:
            return at + 1, end
    return None if text.forms[at][:1] == "و" and text.forms[at] != "و" else subject_before(scope, at)


def _speaker_end(scope: Scope, first: int) -> int:
    text = scope.text
    limit = first
    while (
        limit < scope.last
        and text.forms[limit] not in words().sayings
        and not is_complement(text.forms[limit])
    ):
        limit += 1
    end = phrase_end(text, first, limit)
    # «مصدر لم تسمه بوزارة الخارجية»: an unnamed source keeps what says where it sits
    return limit if end < limit and text.forms[end] in ("لم", "لا") and limit - first <= 12 else end


def _found(scope: Scope, at: int, carrier: Words | None, speaker: Words, complement: Complement) -> Found:
    start = at if carrier is None else min(at, carrier[0])
    while start > scope.first and scope.text.forms[start - 1] in words().preludes:
        start -= 1
    return Found(
        act="say",
        rule="carrier",
        cue=(at, at + 1),
        content_first=complement.first,
        speaker=speaker,
        boundary=start,
        quote=complement.quote,
        via=() if carrier is None else ((carrier, 0),),
    )
