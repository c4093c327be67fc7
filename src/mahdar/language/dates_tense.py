"""Whether the clause around a word looks ahead or back: what decides between last Sunday and next Sunday."""

import re

from mahdar.language.clitics import split
from mahdar.language.dates_scan import Scan
from mahdar.language.dates_yearless import SINCE

LEFT = 25  # words before it that may govern a day: «من المقرر أن …» opens long clauses
RIGHT = 8  # words after it, where none before it does: «مباراته يوم السبت أمام ضيفه ستعيده»
TOPIC = 5  # words of a date that opens its sentence, before its comma
NEAR = 6  # words that a relative clause governs
_FUTURE_FORM = re.compile("[وف]?س[يتن]...*")
_CLAUSE_END = frozenset(".؟!؛\n")
_COMMAS = frozenset('،"«»(:')
_IMPERFECT = frozenset("يتنسلم")  # also the first letters of لا, لم, لن and ما


def tense(scan: Scan, at: int, *, right: bool = True) -> int:
    """1 where the nearest tensed word speaks of the future, -1 of the past, 0 where none is found.

    Looked for to the left in the sentence, then to the right in the clause. Future are verbs in سـ, «سوف»,
    «المقرر» …, and verbs of scheduled acts in the present («تنطلق الأحد»). SINCE after «منذ».
    """
    if scan.word("since", at - 1) is not None or scan.word("since", at - 2) is not None:
        return SINCE  # «منذ مارس», «منذ مساء الأحد»
    for i in range(at - 1, max(-1, at - 1 - LEFT), -1):
        if scan.forms[i] in _CLAUSE_END:
            break
        found = _of_word(scan, i, left=True)
        if found > 0 and at - i > NEAR and scan.word("relative", i - 1) is not None:
            continue  # «الذي يلعب في فريقه الجديد …»: a trait, not the act of the clause
        if found:
            return found
    return _to_the_right(scan, at) if right else 0


def _to_the_right(scan: Scan, at: int) -> int:
    opens = at < 2 or scan.forms[at - 1] in _CLAUSE_END or scan.forms[at - 2] in _CLAUSE_END
    for i in range(at + 1, min(scan.size, at + 1 + RIGHT)):
        form = scan.forms[i]
        if form in _COMMAS and opens and i - at <= TOPIC:
            continue  # «وفي أكتوبر، علق الوزير …»
        if form in _CLAUSE_END or form in scan.tables["new_clause"] or form in _COMMAS:
            break
        if found := _of_word(scan, i, left=False):
            return found
    return 0


def _of_word(scan: Scan, at: int, *, left: bool) -> int:
    form = scan.forms[at]
    tables = scan.tables
    if form in tables["past"] or (form in tables["past_or_noun"] and _heads_clause(scan, at)):
        return -1
    if form[0] not in _IMPERFECT and scan.kinds[at] == "w" and scan.word("relative", at - 1) is not None:
        return -1
    if is_future_verb(form) or form in tables["scheduled"]:
        return -1 if _was(scan, at) else 1
    return 1 if left and form in tables["future"] else 0


def _was(scan: Scan, at: int) -> bool:
    """«كان يلتقي», «كانت المحادثات ستنتهي»."""
    return scan.form(at - 1) in scan.tables["past"] or scan.form(at - 2) in scan.tables["past"]


def _heads_clause(scan: Scan, at: int) -> bool:
    """Whether a word stands where a verb does: first in its clause, or joined to it by و or ف."""
    before = scan.form(at - 1)
    if not before or before in _CLAUSE_END or before in _COMMAS or scan.word("clause_heads", at - 1):
        return True
    word = scan.word("past_or_noun", at)
    return word is not None and word.skip > 0


def is_future_verb(form: str) -> bool:
    """A verb with the future prefix: by its first letters, then by the split into clitics."""
    return _FUTURE_FORM.fullmatch(form) is not None and split(form).prep == "س"
