"""Checking files of records: one JSON object a line, gzipped or not."""

import gzip
import json
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, NoReturn

from mahdar.errors import InputError
from mahdar.record.validate import check_record


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong on one line of a file; lines count from 1."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


def validate_lines(path: Path) -> Iterator[Problem]:
    """What is wrong with the records of a file, line by line; blank lines are passed over.

    A line that is not UTF-8, not JSON or not a sound record is a problem and the rest goes on.
    Raises InputError where the file itself cannot be read.
    """
    number = 0
    try:
        with _open(path) as stream:
            for number, line in enumerate(stream, 1):
                if line.strip():
                    yield from (Problem(str(path), number, what) for what in check_line(line))
    except OSError as error:
        raise InputError(f"cannot read {path}: {error.strerror or error}", "name a file of records") from None
    except (EOFError, zlib.error):
        yield Problem(str(path), number + 1, "the gzip file ends or breaks here")


def check_line(line: bytes | str) -> list[str]:
    """What is wrong with one line of a file of records."""
    try:
        return check_record(json.loads(line, parse_constant=_refuse))
    except UnicodeDecodeError as error:
        return [f"not UTF-8 at byte {error.start} of the line"]
    except json.JSONDecodeError as error:
        return [f"not JSON: {error.msg} at character {error.pos} of the line"]
    except (ValueError, RecursionError) as error:
        return [f"not JSON: {error}"]


def _open(path: Path) -> IO[bytes]:
    return gzip.open(path, "rb") if path.suffix == ".gz" else path.open("rb")  # type: ignore[return-value]


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a number of JSON")
