"""The reader: steps in a row, from an article to its record."""

import logging
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from mahdar import __version__
from mahdar.language.text import make_text
from mahdar.reading.layers import Layers
from mahdar.reading.steps import Step, check_steps
from mahdar.record.article import Article
from mahdar.record.model import Head, ReaderInfo, Record

_log = logging.getLogger(__name__)

# Stages are handed to `on_stage` by name as each ends: what the benchmark times.
Listener = Callable[[str], None]


def default_steps() -> tuple[Step, ...]:
    """The steps of the rule-based reader, in order."""
    from mahdar.reading.actors.step import ActorStep, EntityStep, MentionStep
    from mahdar.reading.dateline import DatelineStep
    from mahdar.reading.events.step import ActStep, EventStep
    from mahdar.reading.figures import FigureStep
    from mahdar.reading.flags import FlagStep
    from mahdar.reading.positions.step import PositionStep
    from mahdar.reading.statements.step import StatementStep
    from mahdar.reading.times import TimeStep

    return (
        FlagStep(),
        DatelineStep(),
        TimeStep(),
        MentionStep(),
        StatementStep(),
        FigureStep(),
        ActorStep(),
        ActStep(),
        EventStep(),
        PositionStep(),
        EntityStep(),
    )


class Reader:
    """Reads articles with a fixed row of steps; one reader may read any number of articles."""

    def __init__(self, steps: Sequence[Step] | None = None) -> None:
        self.steps: tuple[Step, ...] = default_steps() if steps is None else tuple(steps)
        check_steps(self.steps)
        self.info = ReaderInfo(version=__version__)

    def layers(self, article: Article, on_stage: Listener | None = None) -> Layers:
        """All layers of one article, before they are folded into a record."""
        text = make_text(article.whole, article.title_end)
        layers = Layers(article=article, text=text, revision=article.revision)
        if on_stage is not None:
            on_stage("text")
        for step in self.steps:
            _take(step, layers)
            if on_stage is not None:
                on_stage(step.name)
        return layers

    def read(self, article: Article, on_stage: Listener | None = None) -> Record:
        """The record of one article. Never raises on an article that could be made."""
        return _fold(self.layers(article, on_stage), self.info)

    def read_many(self, articles: Iterable[Article], jobs: int = 1) -> Iterator[Record]:
        """Records in the order of the articles, read by `jobs` processes (1 = this one)."""
        from mahdar.reading.parallel import read_in_processes

        if jobs <= 1:
            yield from map(self.read, articles)
        else:
            yield from read_in_processes(self, articles, jobs)


def _take(step: Step, layers: Layers) -> None:
    """Run a step. One that fails costs one layer of one article: flag and log say so, the batch goes on."""
    try:
        step(layers)
    except Exception:
        layers.flags.append(f"failed_{step.name}")
        _log.exception("step %r failed on article %r", step.name, layers.article.identity)


def _fold(layers: Layers, info: ReaderInfo) -> Record:
    article = layers.article
    head = Head(
        id=article.identity,
        revision=layers.revision,
        url=article.url,
        source=article.source,
        published=article.published,
        title=article.title,
        text=article.text,
        dateline=layers.dateline,
        credits=layers.credits,
        flags=tuple(dict.fromkeys(layers.flags)),
    )
    return Record(
        article=head,
        entities=layers.entities,
        mentions=layers.mentions,
        statements=layers.statements,
        events=layers.events,
        positions=layers.positions,
        figures=layers.figures,
        times=layers.times,
        reader=info,
    )


@cache
def load() -> Reader:
    """The default reader, made once."""
    return Reader()


def read(
    text: str,
    *,
    title: str | None = None,
    published: str | None = None,
    source: str | None = None,
    url: str | None = None,
    id: str | None = None,  # noqa: A002 - the record's own name for it
) -> Record:
    """Read one text; raises InputError where the text or the date cannot be taken."""
    return load().read(Article(text=text, title=title, published=published, source=source, url=url, id=id))
