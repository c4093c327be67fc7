"""One happening told twice is one event, two are two, and what is named in passing is none."""

import pytest
from event_reading import countries, events_of, only, types_of

ONE = [
    "التقى الرئيس المصري نظيره السوداني. وبحث الرئيس المصري مع نظيره السوداني ملف المياه.",
    "اعتقلت مصر الصحفي سامي الحداد أمس. واعتقلت السلطات المصرية الصحفي سامي الحداد في القاهرة.",
    "اعتقل الأمن المصري الصحفي سامي الحداد. وقال مصدر إن اعتقال الصحفي سامي الحداد تم في القاهرة.",
    "أدانت فرنسا الهجوم على السفارة. وأدانت فرنسا الهجوم على السفارة مجددا.",
    "قال الوزير الأردني إن تركيا هاجمت القرية وقصفت البلدة.",
    "تظاهر مئات اللبنانيين في بيروت. وتفرق المتظاهرون مساء.",
]
TWO = [
    "التقى الرئيس المصري نظيره السوداني. والتقى الرئيس التونسي نظيره الجزائري.",
    "اعتقلت مصر الصحفي سامي الحداد أمس. واعتقلت إيران الصحفي كريم النجار في طهران.",
    "قتل خمسة جنود أتراك. وقتل عشرة جنود مصريين.",
    "أدانت فرنسا الهجوم على السفارة. وأدانت فرنسا تجارب الصواريخ.",
    "تظاهر مئات اللبنانيين في بيروت. وتظاهر مئات المغاربة أمام البرلمان.",
    "التقى الوزير المصري نظيره السوداني أمس. ويلتقي الوزير المصري نظيره السوداني في 20 مارس 2018.",
    "التقى الوزير المصري نظيره السوداني مرة. لم يلتق الوزير المصري نظيره السوداني.",
]


@pytest.mark.parametrize("text", ONE)
def test_told_twice_is_one(text: str) -> None:
    assert len(types_of(text)) == 1


@pytest.mark.parametrize("text", TWO)
def test_two_of_a_kind_are_two(text: str) -> None:
    kinds = types_of(text)
    assert len(kinds) == 2
    assert len(set(kinds)) == 1


def test_the_fuller_telling_stays() -> None:
    event = only(ONE[0], "CONSULT")
    assert event.trigger.text == "بحث"
    assert event.about is not None
    assert event.about.text == "ملف المياه"
    event = only(ONE[1], "COERCE")
    assert event.place is not None
    assert event.place.text == "القاهرة"


def test_the_headline_yields_to_the_text() -> None:
    title = "الشرطة التركية تعتقل الصحفي سامي الحداد"
    text = "اعتقلت الشرطة التركية الصحفي سامي الحداد أمس في أنقرة."
    event = only(text, "COERCE", title)
    assert event.trigger.text == "اعتقلت"
    assert event.trigger.start > len(title)


def test_the_headline_alone_is_an_event() -> None:
    title = "الشرطة التركية تعتقل الصحفي سامي الحداد"
    event = only("هذا أبرز ما جاء في نشرة اليوم.", "COERCE", title)
    assert event.trigger.text == "تعتقل"
    assert countries(event.actors) == ["TUR"]


@pytest.mark.parametrize(
    ("passing", "told"),
    [
        ("وصل الوزير الأردني إلى القرية بعد الهجوم.", "شن مسلحون هجوما على القرية السورية."),
        ("وصل الوزير الأردني إلى القرية بعد الهجوم عليها.", "هاجم مسلحون القرية السورية."),
        (
            "وصل الوزير الأردني إلى بيروت منذ اغتيال القيادي اللبناني.",
            "اغتال مسلحون القيادي اللبناني في بيروت.",
        ),
        (
            "قال الوزير الأردني إن الجيش الذي قصف القرية السورية انسحب منها.",
            "قال الوزير الأردني إن الجيش قصف القرية.",
        ),
    ],
)
def test_a_deed_named_in_passing_is_no_event(passing: str, told: str) -> None:
    assert "ASSAULT" not in types_of(passing)
    assert types_of(told) == ["ASSAULT"]


def test_an_article_about_sport_has_no_events() -> None:
    assert (
        events_of("فاز المنتخب المصري بالمباراة في الدوري ورحب المدرب باللاعبين. ورفضت مصر العقوبات.") == ()
    )
    assert types_of("ورفضت مصر العقوبات.") == ["REJECT"]
