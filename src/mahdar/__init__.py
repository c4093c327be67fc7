"""Mahdar reads Arabic news into a record: who said what, which figure was given, and the words for it."""

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Article", "MahdarError", "Reader", "Record", "__version__", "load", "read"]

if TYPE_CHECKING:
    from mahdar.errors import MahdarError
    from mahdar.reading.reader import Reader, load, read
    from mahdar.record.article import Article
    from mahdar.record.model import Record

_HOMES = {
    "Article": "mahdar.record.article",
    "MahdarError": "mahdar.errors",
    "Reader": "mahdar.reading.reader",
    "Record": "mahdar.record.model",
    "load": "mahdar.reading.reader",
    "read": "mahdar.reading.reader",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import mahdar` stays quick."""
    if name not in _HOMES:
        raise AttributeError(f"module 'mahdar' has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value
