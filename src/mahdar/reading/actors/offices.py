"""The office that a title and its state or body make: its id, its names, and who held it that day."""

import logging
from dataclasses import dataclass
from datetime import date

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.tenures import Holders, holders
from mahdar.knowledge.titles import Title
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Entity

_log = logging.getLogger(__name__)
# A spokesperson of one of these bodies speaks for an office of its own.
_VOICES = {
    "army": "military",
    "government": "government",
    "presidency": "presidency",
    "premiership": "government",
}
_SINGULAR = {"ministers": "minister"}
# One seat under several titles: what the tables may have it under instead.
_HEADS = (
    "leader",
    "president",
    "secretary_general",
    "chairman",
    "director_general",
    "director",
    "executive_director",
)
_SAME_SEAT = {
    **{seat: tuple(other for other in _HEADS if other != seat) for seat in _HEADS},
    "commander": ("leader", "army_commander"),
    "managing_director": ("director_general", "director"),
    "high_commissioner": ("commissioner_general",),
}
_NOT_OF_STATES = frozenset(_HEADS) - {"president"} | {"commander"}  # unless the tables have one
_OF_STATES = {
    "spokesperson": ("spokesperson.presidency", "spokesperson.government"),
    "spokesperson.presidency": ("spokesperson.government",),
    "spokesperson.security": ("spokesperson.interior",),
    "king": ("sultan", "emir"),
    "leader": ("supreme_leader",),
    "minister.sports": ("minister.youth",),
}
_MINISTRY_VOICES = {"foreign": "foreign", "defence": "military", "interior": "interior"}


@dataclass(frozen=True, slots=True)
class Office:
    """An office: `id` is owner:role, as in `tenures.tsv`."""

    id: str
    name_en: str
    name_ar: str
    country: str | None
    sector: str | None


def office_of(scene: Scene, said: Described, role: Title, owner: str, country: str | None) -> Office | None:
    """The office of a title with a state (alpha-3) or body (id) as owner; None where a title is no seat."""
    base = scene.base
    if role.generic or (role.only and country not in role.only):
        return None
    seat = _seat(base, said, role)
    name = None if seat is None or (role.plural and said.is_named) else _existing(base, owner, seat)
    if name is None:
        return None
    known = base.entity(owner)
    whose_en, whose_ar = (known.name_en, known.name_ar) if known is not None else (owner, owner)
    title_en, title_ar = _titles(said, role)
    towards_en = _target(base, said)
    office = Office(
        id=name,
        name_en=f"{title_en} of {whose_en}{towards_en}",
        name_ar=f"{title_ar} {whose_ar}",
        country=country,
        sector=role.sector
        if not (role.sector == "IGO" and known is not None and known.kind == "state")
        else "GOV",
    )
    scene.made[office.id] = Entity(
        office.id, "office", office.name_ar, office.name_en, office.country, office.sector
    )
    return office


def _existing(base: KnowledgeBase, owner: str, seat: str) -> str | None:
    """The seat as the tables have it: a movement's secretary-general may be its `leader` there.

    A state has a president of its own, but a director or leader only where the tables say so.
    """
    name = f"{owner}:{seat}"
    if name in base.offices:
        return name
    state = base.rows[owner][0] == "states" if owner in base.rows else True
    others = _OF_STATES.get(seat, ()) if state else _SAME_SEAT.get(seat, ())
    found = next((f"{owner}:{other}" for other in others if f"{owner}:{other}" in base.offices), None)
    if state:
        return found or (None if seat in _NOT_OF_STATES else name)
    return found or _of_its_state(base, owner, seat) or name


def _of_its_state(base: KnowledgeBase, owner: str, seat: str) -> str | None:
    """The state's seat for that of its own body: an authority's president, a central bank's governor."""
    known = base.entity(owner)
    if known is None or known.sector != "GOV" or known.country is None:
        return None
    bank = "bank" in known.tags and seat in ("president", "chairman", "governor", "director_general")
    name = f"{known.country}:{'central_bank_governor' if bank else seat}"
    return name if name in base.offices else None


def _seat(base: KnowledgeBase, said: Described, role: Title) -> str | None:
    if role.of == "portfolio":
        return None if said.portfolio is None else f"{_SINGULAR.get(role.id, role.id)}.{said.portfolio.id}"
    if role.id == "spokesperson":
        return _voice(base, said)
    if role.target and said.located:
        return "permanent_representative" if said.located == "UNO" else f"{role.id}.{said.located}"
    if role.id in ("governor", "emir", "ruler") and said.unit:
        return f"governor.{said.unit}"
    return None if role.id == "governor" else role.id  # of which town or region is not said


def _voice(base: KnowledgeBase, said: Described) -> str:
    """For whom a spokesperson speaks: a ministry, a body of the state, a palace, or simply its owner."""
    if said.portfolio is not None:
        return f"spokesperson.{_MINISTRY_VOICES.get(said.portfolio.id, said.portfolio.id)}"
    if said.body is not None:
        return f"spokesperson.{_VOICES.get(said.body.id, said.body.id)}"
    whose = base.entity(said.org) if said.org is not None else None
    metonym = whose is not None and whose.id.startswith("m:")
    return (
        "spokesperson.military" if metonym and whose is not None and whose.sector == "MIL" else "spokesperson"
    )


def _titles(said: Described, role: Title) -> tuple[str, str]:
    if said.portfolio is not None and role.of == "portfolio":
        return f"{role.en} of {said.portfolio.en}", f"{role.ar} {said.portfolio.ar.removeprefix('ال')}"
    if role.id == "spokesperson" and said.portfolio is not None:
        return f"{role.en} of the Ministry of {said.portfolio.en}", f"{role.ar} وزارة {said.portfolio.ar}"
    if role.id == "spokesperson" and said.body is not None:
        return f"{role.en} of the {said.body.en}", f"{role.ar} {said.body.ar}"
    return role.en, role.ar


def _target(base: KnowledgeBase, said: Described) -> str:
    sent = said.role is not None and said.role.target
    known = base.entity(said.located) if sent and said.located is not None else None
    return "" if known is None else f" to {known.name_en}"


def office_holders(base: KnowledgeBase, office: str, day: date | None) -> Holders:
    """Who held an office on a day; nobody where the day or the office is not known."""
    if day is None:
        return Holders(())
    held = holders(base.offices.get(office, ()), day)
    if held.stale:
        _warn_once(office, day)
    return held


_warned: list[str] = []


def _warn_once(office: str, day: date) -> None:
    """Say once that articles are newer than the tables of offices."""
    if not _warned:
        _warned.append(office)
        remedy = "such offices are left without a holder; mahdar kb update or kb add brings them up to date"
        _log.warning("who held %s on %s is not known, the table is older: %s", office, day, remedy)
