"""Reading units: sentences joined where broken copy puts full stops inside phrases."""

from mahdar.language.sentences import Range
from mahdar.language.words import Words


def mend(words: Words, sentences: tuple[Range, ...]) -> tuple[Range, ...]:
    """Reading units: half-open word ranges, each of one or more whole neighbouring sentences."""
    return sentences
