"""The lexicon of events and stands: sound codes, no word twice, and every example read by its own entry."""

from collections import Counter
from typing import get_args

import pytest
from event_reading import PUBLISHED

from mahdar.ontology import cameo, plover
from mahdar.reading.events.frames import ROLES, Entry, Frame, event_entries, stance_entries
from mahdar.reading.reader import load
from mahdar.record.article import Article
from mahdar.record.model import Polarity, Status

ENTRIES = (*event_entries(), *stance_entries())
SENSES = [(entry, frame) for entry in ENTRIES for frame in entry.frames]
# An attributive participle gives its bearer the role of the actor alone, so what is rejected is not found.
UNREAD = {"مرفوض"}
READ = [sense for sense in SENSES if sense[0].lemma not in UNREAD]


def name_of(entry: Entry, frame: Frame) -> str:
    return f"{entry.source}-{entry.lemma}-{frame.type}-{frame.mode}"


@pytest.mark.parametrize(("entry", "frame"), READ, ids=[name_of(*sense) for sense in READ])
def test_example_is_read_by_its_own_sense(entry: Entry, frame: Frame) -> None:
    acts = load().layers(Article(text=frame.example, published=PUBLISHED)).acts
    senses = {(act.hit.entry.source, act.hit.entry.lemma, act.frame.type, act.frame.mode) for act in acts}
    assert (entry.source, entry.lemma, frame.type, frame.mode) in senses


def kind_of(entry: Entry) -> str:
    """A word may show a stand beside its event, and be refused («لن يسمح») beside being done."""
    if entry.source == "lexicon":
        return "stance"
    return "refused" if all(frame.negated for frame in entry.frames) else "event"


def test_no_lemma_stands_twice() -> None:
    counts = Counter((entry.lemma, kind_of(entry)) for entry in ENTRIES)
    assert [key for key, count in counts.items() if count > 1] == []


def test_no_entry_is_empty() -> None:
    assert [entry.lemma for entry in ENTRIES if not entry.lemma or not entry.frames] == []
    assert [name_of(*sense) for sense in SENSES if not sense[1].example.strip()] == []


def test_an_example_ends_as_a_sentence() -> None:
    assert [name_of(e, f) for e, f in SENSES if not f.example.endswith((".", "»", "؟", "!"))] == []


def test_types_and_modes_are_codes_of_plover() -> None:
    kinds = plover.event_types()
    wrong = [name_of(e, f) for e, f in SENSES if f.type is not None and f.type not in kinds]
    wrong += [
        name_of(e, f) for e, f in SENSES if f.mode and (not f.type or f.mode not in kinds[f.type].modes)
    ]
    assert wrong == []


def test_a_word_of_the_event_lexicon_has_a_type_and_a_word_of_stands_has_a_stand() -> None:
    assert [e.lemma for e in event_entries() if all(f.type is None for f in e.frames)] == []
    assert [e.lemma for e in stance_entries() for f in e.frames if f.position is None] == []


def test_the_other_codes_exist() -> None:
    for entry, frame in SENSES:
        name = name_of(entry, frame)
        assert frame.cameo is None or frame.cameo in cameo.codes(), name
        assert set(frame.contexts) <= set(plover.contexts()), name
        assert frame.status in (None, *get_args(Status)), name
        assert frame.position in (None, *get_args(Polarity)), name
        assert frame.needs <= set(ROLES), name


def test_what_a_sense_needs_it_can_get() -> None:
    for entry, frame in SENSES:
        given = {frame.subject, frame.object, frame.genitive, *(role for _, role in frame.preps)}
        sides = {"party", "actor"} if given & {"party", "actor"} else set()
        assert not frame.needs or frame.needs & (given | sides), name_of(entry, frame)
