"""Gold files: articles with what a careful human reader wrote down from them."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mahdar.errors import InputError
from mahdar.evaluate.shape import Place, Row
from mahdar.record.article import Article


@dataclass(frozen=True, slots=True, repr=False)
class Gold:
    """One annotated article; `rows` of a group are dicts whose text fields are substrings of the article."""

    article: Article
    groups: dict[str, list[Row]]

    @property
    def id(self) -> str:
        """The id by which records name it."""
        return self.article.identity

    def rows(self, group: str) -> list[Row]:
        """The annotations of a group, in the file's order."""
        return self.groups.get(group, [])

    def places(self, rows: Iterable[Row], field: str) -> list[Place | None]:
        """Where the text of `field` (its `field_nth` occurrence) stands, for each row."""
        whole = self.article.whole
        return [locate(whole, row.get(field), row.get(field + "_nth", 1)) for row in rows]


def locate(whole: str, text: str | None, nth: int | None = 1) -> Place | None:
    """The nth occurrence of a substring (1 is the first), overlapping ones counted.

    Counting starts again at the top after a miss, as the gold scorer does.
    """
    if not text:
        return None
    at = -1
    for _ in range(nth or 1):
        at = whole.find(text, at + 1)
    return None if at < 0 else (at, at + len(text))


def read_gold(paths: Iterable[Path]) -> Iterator[Gold]:
    """The articles of gold files, and of all gold files in folders, in order of their paths.

    Raises InputError naming the file that is missing or not a gold file.
    """
    yield from map(_read_file, gold_files(paths))


def gold_files(paths: Iterable[Path]) -> Iterator[Path]:
    """The files among the paths and all *.json below the folders; InputError for a folder without any."""
    for path in paths:
        files = sorted(path.rglob("*.json")) if path.is_dir() else [path]
        if not files:
            raise InputError(f"no gold files (*.json) in {path}", "name a gold file or a folder of them")
        yield from files


def _read_file(path: Path) -> Gold:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        groups = {name: value for name, value in data.items() if isinstance(value, list)}
        given = ("text", "title", "published", "source", "url", "id")
        return Gold(Article(**{name: data.get(name) for name in given}), groups)
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror}", "name an existing gold file") from None
    except (ValueError, AttributeError) as error:
        raise InputError(f"{path} is not a gold file: {error}", "a gold file is one JSON object") from None
