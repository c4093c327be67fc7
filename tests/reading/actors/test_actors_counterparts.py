"""What goes back to somebody told of: «نظيره», «سموه», «الوزير», «البيان», «المتحدث باسمه»."""

import pytest
from actor_world import Read, Speaker

MET = "بحث وزير الخارجية الساموي هينا فواتوا مع {} شؤون الصيد. وقال {} إن الاتفاق قريب."
END = " إن السفن عادت."


def met(whom: str) -> str:
    return MET.format(whom, whom)


@pytest.mark.parametrize(
    ("whom", "day", "person", "office"),
    [
        ("نظيره الفيجي", "2017-05-10", "x:filimo-nakoro", "FJI:minister.foreign"),
        ("نظيره الفيجي", "2019-12-01", "x:ratu-koroiba", "FJI:minister.foreign"),
        ("نظيره التونغي", "2017-05-10", "x:tomasi-halani", "TON:minister.foreign"),
        ("نظيره التونغي", None, None, "TON:minister.foreign"),
        ("نظيره الفيجي فيليمو ناكورو", "2017-05-10", "x:filimo-nakoro", "FJI:minister.foreign"),
        ("نظيره الفيجي خالد المرجاني", "2017-05-10", None, "FJI:minister.foreign"),
        ("نظيره فيليمو ناكورو", "2017-05-10", "x:filimo-nakoro", "FJI:minister.foreign"),
    ],
)
def test_a_counterpart_holds_the_same_office_of_another_state(
    speaker: Speaker, whom: str, day: str | None, person: str | None, office: str
) -> None:
    who = speaker(met(whom), published=day)
    assert (who.entity, who.office, who.country) == (person, office, office[:3])
    assert who.resolved_by == "counterpart"


def test_a_counterpart_of_someone_unnamed_is_known_by_state_alone(speaker: Speaker) -> None:
    who = speaker("قال نظيره الفيجي إن الاتفاق قريب.")
    assert (who.entity, who.office, who.country) == (None, None, "FJI")


def test_a_counterpart_of_a_president(speaker: Speaker) -> None:
    who = speaker("بحث الرئيس الفيجي مع نظيره الساموي شؤون الصيد. وقال نظيره الساموي إن الاتفاق قريب.")
    assert (who.entity, who.office) == ("x:malo-tavita", "WSM:president")


@pytest.mark.parametrize(
    ("told", "said", "person", "office"),
    [
        ("استقبل ولي العهد التونغي تيفيتا لولوهيا الصيادين", "سموه", "x:tevita-lolohea", "TON:crown_prince"),
        ("استقبل الرئيس الساموي الصيادين", "فخامته", "x:malo-tavita", "WSM:president"),
    ],
)
def test_an_honorific_is_the_person_last_told_of(
    speaker: Speaker, told: str, said: str, person: str, office: str
) -> None:
    who = speaker(f"{told}. وقال {said}{END}")
    assert (who.entity, who.office, who.resolved_by, who.text) == (person, office, "pronoun", said)
    assert "from_before" in who.flags


def test_an_honorific_of_nobody_told_of(speaker: Speaker) -> None:
    who = speaker(f"قال سموه{END}")
    assert (who.entity, who.office, who.country) == (None, None, None)


@pytest.mark.parametrize(
    ("told", "said", "person", "office"),
    [
        ("زار الرئيس الساموي المرفأ", "الرئيس", "x:malo-tavita", "WSM:president"),
        (
            "زار وزير خارجية فيجي فيليمو ناكورو المرفأ",
            "الوزير",
            "x:filimo-nakoro",
            "FJI:minister.foreign",
        ),
        ("زار وزير الزراعة الساموي خالد المرجاني الحقول", "الوزير", None, "WSM:minister.agriculture"),
        ("زار وزير الزراعة الساموي خالد المرجاني الحقول", "وزير الزراعة", None, "WSM:minister.agriculture"),
    ],
)
def test_a_title_alone_goes_back_to_the_full_one(
    speaker: Speaker, told: str, said: str, person: str | None, office: str
) -> None:
    who = speaker(f"{told} أمس. وقال {said}{END}")
    assert (who.entity, who.office, who.country) == (person, office, office[:3])
    assert "from_before" in who.flags


def test_a_title_alone_takes_the_nearest_before_it(speaker: Speaker) -> None:
    text = f"زار الرئيس الساموي المرفأ أمس. ثم زار الرئيس الفيجي السوق. وقال الرئيس{END}"
    assert speaker(text).office == "FJI:president"


@pytest.mark.parametrize(
    ("told", "issuer"),
    [
        ("أصدرت وزارة الخارجية الساموية بيانا أمس", "WSM:ministry.foreign"),
        ("أعلنت الحكومة الفيجية خطة جديدة", "FJI:government"),
        ("اجتمع منتدى الشعاب أمس", "x:reef-forum"),
    ],
)
def test_a_statement_on_paper_speaks_for_who_issued_it(speaker: Speaker, told: str, issuer: str) -> None:
    who = speaker(f"{told}. وقال البيان{END}")
    assert (who.entity, who.text) == (issuer, "البيان")
    assert "issuer" in who.flags


def test_a_paper_of_nobody_is_nobody_s(speaker: Speaker) -> None:
    who = speaker(f"قال البيان{END}")
    assert (who.entity, who.office, who.country) == (None, None, None)


def test_an_officer_of_somebody_has_his_state(speaker: Speaker) -> None:
    who = speaker(f"زار الرئيس الساموي المرفأ أمس. وقال المتحدث باسمه{END}")
    assert (who.entity, who.country) == (None, "WSM")


def test_a_source_told_of_again(read: Read) -> None:
    record = read("قال مصدر تونغي إن السفن عادت. وأضاف المصدر أن الموسم جيد.")
    countries = [one.speaker.country for one in record.statements if one.speaker]
    assert countries == ["TON", "TON"]
