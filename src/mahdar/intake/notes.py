"""What intake has to say about its input: errors, warnings and remarks, each naming the place and the remedy."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from mahdar.errors import MahdarError
from mahdar.record.article import Article

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Note:
    """One remark. `file` is the input as the caller named it, `place` the line or item in it ("" for all of it)."""

    level: Level
    file: str
    place: str
    problem: str
    remedy: str = ""

    @property
    def where(self) -> str:
        """The place in words: `news.jsonl, line 3`."""
        return f"{self.file}, {self.place}" if self.place else self.file

    def __str__(self) -> str:
        remedy = f" ({self.remedy})" if self.remedy else ""
        return f"{self.level}: {self.where}: {self.problem}{remedy}"


Sink = Callable[[Note], None]


def error_note(file: str, place: str, error: MahdarError) -> Note:
    """The note of an error of ours."""
    return Note("error", file, place, error.problem, error.remedy)


@dataclass(frozen=True, slots=True)
class Taken:
    """An article taken in: where it stood, and flags on how it was taken (`guessed_encoding`, `bad_date` …)."""

    article: Article
    file: str
    place: str = ""
    flags: tuple[str, ...] = ()
