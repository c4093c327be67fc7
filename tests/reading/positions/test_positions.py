"""Positions: whose stand, which stand, on what, and within whose words."""

import pytest

from mahdar.reading.reader import load
from mahdar.record.article import Article
from mahdar.record.model import Position, Record
from mahdar.record.validate import check_record


def record_of(text: str) -> Record:
    record = load().read(Article(text=text, published="2018-03-10"))
    assert check_record(record.to_dict()) == []
    return record


def only(text: str) -> Position:
    """The one position of a text."""
    found = record_of(text).positions
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "polarity", "target"),
    [
        ("رحبت فرنسا بالاتفاق النووي.", "support", "الاتفاق النووي"),
        ("أيد الوزير الفرنسي سامي الحداد خطة السلام.", "support", "خطة السلام"),
        ("رفضت فرنسا الاتفاق النووي.", "oppose", "الاتفاق النووي"),
        ("أدانت فرنسا الهجوم على السفارة.", "oppose", "الهجوم على السفارة"),
        ("أعربت فرنسا عن قلقها إزاء التصعيد.", "oppose", "التصعيد"),
        ("طالبت فرنسا إيران بوقف القتال.", "demand", "وقف القتال"),
        # a stand denied is less of one
        ("لم ترحب فرنسا بالاتفاق النووي.", "oppose", "الاتفاق النووي"),
        ("لم ترفض فرنسا الاتفاق النووي.", "neutral", "الاتفاق النووي"),
        ("لم تطالب فرنسا إيران بوقف القتال.", "neutral", "وقف القتال"),
    ],
)
def test_polarity_and_target(text: str, polarity: str, target: str) -> None:
    found = only(text)
    assert (found.polarity, found.target.text) == (polarity, target)
    assert found.holder is not None
    assert found.holder_countries == ("FRA",)


@pytest.mark.parametrize(
    "text",
    [
        "قد ترفض فرنسا الاتفاق النووي.",  # what is only possible shows no stand
        "إذا رفضت فرنسا الاتفاق النووي تبدأ المفاوضات.",
        "اتهمت فرنسا إيران بتسليح الحوثيين.",  # nor does an accusation
        "زار الرئيس الفرنسي القاهرة أمس.",
        "يجب وقف القتال.",  # nobody's
    ],
)
def test_no_position(text: str) -> None:
    assert record_of(text).positions == ()


@pytest.mark.parametrize(
    ("text", "holder", "states"),
    [
        ("رفض الوزير المصري سامي الحداد العقوبات.", "الوزير المصري سامي الحداد", ("EGY",)),
        ("قال الوزير المصري إنه يجب وقف القتال.", "الوزير المصري", ("EGY",)),
        ("قال الوزير المصري: «يجب على إيران وقف القتال».", "الوزير المصري", ("EGY",)),
        ("قالت وزيرة الخارجية الألمانية: «نرفض الاتفاق».", "وزيرة الخارجية الألمانية", ("DEU",)),
        ("قال الوزير المصري إن بلاده ترفض الاتفاق.", "بلاده", ("EGY",)),
        ("قال الوزير المصري إن تركيا ترفض الاتفاق.", "تركيا", ("TUR",)),
    ],
)
def test_the_holder(text: str, holder: str, states: tuple[str, ...]) -> None:
    found = only(text)
    assert found.holder is not None
    assert (found.holder.text, found.holder_countries) == (holder, states)


def test_several_holders_are_members_of_one() -> None:
    found = only("أدانت فرنسا وألمانيا الهجوم على السفارة.")
    assert found.holder is not None
    assert [member.text for member in found.holder.members] == ["فرنسا", "ألمانيا"]
    assert found.holder_countries == ("DEU", "FRA")
    assert found.evidence.text == "أدانت فرنسا وألمانيا"


def test_the_evidence_is_the_trigger_with_the_holder_beside_it() -> None:
    assert only("رفضت فرنسا الاتفاق النووي.").evidence.text == "رفضت فرنسا"
    assert only("قال الوزير المصري إن تركيا ترفض الاتفاق.").evidence.text == "تركيا ترفض"
    assert only("قال الوزير المصري إنه يجب وقف القتال.").evidence.text == "يجب"


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("رفضت مصر الاتفاق النووي.", False),
        ("قال الوزير المصري إن بلاده ترفض الاتفاق النووي.", True),
        ("قال الوزير المصري: «نرفض الاتفاق النووي».", True),
    ],
)
def test_a_stand_within_a_statement_names_it(text: str, inside: bool) -> None:
    record = record_of(text)
    (found,) = record.positions
    assert found.statement == (record.statements[0].id if inside else None)


def test_two_stands_of_one_holder_are_two() -> None:
    found = record_of("أدان الوزير الأردني الهجوم ورحب بالهدنة.").positions
    assert [(p.polarity, p.target.text, p.holder_countries) for p in found] == [
        ("oppose", "الهجوم", ("JOR",)),
        ("support", "الهدنة", ("JOR",)),
    ]


def test_two_holders_of_one_stand_are_two() -> None:
    found = record_of("رحبت تركيا بالهدنة. ورحبت مصر بالهدنة.").positions
    assert [p.holder_countries for p in found] == [("TUR",), ("EGY",)]


@pytest.mark.parametrize("cue", ["مؤيدا", "مناهضا", "مناوئا"])
def test_a_participle_shows_the_stand_of_who_announced_it(cue: str) -> None:
    found = only(f"أعلنت ألمانيا موقفا {cue} للاتفاق.")
    assert found.polarity == ("support" if cue == "مؤيدا" else "oppose")
    assert found.holder_countries == ("DEU",)
    assert "اتفاق" in found.target.text


def test_spans_are_the_words_of_the_text() -> None:
    text = "أدانت فرنسا وألمانيا الهجوم على السفارة. وقال الوزير المصري إن بلاده ترفض الاتفاق النووي."
    found = record_of(text).positions
    assert len(found) == 2
    for position in found:
        assert position.holder is not None
        for span in (position.target, position.evidence, position.holder):
            assert text[span.start : span.end] == span.text
