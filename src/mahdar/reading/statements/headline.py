"""Headlines «X: …»: speech where X is a speaker of the body or bears a title, else a mere label."""

from mahdar.language.text import Text
from mahdar.reading.statements.found import Found
from mahdar.reading.statements.wordlists import words
from mahdar.reading.statements.wordtests import QUOTE_MARKS, stops_phrase

MAX_SPEAKER = 8  # words before the colon


def read_headline(text: Text, spoken: set[str]) -> Found | None:
    """The statement of a title; `spoken` holds the folded words of the body's speakers."""
    end = text.title_words
    colon = next((i for i in range(1, min(end, MAX_SPEAKER + 1)) if text.forms[i] == ":"), None)
    if colon is None or end - colon < 4:
        return None
    heads = [i for i in range(colon) if text.kinds[i] in "wl"]
    if not heads or any(stops_phrase(text.forms[i]) or text.forms[i] in words().labels for i in heads):
        return None
    known = any(text.forms[i] in words().speakers or text.forms[i] in spoken for i in heads)
    quoted = text.forms[colon + 1] in QUOTE_MARKS
    if not (known or (quoted and len(heads) <= 3)):
        return None
    return _found(text, heads[0], colon, end)


def _found(text: Text, first: int, colon: int, end: int) -> Found:
    last = colon
    while text.kinds[last - 1] == "p" and last - 1 > first:
        last -= 1
    return Found("say", "headline", (colon, colon + 1), colon + 1, (first, last), None, end)
