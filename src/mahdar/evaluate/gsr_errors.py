"""The errors of events on the sentences of `arabic_event_gsr`, to work from."""

from collections.abc import Iterable, Iterator

from mahdar.evaluate.gsr_scores import STATUSES, Reading, of_type, triggers
from mahdar.evaluate.gsr_sides import sides
from mahdar.record.model import Event


def error_lines(reading: Reading) -> Iterator[str]:
    """Every error, tab-separated: kind, type, what, what was read, the sentence."""
    for row in (*_label_errors(reading), *_trigger_errors(reading), *_side_errors(reading)):
        yield "\t".join(" ".join(cell.split()) for cell in row)


def _label_errors(reading: Reading) -> Iterator[tuple[str, ...]]:
    for one in reading.labelled:
        found = of_type(reading.events[one.text], one.type, STATUSES["not denied"])
        if one.label == "yes" and not found:
            yield "label", one.type, "missed", "", one.text
        elif one.label == "easy no" and found:
            yield "label", one.type, "extra", _show(found), one.text


def _trigger_errors(reading: Reading) -> Iterator[tuple[str, ...]]:
    for one, met in triggers(reading):
        if met is False:
            verbs = " / ".join(dict.fromkeys(" ".join(m.verb) for m in one.markings if m.verb))
            read = _show(of_type(reading.events[one.text], one.type))
            yield "trigger", one.type, "missed", f"{verbs} <> {read}", one.text


def _side_errors(reading: Reading) -> Iterator[tuple[str, ...]]:
    for side in sides(reading):
        extra, missed = side.read - side.accepted, bool(side.accepted) and not side.read & side.accepted
        if extra or missed:
            given, read = ("+".join(sorted(codes)) or "-" for codes in (side.accepted, side.read))
            what = side.name + (" wrong" if extra else " missed")
            shown = _show(of_type(reading.events[side.sentence.text], side.sentence.type))
            yield "countries", side.sentence.type, what, f"{given} <> {read}: {shown}", side.sentence.text


def _show(events: Iterable[Event]) -> str:
    return ", ".join(f"{e.trigger.text} ({e.status}, {e.rule})" for e in events) or "-"
