"""The word lists of `words.yaml`, folded."""

from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

PACKAGE = "mahdar.reading.events"


@cache
def event_list(name: str) -> frozenset[str]:
    """The words of one list (see `words.yaml`); KeyError where there is no such list."""
    return frozenset(map(fold_form, load_yaml(PACKAGE, "words.yaml")[name]["words"].split()))
