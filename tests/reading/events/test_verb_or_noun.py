"""One spelling, a verb or a noun, active or passive; and conditions that ask for a state."""

import pytest
from event_reading import countries, events_of, only, texts


@pytest.mark.parametrize(
    ("text", "kind", "actors", "recipients"),
    [
        ("قررت النيابة المصرية، الثلاثاء، حبس الناشط أربعة أيام.", "COERCE", ["EGY"], "الناشط"),
        ("قررت الحكومة الأردنية، الأحد، طرد السفير السوري.", "SANCTION", ["JOR"], "السفير السوري"),
        ("أعلنت الحكومة الأردنية، الأحد، طرد السفير السوري.", "SANCTION", ["JOR"], "السفير السوري"),
    ],
)
def test_a_masdar_that_a_verb_awaits_is_no_verb(
    text: str, kind: str, actors: list[str], recipients: str
) -> None:
    event = only(text, kind)
    assert countries(event.actors) == actors
    assert texts(event.recipients) == [recipients]
    assert "noun" in event.rule


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("حبس الأمن المصري الناشط أربعة أيام.", "COERCE", ["EGY"]),
        ("طرد الأردن السفير السوري.", "SANCTION", ["JOR"]),
        ("رفض العراق الاقتراح التركي.", "REJECT", ["IRQ"]),
        ("طعن شاب فلسطيني جنديا إسرائيليا في القدس.", "ASSAULT", ["PSE"]),
    ],
)
def test_the_same_spelling_at_the_head_is_a_verb(text: str, kind: str, actors: list[str]) -> None:
    event = only(text, kind)
    assert countries(event.actors) == actors
    assert "perfect" in event.rule


@pytest.mark.parametrize("day", ["الأحد", "أمس", "الثلاثاء"])
def test_a_verb_after_a_day_between_commas_is_a_verb(day: str) -> None:
    event = only(f"الحكومة الأردنية، {day}، طردت السفير السوري.", "SANCTION")
    assert texts(event.recipients) == ["السفير السوري"]
    assert "perfect" in event.rule


@pytest.mark.parametrize(
    ("bare", "vowelled", "kind", "state"),
    [
        ("طعن جندي إسرائيلي شابا فلسطينيا.", "طُعن جندي إسرائيلي في القدس.", "ASSAULT", "ISR"),
        ("قتل جندي تركي شابا سوريا.", "قُتل جندي تركي في القرية.", "ASSAULT", "TUR"),
        ("هدد السفير التركي الصحفيين.", "هُدد السفير التركي بالقتل.", "THREATEN", "TUR"),
        ("اتهم وزير مصري الصحفيين بالفساد.", "اتُهم وزير مصري بالفساد.", "ACCUSE", "EGY"),
    ],
)
def test_a_damma_makes_a_verb_passive(bare: str, vowelled: str, kind: str, state: str) -> None:
    suffered = only(vowelled, kind)
    assert suffered.actors == ()
    assert countries(suffered.recipients) == [state]
    assert "passive" in suffered.rule
    done = only(bare, kind)
    assert countries(done.actors) == [state]
    assert "passive" not in done.rule


def test_a_fatha_does_not() -> None:
    event = only("قَتل جندي تركي شابا فلسطينيا.", "ASSAULT")
    assert countries(event.actors) == ["TUR"]
    assert countries(event.recipients) == ["PSE"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("هاجم الوزير المصري إيران.", ["IRN"]),
        ("هاجم الحوثيون السعودية.", ["SAU"]),
        ("هاجم الوزير المصري الصحافة.", None),
        ("هاجم الوزير المصري الفكرة.", None),
    ],
)
def test_a_sense_may_ask_for_a_state(text: str, found: list[str] | None) -> None:
    attacks = [event for event in events_of(text) if event.type == "ASSAULT"]
    assert [countries(event.recipients) for event in attacks] == ([] if found is None else [found])


@pytest.mark.parametrize("target", ["نقطة تفتيش", "مقر الشرطة", "القرية"])
def test_or_for_a_word_of_a_set(target: str) -> None:
    assert only(f"هاجم الجنود المصريون {target}.", "ASSAULT").actors
