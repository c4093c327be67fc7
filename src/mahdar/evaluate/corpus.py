"""Articles of the news corpora, each named `file:line` (0-based) as verdicts name it."""

import gzip
import json
from collections.abc import Collection, Iterator
from itertools import islice
from pathlib import Path

from mahdar.record.article import Article


def articles(
    path: Path, every: int = 1, wanted: Collection[str] | None = None
) -> Iterator[tuple[str, Article]]:
    """The articles that have a text, with their names: every n-th line of a file, or those `wanted`."""
    stem = path.name.split(".")[0]
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for number, line in islice(enumerate(lines), 0, None, every):
            name = f"{stem}:{number}"
            if (wanted is None or name in wanted) and (article := _article(line)) is not None:
                yield name, article


def _article(line: str) -> Article | None:
    row = json.loads(line)
    if not row.get("text"):
        return None
    title, source = row.get("title"), row.get("source")
    return Article(text=row["text"], title=title, published=row.get("date"), source=source)
