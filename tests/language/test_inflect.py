"""Inflected forms: paradigms written out, and what holds of any word."""

from collections.abc import Callable, Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.language.fold import fold_form
from mahdar.language.inflect import (
    PRONOUNS,
    attributive,
    first_person,
    first_person_perfect,
    imperfect,
    jussive,
    masdar,
    noun_stems,
    participle,
    perfect,
    with_object,
)

LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"
lemmas = st.text(LETTERS, min_size=3, max_size=7)
imperfects = st.text(LETTERS, min_size=2, max_size=6).map("ي".__add__)


def forms(rows: Iterable[tuple[object, ...]]) -> list[object]:
    return [row[0] for row in rows]


PERFECTS = [
    ("كتب", "كتب كتبت كتبوا كتبا كتبتا"),  # sound
    ("هاجم", "هاجم هاجمت هاجموا هاجما هاجمتا"),
    ("زار", "زار زارت زاروا زارا زارتا"),  # hollow
    ("أدان", "ادان ادانت ادانوا ادانا ادانتا"),
    ("نفى", "نفي نفت نفوا نفيا نفتا"),  # defective
    ("التقى", "التقي التقت التقوا التقيا التقتا"),
    ("رد", "رد ردت ردوا ردا ردتا"),  # geminate
    ("مدّ", "مد مدت مدوا مدا مدتا"),
]
IMPERFECTS = [
    ("يكتب", "يكتب تكتب يكتبون يكتبوا يكتبان تكتبان"),
    ("يزور", "يزور تزور يزورون يزوروا يزوران تزوران"),
    ("يبيع", "يبيع تبيع يبيعون يبيعوا يبيعان تبيعان"),
    ("ينفي", "ينفي تنفي ينفون ينفوا ينفيان تنفيان"),
    ("يلقى", "يلقي تلقي يلقون يلقوا يلقيان تلقيان"),
    ("يرد", "يرد ترد يردون يردوا يردان تردان"),
]


@pytest.mark.parametrize(("lemma", "expected"), PERFECTS)
def test_the_perfect(lemma: str, expected: str) -> None:
    rows = list(perfect(lemma))
    assert forms(rows) == expected.split()
    assert [(row[2], row[3]) for row in rows] == [
        ("m", False),
        ("f", False),
        ("m", True),
        ("m", True),
        ("f", True),
    ]


def test_the_masculine_dual_of_a_homograph_is_left_out() -> None:
    assert forms(perfect("طالب", dual=False)) == ["طالب", "طالبت", "طالبوا", "طالبتا"]


@pytest.mark.parametrize(("lemma", "expected"), IMPERFECTS)
def test_the_imperfect(lemma: str, expected: str) -> None:
    rows = list(imperfect(lemma))
    assert forms(rows) == expected.split()
    assert [row[2] for row in rows] == ["m", "f", "m", "m", "m", "f"]
    assert [row[3] for row in rows] == [False, False, True, True, True, True]


def test_a_verb_in_waw_loses_it_before_the_plural() -> None:
    assert forms(perfect("دعا"))[:3] == ["دعا", "دعت", "دعوا"]
    assert forms(imperfect("يدعو"))[:4] == ["يدعو", "تدعو", "يدعون", "يدعوا"]


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [
        ("يزور", ["يزر", "تزر"]),
        ("يبيع", ["يبع", "تبع"]),
        ("ينال", ["ينل", "تنل"]),
        ("يستجيب", ["يستجب", "تستجب"]),
        ("ينفي", ["ينف", "تنف"]),
        ("يلقى", ["يلق", "تلق"]),
        ("يدعو", ["يدع", "تدع"]),
        ("يكتب", []),
        ("يرد", []),
        ("يحاول", []),
        ("يموّل", []),
        ("يؤيّد", []),
    ],
)
def test_the_jussive_where_it_is_spelled_otherwise(lemma: str, expected: list[str]) -> None:
    assert forms(jussive(lemma)) == expected


def test_first_persons() -> None:
    assert list(first_person("يرفض")) == [("نرفض", True), ("ارفض", False)]
    assert list(first_person("يدعو")) == [("ندعو", True), ("ادعو", False)]
    assert list(first_person_perfect("اتفق")) == [("اتفقنا", True)]
    assert list(first_person_perfect("التقى")) == [("التقينا", True)]


