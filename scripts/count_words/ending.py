"""Words that hardly ever end a sentence."""

import lists
from tally import Tally

_FEWEST = 400  # occurrences
_SHARE = 0.004  # of them before a stop


def unending(words: Tally) -> list[str]:
    """In alphabetical order; one end is added to each word's, so that rare words need more evidence."""
    may_end = lists.load("may_end")
    return sorted(
        form
        for form, times in words.body.items()
        if times >= _FEWEST
        and len(form) > 1
        and form not in may_end
        and (words.ended[form] + 1) / times < _SHARE
    )
