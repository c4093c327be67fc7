"""Going on with an output that an interruption left behind."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from mahdar.errors import OutputError
from mahdar.intake.notes import Taken

Done = Counter[int]


def done_in(path: Path) -> Done:
    """How often each article stands in a file of records; cuts off a last line that was torn.

    Raises OutputError where a line before the last is no record. Keeps one number an article.
    """
    done: Done = Counter()
    sound = 0  # bytes up to the end of the last whole record
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            key = _key(line)
            if key is not None:
                done[key] += 1
                sound += len(line)
            elif stream.readline():
                raise OutputError(f"{path}, line {number}: is no record", "name another --out to start anew")
    if sound < path.stat().st_size:
        with path.open("r+b") as torn:
            torn.truncate(sound)
    return done


def not_done(taken: Iterable[Taken], done: Done) -> Iterator[Taken]:
    """The articles that are not in the output yet; one that stands in the input twice is written twice."""
    for one in taken:
        key = hash((one.article.identity, one.article.revision))
        if done[key] > 0:
            done[key] -= 1
        else:
            yield one


def _key(line: bytes) -> int | None:
    if not line.endswith(b"\n"):
        return None
    try:
        article = json.loads(line)["article"]
        return hash((article["id"], article["revision"]))
    except (ValueError, KeyError, TypeError):
        return None
