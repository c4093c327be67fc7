"""The YAML files of this folder, each read once."""

from functools import cache
from importlib.resources import files
from typing import Any


@cache
def load(name: str) -> Any:
    """The parsed content of a file of this folder. Callers must not change it."""
    import yaml  # here, so that importing the ontology stays quick

    loader: type = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    text = files("mahdar.ontology").joinpath(name).read_text(encoding="utf-8")
    return yaml.load(text, Loader=loader)  # noqa: S506 - a safe loader, chosen above
