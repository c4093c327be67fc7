"""Progress on a terminal: how many articles, how fast, for how long."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Step = Callable[[], None]
Show = Callable[[str], None]


@contextmanager
def progress(*, wanted: bool) -> Iterator[tuple[Step, Show | None]]:
    """What to call after each article, and how to print a line above the progress (None: as ever)."""
    if not wanted or not sys.stderr.isatty():
        yield (lambda: None), None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    console = Console(stderr=True)
    columns = ("{task.completed} articles", "{task.fields[rate]} a second")
    parts = (SpinnerColumn(), *map(TextColumn, columns), TimeElapsedColumn())
    with Progress(*parts, console=console) as bar:
        task = bar.add_task("", total=None, rate="…")

        def step() -> None:
            seconds = bar.tasks[0].elapsed or 0
            rate = f"{bar.tasks[0].completed / seconds:.0f}" if seconds > 1 else "…"
            bar.update(task, advance=1, rate=rate)

        yield step, lambda line: console.print(line, markup=False, highlight=False, soft_wrap=True)
