"""Triples added up: each name of an office with its days and outlets, against who the table says held it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.tenures import holders
from mahdar.mining.triples import Triple
from mahdar.reading.actors.holders import of_several

Verdict = Literal["agrees", "differs", "open", "new"]
_SHOWN = 3  # places of evidence kept for each name


@dataclass(slots=True)
class Entry:
    """A name attested for an office. Verdicts count attestations: the table agrees, names another for sure,
    leaves it open (two holders possible, or out of date), or has nobody in that office (new)."""

    office: str
    folded: str
    name: str
    person: str | None
    days: list[date] = field(default_factory=list)
    outlets: set[str] = field(default_factory=set)
    verdicts: dict[Verdict, int] = field(default_factory=dict)
    evidence: list[str] = field(default_factory=list)
    holders: set[str] = field(default_factory=set)

    @property
    def verdict(self) -> Verdict:
        """The commonest verdict of its attestations."""
        return max(self.verdicts, key=lambda one: self.verdicts[one])

    def add(self, triple: Triple, verdict: Verdict, holder: str | None) -> None:
        """Count one more attestation."""
        self.days.append(triple.day)
        self.outlets.add(triple.outlet)
        self.verdicts[verdict] = self.verdicts.get(verdict, 0) + 1
        if holder is not None:
            self.holders.add(holder)
        if len(self.evidence) < _SHOWN:
            self.evidence.append(f"{triple.article}@{triple.start}")


def ledger(found: Iterable[Triple], base: KnowledgeBase) -> list[Entry]:
    """Entries by office and name, the most attested first."""
    entries: dict[tuple[str, str], Entry] = {}
    for triple in found:
        key = (triple.office, triple.folded)
        entry = entries.get(key)
        if entry is None:
            entry = entries[key] = Entry(*key, triple.name, triple.meaning.entity)
        verdict, holder = judge(triple, base)
        entry.add(triple, verdict, holder)
    return sorted(entries.values(), key=lambda one: (-len(one.days), one.office, one.folded))


def judge(triple: Triple, base: KnowledgeBase) -> tuple[Verdict, str | None]:
    """What the table says of an attestation, and whom it has in the office that day."""
    tenures = base.offices.get(triple.office, ())
    held = holders(tenures, triple.day)
    person = triple.meaning.entity
    if person is not None and any(person == one for one, _ in held.persons):
        return "agrees", person
    if held.certain is not None and not of_several(triple.office):
        return "differs", held.certain
    return ("open" if tenures else "new"), held.persons[0][0] if held.persons else None


def lines(entries: Iterable[Entry], *, least: int = 1) -> Iterator[str]:
    """The ledger as a table with a header; names attested fewer than `least` times are left out."""
    yield "\t".join(
        ("verdict", "office", "name", "person", "times", "outlets", "first", "last", "table_has", "evidence")
    )
    for one in entries:
        if len(one.days) >= least:
            yield "\t".join(
                (
                    one.verdict,
                    one.office,
                    one.name.replace("\t", " ").replace("\n", " "),
                    one.person or "",
                    str(len(one.days)),
                    str(len(one.outlets)),
                    min(one.days).isoformat(),
                    max(one.days).isoformat(),
                    "|".join(sorted(one.holders)),
                    "|".join(one.evidence),
                )
            )
