"""Sound records for tests to damage."""

from typing import Any

from mahdar.record.article import Article
from mahdar.record.ids import item_id
from mahdar.record.model import (
    Actor,
    Entity,
    Event,
    Figure,
    Head,
    Interval,
    Position,
    Record,
    Span,
    Statement,
    Time,
)

ARTICLE = Article(
    "قالت الوزارة أمس إن 7 سدود امتلأت، مشيرة إلى أن العمل مستمر.", title="أمطار", published="2020-03-02"
)


def span(text: str) -> Span:
    start = ARTICLE.whole.index(text)
    return Span(text, start, start + len(text))


def actor(text: str, **more: Any) -> Actor:
    at = span(text)
    return Actor(at.text, at.start, at.end, **more)


def sound() -> Record:
    """A record with two statements (one inside the other), an event, a position, a figure and a date."""
    outer, inner = (item_id(ARTICLE.revision, "statements", "say", (n, n + 1)) for n in (1, 2))
    speaker = actor("الوزارة", entity="e1", confidence=0.5)
    return Record(
        article=Head(
            id="a1",
            revision=ARTICLE.revision,
            url=None,
            source="wire",
            published=ARTICLE.published,
            title=ARTICLE.title,
            text=ARTICLE.text,
        ),
        entities=(Entity("e1", "organisation", name_en="Ministry"),),
        statements=(
            Statement(outer, 0.9, "verb", speaker, span("قالت"), span("7 سدود امتلأت"), "indirect", "say"),
            Statement(
                inner,
                0.8,
                "chain",
                None,
                span("مشيرة إلى"),
                span("العمل مستمر"),
                "indirect",
                "say",
                about=("e1",),
                inside=outer,
            ),
        ),
        events=(
            Event(
                "e-1",
                0.7,
                "verb",
                "AID",
                "actual",
                span("امتلأت"),
                (speaker,),
                (actor("سدود", members=(actor("7"),)),),
                about=span("العمل"),
                place=actor("سدود", entity="e1"),
                date=Interval("2020-03-01", None, "day"),
                statement=outer,
            ),
        ),
        positions=(
            Position(
                "p-1",
                0.6,
                "verb",
                "support",
                speaker,
                ("JOR",),
                span("العمل"),
                span("مشيرة إلى"),
                about=("e1",),
                statement=outer,
            ),
        ),
        figures=(Figure("f-1", 1.0, "number", span("7"), 7, "dam", what=span("سدود"), statement=outer),),
        times=(Time(*_parts("أمس"), "date", "2020-03-01", Interval("2020-03-01", "2020-03-01", "day")),),
    )


def _parts(text: str) -> tuple[str, int, int]:
    at = span(text)
    return at.text, at.start, at.end
