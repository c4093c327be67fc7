"""What is wrong with the text itself, or missing beside it, as flags of the article."""

from functools import cache

from mahdar.language.boilerplate import find_boilerplate
from mahdar.language.lexicon import load_yaml
from mahdar.language.page_code import find_addresses, find_code
from mahdar.language.sentences import STOPS
from mahdar.language.text import Text
from mahdar.language.verbs import may_be_verb
from mahdar.reading.layers import Layers

# Measured on all 69,659 articles of three news corpora, page code and addresses aside: five have less than
# half Arabic words, ten more less than 80 %; none has over 0.7 % of the letters that other languages add.
_FOREIGN = 0.5
_MIXED = 0.8
_OTHER_LETTERS = 0.01
_SHORT = 12  # words of body: up to here a text without any verb and without a stop is a fragment


class FlagStep:
    """Sets no_date, empty or fragment, not_arabic or mixed_language, broken_sentences, boilerplate."""

    name = "flags"
    requires = frozenset({"article", "text"})
    assigns = frozenset({"flags"})

    def __call__(self, layers: Layers) -> None:
        """Add to `layers.flags`, in a fixed order."""
        text = layers.text
        flags = {
            "no_date": layers.article.published is None,
            content_flag(text): True,
            language_flag(text): True,
            "broken_sentences": text.broken,
            "boilerplate": bool(find_boilerplate(text)),
        }
        layers.flags.extend(flag for flag, holds in flags.items() if flag is not None and holds)


def content_flag(text: Text) -> str | None:
    """`empty` where the body has no word, `fragment` where it has a few, none of them a verb, and no stop."""
    body = range(text.title_words, len(text))
    words = [i for i in body if text.kinds[i] in "wln"]
    if not words:
        return "empty"
    if len(words) > _SHORT or text.forms[-1] in STOPS:
        return None
    verbs = any(text.kinds[i] == "w" and may_be_verb(text.forms[i]) for i in words)
    return None if verbs else "fragment"


def language_flag(text: Text) -> str | None:
    """`not_arabic` where most words are in another script or in another language of the same script,
    `mixed_language` where more than a fifth are; None for Arabic and for texts without words.

    Page code and web addresses are in no language: their words do not count.
    """
    share = _arabic_share(text)
    if share < _FOREIGN or _other_letters(text.source) > _OTHER_LETTERS:
        return "not_arabic"
    return "mixed_language" if share < _MIXED else None


def _arabic_share(text: Text) -> float:
    arabic, other = text.kinds.count("w"), text.kinds.count("l")
    if other:
        spared = {i for part in (*find_code(text), *find_addresses(text)) for i in range(*part)}
        other -= sum(text.kinds[i] == "l" for i in spared)
    return arabic / (arabic + other) if arabic + other else 1.0


def _other_letters(source: str) -> float:
    return sum(map(source.count, _foreign_letters())) / max(1, len(source))


@cache
def _foreign_letters() -> str:
    entries = load_yaml("mahdar.reading", "flags.yaml")["foreign_letters"]
    return "".join(sorted({letter for entry in entries for letter in entry["letters"]}))
