"""Whether the clause around a word looks ahead or back: what decides between last Sunday and next Sunday."""

import re

from mahdar.language.dates_scan import Scan

LOOK = 14  # words to the left; farther verbs govern other words (70 % of governing verbs stand within 8)
_FUTURE_FORM = re.compile("[وف]?س[يتن]...*")
_CLAUSE_END = frozenset(".؟!؛\n")


def tense(scan: Scan, at: int) -> int:
    """1 where the nearest tensed word to the left speaks of the future, -1 of the past, 0 where none is found.

    Future are verbs in سـ, «سوف», «المقرر» …, and verbs of scheduled acts in the present («تنطلق الأحد»).
    """
    tables = scan.tables
    future, past, scheduled = tables["future"], tables["past"], tables["scheduled"]
    for i in range(at - 1, max(-1, at - LOOK), -1):
        form = scan.forms[i]
        if form in _CLAUSE_END:
            return 0
        if form in past:
            return -1
        if form in future or is_future_form(scan, form):
            return 1
        if form in scheduled:
            return -1 if _was(scan, i) else 1
    return 0


def is_future_form(scan: Scan, form: str) -> bool:
    """A verb with the future prefix, as far as its shape tells."""
    return _FUTURE_FORM.fullmatch(form) is not None and form not in scan.tables["not_future"]


def _was(scan: Scan, at: int) -> bool:
    """«كان يلتقي», «لم يلتق»: a present verb told of the past."""
    return scan.form(at - 1) in scan.tables["past"] or scan.form(at - 2) in scan.tables["past"]
