"""The tables of a layer and their columns (docs/knowledge.md says what each holds)."""

from typing import Final

Row = dict[str, str]

COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "states": (
        "id", "alpha2", "name_en", "names_ar", "official_ar", "capital_en", "capitals_ar", "wikidata",
        "start", "end", "source",
    ),
    "weak_states": ("id", "weak_ar", "when", "source"),
    "demonyms": (
        "country", "kind", "name_en", "m", "f", "mpl", "fpl", "broken", "ambiguous", "source",
    ),
    "metonyms": (
        "name_ar", "variants", "name_en", "stands_for", "country", "sector", "ambiguous", "source",
    ),
    "organisations": (
        "id", "kind", "tags", "name_en", "names_ar", "weak_ar", "acronyms", "country", "sector", "parent",
        "wikidata", "start", "end", "source",
    ),
    "persons": ("id", "name_en", "names_ar", "short_ar", "country", "sector", "wikidata", "source"),
    "tenures": ("person", "office", "start", "end", "as_of", "note", "source"),
    "places": (
        "id", "kind", "name_en", "names_ar", "country", "admin1", "lat", "lon", "population", "plain",
        "source",
    ),
    "outlets": ("key", "organisation", "country", "home", "source"),
    "conventions": (
        "id", "topic", "ar", "choice", "alternatives", "affects", "entities", "note", "source",
    ),
    "given_names": ("name", "count", "source"),
}  # fmt: skip
# What makes a row of a table one and the same in two layers: the later layer's row replaces the earlier.
KEYS: Final[dict[str, tuple[str, ...]]] = {
    "states": ("id",),
    "weak_states": ("id", "weak_ar"),
    "demonyms": ("country", "name_en", "m"),
    "metonyms": ("name_ar",),
    "organisations": ("id",),
    "persons": ("id",),
    "tenures": ("person", "office", "start"),
    "places": ("id",),
    "outlets": ("key",),
    "conventions": ("id",),
    "given_names": ("name",),
}
# Fields that hold several values; those of all layers count together.
LISTS: Final = frozenset(
    {"names_ar", "weak_ar", "short_ar", "acronyms", "tags", "capitals_ar", "broken", "variants", "entities"}
)
DATES: Final = ("start", "end", "as_of")
OPTIONAL: Final = frozenset({"plain"})  # columns that a table may lack
NEEDED: Final[dict[str, tuple[str, ...]]] = {
    "states": ("id", "name_en", "names_ar"),
    "weak_states": ("id", "weak_ar"),
    "demonyms": ("name_en", "m"),
    "metonyms": ("name_ar", "name_en"),
    "organisations": ("id", "kind", "name_en", "names_ar"),
    "persons": ("id", "name_en"),
    "tenures": ("person", "office", "start"),
    "places": ("id", "kind", "names_ar"),
    "outlets": ("key",),
    "conventions": ("id", "choice"),
    "given_names": ("name",),
}
