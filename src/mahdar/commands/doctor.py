"""`mahdar doctor`: what is installed, what is missing, and the remedy."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import PackageNotFoundError, requires, version
from importlib.resources import files
from importlib.resources.abc import Traversable

from mahdar import __version__
from mahdar.errors import MahdarError

_REINSTALL = "install Mahdar again: make install"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: whether it is well, what was found, and the remedy where it is not."""

    name: str
    well: bool
    found: str
    remedy: str = ""

    def __str__(self) -> str:
        remedy = "" if self.well else f" ({self.remedy})"
        return f"{'ok     ' if self.well else 'MISSING'}  {self.name:<20}{self.found}{remedy}"


def checks() -> Iterator[Check]:
    """All checks, in order; none raises."""
    yield Check("mahdar", True, __version__)
    found = ".".join(map(str, sys.version_info[:3]))
    yield Check("Python", sys.version_info >= (3, 11), found, "install Python 3.11 or newer")
    yield from _libraries()
    for name, look in (("lexicons", _lexicons), ("schema", _schema), ("reading", _reading)):
        yield _tried(name, look)


def _libraries() -> Iterator[Check]:
    for line in requires("mahdar") or []:
        name = line.split(";")[0].split(">")[0].split("=")[0].strip()
        try:
            yield Check(name, True, version(name))
        except PackageNotFoundError:
            yield Check(name, False, "not installed", _REINSTALL)


def _tried(name: str, look: Callable[[], str]) -> Check:
    try:
        return Check(name, True, look())
    except (MahdarError, ImportError, OSError, ValueError, LookupError, TypeError) as error:
        return Check(name, False, f"{type(error).__name__}: {error}", _REINSTALL)


def _lexicons() -> str:
    from mahdar.language.lexicon import load_yaml

    found = 0
    for package in ("mahdar.language", "mahdar.reading", "mahdar.evaluate"):
        for folder, name in _yaml_files(files(package), package):
            load_yaml(folder, name)
            found += 1
    return f"{found} word lists load"


def _yaml_files(folder: Traversable, package: str) -> Iterator[tuple[str, str]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir() and not entry.name.startswith("_"):
            yield from _yaml_files(entry, f"{package}.{entry.name}")
        elif entry.name.endswith(".yaml"):
            yield package, entry.name


def _schema() -> str:
    validate = import_module("mahdar.record.validate")
    problems = validate.check_record({})
    return f"the record's schema compiles ({len(problems)} problems in an empty record, as there should be)"


def _reading() -> str:
    from mahdar.commands.demo import samples
    from mahdar.commands.reading import Tally, read_taken
    from mahdar.record.validate import check_record

    tally = Tally()
    for record in tally.watch(read_taken(samples())):
        problems = check_record(record.to_dict())
        if problems:
            raise ValueError(f"a sample breaks its contract: {problems[0]}")
    return f"{tally.articles} samples read, every record sound"
