"""`mahdar kb build`: the shipped layers made anew from the sources and our own tables."""

import sys
from importlib.resources import files
from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.build.driver import Inputs, build


def run_build(sources: Path, out: Path | None) -> None:
    """Build all layers into `out` (by default where the shipped ones lie)."""
    if not sources.is_dir():
        raise KnowledgeError(f"{sources}: no such folder", "name the folder of the sources (shared/kb)")
    home = Path(str(files("mahdar.knowledge")))
    build(Inputs(sources, home / "curated"), out or home / "base", _say)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
