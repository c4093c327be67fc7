"""Reading one reporting verb or participle: subject, complement, channel, and where its clause begins."""

from mahdar.language.clitics import split
from mahdar.reading.statements.before import antecedent, follows_kana, is_relative, subject_before
from mahdar.reading.statements.evidence import is_evident, is_unreported
from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.objects import complement_of
from mahdar.reading.statements.openings import Complement
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.subject import subject_after
from mahdar.reading.statements.via import channels
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import COMMAS, is_complement, is_definite

_BEHIND = 3  # words: a shorter quotation before its verb is a name


def read_verb(scope: Scope, at: int) -> Found | None:
    """The statement that the cue at word `at` reports, or None where it reports nothing."""
    cue = scope.cues[at]
    if is_unreported(scope, at, cue):
        return None
    speaker, place, how = _speaker(scope, at, cue)
    if (
        cue.takes_object == "content"
        and cue.shape == "imperfect"
        and not cue.pronoun
        and is_relative(scope, at)
    ):
        return None  # «الذي يعتبر أداة»: what it is held to be
    if not _is_placed(scope, at, cue, how):
        return None
    found = complement_of(scope, at, cue, speaker, place)
    if how == "after" and _has_object_only(scope, cue, speaker, found):
        speaker, how = None, "carried"
    if found is None and how == "after" and _may_be_object(scope, cue, speaker):
        speaker, how = None, "carried"  # «ووصف القرار بالخطأ»: what follows is the object alone
        found = complement_of(scope, at, cue, speaker, at + 1)
    if found is None:
        return _after_quotation(scope, at, cue, speaker)
    if not is_evident(scope, at, found, speaker, how):
        return None
    return Found(
        act=cue.act,
        rule=f"{cue.shape}-{found.how}-{how}",
        cue=(at, at + 1 if found.cue_last is None else found.cue_last),
        content_first=found.first,
        speaker=speaker,
        boundary=_boundary(scope, at, cue, speaker),
        quote=found.quote,
        spoken=found.how in ("colon", "quote"),
        via=channels(scope, at, found.first),
        gender=cue.gender,
        plural=cue.plural,
        attitude=cue.attitude,
        continues=cue.continues,
    )


def _is_placed(scope: Scope, at: int, cue: Cue, how: str) -> bool:
    """Whether the cue stands where its sense of saying may stand."""
    if cue.subject_prep and how != "after":
        return False
    if cue.takes_object == "content" and cue.shape == "imperfect" and is_relative(scope, at):
        return cue.pronoun  # «الذي يعتبر أداة»: what it is held to be
    return not cue.homograph or cue.pronoun or how == "before" or scope.starts_clause(at)


def _speaker(scope: Scope, at: int, cue: Cue) -> tuple[Words | None, int, str]:
    """The speaker phrase, the word after it (or after the cue), and how it was found.

    `same` means whoever the clause around it is about; `carried` whoever spoke before.
    """
    if cue.shape == "participle":
        pronoun = (
            at + 1 < scope.last and scope.text.forms[at + 1].startswith("ايا") and cue.takes_object != ""
        )
        return None, at + 1 + pronoun, "carried"
    after = subject_after(scope, at, cue)
    before = _before(scope, at, cue)
    if before is not None and (after is None or _before_wins(scope, cue, before)):
        return before, at + 1, "before"
    if after is not None:
        return after, after[1], "after"
    same = cue.pronoun or is_relative(scope, at) or _points_back(scope, at)
    return None, at + 1, "same" if same else "carried"


def _may_be_object(scope: Scope, cue: Cue, phrase: Words | None) -> bool:
    """Whether the one phrase after «ووصف» can be its object: a definite noun, not a person."""
    if phrase is None or not cue.conj or cue.takes_object != "content":
        return False
    form = scope.text.forms[phrase[0]]
    return is_definite(form) and split(form).stem not in words().persons


def _has_object_only(scope: Scope, cue: Cue, phrase: Words | None, found: Complement | None) -> bool:
    """«وأبلغ بومبيو أنه», «وحث الأطراف على»: where an object must stand, one phrase alone is the object."""
    if not cue.needs_object or phrase is None or found is None:
        return False
    if scope.text.forms[phrase[1]] in cue.preps:
        return True
    return cue.conj != "" and phrase[1] - phrase[0] == 1 and is_complement(scope.text.forms[phrase[1]])


def _points_back(scope: Scope, at: int) -> bool:
    """«لأنه قال», «بيانا أكد فيه»: the subject is whoever the clause around is about."""
    forms = scope.text.forms
    if at > scope.first and forms[at - 1] in words().pronouns:
        return True
    return at + 1 < scope.last and forms[at + 1] in words().meanwhile


def _before(scope: Scope, at: int, cue: Cue) -> Words | None:
    topic = cue.conj == "ف" and scope.text.forms[scope.first] in ("اما", "واما")  # «أما فلان فيرى»
    if (cue.conj and not topic) or _points_back(scope, at):
        return None
    if is_relative(scope, at):
        return None if cue.pronoun else antecedent(scope, at)
    return subject_before(scope, at, exact=cue.pronoun)


def _before_wins(scope: Scope, cue: Cue, before: Words) -> bool:
    """Where phrases stand on both sides, the one before is the subject if what follows can be the object."""
    if scope.text.forms[before[1]] in words().relatives:
        return False
    return cue.takes_object != "" or cue.noun or "ب" in cue.preps or follows_kana(scope, before)


def _boundary(scope: Scope, at: int, cue: Cue, speaker: Words | None) -> int | None:
    """The word where the cue's clause begins, if it stands beside the clause before rather than inside it."""
    text = scope.text
    start = min(at, speaker[0]) if speaker is not None else at
    if is_relative(scope, at) or (start > scope.first and is_complement(text.forms[start - 1])):
        return None
    if cue.shape == "participle" or cue.conj or start == scope.first:
        return start
    if speaker is None or speaker[0] < at:
        return start if text.forms[start - 1] in words().clause_openers else None
    while start > scope.first and text.forms[start - 1] in words().preludes:
        start -= 1
    return start if scope.starts_clause(at) or start < at else None


def _after_quotation(scope: Scope, at: int, cue: Cue, speaker: Words | None) -> Found | None:
    """«…»، قال فلان: the quotation stands before its cue."""
    if not (cue.quote and cue.finite) or speaker is None:
        return None
    end = at
    while end > scope.first and (
        scope.text.forms[end - 1] in COMMAS or scope.text.forms[end - 1] in words().asides
    ):
        end -= 1
    quote = scope.quotes.closes.get(end - 1)
    if quote is None or quote.close - quote.open <= _BEHIND:
        return None
    rule = f"{cue.shape}-quote-behind"
    return Found(cue.act, rule, (at, at + 1), quote.open, speaker, at, end, quote.open)
