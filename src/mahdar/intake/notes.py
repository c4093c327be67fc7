"""What intake says of its input: errors, warnings and remarks, each naming the place and the remedy."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from mahdar.errors import MahdarError
from mahdar.intake.options import Options
from mahdar.record.article import Article

Level = Literal["error", "warning", "info"]


@dataclass(frozen=True, slots=True)
class Note:
    """One remark. `file` is the input as the caller named it, `place` the line or item in it ("" = all)."""

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


@dataclass(frozen=True, slots=True)
class Desk:
    """Where one file is taken in: its name, how it is to be taken, and where notes on it go."""

    file: str
    options: Options
    sink: Sink

    def error(self, place: str, error: MahdarError) -> None:
        """Note an error of ours."""
        self.sink(Note("error", self.file, place, error.problem, error.remedy))

    def warn(self, place: str, problem: str, remedy: str) -> None:
        """Note what was read all the same."""
        self.sink(Note("warning", self.file, place, problem, remedy))


@dataclass(frozen=True, slots=True)
class Taken:
    """An article taken in: where it stood, and flags on how (`guessed_encoding`, `bad_date` …)."""

    article: Article
    file: str
    place: str = ""
    flags: tuple[str, ...] = ()
