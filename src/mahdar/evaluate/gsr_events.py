"""Events against the sentences of `arabic_event_gsr`: labels, triggers, countries of both sides.

python -m mahdar.evaluate.gsr_events FOLDER [--jobs 2] [--errors]
"""

from collections.abc import Iterator
from pathlib import Path

from mahdar.evaluate.gsr_errors import error_lines
from mahdar.evaluate.gsr_files import TYPES
from mahdar.evaluate.gsr_scores import SCORED, Reading, label_counts, triggers, unscored
from mahdar.evaluate.gsr_sides import Sides, country_counts, sides
from mahdar.evaluate.tally import Count


def report(reading: Reading) -> Iterator[str]:
    """The figures, a line each."""
    yield f"labels: {SCORED[0]!r} against {SCORED[1]!r}, a sentence being positive with an event of the type"
    yield from (f"  {kind} {name}: {_counts(count)}" for (kind, name), count in label_counts(reading).items())
    yield "not scored: read positive (not denied)"
    for (kind, label), count in unscored(reading).items():
        yield f"  {kind} {label}: {count.read} of {count.gold}"
    yield "triggers: sentences where one overlaps a verb marked"
    for kind in TYPES:
        found = [met for one, met in triggers(reading) if one.type == kind and met is not None]
        yield f"  {kind}: {sum(found)} of {len(found)}, {sum(found) / max(1, len(found)):.3f}"
    yield "countries of sides: right if any annotator gave it"
    every = list(sides(reading))
    for kind in (*TYPES, ""):
        of_kind = [side for side in every if kind in ("", side.sentence.type)]
        for name in ("source", "target", ""):
            chosen = [side for side in of_kind if name in ("", side.name)]
            yield f"  {kind or 'both types'} {name or 'both sides'}: {_countries(chosen)}"


def _countries(chosen: list[Sides]) -> str:
    made = country_counts(chosen)
    return (
        f"P {made.said.precision:.3f} R {made.met.recall:.3f} F1 {made.f1:.3f} ({made.said.right} of"
        f" {made.said.read} read right, {made.unstated} where no state was given; {made.met.right} of"
        f" {made.met.gold} sides met, {made.agreed.right} of {made.agreed.gold} agreed)"
    )


def _counts(count: Count) -> str:
    shares = f"P {count.precision:.3f} R {count.recall:.3f} F1 {count.f1:.3f}"
    return f"{shares} ({count.right} right, {count.gold} yes, {count.read} read)"


def main(given: list[str] | None = None) -> int:
    """The command: the figures, with --errors every error instead."""
    import argparse
    import sys

    from mahdar.reading.reader import load

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--errors", action="store_true")
    wanted = parser.parse_args(given)
    reading = Reading.of(wanted.folder, lambda articles: load().read_many(articles, wanted.jobs))
    lines = error_lines(reading) if wanted.errors else report(reading)
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
