"""`mahdar kb add`: a table of the user's own becomes a layer that wins over the shipped ones."""

import shutil
import sys
import tempfile
from datetime import date
from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import default_base
from mahdar.knowledge.checks import placed_rows, problems
from mahdar.knowledge.layers import LAYER, user_folder
from mahdar.knowledge.tables import table_of

_NAME = "own"
_ORDER = 90  # after the shipped layers and those of `kb update`


def run_add(paths: list[Path], today: date) -> None:
    """Check tables and put them into the user's own layer; KnowledgeError names file and line of faults."""
    for path in paths:
        table_of(path)
    rows = placed_rows(paths)
    states = frozenset(name for name, (table, _) in default_base().rows.items() if table == "states")
    states |= {row["id"] for _, table, row in rows if table == "states"}
    found = list(problems(rows, states, frozenset(default_base().rows)))
    if found:
        raise KnowledgeError("\n".join(found), "nothing was added; mend these rows")
    folder = user_folder() / _NAME
    for path in paths:
        put_file(path, folder / path.name)
    card = (
        f"name: {_NAME}\ntitle: The user's own rows\nlicence: the user's\nnotice: Added with mahdar kb add.\n"
    )
    (folder / LAYER).write_text(f'{card}as_of: "{today.isoformat()}"\norder: {_ORDER}\n', encoding="utf-8")
    sys.stdout.write(f"{len(rows)} rows added in {folder}\n")


def put_file(path: Path, target: Path) -> None:
    """Copy a file to its place at once: whoever reads there finds the old or the new, never a part."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as scratch:
        scratch.write(path.read_bytes())
    shutil.move(scratch.name, target)
