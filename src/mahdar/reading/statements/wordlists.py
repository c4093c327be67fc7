"""The word lists of `words.yaml` as folded sets, made once."""

from dataclasses import dataclass
from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.statements.lexicon import PACKAGE

_SPEAKERS = ("office", "person", "body", "document")


@dataclass(frozen=True, slots=True)
class WordLists:
    """Folded words (or word pairs) by the part they play; each list is explained in `words.yaml`."""

    speakers: frozenset[str]
    bodies: frozenset[str]
    persons: frozenset[str]
    documents: frozenset[str]
    adjectives: frozenset[str]
    labels: frozenset[str]
    addressees: frozenset[str]
    adverbial: frozenset[str]
    anonymous: frozenset[str]
    adverbs: frozenset[str]
    after_quotes: frozenset[str]
    ascribing: frozenset[str]
    asides: frozenset[str]
    bare: frozenset[str]
    carrying: frozenset[str]
    clause_openers: frozenset[str]
    contents: frozenset[str]
    governing: frozenset[str]
    governors: frozenset[str]
    honorifics: frozenset[str]
    idioms: frozenset[str]
    kana: frozenset[str]
    media: frozenset[str]
    meanwhile: frozenset[str]
    named: frozenset[str]
    negations: frozenset[str]
    occasions: frozenset[str]
    performed: frozenset[str]
    preludes: frozenset[str]
    prepositions: frozenset[str]
    pronouns: frozenset[str]
    published: frozenset[str]
    quantifiers: frozenset[str]
    questions: frozenset[str]
    relatives: frozenset[str]
    sayings: frozenset[str]
    soft_stops: frozenset[str]
    source_openers: frozenset[str]
    stops: frozenset[str]
    subject_openers: frozenset[str]
    trailing: frozenset[str]
    turns: frozenset[str]
    what: frozenset[str]


@cache
def words() -> WordLists:
    """All lists; a speaker noun counts with and without the article, a carrying verb with و and ف."""
    data = load_yaml(PACKAGE, "words.yaml")
    groups = data["speakers"]
    lists = {name: _folded(data[name]["words"]) for name in data if "words" in data[name]}
    lists |= {n: frozenset(map(fold_form, data[n]["phrases"])) for n in data if "phrases" in data[n]}
    for name in ("carrying", "ascribing"):
        lists[name] = frozenset(conj + form for conj in ("", "و", "ف") for form in lists[name])
    speakers = _folded(" ".join(groups[group] for group in _SPEAKERS))
    persons = _folded(groups["office"] + " " + groups["person"])
    parts = {"persons": persons, "bodies": _folded(groups["body"]), "documents": _folded(groups["document"])}
    return WordLists(speakers=_with_article(speakers), **parts, **lists)


def _folded(text: str) -> frozenset[str]:
    return frozenset(fold_form(word) for word in text.split())


def _with_article(forms: frozenset[str]) -> frozenset[str]:
    return forms | {"ال" + form for form in forms if not form.startswith("ال")}
