"""The reader: steps that fit, steps that fail, and many articles in order."""

import logging

import pytest

from mahdar import Article, Reader
from mahdar.errors import PipelineError
from mahdar.reading.layers import Layers
from mahdar.reading.reader import default_steps
from mahdar.reading.steps import installed_step

TEXTS = [f"قال المدير رقم {n} إن العمل بدأ في {n} مواقع." for n in range(1, 80)]


class Failing:
    """A step with a fault."""

    name = "failing"
    requires = frozenset({"text"})
    assigns = frozenset({"times"})

    def __call__(self, layers: Layers) -> None:
        """Fail on any article."""
        raise ZeroDivisionError(layers.article.text)


class Needy:
    """A step that needs what nobody sets."""

    name = "needy"
    requires = frozenset({"text", "events"})
    assigns: frozenset[str] = frozenset()

    def __call__(self, layers: Layers) -> None:
        """Do nothing."""


def test_a_failing_step_costs_its_layer_only(caplog: pytest.LogCaptureFixture) -> None:
    reader = Reader([*default_steps(), Failing()])
    with caplog.at_level(logging.ERROR):
        record = reader.read(Article(TEXTS[0], id="one"))
    assert "failed_failing" in record.article.flags
    assert record.statements
    assert "'failing'" in caplog.text
    assert "'one'" in caplog.text


def test_steps_are_checked_before_anything_runs() -> None:
    with pytest.raises(PipelineError, match="needy"):
        Reader([Needy()])


def test_a_step_that_is_not_installed() -> None:
    with pytest.raises(PipelineError, match="no step 'absent'"):
        installed_step("absent")


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_in_order(jobs: int) -> None:
    articles = [Article(text, id=str(n)) for n, text in enumerate(TEXTS)]
    records = list(Reader().read_many(articles, jobs=jobs))
    assert [r.article.id for r in records] == [str(n) for n in range(len(TEXTS))]
    assert all(len(r.statements) == 1 for r in records)
