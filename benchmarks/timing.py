"""Timing of one pass over the articles."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Pass:
    """Seconds a pass took by the clock, and of all its processes' CPU time."""

    clock: float
    cpu: float

    def figures(self, articles: int, words: int) -> dict[str, float]:
        """Rates by the clock, milliseconds by both."""
        return {
            "seconds": round(self.clock, 2),
            "ms_an_article": round(1000 * self.clock / articles, 3),
            "cpu_ms_an_article": round(1000 * self.cpu / articles, 3),
            "articles_a_second": round(articles / self.clock, 1),
            "words_a_second": round(words / self.clock),
        }


def timed(work: Callable[[], object]) -> Pass:
    """Run once and time it; CPU time counts child processes that have ended."""
    clock, cpu = perf_counter(), _cpu()
    work()
    return Pass(perf_counter() - clock, _cpu() - cpu)


def _cpu() -> float:
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system
