"""Loading of word lists: YAML files that stand beside the module that uses them."""

from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_Loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def load_yaml(package: str, name: str) -> Any:
    """The parsed content of `name` in a package of ours, read once. Callers must not change it."""
    with files(package).joinpath(name).open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=_Loader)  # noqa: S506 - a safe loader, chosen above
