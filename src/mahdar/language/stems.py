"""The weights of the clitic splitter: how probable each stem and clitic is, in log2."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_TOTAL = 23.0  # log2 of the 8.6 million words counted
_UNKNOWN = -9.0  # an unseen stem: this, and for each of its letters _LETTER
_LETTER = -4.0
_SHAPED = -3.0  # a stem known in another shape (وزارت for وزارة)

_SLOPPY = -5.0  # ه written where the list has ة

Pieces = tuple[str, str, str, str, str]  # conjunction, preposition, article, stem, pronoun


@dataclass(frozen=True, slots=True)
class Weights:
    """Log2 shares of clitics and stems, and the words whose reading is fixed."""

    conj: dict[str, float]
    prep: dict[str, float]
    article: float
    pron: dict[str, float]
    stems: dict[str, float]
    fixed: dict[str, Pieces]
    fixed_score: float = -8.0

    def stem(self, stem: str, bound: bool, last: str = "") -> float:
        """The weight of a stem; `bound` means a pronoun follows it, `last` is its last letter as spelled."""
        known = self.stems.get(stem)
        if stem.endswith("ه") and not bound:
            known = self._final_h(stem, last)
        if known is not None:
            return known
        if bound:
            free = next((f for f in _free_shapes(stem) if f in self.stems), None)
            if free is not None:
                return self.stems[free] + _SHAPED
        return _UNKNOWN + _LETTER * len(stem)

    def _final_h(self, stem: str, last: str) -> float | None:
        """A stem in ه or ة: the list keeps them apart, folded forms do not, and some papers write ه for ة."""
        plain = None if last == "ة" else self.stems.get(stem)
        marked = self.stems.get(stem[:-1] + "ة")
        if marked is not None and last == "ه":
            marked += _SLOPPY
        known = [w for w in (plain, marked) if w is not None]
        return max(known) if known else None


def _free_shapes(stem: str) -> Iterator[str]:
    """How a stem before a pronoun is written when free: وزارت وزارة, مستوا مستوى, بنائ بناء, قتلو قتلوا."""
    if stem.endswith("ت"):
        yield stem[:-1] + "ة"
    elif stem.endswith("ا"):
        yield stem[:-1] + "ي"
    elif stem.endswith(("ئ", "ؤ")):
        yield stem[:-1] + "ء"
    elif stem.endswith("و"):
        yield stem + "ا"


@cache
def load_weights() -> Weights:
    """The weights shipped with the package, read once."""
    data = load_yaml("mahdar.language", "clitics.yaml")
    return Weights(
        conj={"": 0.0, **_weights(data["conjunctions"])},
        prep={"": 0.0, **_weights(data["prepositions"]), **_weights(data["future"])},
        article=data["article"]["weight"],
        pron={"": 0.0, **_weights(data["pronouns"])},
        stems=dict(_stems()),
        fixed=dict(_fixed(data)),
    )


def _weights(entries: list[dict[str, Any]]) -> dict[str, float]:
    return {e["form"]: float(e["weight"]) for e in entries}


def _stems() -> Iterator[tuple[str, float]]:
    text = files("mahdar.language").joinpath("stems.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#"):
            level, *stems = line.split(" ")
            yield from ((stem, int(level) - _TOTAL) for stem in stems)


def _fixed(data: dict[str, Any]) -> Iterator[tuple[str, Pieces]]:
    pronouns = {entry["form"] for entry in data["pronouns"]}
    for group in data["whole"]:
        yield from ((fold_form(word), ("", "", "", fold_form(word), "")) for word in group["words"])
    for group in data["cut"]:
        for word in group["words"]:
            pieces = [fold_form(piece) for piece in word.split("+")]
            yield "".join(pieces), _cut(pieces, pronouns)


def _cut(pieces: list[str], pronouns: set[str]) -> Pieces:
    left = pieces.copy()
    conj = left.pop(0) if left[0] in ("و", "ف") else ""
    prep = left.pop(0) if left[0] in ("ب", "ل", "ك") else ""
    article = left.pop(0) if left[0] == "ال" else ""
    pron = left.pop() if left[-1] in pronouns else ""
    return conj, prep, article, "".join(left), pron
