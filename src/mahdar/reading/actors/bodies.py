"""State bodies read by pattern: «الجيش السوري», «وزارة خارجية ساموا»: their ids and names."""

from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.scene import Scene
from mahdar.record.model import Entity


def body_meaning(scene: Scene, said: Described, owner: str, country: str | None) -> Meaning:
    """The body of a state (or of a body: «مجلس إدارة الشركة»). Its id is owner:body, as offices have."""
    body = said.body
    assert body is not None
    known = scene.base.entity(owner)
    whose_en, whose_ar = (known.name_en, known.name_ar) if known is not None else (owner, owner)
    title, arabic, seat, sector = body.en, body.ar, body.id, body.sector
    if said.portfolio is not None and body.id == "ministry":
        title, arabic = f"Ministry of {said.portfolio.en}", f"وزارة {said.portfolio.ar}"
        seat, sector = f"ministry.{said.portfolio.id}", said.portfolio.sector or "GOV"
        sector = "GOV" if sector == "COP" else sector
    name, named_en, named_ar = f"{owner}:{seat}", f"{title} of {whose_en}", f"{arabic} ({whose_ar})"
    scene.made[name] = Entity(name, "organisation", named_ar, named_en, country, sector)
    return Meaning(
        entity=name,
        name_en=named_en,
        name_ar=named_ar,
        country=country,
        sector=sector,
        how="name",
    )
