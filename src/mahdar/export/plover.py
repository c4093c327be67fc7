"""Events in PLOVER's own form: JSON Lines, one event a line.

PLOVER's rules apply here and nowhere else in the house: a planned meeting becomes AGREE, and the status of
an event becomes an auxiliary mode (future, hypothetical, negation, historical). What PLOVER has no field for
stands under `mahdar`, so that nothing is lost.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from mahdar.export.coding import days, entities, parties, type_and_mode
from mahdar.ontology import plover
from mahdar.record.model import Actor, Entity, Event, Record

Row = dict[str, object]
Known = Mapping[str, Entity]


def plover_chunks(records: Iterable[Record]) -> Iterator[str]:
    """The lines of each record's events (an empty piece where it has none)."""
    for record in records:
        yield "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in plover_rows(record))


def plover_rows(record: Record) -> Iterator[Row]:
    """The events of a record in PLOVER's form, in their order; fields that do not apply are left out.

    `date` is null where neither the text nor the article has a date. `text_info` holds the code-point offsets
    of the words under `event_text` in title + newline + text. Raises OntologyError on a type that PLOVER does
    not have.
    """
    known = entities(record)
    for event in record.events:
        yield _event(event, record, known)


def _event(event: Event, record: Record, known: Known) -> Row:
    kind, mode = type_and_mode(event)
    first, last, date_from = days(event, record.article)
    required: Row = {
        "id": event.id,
        "date": first,
        "actor": [_actor(a, known) for a in parties(event.actors)],
        "event": [kind],
    }
    optional: Row = {
        "enddate": last if last != first else None,
        "recipient": [_actor(a, known) for a in parties(event.recipients)],
        "mode": _modes(event, kind, mode),
        "context": list(event.contexts),
        "event_loc": None if event.place is None else _place(event.place, known),
    }
    rest: Row = {
        "quad_code": plover.event_type(kind).quad.number,
        "event_scale": plover.score(kind, mode),
        "event_text": [event.trigger.text],
        "text_info": {"start": event.trigger.start, "end": event.trigger.end},
        "cite_info": _citation(record),
        "has_event": True,
        "mahdar": _own(event, date_from),
    }
    return required | _present(optional) | rest


def _modes(event: Event, kind: str, mode: str | None) -> list[str]:
    """The mode, and what the status adds; a planned event that became another type is future by that type."""
    status = plover.auxiliary().get(event.status)
    added = [] if status is None or kind != event.type else [status.code]
    return ([] if mode is None else [mode]) + added


def _actor(actor: Actor, known: Known) -> Row:
    entity = known.get(actor.entity or "")
    outside = actor.sector is not None and not plover.sectors()[actor.sector].state
    code = actor.country or (actor.sector if outside else None)  # al-Qaeda is no country's: IMG
    row: Row = {
        "code": code,
        "sector": None if outside and (code == actor.sector or code in plover.sectors()) else actor.sector,
        "entity_text": actor.text,
        "identifier_id": None if entity is None else entity.wikidata,
        "identifier_text": actor.name_en,
        "office": actor.office,
        "start": actor.start,
        "end": actor.end,
    }
    return _present(row)


def _place(place: Actor, known: Known) -> Row:
    entity = known.get(place.entity or "")
    row: Row = {"extracted_place": place.text, "resolved_place": place.name_en, "country_code": place.country}
    if entity is not None:
        row |= {"geonameid": entity.geonames, "lat": entity.latitude, "lon": entity.longitude}
        row["resolution"] = 1 if entity.kind == "state" else None  # 1: no nearer than the country
    return _present(row)


def _citation(record: Record) -> Row:
    head, reader = record.article, record.reader
    row: Row = {
        "citation": head.id,
        "url": head.url,
        "title": head.title,
        "language": "ar",
        "publication": head.source,
        "coder": None if reader is None else f"mahdar {reader.version}",
        "codebook": f"plover-{plover.version()}",
        "version": head.revision,
    }
    return _present(row)


def _own(event: Event, date_from: str | None) -> Row:
    about = event.about
    row: Row = {
        "type": event.type,
        "mode": event.mode,
        "status": event.status,
        "about": None if about is None else {"text": about.text, "start": about.start, "end": about.end},
        "statement": event.statement,
        "date_from": date_from,
        "precision": None if event.date is None else event.date.precision,
        "confidence": event.confidence,
        "rule": event.rule,
    }
    return _present(row)


def _present(row: Row) -> Row:
    return {name: value for name, value in row.items() if value is not None and value != []}
