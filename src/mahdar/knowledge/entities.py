"""A row of a table of entities as a `Known`."""

from mahdar.knowledge.columns import Row
from mahdar.knowledge.known import Kind, Known
from mahdar.knowledge.tables import values

_KINDS: dict[str, Kind] = {
    "states": "state",
    "persons": "person",
    "places": "place",
    "metonyms": "organisation",
}


def known_of(table: str, row: Row) -> Known:
    """The entity of a row of `states`, `organisations`, `persons`, `places` or `metonyms`."""
    name = row["id"] if table != "metonyms" else f"m:{row['name_en']}"
    arabic = values(row.get("names_ar", "")) or [row.get("name_ar", "")]
    return Known(
        id=name,
        kind=_KINDS.get(table) or ("group" if row.get("kind") == "group" else "organisation"),
        name_ar=arabic[0] or None,
        name_en=row.get("name_en") or None,
        country=name if table == "states" else row.get("country") or None,
        sector="GOV" if table == "states" else row.get("sector") or None,
        wikidata=row.get("wikidata") or None,
        geonames=int(name[3:]) if name.startswith("gn:") else None,
        latitude=float(row["lat"]) if row.get("lat") else None,
        longitude=float(row["lon"]) if row.get("lon") else None,
        tags=frozenset(values(row.get("tags", "") or row.get("kind", ""))),
        parent=row.get("parent") or row.get("stands_for") or None,
        start=row.get("start") or None,
        end=row.get("end") or None,
        population=int(float(row.get("population") or 0)),
        source=row.get("source", ""),
    )
