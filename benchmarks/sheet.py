"""Draws items from a random sample of the news corpora, for judging by eye.

python benchmarks/sheet.py [SHARED] --group events --per type --count 100 --seed 1 [--articles 2000]
    [--records RECORDS.jsonl] > SHEET.jsonl

`--records` keeps the records drawn from, which say how sure each item is (`mahdar.evaluate.reliability`).
Sheet and records hold words of the articles: they are never committed.
"""

import argparse
import json
from pathlib import Path

import news

from mahdar.evaluate.draw import draw
from mahdar.evaluate.shape import Row, part
from mahdar.evaluate.sheet import ANCHORS
from mahdar.reading.reader import Reader


def main() -> None:
    """Read the sample and print the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", nargs="?", type=Path, default=news.BESIDE)
    parser.add_argument("--group", choices=sorted(ANCHORS), default="statements")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--per", help="a field every value of which is drawn as often, such as type")
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--records", type=Path)
    given = parser.parse_args()
    sample = news.sample(given.shared, given.articles, given.seed)
    records = [record.to_dict() for record in Reader().read_many(sample)]
    drawn = draw(records, given.group, given.count, given.seed, per=given.per)
    for line in drawn:
        print(json.dumps(line.as_dict(), ensure_ascii=False))
    if given.records:
        ids = {line.article for line in drawn}
        kept = [json.dumps(r, ensure_ascii=False) for r in records if identity(r) in ids]
        given.records.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")


def identity(record: Row) -> str:
    """The id of a record's article."""
    return str(part(record["article"])["id"])


if __name__ == "__main__":
    main()
