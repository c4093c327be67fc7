"""Page code: style sheets, scripts and addresses that a crawl left between the words of an article."""

import re
from collections.abc import Iterator

from mahdar.language.sentences import STOPS
from mahdar.language.text import Text

Range = tuple[int, int]

_NO_ARABIC = re.compile("[lnpb]+")
_ADDRESS = re.compile(r"(?:https?://|www\.)[!-~]+")
_QUOTES = frozenset("'\"")
_SIGNS = frozenset("{};")  # hardly met in copy
_BEFORE = STOPS | frozenset("\n\"'»”)")  # the end of the copy before
_LONGEST_STRING = 15  # Arabic words quoted inside a script


def find_code(text: Text) -> tuple[Range, ...]:
    """Half-open word ranges of the body with style sheets or scripts, in order and apart.

    Code is a run without Arabic words that holds «{ … ; … }»; copy that cites between braces has no such run.
    """
    if "{" not in text.source:
        return ()
    runs: list[Range] = []
    before: Range | None = None
    for match in _NO_ARABIC.finditer(text.kinds, text.title_words):
        after = match.span()
        if before is not None and _is_quoted(text, before, after):
            runs[-1] = runs[-1][0], after[1]
        else:
            runs.append(after)
        before = after
    return tuple(_trimmed(text, *run) for run in runs if _is_code(text, *run))


def find_addresses(text: Text) -> Iterator[Range]:
    """Half-open word ranges of web addresses."""
    for match in _ADDRESS.finditer(text.source):
        yield text.word_at(match.start()), text.word_at(match.end() - 1) + 1


def _is_code(text: Text, first: int, last: int) -> bool:
    forms = text.forms
    try:
        opened = forms.index("{", first, last)
        closed = forms.index("}", forms.index(";", opened, last), last)
    except ValueError:
        return False
    return "l" in text.kinds[opened:closed]


def _is_quoted(text: Text, before: Range, after: Range) -> bool:
    """Are the words between two runs a string of the script that they hold?"""
    forms, (first, last) = text.forms, after
    if first - before[1] > _LONGEST_STRING or forms[before[1] - 1] not in _QUOTES:
        return False
    ends = any(form in _QUOTES for form in forms[first : min(first + 3, last)])
    return ends and all(any(forms[i] in _SIGNS for i in range(*run)) for run in (before, after))


def _trimmed(text: Text, first: int, last: int) -> Range:
    """Without the marks that end the copy before and begin the copy after."""
    while text.forms[first] in _BEFORE:
        first += 1
    while text.forms[last - 1] not in "};":
        last -= 1
    return first, last
