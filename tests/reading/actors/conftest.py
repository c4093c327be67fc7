"""The small world as a knowledge base, and reading under it."""

import pytest
from actor_world import Read, Speaker, write_world

from mahdar import Article, Reader
from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.layers import load_layer
from mahdar.reading.actors.step import MentionStep
from mahdar.reading.reader import default_steps
from mahdar.record.model import Actor, Record
from mahdar.record.validate import check_record


@pytest.fixture(scope="session")
def base(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    folder = tmp_path_factory.mktemp("world")
    write_world(folder)
    return load_base([load_layer(folder)])


@pytest.fixture(scope="session")
def read(base: KnowledgeBase) -> Read:
    """read(text, published=…, title=…, source=…): the record under the small world, checked to be sound."""
    steps = [MentionStep(base) if isinstance(step, MentionStep) else step for step in default_steps()]
    reader = Reader(steps)

    def run(
        text: str, published: str | None = "2017-05-10", title: str | None = None, source: str | None = None
    ) -> Record:
        record = reader.read(Article(text=text, title=title, published=published, source=source))
        assert not [flag for flag in record.article.flags if flag.startswith("failed")]
        assert check_record(record.to_dict()) == []
        return record

    return run


@pytest.fixture(scope="session")
def speaker(read: Read) -> Speaker:
    """speaker(text, …): who makes the one statement of a text; `last=True`: the last statement of several."""

    def run(text: str, *, last: bool = False, **options: str | None) -> Actor:
        statements = read(text, **options).statements
        assert statements if last else len(statements) == 1, statements
        found = statements[-1].speaker
        assert found is not None, statements[-1]
        return found

    return run
