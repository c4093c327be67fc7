"""The news corpora of the shared data folder as articles; their texts never enter the repository."""

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

from mahdar.record.article import Article

CORPORA = ("ant_multisource_2018", "ant_jawharafm_v1", "saudinewsnet_2015")
TOTAL = 69_659
BESIDE = Path(os.environ.get("MAHDAR_SHARED", Path(__file__).parents[2] / "shared"))


def articles(shared: Path) -> Iterator[Article]:
    """All articles in the order of the files, each known by corpus and line (0-based): `corpus:line`."""
    for corpus in CORPORA:
        with gzip.open(shared / "news" / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                yield _article(json.loads(line), f"{corpus}:{number}")


def sample(shared: Path, count: int, seed: int) -> list[Article]:
    """`count` articles drawn from all corpora together, in the order of the files."""
    chosen = frozenset(Random(seed).sample(range(TOTAL), count))
    return [article for number, article in enumerate(articles(shared)) if number in chosen]


def _article(row: dict[str, str | None], name: str) -> Article:
    return Article(
        text=row["text"] or "",
        title=row["title"],
        published=row["date"],
        source=row["source"],
        url=row["url"],
        id=name,
    )
