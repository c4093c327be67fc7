"""The article as an outlet published it, and its identity."""

import datetime as dt
import hashlib
import re
from dataclasses import dataclass

from mahdar.errors import InputError

_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Article:
    """One text as an outlet published it, untouched.

    `published` is an ISO 8601 date or date-time. Raises InputError on lone surrogates (they have no
    UTF-8 form, so no offsets anyone else could use) and on a date that cannot be read.
    """

    text: str
    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None
    id: str | None = None

    def __post_init__(self) -> None:
        for name in ("text", "title", "published", "source", "url", "id"):
            _check_string(name, getattr(self, name), self.id)
        if self.published is not None:
            parse_published(self.published)

    @property
    def whole(self) -> str:
        """The string all offsets count into: title + newline + text, or text alone without a title."""
        return f"{self.title}\n{self.text}" if self.title else self.text

    @property
    def title_end(self) -> int:
        """Code points of `whole` that belong to the title; 0 without one."""
        return len(self.title) if self.title else 0

    @property
    def published_date(self) -> dt.date | None:
        """The day of publication as written (no change of time zone), if one is given."""
        return None if self.published is None else parse_published(self.published)

    @property
    def revision(self) -> str:
        """Hash of title and text (hex sha256): a changed text is a new revision of the same article."""
        title = "" if self.title is None else self.title
        return hashlib.sha256(f"{title}\0{self.text}".encode()).hexdigest()

    @property
    def identity(self) -> str:
        """The caller's id, else one made from source and url, else from the text."""
        if self.id:
            return self.id
        if self.url:
            return "a-" + _short_hash(f"{self.source or ''}\0{self.url}")
        return "t-" + _short_hash(self.revision)


def parse_published(value: str) -> dt.date:
    """The calendar day of an ISO 8601 date or date-time; raises InputError naming the value."""
    try:
        return dt.datetime.fromisoformat(value.strip()).date()
    except ValueError:
        raise InputError(
            f"cannot read the date {value!r}", "give it as YYYY-MM-DD or YYYY-MM-DDTHH:MM, or leave it out"
        ) from None


def _check_string(name: str, value: object, owner: str | None) -> None:
    if value is None and name != "text":
        return
    where = f"article {owner!r}: " if isinstance(owner, str) else ""
    if not isinstance(value, str):
        raise InputError(f"{where}{name} is {type(value).__name__}, not a string", f"give {name} as text")
    lone = _SURROGATE.search(value)
    if lone:
        raise InputError(
            f"{where}{name} holds a lone surrogate U+{ord(lone[0]):04X} at {lone.start()}",
            "decode the bytes as UTF-8 or name their encoding",
        )


def _short_hash(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()[:16]
