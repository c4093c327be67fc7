"""First-level units of the layer of places: CLDR's names, with and without their word (محافظة حلب, حلب)."""

from collections.abc import Collection, Iterable, Iterator

from mahdar.knowledge.build.arabic_names import key
from mahdar.knowledge.build.centres import Centres
from mahdar.knowledge.build.geonames import City, Gazetteer
from mahdar.knowledge.build.plain_names import PlainNames
from mahdar.knowledge.build.subdivisions import Named
from mahdar.knowledge.build.unit_names import UnitNames, Words, unit_names
from mahdar.language.lexicon import load_yaml

SOURCE = "cldr/common/subdivisions/ar.xml"


def admin1_rows(
    units: Iterable[Named],
    gazetteer: Gazetteer,
    states: Collection[str] = (),
    plain: PlainNames | None = None,
) -> Iterator[dict[str, str]]:
    """The rows of places.tsv, in CLDR's order. `states`: the names of states, which no unit bears bare."""
    rule = plain or PlainNames(gazetteer.counts)
    centres, words = Centres.of(gazetteer), Words.load()
    taken = frozenset(map(key, states))
    cities = _cities_by_name(gazetteer)
    for unit in units:
        names = unit_names(unit, words)
        bare = key(names.bare)
        clear = names.bare_ok and bare not in taken and not rule.is_plain(names.bare)
        clear = clear and not any(_is_rival(city, unit) for city in cities.get((unit.country, bare), ()))
        said = _without_dropped(unit, UnitNames(names.full, names.bare, clear).all())
        if said:
            yield _row(unit, said, gazetteer.alpha3.get(unit.country, ""), centres.find(unit, names.bare))


def _cities_by_name(gazetteer: Gazetteer) -> dict[tuple[str, str], list[City]]:
    found: dict[tuple[str, str], list[City]] = {}
    for gid, names in gazetteer.names.items():
        city = gazetteer.cities[gid]
        for name in names:
            found.setdefault((city["countrycode"], key(name)), []).append(city)
    return found


def _is_rival(city: City, unit: Named) -> bool:
    """Whether a city that bears a unit's name is what the bare name means: its seat, or a great one."""
    great = load_yaml("mahdar.knowledge.build", "places.yaml")["great_city"]
    code = f"{city['countrycode']}.{city['admin1code']}"
    return code == unit.geonames or not unit.geonames or int(city["population"]) >= great


def _without_dropped(unit: Named, names: list[str]) -> list[str]:
    dropped = load_yaml("mahdar.knowledge.build", "places.yaml")["dropped"].get(unit.iso, ())
    return [name for name in names if name not in dropped]


def _row(unit: Named, names: list[str], country: str, at: tuple[str, str]) -> dict[str, str]:
    return {
        "id": unit.iso,
        "kind": "admin1",
        "name_en": unit.name_en,
        "names_ar": "|".join(names),
        "country": country,
        "admin1": unit.iso,
        "lat": at[0],
        "lon": at[1],
        "population": "",
        "plain": "",
        "source": f"{SOURCE}:{unit.line}",
    }
