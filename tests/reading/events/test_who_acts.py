"""Who did it and to whom: things do nothing, a joined verb keeps its subject, who tells is not who did."""

import pytest
from event_reading import countries, events_of, only, texts


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("قتلت القوات السورية خمسة جنود أتراك.", "ASSAULT", ["SYR"]),
        ("قتلت الغارة خمسة جنود أتراك.", "ASSAULT", []),
        ("أدى انفجار إلى مقتل خمسة جنود أتراك.", "ASSAULT", []),
        ("لقي خمسة جنود أتراك مصرعهم في انفجار.", "ASSAULT", []),
    ],
)
def test_a_thing_does_nothing(text: str, kind: str, actors: list[str]) -> None:
    event = only(text, kind)
    assert countries(event.actors) == actors
    assert bool(event.actors) == bool(actors)
    assert countries(event.recipients) == ["TUR"]


@pytest.mark.parametrize("doer", ["العاصفة", "الأمطار", "السيول"])
def test_what_nobody_did_is_no_event(doer: str) -> None:
    assert events_of(f"قتلت {doer} خمسة جنود أتراك.") == ()


def test_a_document_does_no_deed() -> None:
    assert only("قصف البيان القرية السورية.", "ASSAULT").actors == ()
    assert texts(only("قصف الجيش القرية السورية.", "ASSAULT").actors)


@pytest.mark.parametrize("group", ["مسلحون", "محتجون", "الجنود"])
def test_people_without_a_country_act(group: str) -> None:
    event = only(f"هاجم {group} مقر السفارة المصرية.", "ASSAULT")
    assert texts(event.actors) == [group]
    assert countries(event.recipients) == ["EGY"]


CARRIED = [
    ("أدان الوزير الأردني الهجوم ورحب بالهدنة.", "SUPPORT", ["JOR"]),
    ("أدانت الوزيرة الأردنية الهجوم ورفضت العقوبات.", "REJECT", ["JOR"]),
    ("سامي الحداد وزير الدفاع الأردني زار القاهرة وأدان الهجوم.", "ACCUSE", ["JOR"]),
    ("رحبت تركيا بالهدنة، وهي تدعم الحكومة اللبنانية.", "SUPPORT", ["TUR"]),
    # a subject of its own ends what is carried
    ("أدان الوزير الأردني الهجوم ورحبت تركيا بالهدنة.", "SUPPORT", ["TUR"]),
    ("أدانت تركيا الهجوم ورحب الوزير الأردني بالهدنة.", "SUPPORT", ["JOR"]),
]


@pytest.mark.parametrize(("text", "kind", "actors"), CARRIED)
def test_a_joined_verb_keeps_the_subject(text: str, kind: str, actors: list[str]) -> None:
    found = [event for event in events_of(text) if event.type == kind]
    assert countries(found[-1].actors) == actors


@pytest.mark.parametrize(
    ("text", "kind", "actors"),
    [
        ("قال الوزير الأردني إن إسرائيل قصفت القرية.", "ASSAULT", ["ISR"]),
        ("قالت وزيرة الدفاع الألمانية إن القوات التركية قصفت القرية.", "ASSAULT", ["TUR"]),
        ("أعلن الوزير المصري أن الأردن أدان الهجوم.", "ACCUSE", ["JOR"]),
        ("حذر الوزير الأردني من أن تركيا تدعم المتمردين.", "SUPPORT", ["TUR"]),
        ("ذكر الوزير الأردني أن تركيا سحبت قواتها من العراق.", "RETREAT", ["TUR"]),
    ],
)
def test_who_tells_of_a_deed_did_not_do_it(text: str, kind: str, actors: list[str]) -> None:
    event = only(text, kind)
    assert countries(event.actors) == actors
    assert event.statement is not None


def test_a_clause_after_that_carries_its_own_subject() -> None:
    text = "أعلن الوزير المصري أن الأردن أدان الهجوم ورحب بالهدنة."
    assert [countries(event.actors) for event in events_of(text)] == [["JOR"], ["JOR"]]
    text = "أعلن الوزير الأردني أن تركيا سحبت قواتها من العراق وأدانت الهجوم."
    assert [countries(event.actors) for event in events_of(text)] == [["TUR"], ["TUR"]]


@pytest.mark.parametrize("clause", ["الهدنة بدأت وهاجم القرية", "الهجوم وقع أمس وقصفت القرية"])
def test_a_deed_whose_doer_is_not_named_is_not_the_tellers(clause: str) -> None:
    found = events_of(f"قال الوزير الأردني إن {clause}.")
    assert [event for event in found if event.actors] == []
    assert countries(only("قال الوزير الأردني إنه هاجم القرية.", "ASSAULT").actors) == ["JOR"]


@pytest.mark.parametrize("told", ["إنه أدان", "إن بلاده أدانت"])
def test_who_tells_did_it_where_the_words_say_so(told: str) -> None:
    event = only(f"قال الوزير الأردني {told} الهجوم.", "ACCUSE")
    assert countries(event.actors) == ["JOR"]
    assert event.statement is not None


@pytest.mark.parametrize(
    ("text", "kind", "recipient", "states"),
    [
        ("طردت بولندا 4 دبلوماسيين روس.", "SANCTION", "4 دبلوماسيين روس", ["RUS"]),
        ("طردت بولندا أربعة دبلوماسيين روس.", "SANCTION", "أربعة دبلوماسيين روس", ["RUS"]),
        ("أبعدت بولندا دبلوماسيين روسا.", "COERCE", "دبلوماسيين روسا", ["RUS"]),
        ("قتل مسلحون خمسة جنود أتراك.", "ASSAULT", "خمسة جنود أتراك", ["TUR"]),
    ],
)
def test_counted_nouns_stay_whole(text: str, kind: str, recipient: str, states: list[str]) -> None:
    event = only(text, kind)
    assert texts(event.recipients) == [recipient]
    assert countries(event.recipients) == states
    assert len(event.actors) == 1


def test_a_counted_subject_acts() -> None:
    event = only("أبعدت 20 دولة دبلوماسيين روسا.", "COERCE")
    assert len(event.actors) == 1
    assert event.actors[0].text.startswith("20 دولة")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("رحب كل من مصر والأردن وتونس بالهدنة.", ["مصر", "الأردن", "تونس"]),
        ("رحبت مصر، والأردن، وتونس بالهدنة.", ["مصر", "الأردن", "تونس"]),
        ("رحبت مصر والأردن بالهدنة.", ["مصر", "الأردن"]),
        ("رحبت مصر بالهدنة.", ["مصر"]),
    ],
)
def test_a_list_is_as_many_parties(text: str, names: list[str]) -> None:
    assert texts(only(text, "SUPPORT").actors) == names


def test_a_list_of_recipients_is_as_many_parties() -> None:
    event = only("فرضت بريطانيا عقوبات على روسيا وإيران.", "SANCTION")
    assert texts(event.actors) == ["بريطانيا"]
    assert texts(event.recipients) == ["روسيا", "إيران"]
