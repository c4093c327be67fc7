"""The reading step: numbers and duals of an article in, figures out."""

from collections.abc import Iterator

from mahdar.language.numbers import find_numbers
from mahdar.language.numbers_approx import hedge_after
from mahdar.reading.confidence import confidence
from mahdar.reading.figures.change import change, ends
from mahdar.reading.figures.duals import dual_quantities, is_half
from mahdar.reading.figures.holders import holders
from mahdar.reading.figures.period import Periods
from mahdar.reading.figures.quantity import Quantity
from mahdar.reading.figures.refuse import refused, result
from mahdar.reading.figures.rules import quantity
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.what import measured
from mahdar.reading.figures.words import words
from mahdar.reading.layers import Layers
from mahdar.record.ids import item_id
from mahdar.record.model import Figure, Span

Range = tuple[int, int]


class FigureStep:
    """Reads figures: sets `layers.figures`, one row a mention, in the order of the text."""

    name = "figures"
    requires = frozenset({"text", "statements"})
    assigns = frozenset({"figures"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.figures`; dates and times among the layers are never figures."""
        scene = Scene(layers)
        found = sorted(_quantities(scene), key=lambda q: q.first)
        counting = {scene.sentence(q.first) for q in found if q.group != "time"}
        kept = [q for q in found if not _is_period(scene, q, counting)]
        layers.figures = tuple(_figures(scene, kept))


def _quantities(scene: Scene) -> Iterator[Quantity]:
    taken: set[int] = set()
    for number in find_numbers(scene.text):
        if is_half(scene, number):
            continue
        if number.first in taken or refused(scene, number):
            taken.update(range(number.first, number.last))
            continue
        found = quantity(scene, number)
        taken.update(range(number.first, number.last) if found is None else range(found.first, found.last))
        if found is not None and not result(scene, found):
            yield from ends(scene, found, number)
    yield from dual_quantities(scene, taken)


def _is_period(scene: Scene, one: Quantity, counting: set[tuple[int, int]]) -> bool:
    """A duration that is the period of another figure of its sentence is not a figure of its own."""
    return one.group == "time" and _within(scene, one) and scene.sentence(one.first) in counting


def _within(scene: Scene, one: Quantity) -> bool:
    before = scene.form(one.first - 1)
    return before in words("inside", clitics=True) or scene.form(one.first - 2) in words("inside")


def _figures(scene: Scene, found: list[Quantity]) -> Iterator[Figure]:
    last: Quantity | None = None
    before: tuple[int, int] | None = None
    periods = Periods(scene, found)
    ends = [scene.ends[one.last - 1] for one in found]
    held = holders(((one.start, end) for one, end in zip(found, ends, strict=True)), scene.layers.statements)
    for one, holder in zip(found, held, strict=True):
        before = measured(scene, one, last, before)
        spans = before, periods.of(one, holder)
        yield _figure(scene, one, last, spans, holder)
        last = one


def _figure(
    scene: Scene, one: Quantity, last: Quantity | None, spans: tuple[Range | None, ...], holder: str | None
) -> Figure:
    layers = scene.layers
    end = scene.ends[one.last - 1]
    what, over = spans
    return Figure(
        id=item_id(layers.revision, "figures", one.unit, (one.start, end)),
        confidence=confidence("figures", one.rule),
        rule=one.rule,
        quantity=Span(scene.text.source[one.start : end], one.start, end),
        value=one.value,
        unit=one.unit,
        upper=one.upper,
        approx=one.approx or hedge_after(scene.forms, one.last),
        change=change(scene, one, last),
        what=None if what is None else layers.span(*what),
        period=None if over is None else layers.span(*over),
        statement=holder,
    )
