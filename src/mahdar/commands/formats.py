"""The formats records are written in, and which one a run takes."""

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from mahdar.errors import InputError
from mahdar.export.paint import Paint
from mahdar.record.model import Record

FORMATS = ("text", "json", "jsonl", "csv", "plover", "cameo")
_WIDEST = 100  # columns: longer lines of Arabic are hard to follow


def pick_format(name: str | None, out: Path | None) -> str:
    """The format asked for, else what the output's name says, else JSON Lines in a file, text elsewhere."""
    if name is not None and name not in FORMATS:
        raise InputError(f"there is no format {name!r}", f"take one of {', '.join(FORMATS)}")
    if name is not None:
        return name
    if out is None:
        return "text"
    suffix = out.suffix.lower().lstrip(".")
    return {"txt": "text"}.get(suffix, suffix if suffix in FORMATS else "jsonl")


def chunks(records: Iterable[Record], name: str, paint: Paint, *, text: bool, bom: bool) -> Iterator[str]:
    """The records in a format, a piece a record."""
    if name == "csv":
        from mahdar.export.table import csv_chunks

        return csv_chunks(records, bom=bom)
    if name == "text":
        from mahdar.export.view import view_chunks

        return view_chunks(records, paint, text=text)
    if name == "plover":
        from mahdar.export.plover import plover_chunks

        return plover_chunks(records)
    if name == "cameo":
        from mahdar.export.cameo import cameo_chunks

        return cameo_chunks(records, bom=bom)
    from mahdar.export.jsonl import json_chunks, jsonl_chunks

    return (json_chunks if name == "json" else jsonl_chunks)(records, text=text)


def paint_for(stream: IO[str]) -> Paint:
    """Colour (unless NO_COLOR is set) and wrapping where the stream is a terminal; plain elsewhere."""
    if not stream.isatty():
        return Paint()
    dumb = os.environ.get("TERM") == "dumb" or bool(os.environ.get("NO_COLOR"))
    return Paint(color=not dumb, width=min(shutil.get_terminal_size().columns, _WIDEST))
