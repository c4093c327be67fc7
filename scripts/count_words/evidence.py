"""Which stems the corpora speak against: a real stem is met after ال and prepositions, «وقال» hardly ever.

A reading falls where its stem looks like clitic + word, that word is known, and few clitics stand before
the whole. The shares below were set by reading the most frequent stems with each first and last letter.
"""

from collections import Counter
from dataclasses import dataclass

from mahdar.language.stems import Pieces

# Pronoun, how often the word without it must occur beside the word with it, fewest letters.
_BOUND = (
    ("هما", 0.01, 5),
    ("ها", 0.01, 4),
    ("هم", 0.02, 4),
    ("هن", 0.05, 5),
    ("ه", 0.03, 3),
    ("نا", 0.3, 5),
    ("كم", 0.3, 5),
    ("ني", 1.0, 6),
    ("ك", 2.0, 5),
)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts of folded words; stems that may begin with ال; words that are never a stem."""

    times: Counter[str]
    whole: frozenset[str]
    never: frozenset[str]

    def allows(self, reading: Pieces) -> bool:
        """May its stem be one?"""
        _, _, article, stem, pron = reading
        bare = stem.replace("ة", "ه")
        return not (
            bare in self.never
            or self._has_conjunction(bare)
            or self._has_preposition(bare)
            or self._has_future(bare)
            or (not article and self._has_article(bare))
            or (article and stem.endswith(("ها", "هم", "هما")) and self.times[stem] < 5)
            or (not article and not pron and self._has_pronoun(stem))
        )

    def _after(self, stem: str, *clitics: str) -> int:
        return sum(self.times[clitic + stem] for clitic in clitics)

    def _has_conjunction(self, stem: str) -> bool:
        if stem[0] not in "وف" or len(stem) < 3:
            return False
        seen = self._after(stem, "ال", "وال", "ل", "ب", "لل", "و", "ف")
        return self.times[stem[1:]] > 0.01 * self.times[stem] and seen < 0.015 * self.times[stem]

    def _has_preposition(self, stem: str) -> bool:
        if stem[0] not in "بلك" or len(stem) < 3:
            return False
        rest, times = stem[1:], self.times[stem]
        if rest.startswith("ال") and stem[0] != "ل" and self.times[rest] > 0.01 * times:
            return True
        if stem.startswith("لل") and self.times["ال" + stem[2:]] > 0.02 * times:
            return True
        seen = self._after(stem, "ال", "وال", "ب", "لل", "بال", *(() if stem[0] == "ل" else ("ل",)))
        return self.times[rest] > 0.08 * times and seen < 0.004 * times

    def _has_future(self, stem: str) -> bool:
        if len(stem) < 4 or stem[0] != "س" or stem[1] not in "يتنا":
            return False
        seen = self._after(stem, "ال", "لل", "ب")
        return self.times[stem[1:]] > 0.05 * self.times[stem] and seen < 0.01 * self.times[stem]

    def _has_article(self, stem: str) -> bool:
        if not stem.startswith("ال"):
            return False
        times = self.times[stem]
        if len(stem) > 4 and self.times[stem[2:]] > 0.01 * times:
            return True
        return len(stem) > 3 and stem not in self.whole and self._after(stem, "ال", "ل", "لل") < 0.004 * times

    def _has_pronoun(self, stem: str) -> bool:
        """By the first pronoun that it ends with."""
        for pron, share, fewest in _BOUND:
            if stem.endswith(pron) and len(stem) >= fewest:
                free = max(self.times[shape] for shape in _shapes(stem[: -len(pron)]))
                bare = stem.replace("ة", "ه")
                seen = self._after(bare, "ال", "بال", "لل")
                return free > share * self.times[stem] and seen < 0.05 * self.times[stem]
        return False


def _shapes(stem: str) -> tuple[str, ...]:
    """How a stem before a pronoun is written when free, folded."""
    if stem[-1] == "ت":
        return stem, stem[:-1] + "ه"
    if stem[-1] == "ا":
        return stem, stem[:-1] + "ي"
    if stem[-1] in "ئؤ":
        return stem, stem[:-1] + "ء"
    return (stem, stem + "ا") if stem[-1] == "و" else (stem,)
