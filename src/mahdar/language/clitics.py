"""Clitics: the small words written on to an Arabic word, split off with their offsets kept.

A word is read as conjunction + preposition (or future س) + article + stem + pronoun, the most probable
reading by a unigram model of stems and clitics (weights: `clitics.yaml`, `stems.txt`; a word as a sequence
of morphs, Creutz and Lagus 2005, with the clitics given). Subject endings of verbs and ة stay in the stem.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from mahdar.language.fold import fold, fold_form
from mahdar.language.stems import Pieces, Weights, load_weights

if TYPE_CHECKING:
    from mahdar.language.text import Text


@dataclass(frozen=True, slots=True)
class Clitics:
    """The pieces of one folded word, "" where there is none; joined in order they give the word again.

    `article` is ال, or the second ل of لل; `prep` is ب ل ك, or س before a verb; `stem` is "" in له and به.
    """

    conj: str
    prep: str
    article: str
    stem: str
    pron: str

    @property
    def pieces(self) -> tuple[str, ...]:
        """The pieces that are there, in order; the article is a piece of its own."""
        return tuple(p for p in (self.conj, self.prep, self.article, self.stem, self.pron) if p)


@lru_cache(maxsize=65536)
def split(form: str, last: str = "") -> Clitics:
    """The most probable reading of one word, folded or as spelled.

    `last` is its last letter as spelled, where the caller knows it: folding makes one letter of ة and ه.
    """
    folded = fold_form(form)
    last = last or ("ة" if form.endswith("ة") else "")
    weights = load_weights()
    whole, reading = _best(folded, weights, last)
    if folded[:1] in ("و", "ف") and len(folded) > 2:
        score, rest = _best(folded[1:], weights, last)
        if not rest[0] and score + weights.conj[folded[0]] > whole:
            reading = (folded[0], *rest[1:])
    return Clitics(*reading)


@lru_cache(maxsize=65536)
def strip_conj(form: str) -> str:
    """The folded form without a leading و or ف that is a conjunction; the form itself where there is none."""
    folded = fold_form(form)
    return folded[len(split(form).conj) :]


def split_at(text: "Text", i: int) -> Clitics:
    """The reading of word `i` of a text; uses its spelling to tell ة from ه."""
    form = text.forms[i]
    return split(form, _last_letter(text, i)) if form.endswith("ه") else split(form)


def pieces(text: "Text", i: int) -> list[tuple[str, int, int]]:
    """The pieces of word `i` with their source offsets; end to end they cover the word, its marks included.

    A ligature that unfolds to letters of two pieces belongs to the first; the second begins after it.
    """
    start, end = text.starts[i], text.ends[i]
    folded = fold(text.source[start:end])
    out: list[tuple[str, int, int]] = []
    at = 0
    for piece in split_at(text, i).pieces if text.kinds[i] == "w" else (text.forms[i],):
        first = start + folded.start(at) if at else start
        at += len(piece)
        out.append((piece, first, start + folded.start(at) if at < len(folded.text) else end))
    return out


def _last_letter(text: "Text", i: int) -> str:
    """The last letter of a word in ه as spelled."""
    return "ة" if "ة" in text.source[text.starts[i] : text.ends[i]] else "ه"


def _best(word: str, weights: Weights, last: str) -> tuple[float, Pieces]:
    """The best reading of a word without its conjunction, and its weight in log2."""
    fixed = weights.fixed.get(word)
    if fixed is not None:
        return weights.fixed_score, fixed
    top, best = weights.stem(word, False, last), ("", "", "", word, "")
    for prep, article, stem, pron in _readings(word, weights, last != "ة"):
        score = weights.prep[prep] + weights.pron[pron] + weights.stem(stem, pron != "", last)
        if article:
            score += weights.article
        if score > top:
            top, best = score, ("", prep, article, stem, pron)
    return top, best


def _readings(word: str, weights: Weights, pronoun: bool) -> Iterator[tuple[str, str, str, str]]:
    """Prefixes, stem and pronoun of all readings with clitics that the grammar of written Arabic allows."""
    for prep in ("", word[:1]) if word[:1] in weights.prep and len(word) > 2 else ("",):
        rest = word[len(prep) :]
        if prep == "س" and not (rest[0] in "ايتن" and len(rest) > 2):
            continue
        if prep:
            yield prep, "", rest, ""
        article = "ل" if prep == "ل" else "ال"
        if prep != "س" and rest.startswith(article) and len(rest) > len(article) + 1:
            yield prep, article, rest[len(article) :], ""
        for length in (1, 2, 3) if pronoun else ():
            if rest[-length:] in weights.pron and len(rest) - length >= 2:
                yield prep, "", rest[:-length], rest[-length:]
