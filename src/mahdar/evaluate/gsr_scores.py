"""How events read from the sentences of `arabic_event_gsr` are counted: labels and triggers.

The countries of both sides are in `gsr_sides`.
The definitions stand in docs/evaluation.md.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from mahdar.evaluate.gsr_files import Labelled, Marked, find_words, forms_of, labelled, marked
from mahdar.evaluate.tally import Count
from mahdar.language.text import Text, make_text
from mahdar.record.article import Article
from mahdar.record.model import Event, Record

# Which statuses make a sentence read positive; the first is the figure to report.
STATUSES = {
    "not denied": frozenset({"actual", "planned", "possible", "historical"}),
    "any status": frozenset({"actual", "planned", "possible", "historical", "denied"}),
    "took place": frozenset({"actual", "historical"}),
}
SCORED = ("yes", "easy no")
Events = Mapping[str, tuple[Event, ...]]  # of each sentence, by its text
ReadMany = Callable[[Iterable[Article]], Iterable[Record]]


@dataclass(frozen=True, slots=True)
class Reading:
    """All sentences of the folder with the events read from each."""

    labelled: tuple[Labelled, ...]
    marked: tuple[Marked, ...]
    events: Events

    @classmethod
    def of(cls, folder: Path, read: ReadMany) -> "Reading":
        """Read every distinct sentence as an article of its own, without title and date."""
        labels, marks = tuple(labelled(folder)), tuple(marked(folder))
        texts = tuple(dict.fromkeys([*(one.text for one in labels), *(one.text for one in marks)]))
        records = read(Article(text) for text in texts)
        found = {text: record.events for text, record in zip(texts, records, strict=True)}
        return cls(labels, marks, found)


def of_type(events: Iterable[Event], kind: str, statuses: frozenset[str] | None = None) -> list[Event]:
    """The events of a type, those with one of the statuses if these are given."""
    return [e for e in events if e.type == kind and (statuses is None or e.status in statuses)]


def label_counts(reading: Reading) -> dict[tuple[str, str], Count]:
    """By type and name of statuses: `yes` sentences read positive, against `easy no` alone."""
    counts: defaultdict[tuple[str, str], Count] = defaultdict(Count)
    for one in reading.labelled:
        for name, statuses in STATUSES.items():
            if one.label in SCORED:
                yes, read = one.label == "yes", bool(of_type(reading.events[one.text], one.type, statuses))
                counts[one.type, name].add(yes and read, yes, read)
    return dict(counts)


def unscored(reading: Reading) -> dict[tuple[str, str], Count]:
    """By type and label, of the labels that are not scored: how many sentences were read positive."""
    counts: defaultdict[tuple[str, str], Count] = defaultdict(Count)
    for one in reading.labelled:
        if one.label not in SCORED:
            read = bool(of_type(reading.events[one.text], one.type, STATUSES["not denied"]))
            counts[one.type, one.label].add(read, 1, read)
    return dict(counts)


def triggers(reading: Reading) -> Iterator[tuple[Marked, bool | None]]:
    """Each marked sentence, and whether a trigger overlaps a verb that any annotator marked there.

    None where no verb that was marked stands in the sentence.
    """
    for one in reading.marked:
        text = make_text(one.text)
        verbs = [place for marking in one.markings for place in _places(text, marking.verb)]
        read = [event.trigger for event in of_type(reading.events[one.text], one.type)]
        met = any(t.start < end and start < t.end for t in read for start, end in verbs)
        yield one, met if verbs else None


def _places(text: Text, tokens: tuple[str, ...]) -> list[tuple[int, int]]:
    """The offsets of tokens: where they stand together, else of every word that is one of them."""
    together = find_words(text, tokens)
    if together is not None:
        return [text.offsets(*together)]
    wanted = set(forms_of(tokens))
    return [text.offsets(at, at + 1) for at, form in enumerate(text.forms) if form in wanted]
