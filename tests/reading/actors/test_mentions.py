"""Mentions: true to the text, with entities that exist; and whatever the text, a sound record."""

import pytest
from actor_world import Read, mention
from hypothesis import given
from hypothesis import strategies as st

FORMS = """
رئيس الرئيس وزير الوزير الخارجية خارجية الدفاع نظيره نظيرته سموه فخامته المتحدث باسم باسمه ولي العهد السابق
الدكتور اللواء الأمين العام الجيش حكومة شرطة البرلمان مصدر مسؤول شهود عيان أمني الجانبان الدول الثلاث البيان
ساموا فيجي تونغا كيريباتي ساموي الساموي فيجية الفيجية التونغيون أبيا سوفا المملكة مالو تافيتا سينا ليوتا هينا
فيليمو ناكورو راتو كورويبا خالد المرجاني عبد الله بن أبو آل سامنا الأمواج الشعاب وكالة صحيفة جامعة الملك مطار
ماتافيلي فالوكا لاوتولا كورالا فواتوا المؤقت التقرير قال قالت أكد أن إن عن على في إلى لدى مع من التقى بحث نقلت
بحسب السفن عادت غدا ، . : « » ( ) - 🌊 12 CNN
"""
WORDS = (*FORMS.split(), "\n")
CLITICS = ("", "", "", "و", "ف", "ب", "ل", "ك", "وال", "وب", "ولل", "ال")
MARKS = ("", "", "", "ـ", "ـــ", "َ", "ّ", "\u200f")


def _token(clitic: str, word: str, mark: str) -> str:
    return clitic + word[:1] + mark + word[1:]


TOKENS = st.builds(_token, st.sampled_from(CLITICS), st.sampled_from(WORDS), st.sampled_from(MARKS))
TEXTS = st.lists(TOKENS, min_size=1, max_size=40).map(" ".join)


@given(TEXTS, st.none() | TEXTS, st.sampled_from([None, "2018-04-03", "2022-01-01"]), st.booleans())
def test_any_row_of_titles_and_names_gives_a_sound_record(
    read: Read, text: str, title: str | None, published: str | None, home: bool
) -> None:
    record = read(text, title=title, published=published, source="samoadaily.example" if home else None)
    whole = f"{title}\n{text}" if title else text
    assert all(whole[one.start : one.end] == one.text for one in record.mentions)
    ends = [0, *(one.end for one in record.mentions)]
    assert all(one.start >= end for one, end in zip(record.mentions, ends, strict=False))
    ids = [one.id for one in record.entities]
    assert ids == sorted(set(ids))


@given(st.text(alphabet="ابتلموينهك الأإ.،:«»()\nـَّ🌊a1", max_size=60))
def test_any_letters_give_a_sound_record(read: Read, text: str) -> None:
    read(text or "نص")


@pytest.mark.parametrize(
    ("text", "words", "kind", "entity"),
    [
        ("زار الرئيس الساموي السوق.", "الرئيس الساموي", "office", "x:malo-tavita"),
        ("زار ملك تونغا السوق.", "ملك تونغا", "office", "TON:king"),
        ("زار مالو تافيتا السوق.", "مالو تافيتا", "person", "x:malo-tavita"),
        (
            "زار الوزير الفيجي فيليمو ناكورو السوق.",
            "الوزير الفيجي فيليمو ناكورو",
            "person",
            "x:filimo-nakoro",
        ),
        ("زار خالد المرجاني السوق.", "خالد المرجاني", "person", None),
        ("اجتمع منتدى الشعاب أمس.", "منتدى الشعاب", "organisation", "x:reef-forum"),
        ("تقدمت جبهة الشعاب المسلحة أمس.", "جبهة الشعاب المسلحة", "group", "x:reef-front"),
        ("تقدم الجيش الفيجي أمس.", "الجيش الفيجي", "organisation", "FJI:army"),
        ("تقع ساموا في المحيط.", "ساموا", "state", "WSM"),
        ("نام الصياد في لاوتولا أمس.", "لاوتولا", "place", "gn:1"),
        ("نجا الصيادون التونغيون من العاصفة.", "التونغيون", "nationality", None),
    ],
)
def test_what_is_named(read: Read, text: str, words: str, kind: str, entity: str | None) -> None:
    found = mention(read(text), words)
    assert (found.kind, found.entity) == (kind, entity)


@pytest.mark.parametrize("clitic", ["و", "ب", "ل", "ول", "فب"])
def test_a_clitic_is_no_part_of_a_mention(read: Read, clitic: str) -> None:
    assert mention(read(f"كان أمس {clitic}ساموا كثيرون."), "ساموا").entity == "WSM"


def test_a_longer_name_holds_the_shorter(read: Read) -> None:
    assert [one.text for one in read("انتشرت جبهة الشعاب المسلحة أمس.").mentions] == ["جبهة الشعاب المسلحة"]


@pytest.mark.parametrize(
    "text", ["عاد المسؤولون من الرحلة.", "نام الصياد قرب المرفأ.", "كساموائيين هنا.", "٣٫٥٪"]
)
def test_where_nobody_is_named(read: Read, text: str) -> None:
    assert read(text).mentions == ()


def test_spans_are_true_with_marks_tatweel_emoji_and_a_title(read: Read) -> None:
    title, text = "🎉 السَّامويّون يحتفلون", "🌊🌊 زار الرَّئِيسُ السّـــاموي «مالـو تافيتا» مدينةَ سُوفا، فيــجي."
    record = read(text, title=title)
    whole = f"{title}\n{text}"
    assert [one.text for one in record.mentions if one.start > len(title)]
    assert all(whole[one.start : one.end] == one.text for one in record.mentions)
    assert mention(record, "فيــجي").entity == "FJI"


def test_every_entity_referred_to_is_listed_once(read: Read) -> None:
    record = read(
        "قال الرئيس الساموي إن السفن عادت. وأكد وزير الخارجية الفيجي فيليمو ناكورو أن الموسم جيد. "
        "وقال الرئيس الساموي إن السفن عادت إلى أبيا.",
        published="2018-04-03",
    )
    ids = [one.id for one in record.entities]
    assert ids == sorted(set(ids))
    assert {
        "x:malo-tavita",
        "x:sina-leota",
        "WSM:president",
        "FJI:minister.foreign",
        "x:filimo-nakoro",
    } <= set(ids)


def test_reading_twice_gives_the_same(read: Read) -> None:
    text = "بحث الرئيس الساموي مع نظيره الفيجي شؤون الصيد. وقال الجانبان إن الموسم قريب."
    assert read(text) == read(text)
