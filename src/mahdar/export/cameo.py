"""Events and statements as CAMEO dyads: CSV, one row an ordered pair of parties, in columns like GDELT's.

Statements are of CAMEO's root 01, what is demanded in them of root 02. A meeting of three is six rows, so
count `item`, not rows, to count events. What is planned, possible or denied has rows too: see `status`.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from itertools import permutations, product

from mahdar.export.coding import days, entities, parties, published_day, type_and_mode
from mahdar.export.table import drain
from mahdar.ontology import cameo, plover
from mahdar.record.model import Actor, Entity, Event, Record, Statement

Row = dict[str, object]
Dyad = tuple[Actor | None, Actor | None, str]  # first party, second party, code

PARTY = ("code", "name", "country", "sector")
COLUMNS = (
    *("id", "group", "item", "date", "date_end"),
    *(f"actor{n}_{field}" for n in (1, 2) for field in PARTY),
    *("event_code", "root_code", "quad_class", "scale", "status"),
    *("place", "place_country", "latitude", "longitude"),
    *("article", "revision", "source", "url", "published", "start", "end", "text", "confidence"),
)
_RECIPROCAL = ("CONSULT", "AGREE", "COOPERATE")  # all parties are actors: each acts upon each
_ARMED = ("MIL", "REB", "PRM", "IMG")
_VISIT, _HOST = "042", "043"


def cameo_chunks(records: Iterable[Record], *, bom: bool = False) -> Iterator[str]:
    """CSV with a header, a piece a record; `bom` writes the mark by which Excel knows UTF-8."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, COLUMNS, lineterminator="\n")
    writer.writeheader()
    yield ("\ufeff" if bom else "") + drain(buffer)
    for record in records:
        writer.writerows(cameo_rows(record))
        yield drain(buffer)


def cameo_rows(record: Record) -> Iterator[Row]:
    """The rows of one record in the order of the text.

    `start` and `end` are code-point offsets of the event's trigger or the statement's cue, whose words are
    `text`. `quad_class` is that of the CAMEO root; `scale` is PLOVER's score, which statements do not have.
    A date that the text does not give is the article's. Raises OntologyError on a type PLOVER does not have.
    """
    known = entities(record)
    rows = [row for event in record.events for row in _event(event, record, known)]
    rows += [row for said in record.statements for row in _statement(said, record)]
    yield from sorted(rows, key=lambda row: int(str(row["start"])))


def _event(event: Event, record: Record, known: dict[str, Entity]) -> Iterator[Row]:
    first, last, _ = days(event, record.article)
    place = event.place or Actor("", 0, 0)
    where = known.get(place.entity or "")
    common: Row = {
        "group": "event",
        "item": event.id,
        "date": first,
        "date_end": last,
        "scale": plover.score(*type_and_mode(event)),
        "status": event.status,
        "place": place.name_en or place.text,
        "place_country": place.country,
        "latitude": None if where is None else where.latitude,
        "longitude": None if where is None else where.longitude,
        "start": event.trigger.start,
        "end": event.trigger.end,
        "text": event.trigger.text,
        "confidence": event.confidence,
    }
    yield from _rows(_dyads(event), common, record)


def _statement(said: Statement, record: Record) -> Iterator[Row]:
    day = published_day(record.article)
    common: Row = {
        "group": "statement",
        "item": said.id,
        "date": day,
        "date_end": day,
        "status": "actual",
        "start": said.cue.start,
        "end": said.cue.end,
        "text": said.cue.text,
        "confidence": said.confidence,
    }
    firsts = parties([said.speaker] if said.speaker is not None else [])
    seconds = parties([said.addressee] if said.addressee is not None else [])
    code = cameo.act_code(said.act)
    pairs = product(firsts or (None,), seconds or (None,))
    yield from _rows([(first, second, code) for first, second in pairs], common, record)


def _dyads(event: Event) -> list[Dyad]:
    """The ordered pairs of parties, with the code of what the first did to the second."""
    code = _code(event)
    firsts, seconds = parties(event.actors), parties(event.recipients)
    if seconds:
        pairs: list[Dyad] = [(a, b, code) for a, b in product(firsts or (None,), seconds)]
        return pairs + [(b, a, _HOST) for a, b, _ in pairs if code == _VISIT and a is not None]
    if event.type in _RECIPROCAL and len(firsts) > 1:
        return [(a, b, code) for a, b in permutations(firsts, 2)]
    return [(a, None, code) for a in firsts or (None,)]


def _code(event: Event) -> str:
    """The code the reader gave if it is no coarser, else the one that fits."""
    mode = event.mode if event.mode in plover.event_type(event.type).modes else None
    to_come = type_and_mode(event)[0] != event.type  # what the reader codes as done is not
    general = event.cameo is not None and event.cameo.endswith("0")  # 040, where a mode may say more
    if event.cameo in cameo.codes() and not to_come and not (general and mode is not None):
        return str(event.cameo)
    # An army or a militia fights in a military way.
    armed = any(p.sector in _ARMED for p in parties((*event.actors, *event.recipients)))
    contexts = (*event.contexts, "military") if armed and event.type == "ASSAULT" else event.contexts
    return cameo.to_cameo(event.type, mode, contexts, planned=event.status == "planned")


def _rows(dyads: Iterable[Dyad], common: Row, record: Record) -> Iterator[Row]:
    head = record.article
    article: Row = {
        "article": head.id,
        "revision": head.revision,
        "source": head.source,
        "url": head.url,
        "published": head.published,
    }
    for number, (first, second, name) in enumerate(dyads, 1):
        code = cameo.code(name)
        coded: Row = {"event_code": code.code, "root_code": code.root, "quad_class": code.quad}
        own: Row = {"id": f"{common['item']}-{number}"}
        yield own | common | _party(1, first) | _party(2, second) | coded | article


def _party(number: int, actor: Actor | None) -> Row:
    if actor is None:
        return {}
    letters = cameo.actor_code(actor.country, actor.sector)
    values = (letters, actor.name_en or actor.text, actor.country, actor.sector)
    return {f"actor{number}_{field}": value for field, value in zip(PARTY, values, strict=True)}
