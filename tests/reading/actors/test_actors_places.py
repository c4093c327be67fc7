"""Places, and states by their bodies, capitals and palaces."""

import pytest
from actor_world import Read, Speaker

FILED = "{} (رويترز) - أعلنت {} اليوم أن السفن عادت."
NOBODY = "الشركة"


@pytest.mark.parametrize(
    ("town", "who", "place", "country"),
    [
        ("لاوتولا", NOBODY, "gn:1", "FJI"),  # the only one
        ("لاوتولا", "الحكومة الساموية", "gn:1", "FJI"),  # … whatever else is named
        ("فالوكا", NOBODY, "gn:4", "FJI"),  # far more populous than the other
        ("ماتافيلي", "الحكومة الساموية", "gn:2", "WSM"),  # of the country named
        ("ماتافيلي", "الحكومة التونغية", "gn:3", "TON"),
    ],
)
def test_which_place_is_meant(read: Read, town: str, who: str, place: str, country: str) -> None:
    dateline = read(FILED.format(town, who)).article.dateline
    assert dateline is not None
    assert (dateline.entity, dateline.country, dateline.candidates) == (place, country, ())
    assert dateline.text == town


@pytest.mark.parametrize("who", [NOBODY, "الحكومة الساموية"])
def test_places_that_nothing_tells_apart_are_candidates(read: Read, who: str) -> None:
    record = read(FILED.format("كورالا", who))
    dateline = record.article.dateline
    assert dateline is not None
    assert (dateline.entity, dateline.country) == (None, "FJI")
    shares = {one.entity: one.confidence for one in dateline.candidates}
    assert shares == {"gn:7": pytest.approx(0.6), "gn:6": pytest.approx(0.4)}
    assert {"gn:6": 6, "gn:7": 7}.items() <= {one.id: one.geonames for one in record.entities}.items()


def test_a_capital_is_of_its_state(read: Read) -> None:
    dateline = read(FILED.format("سوفا", NOBODY)).article.dateline
    assert dateline is not None
    assert dateline.country == "FJI"


@pytest.mark.parametrize(
    ("text", "entity", "country", "sector"),
    [
        ("أعلن الجيش الفيجي أن السفن عادت.", "FJI:army", "FJI", "MIL"),
        ("أعلنت شرطة ساموا أن السفن عادت.", "WSM:police", "WSM", "COP"),
        ("قالت وزارة الخارجية الساموية إن السفن عادت.", "WSM:ministry.foreign", "WSM", "GOV"),
        ("قالت وزارة خارجية تونغا إن السفن عادت.", "TON:ministry.foreign", "TON", "GOV"),
        ("قالت الخارجية الساموية إن السفن عادت.", "WSM:ministry.foreign", "WSM", "GOV"),
        ("أعلن البرلمان التونغي أن السفن عادت.", "TON:parliament", "TON", "LEG"),
        ("قالت فيجي إن السفن عادت.", "FJI", "FJI", "GOV"),
        ("قال قصر فاليمانا إن السفن عادت.", "WSM", "WSM", "GOV"),
        ("قال منتدى الشعاب إن السفن عادت.", "x:reef-forum", "IGO", "IGO"),
        ("قالت الأمم المتحدة إن السفن عادت.", "x:united-nations", "UNO", "UNO"),
    ],
)
def test_states_and_their_bodies(speaker: Speaker, text: str, entity: str, country: str, sector: str) -> None:
    who = speaker(text)
    assert (who.entity, who.country, who.sector) == (entity, country, sector)


def test_a_body_by_pattern_is_an_entity_with_names(read: Read) -> None:
    record = read("أعلن الجيش الفيجي أن السفن عادت.")
    (army,) = [one for one in record.entities if one.id == "FJI:army"]
    assert (army.kind, army.name_en, army.country, army.sector) == (
        "organisation",
        "Army of Fiji",
        "FJI",
        "MIL",
    )


def test_a_weak_name_of_a_state_counts_beside_a_body(read: Read) -> None:
    assert [one.entity for one in read("عقدت حكومة المملكة اجتماعا.").mentions] == ["TON:government"]
    assert read("زار الصياد المملكة مرتين.").mentions == ()
