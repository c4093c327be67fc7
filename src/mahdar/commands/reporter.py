"""Notes on standard error: the first few of each file and level, then how many more there were."""

import sys
from collections import Counter
from collections.abc import Callable

from mahdar.intake.notes import Note

SHOWN = 10  # of one level in one file


class Reporter:
    """Takes the notes of one run, shows them, and knows whether some input could not be read."""

    def __init__(self, show: Callable[[str], None] | None = None, shown: int = SHOWN) -> None:
        self.show = show or say
        self._shown = shown
        self._counts: Counter[tuple[str, str]] = Counter()

    def __call__(self, note: Note) -> None:
        """Take a note."""
        self._counts[note.file, note.level] += 1
        if self._counts[note.file, note.level] <= self._shown:
            self.show(str(note))

    def finish(self) -> int:
        """Say what was not shown; returns the exit code: 1 where some input could not be read, else 0."""
        for (file, level), count in self._counts.items():
            if count > self._shown:
                more = "" if count - self._shown == 1 else "s"
                self.show(f"{level}: {file}: {count - self._shown} more {level}{more} of this file")
        return int(any(level == "error" for _, level in self._counts))


def say(line: str) -> None:
    """Write one line on standard error."""
    print(line, file=sys.stderr)  # noqa: T201 - this is where a command speaks
