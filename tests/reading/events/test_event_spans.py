"""Records with events keep their contract whatever marks stand in the text, and marks change no reading."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from event_reading import record_of
from hypothesis import given, settings
from hypothesis import strategies as st

from mahdar.record.model import Record

SAMPLES = [
    "التقى الوزير المصري نظيره السوداني في القاهرة أمس. ورحبت تركيا بالهدنة.",
    "قال وزير الدفاع الأردني إن القوات التركية قصفت القرية السورية، وطالبت الأمم المتحدة تركيا بوقف القصف.",
    "رفضت إيران الاتفاق النووي. وقد تفرض واشنطن عقوبات على روسيا وإيران.",
    "اعتقلت الشرطة التركية خمسة صحفيين في أنقرة. وتظاهر مئات اللبنانيين في بيروت.",
]
TATWEEL = "\u0640"
HARAKAT = "\u064e\u0651\u0652"  # a damma may make a passive, and a tanwin no verb
BIDI = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069"
JOINING = frozenset("بتثجحخسشصضطظعغفقكلمنهيئ")  # letters that join on both sides


@cache
def plain(text: str) -> Record:
    return record_of(text)


def spans(node: Any) -> Iterator[dict[str, Any]]:
    """Every span of a record as data."""
    if isinstance(node, dict):
        if "start" in node and "text" in node:
            yield node
        for value in node.values():
            yield from spans(value)
    elif isinstance(node, list):
        for value in node:
            yield from spans(value)


def shape(record: Record) -> list[tuple[object, ...]]:
    """What is read, without words and offsets."""
    events: list[tuple[object, ...]] = [
        (e.type, e.mode, e.status, e.rule, [a.country for a in e.actors], [r.country for r in e.recipients])
        for e in record.events
    ]
    return events + [(p.polarity, p.holder_countries, p.rule) for p in record.positions]


def check(text: str, marked: str) -> Record:
    """The record of a marked text: spans are the text's own words, and it says what the plain text says."""
    record = record_of(marked)
    found = list(spans(record.to_dict()))
    assert found
    assert [s for s in found if marked[s["start"] : s["end"]] != s["text"]] == []
    assert shape(record) == shape(plain(text))
    return record


@st.composite
def marked(draw: st.DrawFn, marks: str, *, inside: bool) -> tuple[str, str]:
    """A sample, and the same with marks strewn after its letters (`inside`: only between joined letters)."""
    text = draw(st.sampled_from(SAMPLES))
    places = [
        at
        for at in range(len(text) - 1)
        if text[at] in JOINING and (text[at + 1].isalpha() or not inside) and text[at].isalpha()
    ]
    chosen = draw(st.lists(st.sampled_from(places), max_size=12, unique=True))
    out = "".join(c + (draw(st.sampled_from(marks)) if at in chosen else "") for at, c in enumerate(text))
    return text, out


@pytest.mark.parametrize("text", SAMPLES)
def test_the_samples_are_read(text: str) -> None:
    # Guards the properties below: were nothing read, they would prove nothing.
    assert len(plain(text).events) == 2


@pytest.mark.parametrize("text", SAMPLES)
def test_every_span_of_an_event_is_its_words(text: str) -> None:
    for event in plain(text).events:
        for span in (event.trigger, *event.actors, *event.recipients, event.about, event.place):
            assert span is None or text[span.start : span.end] == span.text
        word = text[: event.trigger.end].rsplit(maxsplit=1)[-1]
        assert event.trigger.text == word.removeprefix("و") or event.trigger.text == word


@settings(max_examples=40)
@given(marked(TATWEEL, inside=True))
def test_tatweel_changes_nothing(sample: tuple[str, str]) -> None:
    check(*sample)


@settings(max_examples=40)
@given(marked(HARAKAT, inside=False))
def test_harakat_change_nothing(sample: tuple[str, str]) -> None:
    check(*sample)


@settings(max_examples=40)
@given(marked(BIDI, inside=False))
def test_marks_of_direction_change_nothing(sample: tuple[str, str]) -> None:
    check(*sample)


def test_offsets_count_the_marks_before_a_trigger() -> None:
    text = "الت\u0640\u0640قى الوَزِير المصر\u200fي نظيره السوداني. ورح\u0640بت تركيا بالهدنة."
    record = check("التقى الوزير المصري نظيره السوداني. ورحبت تركيا بالهدنة.", text)
    assert [event.trigger.text for event in record.events] == ["الت\u0640\u0640قى", "رح\u0640بت"]
    assert [event.trigger.start for event in record.events] == [0, text.index("رح")]


def test_offsets_count_the_headline() -> None:
    title, text = "مصر ترحب بالهدنة", "التقى الوزير المصري نظيره السوداني."
    record = record_of(text, title)
    whole = f"{title}\n{text}"
    assert [event.type for event in record.events] == ["SUPPORT", "CONSULT"]
    assert [s for s in spans(record.to_dict()) if whole[s["start"] : s["end"]] != s["text"]] == []


def test_the_records_keep_the_shared_schema(shared: Path) -> None:
    schema = json.loads((shared / "record.schema.json").read_text(encoding="utf-8"))
    import jsonschema_rs

    validator = jsonschema_rs.validator_for(schema)
    for text in SAMPLES:
        assert [str(error) for error in validator.iter_errors(plain(text).to_dict())] == []
    broken: Any = plain(SAMPLES[0]).to_dict()
    broken["events"][0]["type"] = "VISIT"
    assert not validator.is_valid(broken)
