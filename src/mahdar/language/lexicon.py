"""Loading of word lists: YAML files that stand beside the module that uses them."""

from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load_yaml(package: str, name: str) -> Any:
    """The parsed content of `name` in a package of ours, read once. Callers must not change it."""
    import yaml  # here, since it takes longer than the rest of `import mahdar`

    loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    with files(package).joinpath(name).open(encoding="utf-8") as stream:
        return yaml.load(stream, Loader=loader)  # noqa: S506 - a safe loader, chosen above
