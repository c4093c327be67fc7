"""What is wrong with the text itself, or missing beside it, as flags of the article."""

from mahdar.language.text import Text
from mahdar.reading.layers import Layers

# Measured on 13,933 articles (every fifth of three news corpora): one has less than half Arabic words, six
# less than 80 %, none has more than 0.9 % of the letters that other languages add to the script.
_FOREIGN = 0.5
_MIXED = 0.8
_OTHER_LETTERS = 0.01
_PERSIAN_URDU_KURDISH = "پچژگٹڈڑںےێۆەڕڵ"


class FlagStep:
    """Sets `no_date`, `not_arabic`, `mixed_language` and `broken_sentences` where they hold."""

    name = "flags"
    requires = frozenset({"article", "text"})
    assigns = frozenset({"flags"})

    def __call__(self, layers: Layers) -> None:
        """Add to `layers.flags`."""
        if layers.article.published is None:
            layers.flags.append("no_date")
        language = language_flag(layers.text)
        if language is not None:
            layers.flags.append(language)
        if layers.text.broken:
            layers.flags.append("broken_sentences")


def language_flag(text: Text) -> str | None:
    """`not_arabic` where most words are in another script or in another language of the same script,
    `mixed_language` where more than a fifth are; None for Arabic and for texts without words.
    """
    arabic, other = text.kinds.count("w"), text.kinds.count("l")
    share = arabic / (arabic + other) if arabic + other else 1.0
    if share < _FOREIGN or _other_letters(text.source) > _OTHER_LETTERS:
        return "not_arabic"
    return "mixed_language" if share < _MIXED else None


def _other_letters(source: str) -> float:
    return sum(map(source.count, _PERSIAN_URDU_KURDISH)) / max(1, len(source))
