"""Fits the confidence of events to verdicts by eye, and writes its weights as data of the package.

python -m mahdar.evaluate.sureness docs/quality/event_lemmas.jsonl docs/quality/events_by_type.jsonl
    NEWS.jsonl.gz… [--out FILE]

A verdict says of an event as it was read then (its `read`: type, mode, status, countries). It is used where
the reader reads the same there today. The first file fits the weights; the level is that of the second, a
random draw: events read alike after a change of the reader are right more often than the rest. Ridge logistic
regression by damped Newton steps (le Cessie and van Houwelingen, Appl. Statist. 1992); folds of articles.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from pathlib import Path

from mahdar.evaluate.corpus import articles
from mahdar.evaluate.fit import Fit, fit
from mahdar.evaluate.reliability import FOLDS
from mahdar.evaluate.tally import Told
from mahdar.evaluate.verdicts import Verdict, read_verdicts
from mahdar.reading.events import sureness as home
from mahdar.reading.events.step import built
from mahdar.reading.events.sureness import Weights, features
from mahdar.reading.reader import Reader, default_steps
from mahdar.record.article import Article
from mahdar.record.model import Actor, Event

SHIPPED = Path(home.__file__).with_suffix(".yaml")
_HEADER = "# Written by `python -m mahdar.evaluate.sureness`; not edited by hand.\n"
RIDGE = 3.0  # AUROC held out with 1, 3 and 10: .694, .701, .702; calibration error .050, .024, .030
_STEPS, _DAMPED = 60, 0.2
_SHIFT, _HALVINGS = 4.0, 30
_LEAST = 0.03  # weights nearer to nothing are left out


@dataclass(frozen=True, slots=True)
class Seen:
    """An event judged by eye: its article, its features and whether it is right in every part."""

    article: str
    features: tuple[str, ...]
    right: bool


def code(event: Event) -> str:
    """What of an event a verdict is about: «ACCUSE/allege actual FRA>CHE»."""
    sides = ">".join("+".join(_countries(side)) or "-" for side in (event.actors, event.recipients))
    return f"{event.type}/{event.mode or '-'} {event.status} {sides}"


def _countries(side: Sequence[Actor]) -> list[str]:
    return sorted({one.country for actor in side for one in (actor, *actor.members) if one.country})


def train(seen: Sequence[Seen], ridge: float = RIDGE) -> Weights:
    """The weights that fit some judged events: damped Newton steps, each weight by its own curvature."""
    of = dict.fromkeys(sorted({name for one in seen for name in one.features}), 0.0)
    bias = 0.0
    for _ in range(_STEPS):
        slope, bend = _slopes(Weights(bias, of), seen)
        bias += _DAMPED * slope[""] / bend[""]
        for name in of:
            of[name] += _DAMPED * (slope[name] - ridge * of[name]) / (bend[name] + ridge)
    return Weights(bias, of)


def _slopes(made: Weights, seen: Sequence[Seen]) -> tuple[dict[str, float], dict[str, float]]:
    """Of the log likelihood, the slope and curvature along each weight; "" is the bias."""
    slope: dict[str, float] = defaultdict(float)
    bend: dict[str, float] = defaultdict(float)
    for one in seen:
        sure = made.sure(one.features)
        for name in ("", *one.features):
            slope[name] += one.right - sure
            bend[name] += sure * (1 - sure)
    return slope, bend


def held_out(seen: Sequence[Seen]) -> list[list[Told]]:
    """The judged events by fold, with the confidence that the other articles' verdicts give them."""
    names = sorted({one.article for one in seen})
    folds = []
    for fold in range(FOLDS):
        mine = set(names[fold::FOLDS])
        made = train([one for one in seen if one.article not in mine])
        theirs = [one for one in seen if one.article in mine]
        folds.append([Told("events", one.article, "", made.sure(one.features), one.right) for one in theirs])
    return folds


def read_seen(news: Sequence[Path], verdicts: Path) -> Iterator[Seen]:
    """The judged events that are read alike today."""
    wanted: dict[str, list[Verdict]] = defaultdict(list)
    for one in read_verdicts(verdicts):
        if one.label != "unclear":
            wanted[one.article].append(one)
    for name, article in chain.from_iterable(articles(file, wanted=wanted) for file in news):
        read = list(_events(article))
        for verdict in wanted[name]:
            for event, names in read:
                if _is_it(event, verdict):
                    yield Seen(name, names, verdict.label == "right")


def _is_it(event: Event, verdict: Verdict) -> bool:
    """Whether an event is the one judged, read today as it was then."""
    there = event.trigger.start < verdict.end and verdict.start < event.trigger.end
    return there and code(event) == verdict.read


@cache
def _reader() -> Reader:
    """A reader of acts: events are made of them here, beside their drafts."""
    steps = default_steps()
    return Reader(steps[: [step.name for step in steps].index("events")])


def _events(article: Article) -> Iterator[tuple[Event, tuple[str, ...]]]:
    """The events of an article with their features."""
    layers = _reader().layers(article)
    if layers.ground is not None:
        for draft, event in built(layers):
            yield event, tuple(features(layers.ground, draft, event))


def write(out: Path, made: Weights, fitted: Fit) -> None:
    """Write the weights as data of the package, with how they fit held-out articles."""
    import yaml

    known = {name: round(value, 2) for name, value in sorted(made.of.items()) if abs(value) >= _LEAST}
    measured = {
        "judged": fitted.items,
        "right": round(fitted.right, 3),
        "auroc": round(fitted.auroc or 0.0, 3),
        "spread": round(fitted.spread, 3),
        "ece": [round(x, 3) for x in (fitted.error, fitted.low, fitted.high)],
    }
    data = {"source": "verdicts by eye, docs/quality", "held_out": measured, "bias": round(made.bias, 2)}
    text = yaml.safe_dump({**data, "weights": known}, allow_unicode=True, sort_keys=False, width=120)
    out.write_text(_HEADER + text, encoding="utf-8")


def shifted(made: Weights, seen: Sequence[Seen]) -> Weights:
    """The weights with the bias that makes the mean confidence of a random draw its share of right events."""
    low, high = -_SHIFT, _SHIFT
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        tried = Weights(made.bias + middle, made.of)
        over = sum(tried.sure(one.features) - one.right for one in seen)
        low, high = (low, middle) if over > 0 else (middle, high)
    return Weights(made.bias + low, made.of)


def main(verdicts: Path, drawn: Path, news: list[Path], out: Path = SHIPPED) -> None:
    """Fit the weights to `verdicts`, their level to those of a random draw; write and print the fit."""
    import sys

    seen, draw = list(read_seen(news, verdicts)), list(read_seen(news, drawn))
    fitted = fit(held_out(seen))
    write(out, shifted(train(seen), draw), fitted)
    sys.stdout.write(f"{fitted}\n")


if __name__ == "__main__":
    import typer

    typer.run(main)
