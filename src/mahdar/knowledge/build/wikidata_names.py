"""Arabic names of persons: labels of Wikidata by id, then those of lists that go by the Latin name."""

import csv
import json
from dataclasses import dataclass, field
from pathlib import Path

from mahdar.knowledge.build.arabic_names import clean, is_arabic, key
from mahdar.knowledge.build.csv_rows import read_csv

_BIOGRAPHIES = ("lebanon", "syria", "venezuela")
_FULL_NAMES = "wikidata_names_ar_latin/full_names_wikidata.tsv"
_PEOPLE = "arwikicats/peoples.json"


@dataclass(slots=True)
class ArabicNames:
    """What the sources have: names by Wikidata id, by Latin name, and by Latin name and state."""

    by_item: dict[str, list[str]] = field(default_factory=dict)
    by_latin: dict[str, str] = field(default_factory=dict)
    by_state: dict[tuple[str, str], set[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, sources: Path) -> "ArabicNames":
        """The names of the files under `sources`; a file that is not there has none."""
        names = cls()
        for name in _BIOGRAPHIES:
            names._read_biographies(sources / "every_politician_scrapers" / f"{name}_bio.json")
        if (sources / _PEOPLE).is_file():
            people: dict[str, str] = json.loads((sources / _PEOPLE).read_text(encoding="utf-8"))
            names.by_latin = {latin.casefold(): clean(arabic) for latin, arabic in people.items()}
        if (sources / _FULL_NAMES).is_file():
            names._read_full_names(sources)
        return names

    def of(self, item: str, label: str, country: str) -> list[str]:
        """The names of a person, best first: labels, then a list's name, then one spelled without hamza.

        `label` is the English name, `country` alpha-3. A label that is itself Arabic is a name too.
        """
        latin = label.casefold()
        last = self.by_state.get((latin, country), set())
        found = [*self.by_item.get(item, ()), clean(label), self.by_latin.get(latin, "")]
        found += last if len(last) == 1 else ()
        names: dict[str, str] = {}
        for name in found:
            if is_arabic(name) and " " in name:
                names.setdefault(key(name), name.replace("-", " "))
        return list(names.values())

    def _read_biographies(self, path: Path) -> None:
        if not path.is_file():
            return
        for line in path.read_text(encoding="utf-8").splitlines():
            text = line.strip().strip(",")
            if text.startswith("{"):
                self._take(json.loads(text))

    def _take(self, entity: dict[str, object]) -> None:
        found = self.by_item.setdefault(str(entity["id"]), [])
        labels, aliases = entity.get("labels"), entity.get("aliases")
        if isinstance(labels, dict) and labels.get("ar"):
            found.append(clean(labels["ar"]))
        if isinstance(aliases, dict):
            found += [clean(name) for name in aliases.get("ar", ())]

    def _read_full_names(self, sources: Path) -> None:
        alpha3 = {row["ISO3166-1-Alpha-2"]: row["ISO3166-1-Alpha-3"] for _, row in _codes(sources)}
        with (sources / _FULL_NAMES).open(encoding="utf-8", newline="") as stream:
            for row in csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE):
                country = alpha3.get(row["country"], "")
                self.by_state.setdefault((row["latin"].casefold(), country), set()).add(row["arabic_key"])


def _codes(sources: Path) -> list[tuple[str, dict[str, str]]]:
    return list(read_csv(sources, "country_codes/country-codes.csv"))
