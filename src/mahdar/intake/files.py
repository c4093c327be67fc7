"""Which files a list of paths stands for: files as named, folders walked in sorted order."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from mahdar.intake.notes import Note, Sink

Kind = Literal["text", "json", "lines"]
KINDS: dict[str, Kind] = {".txt": "text", ".json": "json", ".jsonl": "lines", ".ndjson": "lines"}
_READ = f"read are {', '.join(KINDS)}, plain or .gz"


@dataclass(frozen=True, slots=True)
class Source:
    """One file (`path` None: standard input): how messages name it, its kind where its name tells, and an id
    for the one article it may hold: its path from the folder given, so that ids do not depend on the machine.
    """

    path: Path | None
    name: str
    kind: Kind | None = None
    id: str | None = None


def kind_of(path: Path) -> Kind | None:
    """What a file holds by its name (`a.jsonl.gz` → lines), or None."""
    suffixes = [s.lower() for s in path.suffixes]
    if suffixes and suffixes[-1] == ".gz":
        suffixes.pop()
    return KINDS.get(suffixes[-1]) if suffixes else None


def find_sources(paths: Iterable[str], note: Sink) -> Iterator[Source]:
    """The files of some paths (`-` = standard input); what is missing or of another kind is noted."""
    for given in paths:
        path = Path(given)
        if given == "-":
            yield Source(None, "standard input")
        elif path.is_dir():
            yield from _walk(path, note)
        elif path.exists():
            yield Source(path, given, kind_of(path), path.name)
        else:
            note(Note("error", given, "", "there is no such file or folder", "check the path"))


def _walk(folder: Path, note: Sink) -> Iterator[Source]:
    skipped: list[str] = []
    found = 0
    for place, folders, names in os.walk(folder, onerror=lambda e: note(_unread(e))):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        for name in sorted(n for n in names if not n.startswith(".")):
            path = Path(place, name)
            kind = kind_of(path)
            if kind is None:
                skipped.append(str(path))
            else:
                found += 1
                yield Source(path, str(path), kind, _id_in(folder, path))
    if skipped:
        note(Note("info", str(folder), "", f"skipped {_some(skipped)}", _READ))
    if not found:
        note(Note("error", str(folder), "", "holds nothing to read", _READ))


def _id_in(folder: Path, path: Path) -> str:
    """The path from the folder given on, with the folder's own name before it."""
    return Path(folder.name, path.relative_to(folder)).as_posix()


def _some(names: list[str]) -> str:
    more = f" and {len(names) - 3} more" if len(names) > 3 else ""
    return f"{len(names)} of another kind: {', '.join(names[:3])}{more}"


def _unread(error: OSError) -> Note:
    return Note("error", str(error.filename), "", error.strerror or str(error), "check its permissions")
