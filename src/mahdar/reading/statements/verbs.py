"""Reading one reporting verb or participle: subject, complement and channel."""

from mahdar.language.clitics import split
from mahdar.reading.statements.complement import Complement, find_complement, skip_adverbial
from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.lexicon import Cue
from mahdar.reading.statements.phrase import is_complement, opens_content, stops_phrase
from mahdar.reading.statements.scope import CLAUSE_OPENERS, Scope
from mahdar.reading.statements.subject import antecedent, follows_kana, is_relative, subject_after, subject_before
from mahdar.reading.statements.via import channels
from mahdar.reading.statements.wordlists import words

_NEGATIONS = frozenset("لم لن لا ولم ولن ولا سوف وسوف".split())
_COMMAS = frozenset("،,")
_PRONOUNS = frozenset("انه انها انهم لانه لانها لانهم بانه بانها بانهم لكنه لكنها ولكنه ولكنها".split())
_AFTER_PREPOSITION = frozenset("عن من في الي علي بعد قبل دون بدون خلال عند حول رغم".split())
_ASIDE = frozenset("كما مثلما حسبما ما مما كالذي".split())


def read_verb(scope: Scope, at: int) -> Found | None:
    """The statement that the cue at word `at` reports, or None where it reports nothing."""
    cue = scope.cues[at]
    if _unreported(scope, at, cue):
        return None
    speaker, phrase, rule = _speaker(scope, at, cue)
    if cue.homograph and not cue.pronoun and rule != "before" and not scope.starts_clause(at):
        return None
    if cue.subject_prep and rule != "after":
        return None
    complement = _complement(scope, at, cue, speaker, phrase)
    if complement is None:
        return _after_quotation(scope, at, cue, speaker)
    if _impersonal(cue, speaker) or not _evident(cue, complement, speaker) or _adrift(scope, at, rule, complement):
        return None
    last = complement.cue_last if complement.cue_last is not None else at + 1
    return Found(
        act=cue.act,
        rule=f"{cue.shape}-{complement.how}-{rule}",
        cue=(at, last),
        content_first=complement.first,
        speaker=speaker,
        boundary=_boundary(scope, at, cue, speaker),
        quote=complement.quote,
        spoken=complement.how in ("colon", "quote"),
        via=channels(scope, at, complement.first),
        gender=cue.gender,
        plural=cue.plural,
        attitude=cue.attitude,
    )


def _adrift(scope: Scope, at: int, rule: str, complement: Complement) -> bool:
    """A finite verb with nobody beside it must open a clause («وأكد أن»); after «الذي» it must have a clause."""
    if rule == "same":
        return complement.how != "clause" and not scope.cues[at].pronoun
    return rule == "carried" and scope.cues[at].finite and not scope.starts_clause(at) or (
        scope.in_title(at) and complement.how not in ("clause", "colon", "quote")
    )


def _adverbial_participle(scope: Scope, at: int, cue: Cue) -> bool:
    """«، مؤكدة أن»: forms that are also nouns must follow a mark or stand right before their clause."""
    if scope.text.forms[at].endswith("ا"):
        return True
    after = scope.text.forms[at + 1] if at + 1 < scope.last else ""
    direct = is_complement(after) or after in cue.preps or after == ":"
    return direct or (cue.conj == "" and scope.text.kinds[at - 1] == "p")


def _unreported(scope: Scope, at: int, cue: Cue) -> bool:
    """Negated («لم يعلن»), passive («حُض»), or a first person in a form shared with the third («أن أعرب لكم»)."""
    if cue.shape == "perfect" and "\u064f" in scope.text.surface(at)[:3]:
        return True
    if at == scope.first:
        return False
    before = scope.text.forms[at - 1]
    if before in _NEGATIONS or (before in ("قد", "وقد") and cue.shape == "imperfect") or (cue.finite and "\u064b" in scope.text.surface(at)[-2:]):
        return True
    if cue.shape == "perfect" and not cue.conj and before in _AFTER_PREPOSITION:
        return True
    if cue.shape == "participle" and not _adverbial_participle(scope, at, cue):
        return True
    return cue.shape == "perfect" and scope.text.forms[at][:1] == "ا" and before == "ان"


def _speaker(scope: Scope, at: int, cue: Cue) -> tuple[Words | None, int, str]:
    """The speaker phrase, the word after it where it follows the cue, and how it was found."""
    if cue.shape == "participle":
        after = at + 1 < scope.last and scope.text.forms[at + 1].startswith("ايا") and cue.takes_object != ""
        return None, at + 1 + after, "carried"
    after = subject_after(scope, at, cue)
    if cue.pronoun and after is None:
        before = None if is_relative(scope, at) else subject_before(scope, at, exact=True)
        return (None, at + 1, "same") if before is None else (before, at + 1, "before")
    if at > scope.first and scope.text.forms[at - 1] in _PRONOUNS and after is None:
        return None, at + 1, "same"
    before = None
    if not cue.conj:
        before = antecedent(scope, at) if is_relative(scope, at) else subject_before(scope, at)
    if before is not None and after is not None and not _before_wins(scope, cue, before):
        before = None
    if is_relative(scope, at) and before is None and after is None:
        return None, at + 1, "same"
    if before is not None:
        return before, at + 1, "before"
    if after is not None:
        return after, after[1], "after"
    return None, at + 1, "carried"


def _before_wins(scope: Scope, cue: Cue, before: Words) -> bool:
    """Where phrases stand on both sides, the one before is the subject if what follows can be the object."""
    return cue.takes_object != "" or cue.noun or "ب" in cue.preps or follows_kana(scope, before)


