"""`mahdar validate`: files of records against their contract."""

import sys
from collections.abc import Iterator
from pathlib import Path

from mahdar.errors import InputError
from mahdar.intake.lines import load_json
from mahdar.intake.streams import open_source, peek, read_all
from mahdar.record.lines import validate_lines
from mahdar.record.validate import check_record


def run_validate(paths: list[Path]) -> int:
    """Say every problem, one a line; returns 1 where there is one. Raises InputError on no such file."""
    found = 0
    for path in paths:
        for problem in _problems(path):
            found += 1
            sys.stdout.write(f"{problem}\n")
    said = "every record is sound" if not found else "1 problem" if found == 1 else f"{found} problems"
    sys.stdout.write(f"{said}\n")
    return int(found > 0)


def _problems(path: Path) -> Iterator[object]:
    """The problems of JSON Lines, or of the array that `--format json` writes."""
    try:
        with open_source(path) as stream:
            array = peek(stream).lstrip().startswith(b"[")
            records = load_json(read_all(stream).decode()) if array else []
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read {path}: {error}", "name a file of records") from None
    except InputError as error:
        raise InputError(f"{path}: {error.problem}", "write it again") from None
    if not array:
        yield from validate_lines(path)
    for number, record in enumerate(records, 1):
        yield from (f"{path}, item {number}: {what}" for what in check_record(record))
