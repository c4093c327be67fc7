"""An office at a date: who held it, what is left open, and a name weighed against the table."""

import pytest
from actor_world import Speaker

END = " إن ميناء الصيد سيفتح غدا."


@pytest.mark.parametrize("title", ["الرئيس الساموي", "رئيس ساموا", "رئيس جمهورية ساموا", "الرئيسُ السّامويّ"])
@pytest.mark.parametrize(
    ("day", "person", "name"),
    [("2018-04-02", "x:malo-tavita", "Malo Tavita"), ("2018-04-04", "x:sina-leota", "Sina Leota")],
)
def test_the_holder_on_the_day(speaker: Speaker, title: str, day: str, person: str, name: str) -> None:
    who = speaker(f"قال {title}{END}", published=day)
    assert (who.entity, who.office, who.name_en) == (person, "WSM:president", name)
    assert (who.country, who.sector, who.resolved_by, who.candidates) == ("WSM", "GOV", "office", ())


def test_on_the_day_of_change_both_are_candidates(speaker: Speaker) -> None:
    sure = speaker(f"قال الرئيس الساموي{END}", published="2018-04-04")
    who = speaker(f"قال الرئيس الساموي{END}", published="2018-04-03")
    assert (who.entity, who.office, who.name_en) == (None, "WSM:president", "President of Samoa")
    assert {one.entity: one.confidence for one in who.candidates} == {
        "x:malo-tavita": 0.5,
        "x:sina-leota": 0.5,
    }
    assert who.confidence is not None
    assert sure.confidence is not None
    assert who.confidence < sure.confidence


@pytest.mark.parametrize(
    ("day", "flags"), [(None, ()), ("2021-03-01", ("after_as_of",)), ("2009-03-01", ()), ("2020-06-30", None)]
)
def test_without_a_known_day_the_office_stands_alone(
    speaker: Speaker, day: str | None, flags: tuple[str, ...] | None
) -> None:
    who = speaker(f"قال الرئيس الساموي{END}", published=day)
    assert (who.office, who.country) == ("WSM:president", "WSM")
    if flags is None:  # the last day that the table vouches for
        assert (who.entity, who.flags) == ("x:sina-leota", ())
    else:
        assert (who.entity, who.candidates, who.flags) == (None, (), flags)


def test_an_office_that_nobody_is_known_in(speaker: Speaker) -> None:
    who = speaker(f"قال ملك تونغا{END}")
    assert (who.entity, who.office, who.name_en) == (None, "TON:king", "King of Tonga")
    assert who.flags == ()


def test_a_name_that_agrees_with_the_title(speaker: Speaker) -> None:
    who = speaker(f"قال وزير الخارجية الفيجي فيليمو ناكورو{END}")
    assert (who.entity, who.office, who.country) == ("x:filimo-nakoro", "FJI:minister.foreign", "FJI")
    assert (who.resolved_by, who.flags) == ("name", ())


@pytest.mark.parametrize(
    ("text", "person", "office"),
    [
        ("قال الرئيس الساموي مالو تافيتا", "x:malo-tavita", "WSM:president"),
        ("قال الرئيس الساموي خالد المرجاني", None, "WSM:president"),
        ("قال وزير الخارجية الفيجي مالو تافيتا", "x:malo-tavita", "FJI:minister.foreign"),
    ],
)
def test_where_the_table_has_another_the_text_wins_and_it_is_flagged(
    speaker: Speaker, text: str, person: str | None, office: str
) -> None:
    who = speaker(text + END, published="2019-05-10")
    assert (who.entity, who.office) == (person, office)
    assert "holder_differs" in who.flags


def test_an_undated_name_differs_from_nobody(speaker: Speaker) -> None:
    who = speaker(f"قال رئيس ساموا خالد المرجاني{END}", published=None)
    assert (who.entity, who.office, who.name_ar) == (None, "WSM:president", "خالد المرجاني")
    assert "holder_differs" not in who.flags


@pytest.mark.parametrize("word", ["السابق", "الأسبق", "الراحل"])
def test_a_former_holder_is_in_no_office(speaker: Speaker, word: str) -> None:
    who = speaker(f"قال الرئيس الساموي {word} مالو تافيتا{END}", published="2019-05-10")
    assert (who.entity, who.office, who.country) == ("x:malo-tavita", None, "WSM")
    assert "holder_differs" not in who.flags


def test_a_former_holder_without_a_name_is_not_the_present_one(speaker: Speaker) -> None:
    who = speaker(f"قال الرئيس الساموي السابق{END}", published="2019-05-10")
    assert (who.entity, who.office, who.country) == (None, None, "WSM")


@pytest.mark.parametrize(
    ("title", "office", "country"),
    [
        ("المتحدث باسم الجيش الفيجي", "FJI:spokesperson.military", "FJI"),
        ("المتحدث باسم الخارجية التونغية", "TON:spokesperson.foreign", "TON"),
        ("رئيسة الوزراء الفيجية", "FJI:prime_minister", "FJI"),
        ("وزيرة خارجية ساموا", "WSM:minister.foreign", "WSM"),
        ("الأمين العام للأمم المتحدة", "x:united-nations:secretary_general", "UNO"),
        ("الأمين العام لمنتدى الشعاب", "x:reef-forum:secretary_general", "IGO"),
    ],
)
def test_whose_an_office_is(speaker: Speaker, title: str, office: str, country: str) -> None:
    who = speaker(f"قال {title}{END}")
    assert (who.office, who.country) == (office, country)


def test_a_leader_of_an_armed_group_has_its_state_and_sector(speaker: Speaker) -> None:
    who = speaker(f"قال زعيم جبهة الشعاب المسلحة خالد المرجاني{END}")
    assert (who.office, who.country, who.sector) == ("x:reef-front:leader", "FJI", "REB")
    assert (who.entity, who.name_ar) == (None, "خالد المرجاني")
