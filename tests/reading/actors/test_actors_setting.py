"""What is told without a state: of the article's leading country, its dateline's or outlet's; or of none."""

import pytest
from actor_world import Speaker

HOME = "samoadaily.example"  # an outlet at home in Samoa
ABROAD = "reefworld.example"  # one in Fiji that writes of the world
OF_FIJI = "أعلنت الحكومة الفيجية خطة جديدة. ورحب البرلمان الفيجي بها. وعادت السفن أمس من موانئ فيجي. "
END = " إن السفن عادت."


def test_an_office_in_a_national_daily_is_of_its_state(speaker: Speaker) -> None:
    who = speaker(f"قال وزير الخارجية{END}", source=HOME)
    assert (who.entity, who.office, who.country) == ("x:hina-foatoa", "WSM:minister.foreign", "WSM")
    assert "from_setting" in who.flags


@pytest.mark.parametrize("source", [None, ABROAD, "unknown.example"])
def test_elsewhere_it_is_of_no_state(speaker: Speaker, source: str | None) -> None:
    who = speaker(f"قال وزير الخارجية{END}", source=source)
    assert (who.entity, who.office, who.country) == (None, None, None)
    assert who.sector == "GOV"


def test_the_outlet_s_state_gives_way_where_others_are_named(speaker: Speaker) -> None:
    text = f"قال وزير الخارجية{END} ووصلت بضائع من موانئ فيجي وتونغا."
    assert speaker(text, source=HOME).country is None


def test_one_state_named_in_passing_does_not_take_it_away(speaker: Speaker) -> None:
    text = f"قال وزير الخارجية{END} ووصلت بضائع من موانئ فيجي."
    assert speaker(text, source=HOME).country == "WSM"


@pytest.mark.parametrize(
    ("said", "entity"),
    [
        ("وقال وزير الخارجية", "x:filimo-nakoro"),
        ("وقالت الشرطة", "FJI:police"),
        ("وقالت الحكومة", "FJI:government"),
    ],
)
@pytest.mark.parametrize("source", [None, HOME])
def test_the_country_that_leads_an_article(
    speaker: Speaker, said: str, entity: str, source: str | None
) -> None:
    who = speaker(OF_FIJI + said + END, last=True, source=source)
    assert (who.entity, who.country) == (entity, "FJI")


@pytest.mark.parametrize(
    ("said", "entity"), [("قالت الشرطة", "FJI:police"), ("قال وزير الخارجية", "x:filimo-nakoro")]
)
def test_where_the_copy_was_filed(speaker: Speaker, said: str, entity: str) -> None:
    who = speaker(f"لاوتولا (رويترز) - {said}{END}")
    assert (who.entity, who.country) == (entity, "FJI")


@pytest.mark.parametrize("text", ["", OF_FIJI])
@pytest.mark.parametrize("source", [None, HOME])
@pytest.mark.parametrize("who", ["شاهد عيان", "شهود عيان", "خبراء", "دبلوماسي"])
def test_witnesses_and_experts_may_be_from_anywhere(
    speaker: Speaker, text: str, source: str | None, who: str
) -> None:
    found = speaker(f"{text}وقال {who}{END}", last=True, source=source)
    assert (found.entity, found.country, found.resolved_by) == (None, None, "anonymous")


@pytest.mark.parametrize("who", ["مسؤولون", "مصدر أمني", "مسؤولون محليون"])
def test_officials_are_of_the_state_told_of(speaker: Speaker, who: str) -> None:
    assert speaker(f"{OF_FIJI}وقال {who}{END}", last=True).country == "FJI"
    assert speaker(f"قال {who}{END}", source=HOME).country == "WSM"
    assert speaker(f"قال {who}{END}").country is None


@pytest.mark.parametrize(
    ("who", "country", "sector"),
    [
        ("مصدر أمني فيجي", "FJI", "COP"),
        ("مصدر عسكري تونغي", "TON", "MIL"),
        ("مسؤول ساموي", "WSM", "GOV"),
        ("خبير ساموي", "WSM", "EDU"),
        ("مصدر طبي", None, "MED"),
        ("شاهد عيان", None, "CVL"),
    ],
)
def test_an_unnamed_one_has_the_state_and_sector_that_the_words_give(
    speaker: Speaker, who: str, country: str | None, sector: str
) -> None:
    found = speaker(f"قال {who}{END}")
    assert (found.entity, found.country, found.sector) == (None, country, sector)
    assert found.resolved_by == "anonymous"
    assert found.name_en is not None
    assert found.name_en.startswith("unnamed")
