"""Reading in several processes, in the order of the articles and with a bounded number in flight."""

import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING

from mahdar.record.article import Article
from mahdar.record.model import Record

if TYPE_CHECKING:
    from mahdar.reading.reader import Reader

BATCH = 32  # articles a task: large enough that pickling is small beside reading
_reader: "Reader | None" = None


def read_in_processes(reader: "Reader", articles: Iterable[Article], jobs: int) -> Iterator[Record]:
    """Records in the order of the articles; at most 3 batches a process are in flight."""
    source = iter(articles)
    with ProcessPoolExecutor(jobs, initializer=_adopt, initargs=(reader,)) as pool:
        try:
            yield from _in_order(pool, source, jobs)
        finally:
            pool.shutdown(cancel_futures=True)


def _in_order(pool: ProcessPoolExecutor, source: Iterator[Article], jobs: int) -> Iterator[Record]:
    waiting: deque[Future[list[Record]]] = deque()
    while True:
        while len(waiting) < 3 * jobs and (batch := list(islice(source, BATCH))):
            waiting.append(pool.submit(_read_batch, batch))
        if not waiting:
            return
        yield from waiting.popleft().result()


def _adopt(reader: "Reader") -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the first process's to answer
    global _reader  # noqa: PLW0603 - a worker process holds the one reader it was started with
    _reader = reader


def _read_batch(batch: list[Article]) -> list[Record]:
    assert _reader is not None
    return [_reader.read(article) for article in batch]
