"""All ways to read a word with clitics, as far as the grammar of written Arabic allows them."""

from collections import Counter
from collections.abc import Iterator

from mahdar.language.stems import Pieces

PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "ك", "كم", "كما", "ي", "ني", "نا", "كن")
CONJUNCTIONS = ("و", "ف")
PREPOSITIONS = ("ب", "ل", "ك", "س")  # the last is the future
_SLOPPY = 0.3  # ه may stand for ة where the spelling with ة is this often as frequent


def readings(word: str, marked: Counter[str]) -> list[Pieces]:
    """Conjunction, preposition, article, stem and pronoun; `marked` counts spellings with ة kept."""
    out: list[Pieces] = []
    for conj in ("", word[0]) if word[0] in CONJUNCTIONS and len(word) > 2 else ("",):
        rest = word[len(conj) :]
        for prep in ("", rest[0]) if rest[0] in PREPOSITIONS and len(rest) > 2 else ("",):
            for article in _articles(prep, rest[len(prep) :]):
                tail = rest[len(prep) + len(article) :]
                if prep != "س" or (tail[0] in "يتنا" and len(tail) > 2):
                    out += [(conj, prep, article, *end) for end in _ends(tail, word, article, marked)]
    return out


def _articles(prep: str, rest: str) -> Iterator[str]:
    yield ""
    if prep in ("", "ب", "ك") and rest.startswith("ال") and len(rest) > 3:
        yield "ال"
    if prep == "ل" and rest[0] == "ل" and len(rest) > 2:
        yield "ل"


def _ends(tail: str, word: str, article: str, marked: Counter[str]) -> Iterator[tuple[str, str]]:
    """Stem and pronoun."""
    if len(tail) >= 2 or tail == word:
        yield tail, ""
        feminine = tail[:-1] + "ة"
        spelled = marked[feminine] + marked["ال" + feminine]
        if tail[-1] == "ه" and len(tail) > 2 and spelled > _SLOPPY * marked[tail]:
            yield feminine, ""
    if not article and tail[-1] != "ة":
        for pron in PRONOUNS:
            if tail.endswith(pron) and len(tail) - len(pron) >= 2:
                yield tail[: -len(pron)], pron
