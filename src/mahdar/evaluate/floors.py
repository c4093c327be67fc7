"""Floors under the figures on gold: a change that drops below one fails the tests.

python -m mahdar.evaluate.floors GOLD… [--file FLOORS.yaml] [--raise]
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from math import floor
from pathlib import Path

from mahdar.errors import InputError
from mahdar.evaluate.gold import gold_files
from mahdar.evaluate.score import evaluate_paths
from mahdar.evaluate.tally import Tally

HOME = Path("tests/evaluate/floors.yaml")  # from the root of the repository
ROWS = (
    "statement found",
    "statement attributed",
    "speaker country",
    "event found",
    "event coded",
    "position",
    "figure",
    "figure full",
    "offsets",
)
EXACT = ("offsets",)  # held at what they are
# Room for a change that helps on unseen articles and costs two or three of some 235 statements here.
SLACK = 0.01
_HEADER = (
    "# F1 on gold that no change may fall below; raised by `python -m mahdar.evaluate.floors --raise`.\n"
)


@dataclass(frozen=True, slots=True)
class Floors:
    """Least F1 by row, and the digest of the gold files they were measured on."""

    digest: str
    f1: dict[str, float]

    def below(self, tally: Tally) -> list[str]:
        """The rows that fell under their floor, with both figures."""
        now = {row: tally.counts[row].f1 for row in self.f1}
        return [f"{row}: {now[row]:.4f} < {least}" for row, least in self.f1.items() if now[row] < least]

    def raised(self, tally: Tally) -> "Floors":
        """Floors a little under the present figures where that is higher, never lower than before."""
        now = {row: _least(row, tally.counts[row].f1) for row in ROWS}
        return Floors(self.digest, {row: max(now[row], self.f1.get(row, 0.0)) for row in ROWS})


def _least(row: str, f1: float) -> float:
    return floor((f1 if row in EXACT else f1 - SLACK) * 1000) / 1000


def gold_digest(paths: Iterable[Path]) -> str:
    """One digest of the contents of gold files (or folders of them), whatever they are called."""
    digests = sorted(hashlib.sha256(path.read_bytes()).hexdigest() for path in gold_files(paths))
    return hashlib.sha256("\n".join(digests).encode()).hexdigest()


def load_floors(file: Path) -> Floors:
    """The floors of a YAML file; raises InputError where there is none."""
    import yaml

    if not file.is_file():
        raise InputError(f"no floors at {file}", "run from the root of the repository, or name the file")
    data = yaml.safe_load(file.read_text(encoding="utf-8"))
    return Floors(data["digest"], data["floors"])


def measure(gold: list[Path], file: Path = HOME, *, lift: bool = False) -> list[str]:
    """The rows that are below their floors; with `lift` the floors that can be raised are, in the file."""
    import yaml

    floors, tally = load_floors(file), evaluate_paths(gold).overall
    if floors.digest != gold_digest(gold):
        raise InputError("the floors are of other gold files", "name those, or write new floors by hand")
    if lift:
        data = {"digest": floors.digest, "floors": floors.raised(tally).f1}
        file.write_text(_HEADER + yaml.safe_dump(data, sort_keys=False), encoding="utf-8")
    return floors.below(tally)


def main() -> int:
    """The command: prints the rows that fell; exit code 1 if any did."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", nargs="+", type=Path)
    parser.add_argument("--file", type=Path, default=HOME)
    parser.add_argument("--raise", dest="lift", action="store_true")
    given = parser.parse_args()
    fallen = measure(given.gold, given.file, lift=given.lift)
    sys.stdout.write("".join(f"{line}\n" for line in fallen) or "no row is below its floor\n")
    return bool(fallen)


if __name__ == "__main__":
    raise SystemExit(main())
