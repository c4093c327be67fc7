"""Records to score: from a file of JSON lines, or read now with the installed reader."""

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from mahdar.errors import InputError
from mahdar.evaluate.shape import Row, part
from mahdar.record.article import Article

REMEDY = "a record is one JSON object a line with article.id; `mahdar read --format jsonl` writes them"


def load_records(path: Path) -> dict[str, Row]:
    """Records by article id (the last where an id comes twice); .gz too. InputError names file and line."""
    return {record["article"]["id"]: record for record in iter_records(path)}


def iter_records(path: Path) -> Iterator[Row]:
    """The records of a file in its order; raises InputError naming file and line of what is not one."""
    try:
        with _open(path) as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield _record(line, f"{path}:{number}")
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}", "name a file of records") from None
    except UnicodeDecodeError:
        raise InputError(f"{path} is not UTF-8", REMEDY) from None
    except (EOFError, zlib.error):
        raise InputError(f"{path}: the gzip file ends or breaks before its end", REMEDY) from None


def read_with_reader(articles: Iterable[Article]) -> dict[str, Row]:
    """Records by article id, read now with the default reader."""
    from mahdar.reading.reader import load

    reader = load()
    return {article.identity: reader.read(article).to_dict() for article in articles}


def _open(path: Path) -> IO[str]:
    return gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8")


def _record(line: str, where: str) -> Row:
    try:
        value = json.loads(line)
    except ValueError as error:
        raise InputError(f"{where}: not JSON ({error})", REMEDY) from None
    if not isinstance(part(part(value).get("article")).get("id"), str):
        raise InputError(f"{where}: no article.id", REMEDY)
    return part(value)
