"""Taking articles in: from paths to a stream of articles, with every trouble noted and none fatal."""

import gzip
import zlib
from collections.abc import Iterable, Iterator

from mahdar.errors import InputError
from mahdar.intake.files import Kind, Source, find_sources
from mahdar.intake.lines import take_document, take_lines
from mahdar.intake.notes import Desk, Note, Sink, Taken
from mahdar.intake.options import Options
from mahdar.intake.plain import take_plain
from mahdar.intake.streams import open_source, peek, read_all


def take_articles(paths: Iterable[str], options: Options, note: Sink) -> Iterator[Taken]:
    """The articles of files, folders and standard input (`-`), one at a time in the order of the paths.

    `note` is called with every error, warning and remark. JSON Lines are streamed; memory grows only by
    two numbers an article, kept to notice two texts under one id.
    """
    seen: dict[int, int] = {}
    for source in find_sources(paths, note):
        for taken in _take_source(source, Desk(source.name, options, note)):
            _watch_ids(taken, seen, note)
            yield taken


def _take_source(source: Source, desk: Desk) -> Iterator[Taken]:
    try:
        yield from _take_open(source, desk)
    except InputError as error:
        desk.error("", error)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        desk.error("", InputError(f"is broken gzip: {error}", "pack or fetch it again"))
    except OSError as error:
        desk.error("", InputError(f"cannot be read: {error.strerror or error}", "check the file"))


def _take_open(source: Source, desk: Desk) -> Iterator[Taken]:
    with open_source(source.path) as stream:
        kind = source.kind or _sniff(peek(stream))
        if kind == "lines":
            yield from take_lines(stream, desk)
        elif kind == "json":
            yield from take_document(read_all(stream), desk, source.id)
        else:
            taken = take_plain(read_all(stream), desk, source.id)
            if taken is not None:
                yield taken


def _sniff(head: bytes) -> Kind:
    """The kind of what has no telling name: by its first mark."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(b"{"):
        return "json" if start[1:].lstrip(b" \t\r").startswith(b"\n") else "lines"
    return "json" if start.startswith(b"[") else "text"


def _watch_ids(taken: Taken, seen: dict[int, int], note: Sink) -> None:
    name = taken.article.id
    if name is None:
        return
    revision = int(taken.article.revision[:15], 16)
    if seen.setdefault(hash(name), revision) != revision:
        note(
            Note(
                "warning",
                taken.file,
                taken.place,
                f"the id {name!r} stood before with another text; both are read, as two revisions",
                "give each article an id of its own if they are two articles",
            )
        )
