"""`mahdar validate`: files of records against their contract."""

import sys
from pathlib import Path

from mahdar.record.lines import validate_lines


def run_validate(paths: list[Path]) -> int:
    """Say every problem, one a line; returns 1 where there is one. Raises InputError as `validate_lines`."""
    found = 0
    for path in paths:
        for problem in validate_lines(path):
            found += 1
            sys.stdout.write(f"{problem}\n")
    sys.stdout.write(f"{found} problems\n" if found else "every record is sound\n")
    return int(found > 0)
