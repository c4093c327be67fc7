"""Persons and tenures from the exports of Wikidata in every-politician-scrapers.

`wikidata_offices.yaml` says which positions are taken and as what office, and names the known faults. Tenures
without an end hold on the day of the snapshot, no later.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from mahdar.knowledge.build.wikidata_holders import holders
from mahdar.knowledge.build.wikidata_holdings import Holding, joined, sound, unclashing
from mahdar.knowledge.build.wikidata_leaders import leaders, ministers
from mahdar.knowledge.build.wikidata_names import ArabicNames
from mahdar.knowledge.columns import Row
from mahdar.knowledge.days import first_day
from mahdar.language.lexicon import load_yaml


def holdings(sources: Path, states: Iterable[Row], problems: list[str] | None = None) -> list[Holding]:
    """All holdings that are taken, from all files.

    `states` are the rows of `states.tsv` that these sources give (their English names and Wikidata ids are
    used). What is left out for a reason goes to `problems`, a line each.
    """
    rules, told = _rules(), problems if problems is not None else []
    known = list(states)
    found = [one for name in rules["holders"] for one in holders(sources, name, known, rules)]
    found += leaders(sources, known, rules) + ministers(sources, known, rules)
    taken = joined(sound(_without_faults(found, told), told))
    several = frozenset(rules["several"])
    single = [one for one in taken if one.role not in several]
    kept = [*unclashing(single, rules["tolerance"], told), *(one for one in taken if one.role in several)]
    return sorted(kept, key=lambda one: (one.office, one.start, one.person))


def tenures(found: Iterable[Holding]) -> Iterator[Row]:
    """The rows of `tenures.tsv` for what `holdings` gave."""
    return (one.tenure() for one in found)


def persons(sources: Path, found: Iterable[Holding]) -> Iterator[Row]:
    """The rows of `persons.tsv` for what `holdings` gave, with the Arabic names the sources have."""
    names = ArabicNames.read(sources)
    latest: dict[str, Holding] = {}
    for one in sorted(found, key=lambda h: first_day(h.start)):
        latest[one.person] = one
    for person in sorted(latest, key=lambda q: int(q[1:])):
        yield _person(latest[person], names)


def _rules() -> dict[str, Any]:
    rules: dict[str, Any] = load_yaml("mahdar.knowledge.build", "wikidata_offices.yaml")
    return rules


def _person(one: Holding, names: ArabicNames) -> Row:
    rules = _rules()
    country = rules["bodies"].get(one.owner, "") if one.owner.startswith("x:") else one.owner
    arabic = names.of(one.person, one.label, country)
    label = rules["english"].get(one.person) or " ".join(one.label.replace("\u200b", "").split())
    return {
        "id": one.person,
        "name_en": label,
        "names_ar": "|".join(arabic),
        "short_ar": "",
        "country": country,
        "sector": rules["sectors"].get(one.role, "IGO" if one.owner == "x:united-nations" else "GOV"),
        "wikidata": one.person,
        "source": one.source,
    }


def _without_faults(found: Iterable[Holding], told: list[str]) -> Iterator[Holding]:
    faults = {tuple(key): why for *key, why in _rules()["faults"]}
    for one in found:
        why = faults.get((one.file, one.person, one.start))
        if why is None:
            yield one
        else:
            told.append(f"{one.source}: {one.label} as {one.office}: {why}")
