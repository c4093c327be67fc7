"""Given names in Arabic: the first words of names of persons, less those that are rather plain words."""

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from mahdar.knowledge.columns import Row
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.language.stems import load_weights

FILE = "wikidata_names_ar_latin/full_names_wikidata.tsv"
LEAST = 3  # names that must begin with a word
# Names that begin with a word to times the word is in the 8.6 million words behind `stems.txt`: علي, which
# is also «على», has 0.012; رئيس 0.001, أحد 0.002, تركي 0.006.
SHARE = 0.012
_LOG2_WORDS = 23


def rows(sources: Path, more: Iterable[str] = ()) -> Iterator[Row]:
    """Rows of `given_names.tsv`, most frequent first; `more` are full names from other tables."""
    counted = Counter(_first_words(sources / FILE))
    refused = frozenset(
        map(fold_form, load_yaml("mahdar.knowledge.build", "given_names.yaml")["not_names"]["words"])
    )
    curated = {fold_form(name.split()[0]) for name in more if len(name.split()) > 1}
    for name, count in sorted(counted.items(), key=lambda one: (-one[1], one[0])):
        if count >= LEAST and name not in refused and _is_name(name, count):
            yield {"name": name, "count": str(count), "source": FILE}
    known = {name for name, count in counted.items() if count >= LEAST}
    for name in sorted(curated - known - refused):
        if len(name) > 2 and not name.startswith("ال") and _is_name(name, LEAST):
            yield {"name": name, "count": "", "source": "curated"}


def _first_words(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as stream:
        next(stream)
        for line in stream:
            words = line.partition("\t")[0].split()
            if len(words) > 1 and len(words[0]) > 2 and not words[0].startswith("ال"):
                yield fold_form(words[0])


def _is_name(name: str, count: int) -> bool:
    return count / 2 ** (load_weights().stem(name, False) + _LOG2_WORDS) >= SHARE
