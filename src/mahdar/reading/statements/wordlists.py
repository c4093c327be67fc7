"""The word lists of `words.yaml` as folded sets, made once."""

from dataclasses import dataclass
from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.statements.lexicon import PACKAGE


@dataclass(frozen=True, slots=True)
class WordLists:
    """Folded words by the part they play in a speaker phrase (see `words.yaml`)."""

    speakers: frozenset[str]
    documents: frozenset[str]
    bare: frozenset[str]
    stops: frozenset[str]
    occasions: frozenset[str]
    media: frozenset[str]
    addressees: frozenset[str]
    named: frozenset[str]
    bodies: frozenset[str]
    contents: frozenset[str]
    adverbial: frozenset[str]
    turns: frozenset[str]
    governing: frozenset[str]
    trailing: frozenset[str]
    performed: frozenset[str]
    after_quotes: frozenset[str]


@cache
def words() -> WordLists:
    """All lists; a speaker noun counts with and without the article."""
    data = load_yaml(PACKAGE, "words.yaml")
    groups = data["speakers"]
    speakers = _folded(" ".join(groups[g] for g in ("office", "person", "body", "document")))
    plain = {name: _folded(data[name]["words"]) for name in data if "words" in data[name]}
    phrases = {n: frozenset(map(fold_form, data[n]["phrases"])) for n in data if "phrases" in data[n]}
    return WordLists(
        speakers=_with_article(speakers),
        documents=_with_article(_folded(groups["document"])),
        bodies=_folded(groups["body"]),
        **phrases,
        **plain,
    )


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold_form(w) for w in text.split())


def _with_article(forms: frozenset[str]) -> frozenset[str]:
    return forms | {"ال" + f for f in forms if not f.startswith("ال")}
