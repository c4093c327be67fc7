"""Draws items from a random sample of the news corpora, for judging by eye.

python benchmarks/sheet.py [SHARED] --group statements --count 100 --seed 1 [--articles 2000] > SHEET.jsonl

The sheet holds words of the articles: it is for the judge and is never committed.
"""

import argparse
import json
from pathlib import Path

import news

from mahdar.evaluate.draw import draw
from mahdar.evaluate.sheet import ANCHORS
from mahdar.reading.reader import Reader


def main() -> None:
    """Read the sample and print the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", nargs="?", type=Path, default=news.BESIDE)
    parser.add_argument("--group", choices=sorted(ANCHORS), default="statements")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=int, default=2000)
    given = parser.parse_args()
    sample = news.sample(given.shared, given.articles, given.seed)
    records = (record.to_dict() for record in Reader().read_many(sample))
    for line in draw(records, given.group, given.count, given.seed):
        print(json.dumps(line.as_dict(), ensure_ascii=False))


if __name__ == "__main__":
    main()
