"""Persons by name: spelling variants, surnames alone, namesakes, and weak names of agencies and groups."""

import pytest
from actor_world import Read, Speaker

END = " إن السفن عادت إلى المرفأ."
FILIMO = "x:filimo-nakoro"


@pytest.mark.parametrize("name", ["فيليمو ناكورا", "فيليمو ناكرو", "فليمو ناكورو", "فيليمو نكورو"])
def test_a_spelling_variant_counts_with_a_title_that_agrees(speaker: Speaker, name: str) -> None:
    who = speaker(f"قال وزير الخارجية الفيجي {name}{END}")
    assert (who.entity, who.office, who.name_ar) == (FILIMO, "FJI:minister.foreign", "فيليمو ناكورو")


@pytest.mark.parametrize("title", ["", "وزير الخارجية التونغي ", "وزير المالية الفيجي ", "المهندس "])
def test_a_spelling_variant_counts_for_nobody_without_one(speaker: Speaker, title: str) -> None:
    assert speaker(f"قال {title}فيليمو ناكورا{END}").entity is None


def test_another_name_in_the_title_is_no_variant(speaker: Speaker) -> None:
    assert speaker(f"قال وزير الخارجية الفيجي خالد المرجاني{END}").entity is None


def test_a_surname_later_in_the_article(speaker: Speaker) -> None:
    text = f"وصل وزير الخارجية الفيجي فيليمو ناكورو إلى المدينة. وقال ناكورو{END}"
    who = speaker(text)
    assert (who.entity, who.office, who.text) == (FILIMO, "FJI:minister.foreign", "ناكورو")
    assert "from_before" in who.flags


def test_a_surname_of_someone_unknown_goes_back_to_his_title(speaker: Speaker) -> None:
    text = f"زار وزير الزراعة التونغي خالد المرجاني المزارع. وقال المرجاني{END}"
    who = speaker(text)
    assert (who.entity, who.office, who.country) == (None, "TON:minister.agriculture", "TON")


def test_a_surname_in_the_headline_before_the_full_name(read: Read) -> None:
    record = read(
        f"قال وزير الخارجية الفيجي فيليمو ناكورو{END}", title="ناكورو: السفن عادت إلى المرفأ", published=None
    )
    speakers = [one.speaker for one in record.statements if one.speaker is not None]
    assert speakers[0].text == "ناكورو"
    assert {who.entity for who in speakers} == {FILIMO}
    assert {who.office for who in speakers} == {"FJI:minister.foreign"}


def test_a_surname_before_the_full_name(speaker: Speaker) -> None:
    text = "وأكد المرجاني أن الموسم بدأ. وكان وزير الزراعة التونغي خالد المرجاني زار المزارع أمس."
    who = speaker(text, title="الموسم بدأ في تونغا")
    assert (who.office, who.country) == ("TON:minister.agriculture", "TON")


def test_a_family_name_with_another_given_name_is_another(speaker: Speaker) -> None:
    assert speaker(f"قال خالد تافيتا{END}").entity is None


def test_two_surnames_go_back_to_their_own(read: Read) -> None:
    record = read(
        "التقى الرئيس الساموي مالو تافيتا في أبيا مع الوزير الفيجي فيليمو ناكورو. "
        "وقال تافيتا إن الموسم جيد. وقال ناكورو إن السفن عادت."
    )
    assert [one.speaker.entity for one in record.statements if one.speaker] == ["x:malo-tavita", FILIMO]


@pytest.mark.parametrize(
    ("text", "day", "person"),
    [
        ("قال يواني سابولو", "2015-05-05", "x:ioane-sapolu-judge"),  # in office that day
        ("قال النائب العام الساموي يواني سابولو", "2019-05-05", "x:ioane-sapolu-judge"),  # once held it
    ],
)
def test_a_namesake_is_told_by_office(speaker: Speaker, text: str, day: str, person: str) -> None:
    who = speaker(text + END, published=day)
    assert (who.entity, who.candidates) == (person, ())


def test_namesakes_that_nothing_tells_apart_are_candidates(speaker: Speaker) -> None:
    who = speaker(f"قال يواني سابولو{END}", published="2019-05-05")
    assert who.entity is None
    assert [one.entity for one in who.candidates] == ["x:ioane-sapolu-coach", "x:ioane-sapolu-judge"]


@pytest.mark.parametrize("name", ["مالو تافيتا", "مالُو تافيتا", "مـالو تافيتـــا", "مالو  تافيتا"])
def test_marks_and_tatweel_in_a_name(speaker: Speaker, name: str) -> None:
    who = speaker(f"🌊 قال {name}{END}")
    assert (who.entity, who.text) == ("x:malo-tavita", name)


@pytest.mark.parametrize("word", ["وكالة سامنا", "سامنا"])
def test_an_agency_by_its_weak_name_where_it_carries(read: Read, word: str) -> None:
    (statement,) = read(f"نقلت {word} عن الصياد قوله{END}").statements
    assert [one.entity for one in statement.via] == ["x:samna"]
    assert statement.via[0].sector == "JRN"


def test_a_newspaper_by_its_weak_name_after_its_kind(speaker: Speaker) -> None:
    who = speaker("ذكرت صحيفة الأمواج أن السفن عادت.")
    assert (who.entity, who.country, who.sector) == ("x:lagoon-times", "FJI", "JRN")


@pytest.mark.parametrize(
    "text", ["ارتفعت الأمواج أمس عند المرفأ.", "رأى الغواصون الشعاب قبل الغروب.", "حضر العرس سامنا وأهله."]
)
def test_a_weak_name_without_help_is_a_common_word(read: Read, text: str) -> None:
    assert read(text).mentions == ()


def test_a_group_by_its_weak_name_after_its_leader(speaker: Speaker) -> None:
    assert speaker(f"قال زعيم الشعاب خالد المرجاني{END}").office == "x:reef-front:leader"


@pytest.mark.parametrize(
    "text",
    [
        "هبطت الطائرة في مطار الأمير سالم أمس.",
        "افتتحت جامعة مالو تافيتا فصلها الجديد.",
        "افتتحت جامعة الملك خالد فصلها الجديد.",
        "أغلقت قاعدة الأمير خالد أمام الصيادين.",
    ],
)
def test_whom_an_institution_is_named_after_is_no_person(read: Read, text: str) -> None:
    assert read(text).mentions == ()


def test_a_government_by_its_head_is_the_government(speaker: Speaker) -> None:
    who = speaker("قالت حكومة مالو تافيتا إن السفن عادت.")
    assert (who.entity, who.country, who.sector) == ("WSM:government", "WSM", "GOV")


@pytest.mark.parametrize(("rank", "sector"), [("العقيد", "MIL"), ("النائب", "LEG"), ("الطبيب", "MED")])
def test_a_rank_or_trade_gives_a_sector_and_no_country(speaker: Speaker, rank: str, sector: str) -> None:
    who = speaker(f"قال {rank} خالد المرجاني{END}")
    assert (who.entity, who.country, who.sector, who.name_ar) == (None, None, sector, "خالد المرجاني")