def test_participles() -> None:
    assert forms(participle("مؤكد")) == ["مؤكدا", "مؤكده", "مؤكدين", "مؤكدات", "مؤكدتين"]
    assert forms(participle("نافي")) == ["نافيا", "نافيه", "نافين", "نافيات", "نافيتين"]
    bare = ["داعم", "داعمه", "داعمات", "داعمون", "داعمين"]
    assert forms(attributive("داعم")) == [f"ال{form}" for form in bare] + bare
    assert {"النافون", "نافين", "النافي"} < set(forms(attributive("نافي")))


def test_masdars() -> None:
    assert forms(masdar("زيارة")) == ["زياره", "الزياره", "زيارته", "زيارتها", "زيارتهم", "زيارتهما"]
    assert forms(masdar("تأكيد"))[:3] == ["تاكيد", "التاكيد", "تاكيده"]


def test_nouns() -> None:
    meeting = set(noun_stems("لقاء"))
    assert {("لقاء", "", False), ("لقاءان", "", True), ("لقاءين", "", True)} <= meeting
    assert {("لقاؤه", "ه", False), ("لقائها", "ها", False), ("لقاءنا", "نا", False)} <= meeting
    visit = set(noun_stems("زيارة"))
    assert {
        ("زياره", "", False),
        ("زيارتان", "", True),
        ("زيارتي", "", True),
        ("زيارته", "ه", False),
    } <= visit
    assert "زيارها" not in forms(visit)
    assert ("محادثات", "", True) in set(noun_stems("محادثات"))
    assert ("هجوما", "", False) in set(noun_stems("هجوم"))


@pytest.mark.parametrize(
    ("lemma", "expected"),
    [("وصف", "وصفه وصفها وصفته وصفوه"), ("نفى", "نفاه نفاها نفته نفوها"), ("زار", "زاره زارهم زارته زاروها")],
)
def test_object_pronouns(lemma: str, expected: str) -> None:
    found = forms(with_object(perfect(lemma)))
    assert set(expected.split()) <= set(found)
    assert not [form for form in found if "وا" in str(form)]


Deriving = Callable[[str], Iterator[tuple[object, ...]]]
OF_LEMMAS: list[Deriving] = [perfect, participle, attributive, masdar, noun_stems, first_person_perfect]
OF_IMPERFECTS: list[Deriving] = [imperfect, jussive, first_person]


@given(lemmas)
def test_every_form_is_folded_and_none_is_empty(lemma: str) -> None:
    for derive in OF_LEMMAS:
        found = forms(derive(lemma))
        assert found, derive
        assert all(form and fold_form(str(form)) == form for form in found), derive


@given(imperfects)
def test_every_form_of_an_imperfect_is_folded_and_none_is_empty(lemma: str) -> None:
    for derive in OF_IMPERFECTS:
        assert all(form and fold_form(str(form)) == form for form in forms(derive(lemma))), derive


@given(lemmas, imperfects)
def test_the_first_form_is_the_lemma_and_the_prefix_tells_the_gender(lemma: str, other: str) -> None:
    assert forms(perfect(lemma))[0] == fold_form(lemma)
    rows = list(imperfect(other))
    assert rows[0][0] == fold_form(other)
    assert all(form.startswith("ت" if gender == "f" else "ي") for form, _, gender, _ in rows)


@given(lemmas, imperfects)
def test_every_object_form_ends_in_its_pronoun_and_keeps_its_verb(lemma: str, other: str) -> None:
    rows = [*perfect(lemma), *imperfect(other)]
    found = list(with_object(iter(rows)))
    assert len(found) == len(rows) * len(PRONOUNS)
    for number, (form, *rest) in enumerate(found):
        base = rows[number // len(PRONOUNS)]
        assert rest == list(base[1:])
        assert form.endswith(PRONOUNS[number % len(PRONOUNS)])
        assert form[:2] == base[0][:2] or len(base[0]) < 3


@given(imperfects)
def test_a_jussive_is_a_letter_shorter(lemma: str) -> None:
    for form, shape, _, plural in jussive(lemma):
        assert len(form) == len(fold_form(lemma)) - 1
        assert (shape, plural) == ("imperfect", False)
