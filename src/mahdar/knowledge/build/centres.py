"""Where first-level units lie, from the cities in them."""

from dataclasses import dataclass, field

from mahdar.knowledge.build.arabic_names import key
from mahdar.knowledge.build.geonames import City, Gazetteer, degrees
from mahdar.knowledge.build.subdivisions import Named


@dataclass(slots=True)
class _Middle:
    """A centre weighed by inhabitants."""

    weight: float = 0.0
    lat: float = 0.0
    lon: float = 0.0

    def add(self, city: City) -> None:
        weight = max(1.0, float(city["population"]))
        self.weight += weight
        self.lat += weight * float(city["latitude"])
        self.lon += weight * float(city["longitude"])

    def place(self) -> tuple[str, str]:
        return degrees(self.lat / self.weight), degrees(self.lon / self.weight)


@dataclass
class Centres:
    """Where units lie: the centre of their cities, or the city that bears the unit's name."""

    by_code: dict[str, _Middle] = field(default_factory=dict)
    by_name: dict[tuple[str, str], _Middle] = field(default_factory=dict)

    @classmethod
    def of(cls, gazetteer: Gazetteer) -> "Centres":
        """The centres of all units that have cities."""
        centres = cls()
        for city in gazetteer.cities.values():
            code = f"{city['countrycode']}.{city['admin1code']}"
            centres.by_code.setdefault(code, _Middle()).add(city)
        for gid, names in gazetteer.names.items():
            city = gazetteer.cities[gid]
            for name in names:
                centres.by_name.setdefault((city["countrycode"], key(name)), _Middle()).add(city)
        return centres

    def find(self, unit: Named, bare: str) -> tuple[str, str]:
        """Latitude and longitude, empty where nothing is known."""
        middle = self.by_code.get(unit.geonames) or self.by_name.get((unit.country, key(bare)))
        return middle.place() if middle else ("", "")
