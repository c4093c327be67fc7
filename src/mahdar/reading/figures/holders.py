"""Which statement holds a figure: the innermost one whose content does."""

from collections.abc import Iterable, Iterator, Sequence

from mahdar.record.model import Statement


def holders(spans: Iterable[tuple[int, int]], statements: Sequence[Statement]) -> Iterator[str | None]:
    """For spans in the order of the text, the id of the shortest content that holds each, or None.

    One sweep over both: only the statements that are open at a place are looked at.
    """
    waiting = sorted(statements, key=lambda s: s.content.start, reverse=True)
    unfinished: list[Statement] = []
    for start, end in spans:
        while waiting and waiting[-1].content.start <= start:
            unfinished.append(waiting.pop())
        unfinished = [s for s in unfinished if s.content.end > start]
        holding = [s for s in unfinished if end <= s.content.end]
        yield min(holding, key=_length).id if holding else None


def _length(statement: Statement) -> int:
    return statement.content.end - statement.content.start
