"""Opening a source: a file or standard input, unpacked where it is gzipped."""

import contextlib
import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from mahdar.errors import InputError

LIMIT = 256 * 1024 * 1024  # bytes of one text or one line; more is no article
_GZIP = b"\x1f\x8b"


@contextmanager
def open_source(path: Path | None) -> Iterator[BinaryIO]:
    """A buffered stream of the bytes of a file (None: of standard input), gzip undone. Raises OSError."""
    with contextlib.nullcontext(sys.stdin.buffer) if path is None else path.open("rb") as raw:
        if peek(raw).startswith(_GZIP):
            with gzip.GzipFile(fileobj=raw) as unpacked:
                yield io.BufferedReader(cast("io.RawIOBase", unpacked))
        else:
            yield raw


def peek(stream: BinaryIO) -> bytes:
    """The next bytes (a few kilobytes at most) without taking them."""
    return cast("io.BufferedReader", stream).peek(4096)


def read_all(stream: BinaryIO) -> bytes:
    """All bytes of a stream; raises InputError where they are more than one article can have."""
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        raise InputError(
            f"is larger than {LIMIT // 2**20} MiB", "split it, or write its articles out as JSON Lines"
        )
    return data
