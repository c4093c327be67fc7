"""What is wrong in an entry is refused when the lexicon is read, by the name of the word."""

from typing import Any

import pytest

from mahdar.reading.events import frames

GOOD = {
    "lemma": "زار",
    "imperfect": "يزور",
    "type": "CONSULT",
    "object": "recipient",
    "example": "زار الوفد مصر.",
}
KNOWN = {"land": frozenset({"مدينه"})}


def entry(**changes: Any) -> frames.Entry:
    """The entry with some fields otherwise."""
    return frames._entry(GOOD | changes, "consult", KNOWN)


def test_the_entry_as_it_is_can_be_read() -> None:
    made = entry()
    assert (made.lemma, made.source, made.transitive) == ("زار", "consult", True)
    assert made.frames[0].object == "recipient"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"colour": "red"}, "colour"),
        ({"subject": "doer"}, "doer"),
        ({"object": "host"}, "host"),
        ({"genitive": "host"}, "host"),
        ({"target": "host"}, "host"),
        ({"preps": {"على": "host"}}, "host"),
        ({"frames": [{"mode": "visit"}, {"object": "host"}]}, "host"),
        ({"frames": [{"lemmas": "زار"}]}, "lemmas"),
    ],
)
def test_an_unknown_field_or_role_is_named_with_its_word(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=f"زار.*{said}"):
        entry(**changes)


@pytest.mark.parametrize("key", ["with", "without"])
def test_an_unknown_set_is_named(key: str) -> None:
    with pytest.raises((ValueError, KeyError), match="nowhere"):
        entry(**{key: ["$nowhere"]})
    with pytest.raises((ValueError, KeyError), match="nowhere"):
        entry(frames=[{key: "$nowhere"}])


def test_a_known_set_and_words_are_folded_together() -> None:
    made = entry(without=["$land", "قرية"]).frames[0]
    assert made.without == {"مدينه", "قريه"}


def test_a_sense_inherits_what_it_does_not_say() -> None:
    first, second = entry(frames=[{"mode": "visit", "needs": ["recipient"]}, {"object": "party"}]).frames
    assert (first.type, first.mode, first.object) == ("CONSULT", "visit", "recipient")
    assert (second.type, second.mode, second.object) == ("CONSULT", None, "party")
    assert (set(first.needs), set(second.needs)) == ({"recipient"}, set())


def test_prepositions_are_folded() -> None:
    frame = entry(preps={"إلى": "place", "على": "recipient"}).frames[0]
    assert (frame.role_of("الي"), frame.role_of("علي"), frame.role_of("عن")) == ("place", "recipient", None)


@pytest.mark.parametrize(
    ("changes", "alike"),
    [({"passive": ["زير", "يزار"]}, False), ({"passive": ["زَار"]}, True), ({"passive_same": True}, True)],
)
def test_a_passive_that_is_spelled_like_the_active_is_known(changes: dict[str, Any], alike: bool) -> None:
    assert entry(**changes).passive_same is alike
