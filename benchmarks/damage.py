"""Seeded damage to articles, and repetitions that quadratic code would trip over."""

from collections.abc import Iterator
from importlib.resources import files
from random import Random

import yaml

MARKS = "ًٌٍَُِّْـ\u200c\u200d\u200e\u200f\u202b\u202c\u2067\u2069\ufeff\u00a0"
STOPS = "«»“”\"'()[]{}.,:;!?؟،؛…-–—/\\|%٪$€£#@*_\n\r\t"
STRANGE = "😀👨‍👩‍👧ﷺﻻﷲ漢Ωé0٣۳½²Ⅷ\u0000\u2028\U0010ffff"


def damage(text: str, random: Random) -> str:
    """The text after one to four kinds of damage."""
    for change in random.choices(_CHANGES, k=random.randint(1, 4)):
        text = change(text, random)
    return text


def _cut(text: str, random: Random) -> str:
    for _ in range(random.randint(1, 8)):
        at = random.randrange(len(text) + 1)
        text = text[:at] + text[at + random.randint(1, 60) :]
    return text


def _shuffle(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    piece = list(text[at : at + 200])
    random.shuffle(piece)
    return text[:at] + "".join(piece) + text[at + 200 :]


def _insert(text: str, random: Random) -> str:
    letters = list(text)
    for _ in range(max(1, len(text) // 20)):
        letters.insert(random.randrange(len(letters) + 1), random.choice(MARKS + STOPS + STRANGE))
    return "".join(letters)


def _swap_words(text: str, random: Random) -> str:
    words = text.split(" ")
    for _ in range(max(1, len(words) // 10)):
        a, b = random.randrange(len(words)), random.randrange(len(words))
        words[a], words[b] = words[b], words[a]
    return " ".join(words)


def _glue(text: str, random: Random) -> str:
    gone = random.choice((" ", ".", "\n", "«", '"', "ا"))
    return text.replace(gone, "")


_CHANGES = (_cut, _shuffle, _insert, _swap_words, _glue)


def lexicon_words() -> list[str]:
    """Every Arabic string of at most four words in the reader's word lists: cues, numbers, months, units."""
    found: set[str] = set()
    for package in ("mahdar.language", "mahdar.reading"):
        for file in files(package).joinpath(".").rglob("*.yaml"):  # type: ignore[attr-defined]
            found.update(_strings(yaml.safe_load(file.read_text(encoding="utf-8"))))
    return sorted(s for s in found if any("ء" <= c <= "ي" for c in s) and len(s.split()) <= 4)


def _strings(node: object) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict):
        for name, value in node.items():
            yield from _strings(name)
            if name not in ("example", "source", "comment"):
                yield from _strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from _strings(value)


def patterns(count: int, random: Random) -> Iterator[str]:
    """Units to repeat: each mark alone, then sequences of one to five words and marks of the word lists."""
    yield from MARKS + STOPS + STRANGE
    words = [*lexicon_words(), "10", "٣٫٥", "كلمة", "الوزارة"]
    for _ in range(count):
        parts = random.choices(words, k=random.randint(1, 5))
        if random.random() < 0.5:
            parts.insert(random.randrange(len(parts) + 1), random.choice(STOPS))
        yield random.choice((" ", " ", " ", "")).join(parts) + random.choice((" ", "\n", ""))