def _complement(scope: Scope, at: int, cue: Cue, speaker: Words | None, phrase: int) -> Complement | None:
    if cue.takes_object == "content" and not cue.pronoun:
        found = find_complement(scope, at, cue, phrase) if cue.clause else None
        if found is not None and found.first - phrase <= 3:
            return found
        before = speaker is not None and speaker[1] <= at
        return _object(scope, cue, phrase, passive=before and not cue.preps and cue.shape == "imperfect")
    if cue.takes_object == "skip" and not (cue.clause or cue.quote):
        return _past_object(scope, cue, phrase)
    if cue.takes_object == "skip":
        return _past_object(scope, cue, phrase) or find_complement(scope, at, cue, phrase)
    found = find_complement(scope, at, cue, phrase)
    if found is None and cue.pronoun:
        return _object(scope, cue, phrase)
    return found


def _object(scope: Scope, cue: Cue, place: int, *, passive: bool = False) -> Complement | None:
    """Content that begins with the verb's object: «اتهم فلان | الشركة بالتقصير».

    `passive`: «المدينة تعتبر أبرز …» says what it is held for, unless a masdar follows («الدولة تعتبر عدم …»).
    """
    place = skip_adverbial(scope, place) if scope.text.forms[min(place, scope.last - 1)] in _COMMAS else place
    if place + 1 >= scope.last or scope.text.kinds[place] not in "wlp" or split(scope.text.forms[place]).prep:
        return None
    if stops_phrase(scope.text.forms[place]) or scope.text.forms[place] in ("في", "من"):
        return None
    if cue.preps and not _has_preposition(scope, cue, place):
        return None
    if passive and not opens_content(scope.text.forms[place]):
        return None
    quote = place if scope.quote_at(place) is not None else None
    return Complement(place, "object", quote)


def _has_preposition(scope: Scope, cue: Cue, place: int) -> bool:
    for i in range(place, min(place + 14, scope.last)):
        form = scope.text.forms[i]
        if form in cue.preps or ("ب" in cue.preps and split(form).prep == "ب"):
            return True
        if form == "ب" and "ب" in cue.preps:
            return True
    return False


def _past_object(scope: Scope, cue: Cue, place: int) -> Complement | None:
    """Content after the preposition that follows an object: «دعا الوزير الجميع إلى | الهدوء»."""
    text = scope.text
    for i in range(place, min(place + 16, scope.last)):
        form = text.forms[i]
        if i in scope.cues and scope.starts_clause(i) and i > place:
            return None
        if form in cue.preps and i + 1 < scope.last:
            after = i + 1
            if is_complement(text.forms[after]) and text.forms[after] == "ان":
                after += 1
            return Complement(after, "preposition") if after < scope.last else None
        if "ب" in cue.preps and form.startswith("ب") and _ba_content(form):
            return Complement(i + 1 if form == "بان" else i, "preposition") if i + 1 < scope.last else None
        if is_complement(form) and not cue.clause:
            return None
    return None


def _ba_content(form: str) -> bool:
    parts = split(form)
    lists = words()
    noun = parts.stem not in lists.adverbial and parts.stem not in lists.speakers
    return is_complement(form) or (parts.prep == "ب" and parts.conj == "" and noun)


def _impersonal(cue: Cue, speaker: Words | None) -> bool:
    """«يذكر أن»، «ويتوقع أن»: an imperfect with nobody before or after it, its clause at once."""
    masculine = cue.shape == "imperfect" and cue.gender == "m" and not cue.plural
    return cue.impersonal and masculine and speaker is None


def _evident(cue: Cue, complement: Complement, speaker: Words | None) -> bool:
    """Words with other common senses need a clause, a quotation, or a named speaker."""
    if cue.bare or complement.how in ("clause", "colon", "quote"):
        return True
    return speaker is not None or cue.shape == "participle" or cue.pronoun


def _boundary(scope: Scope, at: int, cue: Cue, speaker: Words | None) -> int | None:
    """The word where the cue's clause begins, if it stands beside the clause before rather than inside it."""
    if is_relative(scope, at):
        return None
    start = min(at, speaker[0]) if speaker is not None else at
    text = scope.text
    if start > scope.first and is_complement(text.forms[start - 1]):
        return None
    if cue.shape == "participle" or cue.conj or start == scope.first:
        return start
    if speaker is None or speaker[0] < at:
        return start if scope.text.forms[start - 1] in CLAUSE_OPENERS else None
    while start > scope.first and text.forms[start - 1] in _STEP_BACK:
        start -= 1
    return start if scope.starts_clause(at) or start < at else None


_STEP_BACK = frozenset(
    "كما فيما بينما حيث لكن ولكن ثم وفيما وبينما هذا حين وكانت كان وكان قد وقد فقد جانبه جانبها جهته جهتها من بدوره بدورها ، في".split()
)


def _after_quotation(scope: Scope, at: int, cue: Cue, speaker: Words | None) -> Found | None:
    """«…»، قال فلان: the quotation stands before its cue."""
    if not (cue.quote and cue.finite) or speaker is None:
        return None
    end = at
    while end > scope.first and (scope.text.forms[end - 1] in _COMMAS or scope.text.forms[end - 1] in _ASIDE):
        end -= 1
    for quote in scope.opens.values():
        if quote.closed and quote.close == end - 1 and quote.close - quote.open > 3:
            return Found(cue.act, f"{cue.shape}-quote-behind", (at, at + 1), quote.open, speaker, at, end, quote.open)
    return None
