"""JSON Lines, an object a line; and JSON documents: one object, or an array of them."""

import io
import json
from collections.abc import Iterator
from typing import Any, BinaryIO

from mahdar.errors import InputError
from mahdar.intake.decode import decode, marked_encoding
from mahdar.intake.fields import take_fields
from mahdar.intake.notes import Desk, Taken
from mahdar.intake.streams import LIMIT, peek

_REMEDY = "a line must be one JSON object"


def take_lines(stream: BinaryIO, desk: Desk) -> Iterator[Taken]:
    """The articles of JSON Lines, one at a time; a line that cannot be read is noted and the rest goes on."""
    for number, line in enumerate(_lines(stream), 1):
        if not line.strip():
            continue
        place = f"line {number}"
        try:
            row, flags = _parse(line, desk, place)
        except InputError as error:
            desk.error(place, error)
            continue
        taken = take_fields(row, desk, place)
        if taken is not None:
            yield Taken(taken.article, desk.file, place, taken.flags + flags)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    encoding = marked_encoding(peek(stream))
    if encoding is None or encoding == "utf-8-sig":
        stream.read(3 if encoding else 0)
        while line := stream.readline(LIMIT):
            yield line
    else:
        wrapper = io.TextIOWrapper(stream, encoding, errors="replace", newline="\n")
        try:
            for text in wrapper:
                yield text.encode(errors="replace")
        finally:
            wrapper.detach()  # the stream is its opener's to close


def _parse(line: bytes, desk: Desk, place: str) -> tuple[dict[str, Any], tuple[str, ...]]:
    decoded = decode(line)
    if decoded.warning:
        desk.warn(place, decoded.warning, "save it as UTF-8 if that is wrong")
    row = load_json(decoded.text)
    if not isinstance(row, dict):
        raise InputError(f"is a JSON {type(row).__name__}, not an object", _REMEDY)
    return row, decoded.flags


def load_json(text: str) -> Any:
    """A parsed JSON text; raises InputError that says where it breaks."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        at = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        raise InputError(f"is not JSON: {error.msg} at {at}", _REMEDY) from None
    except (ValueError, RecursionError) as error:
        raise InputError(f"is not JSON that can be read: {error}", _REMEDY) from None


def take_document(data: bytes, desk: Desk, name: str | None = None) -> Iterator[Taken]:
    """The articles of one JSON document; JSON Lines under the name .json are taken as what they are."""
    decoded = decode(data)
    try:
        found = load_json(decoded.text)
    except InputError as error:
        if "Extra data" not in error.problem:
            raise InputError(error.problem, "give one JSON object, an array of them, or JSON Lines") from None
        yield from take_lines(io.BufferedReader(io.BytesIO(data)), desk)
        return
    if decoded.warning:
        desk.warn("", decoded.warning, "save it as UTF-8 if that is wrong")
    rows = found if isinstance(found, list) else [found]
    for number, row in enumerate(rows, 1):
        place = f"item {number}" if isinstance(found, list) else ""
        if isinstance(row, dict):
            taken = take_fields(row, desk, place, None if place else name)
            if taken is not None:
                yield Taken(taken.article, desk.file, place, taken.flags + decoded.flags)
        else:
            desk.error(place, InputError("is not a JSON object", "give objects with a field text"))
