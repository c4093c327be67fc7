"""Damaged and pathological articles: none may crash, break the contract or take more than linear time.

python benchmarks/fuzz.py [SHARED] [--seed 1] [--articles 3000] [--patterns 1500]
"""

import argparse
from pathlib import Path
from random import Random
from time import process_time

import damage
import news
from soaking import soak

from mahdar.record.article import Article

SMALL = 3000  # characters of a pathological text; the large one is four times that
GROWTH = 10.0  # allowed ratio of times at four times the size: 4 is linear, 16 quadratic
AGAIN = 8  # a ratio that is too high is measured again at so many times the size, where noise is less
HUGE = 5_000_000  # characters


def main() -> int:
    """Run all three; exit code 1 where anything is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", nargs="?", type=Path, default=news.BESIDE)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--patterns", type=int, default=1500)
    given = parser.parse_args()
    random = Random(given.seed)
    sample = news.sample(given.shared, given.articles, given.seed)
    wrong = damaged(sample, random) + repeated(given.patterns, random) + huge(sample)
    print("\n".join(wrong) if wrong else "nothing is wrong")
    return int(bool(wrong))


def damaged(sample: list[Article], random: Random) -> list[str]:
    """Crashes and broken records of damaged real articles."""
    wrong = []
    for article in sample:
        title = damage.damage(article.title or "", random)
        text = damage.damage(article.text, random)
        wrong += _faults(Article(text, title, article.published, id=article.id), article.identity)
    print(f"{len(sample)} damaged articles: {len(wrong)} faults", flush=True)
    return wrong


def repeated(count: int, random: Random) -> list[str]:
    """Faults and growth of texts that repeat one pattern."""
    wrong, tried = [], 0
    for pattern in damage.patterns(count, random):
        tried += 1
        wrong += _faults(_repeat(pattern, SMALL), repr(pattern))
        ratio = growth(pattern, SMALL)
        if ratio > GROWTH and (ratio := growth(pattern, SMALL * AGAIN)) > GROWTH:
            wrong.append(f"{pattern!r}: {ratio:.1f} times the time at 4 times the size")
    print(f"{tried} repeated patterns: {len(wrong)} faults", flush=True)
    return wrong


def huge(sample: list[Article]) -> list[str]:
    """Faults and growth of articles of five million characters: real text, and real text without stops.

    The full size is read only where a quarter of it showed no more than linear growth.
    """
    text = "\n".join(article.text for article in sample)
    text = text * (HUGE // len(text) + 1)
    wrong = []
    for name, whole in (("text", text), ("no stops", text.translate(dict.fromkeys(map(ord, ".\n!؟"), " ")))):
        before = _seconds(Article(whole[: HUGE // 16]))
        for size in (HUGE // 4, HUGE):
            now = _seconds(Article(whole[:size]))
            print(f"{size} characters, {name}: {now:.1f} s, {now / before:.1f} times a quarter", flush=True)
            if now > GROWTH * before:
                wrong.append(f"{size} characters, {name}: {now / before:.1f} times the time of a quarter")
                break
            before = now
        else:
            wrong += _faults(Article(whole[:HUGE]), f"huge {name}")
    return wrong


def growth(pattern: str, size: int) -> float:
    """How many times longer four times the text takes."""
    return _seconds(_repeat(pattern, 4 * size)) / _seconds(_repeat(pattern, size))


def _repeat(pattern: str, size: int) -> Article:
    return Article((pattern * (size // len(pattern) + 1))[:size], published="2020-05-01")


def _seconds(article: Article) -> float:
    start = process_time()
    soak(article)
    return process_time() - start


def _faults(article: Article, name: str) -> list[str]:
    outcome = soak(article)
    return [f"{name}: {what}" for what in (*([outcome.crash] if outcome.crash else []), *outcome.problems)]


if __name__ == "__main__":
    raise SystemExit(main())
