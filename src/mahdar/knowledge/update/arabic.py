"""Arabic names out of a dump, cleaned; and how they stand to the names that are known already."""

from collections.abc import Iterable

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.build.arabic_names import clean, is_arabic, is_foreign, unlike
from mahdar.knowledge.known import Sense
from mahdar.knowledge.names import fold_name
from mahdar.knowledge.tables import SEPARATOR, values

_MOST = 6  # names of one entity


def arabic(names: Iterable[str]) -> list[str]:
    """The names in Arabic letters, cleaned, the first of each spelling under the fold."""
    bare = (clean(name.replace(".", " ")) for name in names)
    return unlike(name for name in bare if is_arabic(name) and not is_foreign(name))


def usual_first(base: KnowledgeBase, entity: str, names: Iterable[str]) -> str:
    """The field `names_ar` of an entity: the name it goes by in the base stays the first."""
    usual = values(known_field(base, entity, "names_ar"))[:1]
    return SEPARATOR.join(unlike((*usual, *names))[:_MOST])


def known_field(base: KnowledgeBase, entity: str, column: str) -> str:
    """What the base has in a column of an entity; empty where it has nothing."""
    _, row = base.rows.get(entity, ("", {}))
    return row.get(column, "")


def senses(base: KnowledgeBase, name: str) -> tuple[Sense, ...]:
    """What a name means in the base."""
    return base.names.senses.get(fold_name(name), ())
