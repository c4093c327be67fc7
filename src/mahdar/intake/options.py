"""How articles are to be taken in."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mahdar.errors import InputError

NAMES = ("title", "text", "published", "source", "url", "id")


@dataclass(frozen=True, slots=True)
class Options:
    """`fields` maps our names to the input's; `published` and `source` stand in where an article has none;
    `title` says whether the first line of a plain text may be its title.
    """

    fields: Mapping[str, str] = field(default_factory=dict)
    published: str | None = None
    source: str | None = None
    title: bool = True


def parse_fields(pairs: list[str]) -> dict[str, str]:
    """`["title=headline"]` as a mapping; raises InputError on a pair that names no field of ours."""
    out: dict[str, str] = {}
    for pair in pairs:
        name, equals, given = pair.partition("=")
        if not equals or not given or name not in NAMES:
            raise InputError(
                f"cannot use --field {pair!r}", f"write NAME=YOURS, where NAME is one of {', '.join(NAMES)}"
            )
        out[name] = given
    return out
