"""«الجانبان», «البلدان», «الدول الثلاث»: the parties that the article names together."""

import pytest
from actor_world import Read, Speaker


@pytest.mark.parametrize("word", ["الجانبان", "الطرفان", "البلدان"])
def test_two_parties_of_talks(speaker: Speaker, word: str) -> None:
    who = speaker(
        f"بحث وزير الخارجية الساموي هينا فواتوا مع نظيره الفيجي شؤون الصيد. وقال {word} إن الموسم قريب."
    )
    assert (who.entity, who.resolved_by, who.text) == (None, "group", word)
    assert [one.entity for one in who.members] == ["x:hina-foatoa", "x:filimo-nakoro"]
    assert [one.country for one in who.members] == ["WSM", "FJI"]
    assert [one.text for one in who.members] == ["وزير الخارجية الساموي هينا فواتوا", "نظيره الفيجي"]


def test_a_headline_s_parties_are_told_of_in_the_body(read: Read) -> None:
    record = read("اتفقت ساموا وتونغا على موسم الصيد أمس.", title="الجانبان: الموسم يبدأ غدا")
    (who,) = [one.speaker for one in record.statements if one.speaker and one.speaker.text == "الجانبان"]
    assert [one.entity for one in who.members] == ["WSM", "TON"]


def test_two_states(speaker: Speaker) -> None:
    who = speaker("اتفقت ساموا وتونغا على موسم الصيد. وأعلن البلدان أن الموسم يبدأ غدا.")
    assert [one.entity for one in who.members] == ["WSM", "TON"]


def test_the_last_two_told_of_together_are_meant(speaker: Speaker) -> None:
    who = speaker(
        "اتفقت ساموا وتونغا على موسم الصيد أمس. وبحث الرئيس الساموي مع وزير الخارجية الفيجي أسعار النقل. "
        "وقال الجانبان إن الأسعار مناسبة."
    )
    assert [one.country for one in who.members] == ["WSM", "FJI"]


@pytest.mark.parametrize(
    "text",
    [
        "قال الجانبان إن الموسم يبدأ غدا.",
        "اتفق الصيادون في ساموا على الموعد. وقال البلدان إن الموسم يبدأ غدا.",
        "وقعت ساموا وفيجي اتفاقا. وقالت الدول الثلاث إن الموسم يبدأ غدا.",
        "وقعت ساموا وفيجي وتونغا وكيريباتي اتفاقا. وقالت الدول الثلاث إن الموسم يبدأ غدا.",
    ],
)
def test_parties_that_the_article_does_not_name(speaker: Speaker, text: str) -> None:
    who = speaker(text)
    assert (who.members, who.resolved_by, who.country) == ((), "group", None)
    assert "members_unknown" in who.flags


@pytest.mark.parametrize(
    ("run", "word", "members"),
    [
        ("ساموا وفيجي وتونغا", "الدول الثلاث", ["WSM", "FJI", "TON"]),
        ("ساموا، وفيجي، وتونغا", "الدول الثلاث", ["WSM", "FJI", "TON"]),
        ("ساموا وفيجي وتونغا وكيريباتي", "الدول الأربع", ["WSM", "FJI", "TON", "KIR"]),
    ],
)
def test_a_run_of_states(speaker: Speaker, run: str, word: str, members: list[str]) -> None:
    who = speaker(f"وقعت {run} اتفاقا للصيد. وقالت {word} إن الاتفاق مهم.")
    assert [one.entity for one in who.members] == members


def test_members_stand_where_they_are_named(speaker: Speaker) -> None:
    text = "🌊 وقّعت ساموا وفيـــجي وتُونغا اتفاقا للصيد. وقالت الدول الثلاث إن الاتفاق مهم."
    who = speaker(text)
    assert [one.entity for one in who.members] == ["WSM", "FJI", "TON"]
    assert all(text[one.start : one.end] == one.text for one in who.members)
    assert who.confidence is not None


def test_two_speakers_joined_are_members(speaker: Speaker) -> None:
    who = speaker("قال الرئيس الساموي ووزير الخارجية الفيجي إن الموسم يبدأ غدا.")
    assert [one.office for one in who.members] == ["WSM:president", "FJI:minister.foreign"]
    assert who.country is None
