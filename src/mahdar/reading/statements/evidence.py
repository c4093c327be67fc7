"""Whether a cue reports at all: negations, passives, homographs, impersonal and stray verbs are left out."""

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Words
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.openings import Complement
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import QUOTE_MARKS, is_complement

_DAMMA, _FATHATAN = "\u064f", "\u064b"
_NEAR = 3  # words: the clause of «وبين» stands right after it or its subject
_CLAUSAL = ("clause", "colon", "quote")


def is_unreported(scope: Scope, at: int, cue: Cue) -> bool:
    """Negated («لم يعلن»), perhaps («قد يقول»), passive («حُض»), a noun («مقترحات»), or a first person."""
    if _is_spelt_otherwise(scope.text.surface(at), cue):
        return True
    if cue.shape == "participle" and not _is_adverbial(scope, at, cue):
        return True
    if at == scope.first:
        return False
    before = scope.text.forms[at - 1]
    if before in words().negations or before in words().questions:
        return True
    if cue.shape == "imperfect":
        return before in ("قد", "وقد")
    return cue.shape == "perfect" and _is_noun_or_first_person(scope, at, cue, before)


def _is_spelt_otherwise(surface: str, cue: Cue) -> bool:
    """Whether marks or a final ى say that a finite form is a noun or a passive («طالبًا», «حُض», «يدعى»)."""
    if not cue.finite:
        return False
    passive = cue.shape == "perfect" or cue.impersonal
    if _FATHATAN in surface[-2:] or (passive and _DAMMA in surface[:3]):
        return True
    return cue.weak and not cue.pronoun and surface.endswith("ى")


def _is_noun_or_first_person(scope: Scope, at: int, cue: Cue, before: str) -> bool:
    """«عن ذكر خسائرها» is a noun; «أن أعرب لكم» a first person in a form shared with the third."""
    if not cue.conj and before in words().prepositions:
        return True
    if cue.lemma.startswith("ا") and scope.text.surface(at).startswith("أ"):
        return True  # «أعتقد»: the perfect of this verb has no hamza
    return cue.gender == "m" and not cue.plural and scope.text.forms[at][:1] == "ا" and before == "ان"


def _is_adverbial(scope: Scope, at: int, cue: Cue) -> bool:
    """«، مؤكدة أن»: participles that are also nouns must follow a mark or stand right before their clause."""
    if scope.text.forms[at].endswith("ا"):
        return True
    after = scope.text.forms[at + 1] if at + 1 < scope.last else ""
    direct = is_complement(after) or after in cue.preps or after == ":" or after in QUOTE_MARKS
    return direct or (cue.conj == "" and scope.text.kinds[at - 1] == "p")


def is_evident(scope: Scope, at: int, found: Complement, speaker: Words | None, how: str) -> bool:
    """Whether the cue, its complement and its speaker together are a report."""
    cue = scope.cues[at]
    clausal = found.how in _CLAUSAL
    if (cue.near and found.first - (at if speaker is None else speaker[1]) > _NEAR) or (
        scope.in_title(at) and not clausal
    ):
        return False  # a headline's summary repeats what the body reports in full
    if (
        cue.impersonal
        and speaker is None
        and cue.shape == "imperfect"
        and cue.gender == "m"
        and not cue.plural
    ):
        return False  # «يذكر أن»، «ويتوقع أن»: nobody speaks
    if how == "same":
        return found.how == "clause" or cue.pronoun
    if how == "carried" and cue.finite and not scope.starts_clause(at):
        return False
    if cue.figurative and not clausal and not _is_person_or_body(scope, speaker, how):
        return False
    joined = found.cue_last is not None and not cue.homograph  # «عبرت عن»
    return cue.bare or clausal or joined or speaker is not None or not cue.finite or cue.pronoun


def _is_person_or_body(scope: Scope, speaker: Words | None, how: str) -> bool:
    """Whether the noun before a verb is one that speaks; subjects after their verb and dropped ones pass."""
    if speaker is None or how != "before":
        return True
    return split(scope.text.forms[speaker[0]]).stem in words().speakers
