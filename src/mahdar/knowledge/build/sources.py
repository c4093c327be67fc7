"""Each layer's tables from its source: what the driver writes down."""

from collections.abc import Iterable
from itertools import chain

from mahdar.errors import KnowledgeError
from mahdar.knowledge.build import demonyms, given_names, states, wikidata_offices
from mahdar.knowledge.build.driver import Inputs, Tables, curated
from mahdar.knowledge.columns import Row
from mahdar.knowledge.tables import values


def unterm(inputs: Inputs) -> Tables:
    """States and territories."""
    return {"states": list(states.rows(inputs.sources))}


def arwikicats(inputs: Inputs) -> Tables:
    """Demonyms."""
    return {"demonyms": list(demonyms.rows(inputs.sources))}


def cldr(inputs: Inputs) -> Tables:
    """First-level administrative units."""
    return {"places": _places(inputs)[1]}


def geonames(inputs: Inputs) -> Tables:
    """Cities."""
    return {"places": _places(inputs)[0]}


def wikidata(inputs: Inputs) -> Tables:
    """Office-holders and given names."""
    found = wikidata_offices.holdings(inputs.sources, list(states.rows(inputs.sources)))
    persons = list(wikidata_offices.persons(inputs.sources, found))
    return {
        "persons": persons,
        "tenures": list(wikidata_offices.tenures(found)),
        "given_names": list(given_names.rows(inputs.sources, _full_names(inputs, persons))),
    }


def _full_names(inputs: Inputs, persons: Iterable[Row]) -> Iterable[str]:
    """Arabic names of persons in our tables, whose first words are given names too."""
    rows = chain(persons, curated(inputs).get("persons", []))
    return chain.from_iterable(values(row["names_ar"]) for row in rows)


def _places(inputs: Inputs) -> tuple[list[Row], list[Row]]:
    """Cities, then units: units learn from the cities which of their names are rather a city's."""
    from mahdar.knowledge.build import place_sources
    from mahdar.knowledge.build.admin1 import admin1_rows
    from mahdar.knowledge.build.geonames import city_rows
    from mahdar.knowledge.build.plain_names import PlainNames

    try:
        gazetteer = place_sources.load_gazetteer(inputs.sources)
        units = place_sources.load_units(inputs.sources)
    except ModuleNotFoundError as error:
        remedy = "install the group kb: uv pip install --group kb"
        raise KnowledgeError(f"places need the package {error.name}", remedy) from None
    plain = PlainNames(gazetteer.counts)
    cities = list(city_rows(gazetteer, plain))
    named = {name for row in states.rows(inputs.sources) for name in values(row["names_ar"])}
    return cities, list(admin1_rows(units, gazetteer, named, plain))
