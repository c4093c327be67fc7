"""Whether the clause around a word looks ahead or back: what decides between last Sunday and next Sunday."""

import re

from mahdar.language.dates_scan import Scan

LEFT = 14  # words before it that may govern a day
RIGHT = 8  # words after it, where none before it does: «مباراته يوم السبت أمام ضيفه ستعيده»
_FUTURE_FORM = re.compile("[وف]?س[يتن]...*")
_CLAUSE_END = frozenset(".؟!؛\n")
_NEW_CLAUSE = frozenset({"ان", "انه", "انها", "بان", "بانه", "بانها", "انهم", "،", '"', "«", "(", ":"})


def tense(scan: Scan, at: int) -> int:
    """1 where the nearest tensed word speaks of the future, -1 of the past, 0 where none is found.

    Looked for to the left in the sentence, then to the right in the clause. Future are verbs in سـ, «سوف»,
    «المقرر» …, and verbs of scheduled acts in the present («تنطلق الأحد»).
    """
    for i in range(at - 1, max(-1, at - 1 - LEFT), -1):
        form = scan.forms[i]
        if form in _CLAUSE_END:
            break
        found = _of_word(scan, i)
        if found:
            return found
    for i in range(at + 1, min(scan.size, at + 1 + RIGHT)):
        form = scan.forms[i]
        if form in _CLAUSE_END or form in _NEW_CLAUSE:
            break
        found = _of_word(scan, i)
        if found:
            return found
    return 0


def _of_word(scan: Scan, at: int) -> int:
    form = scan.forms[at]
    tables = scan.tables
    if form in tables["past"]:
        return -1
    if form in tables["future"] or _is_future_form(scan, form):
        return 1
    if form in tables["scheduled"]:
        return -1 if scan.form(at - 1) in tables["past"] or scan.form(at - 2) in tables["past"] else 1
    return 0


def _is_future_form(scan: Scan, form: str) -> bool:
    """A verb with the future prefix, as far as its shape tells."""
    return _FUTURE_FORM.fullmatch(form) is not None and form not in scan.tables["not_future"]
