"""Start-up times and memory of a process."""

import resource
import subprocess
import sys
from statistics import median
from time import perf_counter

RUNS = 7
IMPORT = "import time; t = time.perf_counter(); import mahdar; print(time.perf_counter() - t)"
FIRST = (
    "import time; t = time.perf_counter(); import mahdar; "
    "mahdar.read('قال الوزير إن 3 سدود امتلأت'); print(time.perf_counter() - t)"
)
COMMAND = "import sys; sys.argv = ['mahdar', '--help']; from mahdar.cli import main; main()"


def medians() -> dict[str, float]:
    """Median seconds of `import mahdar` (the statement alone), of the import and a first short article,
    and of `mahdar --help` (the whole process)."""
    return {
        "import mahdar": round(median(float(_run(IMPORT)) for _ in range(RUNS)), 4),
        "import and first article": round(median(float(_run(FIRST)) for _ in range(RUNS)), 3),
        "mahdar --help": round(median(_helps()), 3),
    }


def peak_memory_mb() -> float:
    """The most memory this process has held so far, in MB (Linux counts kilobytes)."""
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1)


def _helps() -> list[float]:
    seconds = []
    for _ in range(RUNS):
        start = perf_counter()
        _run(COMMAND)
        seconds.append(perf_counter() - start)
    return seconds


def _run(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
