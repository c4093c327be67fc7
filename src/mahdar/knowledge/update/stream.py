"""Lines of a dump, plain or packed, one after another; one that is cut off or damaged is an error."""

import bz2
import gzip
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from mahdar.errors import KnowledgeError

Step = Callable[[int], None]  # takes how many lines have been read since the last call

DAMAGED = "get the file again: it is cut off or damaged"
_OFTEN = 1000  # lines between two calls of a Step
_BESIDE = ("readme", "iso-languagecodes")  # what GeoNames packs beside its tables
_TROUBLE = (EOFError, zlib.error, zipfile.BadZipFile, gzip.BadGzipFile, RuntimeError, NotImplementedError)


def read_lines(path: Path, step: Step = lambda _: None) -> Iterator[tuple[int, bytes]]:
    """The lines of a file (plain, .gz, .bz2, .zip: told by its first bytes) with their numbers, ends cut off.

    Raises KnowledgeError where it cannot be opened, and, naming the line, where it is cut off or damaged.
    """
    number = 0
    try:
        with _opened(path) as stream:
            for number, line in enumerate(stream, 1):
                if number % _OFTEN == 0:
                    step(_OFTEN)
                yield number, line.rstrip(b"\r\n")
    except _TROUBLE as error:
        raise KnowledgeError(f"{path}:{number + 1}: {error}", DAMAGED) from None
    except OSError as error:
        if error.errno is None:  # bz2 says so of bad data
            raise KnowledgeError(f"{path}:{number + 1}: {error}", DAMAGED) from None
        raise KnowledgeError(f"{path}: {error.strerror}", "name a file that can be read") from None
    step(number % _OFTEN)


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    with path.open("rb") as stream:
        start = stream.read(4)
    if start.startswith(b"\x1f\x8b"):
        with gzip.open(path, "rb") as packed:
            yield packed  # type: ignore[misc]
    elif start.startswith(b"BZh"):
        with bz2.open(path, "rb") as packed:
            yield packed
    elif start.startswith(b"PK"):
        with zipfile.ZipFile(path) as archive, archive.open(_member(path, archive)) as member:
            yield member
    else:
        with path.open("rb") as plain:
            yield plain


def _member(path: Path, archive: zipfile.ZipFile) -> zipfile.ZipInfo:
    """The table in an archive: the file called as it, else the greatest; never a readme."""
    found = [one for one in archive.infolist() if not one.is_dir()]
    found = [one for one in found if not Path(one.filename).name.lower().startswith(_BESIDE)]
    if not found:
        raise KnowledgeError(f"{path}: no table in it", "name the archive as it comes from its source")
    named = [one for one in found if Path(one.filename).stem == path.stem]
    return max(named or found, key=lambda one: one.file_size)
