"""The names of all tables in one trie. Names are folded in bulk: one fold of all costs less than one each."""

from collections.abc import Iterable, Iterator

from mahdar.knowledge.columns import Row
from mahdar.knowledge.known import How, Sense
from mahdar.knowledge.names import Names, joined
from mahdar.knowledge.tables import values
from mahdar.language.fold import fold

_COLUMNS: dict[str, tuple[tuple[str, How], ...]] = {
    "states": (("names_ar", "strong"), ("official_ar", "strong"), ("capitals_ar", "capital")),
    "weak_states": (("weak_ar", "weak"),),
    "organisations": (("names_ar", "strong"), ("weak_ar", "weak"), ("acronyms", "strong")),
    "persons": (("names_ar", "strong"), ("short_ar", "short")),
    "metonyms": (("name_ar", "metonym"), ("variants", "metonym")),
}
_WORDS = "\n"


def index_names(tables: dict[str, list[Row]], recode: dict[str, str]) -> Names:
    """The trie of all names of entities, metonyms and weak names; `recode`: states that count as another."""
    pairs = list(_pairs(tables, recode))
    folded = fold(_WORDS.join(name for name, _ in pairs)).text.split(_WORDS)
    names = Names()
    for key, (name, sense) in zip(folded, pairs, strict=True):
        if key.isascii() or not key.replace(" ", "").isalpha():
            names.add(name, sense)
            continue
        names.put(key, sense)
        if "عبد" in key or "ابو" in key:
            for other in joined(key):
                names.put(other, sense)
    return names


def _pairs(tables: dict[str, list[Row]], recode: dict[str, str]) -> Iterator[tuple[str, Sense]]:
    for table, columns in _COLUMNS.items():
        for row in tables[table]:
            yield from _senses(table, row, columns, recode)
    for row in tables["places"]:
        sense = Sense(row["id"], "plain" if row.get("plain") == "1" else "strong")
        yield from ((name, sense) for name in values(row["names_ar"]))


def _senses(
    table: str, row: Row, columns: Iterable[tuple[str, How]], recode: dict[str, str]
) -> Iterator[tuple[str, Sense]]:
    name = f"m:{row['name_en']}" if table == "metonyms" else recode.get(row["id"], row["id"])
    for column, how in columns:
        kind: How = "weak" if how == "metonym" and row["ambiguous"] == "1" else how
        for written in values(row[column]):
            yield written, Sense(name, kind)
