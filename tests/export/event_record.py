"""A record made by hand: a visit, a meeting to come, an attack that is denied, a demand as a position."""

from dataclasses import replace
from typing import Any

from mahdar.record.model import (
    Actor,
    Entity,
    Event,
    Head,
    Interval,
    Position,
    ReaderInfo,
    Record,
    Span,
    Statement,
    Status,
)

TITLE = "محادثات في موسكو"
TEXT = (
    "زار وزير الخارجية السوري موسكو أمس والتقى نظيره الروسي. "
    "ويجتمع الجانبان في دمشق الشهر المقبل لبحث التجارة. "
    "ودعا الوزير الأمم المتحدة إلى التحرك، ونفى أن الجيش قصف المخيم."
)
WHOLE = f"{TITLE}\n{TEXT}"
DAY = Interval("2023-03-14", "2023-03-14", "day")
MONTH = Interval("2023-04-01", "2023-04-30", "month")


def place(words: str) -> tuple[str, int, int]:
    start = WHOLE.index(words)
    return words, start, start + len(words)


def actor(words: str, country: str | None, sector: str | None, **more: Any) -> Actor:
    return Actor(*place(words), country=country, sector=sector, **more)


SYRIAN = actor("وزير الخارجية السوري", "SYR", "GOV", entity="Q1", office="SYR:minister.foreign", name_en="A")
RUSSIAN = actor("نظيره الروسي", "RUS", "GOV", entity="Q2", name_en="B")
BOTH = actor("الجانبان", None, None, members=(SYRIAN, RUSSIAN), resolved_by="group")
MOSCOW = actor("موسكو", "RUS", None, entity="gn:524901", name_en="Moscow")
ARMY = actor("الجيش", "SYR", "MIL")
UNITED = actor("الأمم المتحدة", "UNO", "IGO")


def event(kind: str, words: str, status: Status = "actual", **more: Any) -> Event:
    more = {"actors": (SYRIAN,), "recipients": ()} | more
    return Event(f"e-{kind}", 0.7, "r", kind, status, Span(*place(words)), **more)


VISIT = event("CONSULT", "زار", mode="visit", recipients=(RUSSIAN,), place=MOSCOW, date=DAY)
TO_COME = event("CONSULT", "يجتمع", "planned", actors=(BOTH,), mode="multilateral", date=MONTH)
TO_COME = replace(TO_COME, id="e-planned", contexts=("economic",), about=Span(*place("التجارة")))
DENIED = event("ASSAULT", "قصف", "denied", actors=(ARMY,), mode="heavy-weapons", statement="s-1")
SAID = Statement(
    *("s-1", 0.9, "r", SYRIAN, Span(*place("نفى")), Span(*place("الجيش قصف المخيم")), "indirect", "deny")
)
ASKED = Statement(
    "s-2",
    0.8,
    "r",
    SYRIAN,
    Span(*place("دعا")),
    Span(*place("التحرك")),
    "indirect",
    "demand",
    addressee=UNITED,
)
DEMAND = Position(
    "p-1", 0.6, "r", "demand", BOTH, ("RUS", "SYR"), Span(*place("التحرك")), Span(*place("دعا الوزير"))
)
HEAD = Head("a-1", "0" * 64, "https://example.org/1", "النهر", "2023-03-15T21:40:00+03:00", TITLE, TEXT)
RECORD = Record(
    HEAD,
    entities=(
        Entity("Q1", "person", name_en="A", country="SYR", sector="GOV", wikidata="Q1"),
        Entity("gn:524901", "place", country="RUS", geonames=524901, latitude=55.75, longitude=37.62),
    ),
    statements=(SAID, ASKED),
    events=(VISIT, TO_COME, DENIED),
    positions=(DEMAND,),
    reader=ReaderInfo("0.1.0"),
)


def having(*events: Event, **head: Any) -> Record:
    """The record with other events, no statements, and other things said of its article."""
    return replace(RECORD, events=events, statements=(), article=replace(HEAD, **head))
