"""Inflected forms of verbs and masdars, derived from lemma, imperfect, participle and masdar (all folded)."""

from collections.abc import Iterator
from typing import Literal

from mahdar.language.fold import fold_form

Shape = Literal["perfect", "imperfect", "participle", "masdar"]
Gender = Literal["m", "f", ""]
Row = tuple[str, Shape, Gender, bool]  # form, shape, gender, plural or dual

PRONOUNS = ("ه", "ها", "هم", "هما", "ني", "نا")


def perfect(lemma: str, dual: bool = True) -> Iterator[Row]:
    """Third persons of the perfect: قال قالت قالوا قالا قالتا, with weak endings (نفى نفت نفوا).

    Without `dual` the masculine dual is left out: of a homograph it is an accusative («طالبا»).
    """
    form = fold_form(lemma)
    weak = lemma[-1] in "ىا"
    stem = form[:-1] if weak else form
    yield form, "perfect", "m", False
    yield stem + "ت", "perfect", "f", False
    yield stem + "وا", "perfect", "m", True
    if dual:
        yield stem + ("يا" if weak else "ا"), "perfect", "m", True
    yield stem + "تا", "perfect", "f", True


def imperfect(lemma: str) -> Iterator[Row]:
    """Third persons of the imperfect: يقول تقول يقولون يقولان تقولان, with weak endings (ينفون)."""
    form = fold_form(lemma)
    weak = lemma[-1] in "ىيو"
    stem = form[:-1] if weak else form
    feminine = "ت" + form[1:]
    yield form, "imperfect", "m", False
    yield feminine, "imperfect", "f", False
    for ending in ("ون", "وا"):
        yield stem + ending, "imperfect", "m", True
    yield (stem + "يان" if weak else stem + "ان"), "imperfect", "m", True
    yield "ت" + ((stem + "يان")[1:] if weak else (stem + "ان")[1:]), "imperfect", "f", True


def first_person(lemma: str) -> Iterator[tuple[str, bool]]:
    """First persons of the imperfect with whether they are plural: نرفض، أرفض (folded «ارفض»)."""
    form = fold_form(lemma)
    yield "ن" + form[1:], True
    yield "ا" + form[1:], False


def first_person_perfect(lemma: str) -> Iterator[tuple[str, bool]]:
    """The first person plural of the perfect: اتفقنا، التقينا («ت» alone is the third person's)."""
    form = fold_form(lemma)
    yield (form[:-1] + "ينا" if lemma[-1] in "ىا" else form + "نا"), True


def jussive(lemma: str) -> Iterator[Row]:
    """The singular after لم where it is spelled otherwise: لم يقل (يقول), لم ينف (ينفي), لم يلتق (يلتقي)."""
    form = fold_form(lemma)
    if "\u0651" in lemma:
        return  # «يموّل» keeps its و
    if lemma[-1] in "ىيو":
        short = form[:-1]
    elif len(form) >= 4 and form[-2] in "ويا" and form[-3] not in "ا":
        short = form[:-2] + form[-1]
    else:
        return
    yield short, "imperfect", "m", False
    yield "ت" + short[1:], "imperfect", "f", False


def participle(base: str) -> Iterator[Row]:
    """Accusative participles, the ones that report: مؤكدا مؤكدة مؤكدين مؤكدات مؤكدتين."""
    form = fold_form(base)
    stem = form[:-1] if base.endswith("ي") else form
    yield form + "ا", "participle", "m", False
    yield form + "ه", "participle", "f", False
    yield stem + "ين", "participle", "m", True
    yield form + "ات", "participle", "f", True
    yield form + "تين", "participle", "f", True


def attributive(base: str) -> Iterator[Row]:
    """A participle as an adjective: الداعم الداعمة الداعمين الداعمون داعمة, and bare («موقف داعم لـ»)."""
    form = fold_form(base)
    stem = form[:-1] if base.endswith("ي") else form
    endings: tuple[tuple[str, Gender, bool], ...] = (
        ("", "m", False),
        ("ه", "f", False),
        ("ات", "f", True),
    )
    for article in ("ال", ""):
        for ending, gender, plural in endings:
            yield article + form + ending, "participle", gender, plural
        for ending in ("ون", "ين"):
            yield article + stem + ending, "participle", "m", True


def masdar(lemma: str) -> Iterator[Row]:
    """A masdar bare, with the article, and with a pronoun that names the speaker: تأكيد التأكيد تأكيده."""
    form = fold_form(lemma)
    yield form, "masdar", "", False
    yield "ال" + form, "masdar", "", False
    bound = form[:-1] + "ت" if form.endswith("ه") else form
    for pronoun in PRONOUNS[:4]:
        yield bound + pronoun, "masdar", "", False


def noun_stems(noun: str) -> Iterator[tuple[str, str, bool]]:
    """A noun as it may be written without clitics in front: stem, pronoun, whether it is a dual or plural.

    With the pronouns and the dual: لقاء لقاؤه لقائهما, زيارة زيارته زيارتان زيارتي, هجوما.
    """
    form = fold_form(noun)
    feminine = form.endswith("ه")
    bound = form[:-1] + "ت" if feminine else form
    yield form, "", form.endswith("ات")
    if not feminine and not form.endswith(("ا", "ي")):
        yield form + "ا", "", False
    for ending in ("ان", "ين", "ا", "ي"):
        if feminine or ending in ("ان", "ين"):
            yield bound + ending, "", True
    shapes = {bound} | ({form[:-1] + "ئ", form[:-1] + "ؤ"} if form.endswith("ء") else set())
    for shape in shapes:
        for pronoun in (*PRONOUNS[:4], "نا"):
            yield shape + pronoun, pronoun, False


def with_object(rows: Iterator[Row]) -> Iterator[Row]:
    """Finite forms with an object pronoun: وصفها، اعتبره، أبلغني، اتهموها."""
    for form, shape, gender, plural in rows:
        stem = form[:-1] if form.endswith("وا") else form
        if form.endswith("ي"):
            stem = form[:-1] + "ا"
        for pronoun in PRONOUNS:
            yield stem + pronoun, shape, gender, plural
