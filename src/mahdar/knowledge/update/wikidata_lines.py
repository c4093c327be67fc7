"""A JSON dump of Wikidata, one entity a line: as an array ("[", entities with commas, "]") or line by line.

Most of the hundred million lines tell nothing of use, so only those are parsed of which a caller asks it, and
the last one, which a dump that was cut off leaves half-written. The others must look like entities.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mahdar.errors import KnowledgeError
from mahdar.knowledge.update.stream import DAMAGED, Step, read_lines

Entity = dict[str, Any]

_ID = re.compile(rb'"id"\s*:\s*"[A-Z]\d+"')


def entity_lines(path: Path, step: Step = lambda _: None) -> Iterator[tuple[int, bytes]]:
    """The entities of a dump as they stand, with their lines.

    Raises KnowledgeError naming file and line where one is no entity, and where the dump has been cut off.
    """
    array, closed, number, entity = False, False, 0, b""
    for number, line in read_lines(path, step):
        text = line.strip()
        if number == 1:
            text = text.removeprefix(b"\xef\xbb\xbf")
            array = text.startswith(b"[")
            text = text.removeprefix(b"[").lstrip()
        if closed and text:
            raise KnowledgeError(f"{path}:{number}: more after the end of the array", DAMAGED)
        if array and text.endswith(b"]"):
            closed, text = True, text[:-1].rstrip()
        text = text.removesuffix(b",").rstrip()
        if text:
            _look(path, number, text)
            entity = text
            yield number, text
    _end(path, number, entity, whole=closed or not array)


def parse(path: Path, number: int, text: bytes) -> Entity:
    """The entity of a line; KnowledgeError where it is no JSON object."""
    try:
        entity = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise KnowledgeError(f"{path}:{number}: no JSON entity: {error}", DAMAGED) from None
    if not isinstance(entity, dict) or not isinstance(entity.get("id"), str):
        remedy = "name a JSON dump of Wikidata with one entity a line"
        raise KnowledgeError(f"{path}:{number}: no entity of Wikidata", remedy)
    return entity


def _look(path: Path, number: int, text: bytes) -> None:
    """Parse a line that does not even look like an entity, for the error to say what it is."""
    if not (text.startswith(b"{") and text.endswith(b"}") and _ID.search(text)):
        parse(path, number, text)


def _end(path: Path, number: int, entity: bytes, *, whole: bool) -> None:
    if entity:
        parse(path, number, entity)
    if not whole:
        raise KnowledgeError(f"{path}:{number}: the array has no end", DAMAGED)
