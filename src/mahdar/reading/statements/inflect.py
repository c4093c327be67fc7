"""Inflected forms of reporting words, derived from lemma, imperfect, participle and masdar (all folded)."""

from collections.abc import Iterator
from typing import Literal

from mahdar.language.fold import fold_form

Shape = Literal["perfect", "imperfect", "participle", "masdar"]
Gender = Literal["m", "f", ""]
Row = tuple[str, Shape, Gender, bool]  # form, shape, gender, plural or dual

_PRONOUNS = ("ه", "ها", "هم", "هما", "ني", "نا")


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


def participle(base: str) -> Iterator[Row]:
    """Accusative participles, the ones that report: مؤكدا مؤكدة مؤكدين مؤكدات مؤكدتين."""
    form = fold_form(base)
    stem = form[:-1] if base.endswith("ي") else form
    yield form + "ا", "participle", "m", False
    yield form + "ه", "participle", "f", False
    yield stem + "ين", "participle", "m", True
    yield form + "ات", "participle", "f", True
    yield form + "تين", "participle", "f", True


def masdar(lemma: str) -> Iterator[Row]:
    """A masdar bare, with the article, and with a pronoun that names the speaker: تأكيد التأكيد تأكيده."""
    form = fold_form(lemma)
    yield form, "masdar", "", False
    yield "ال" + form, "masdar", "", False
    bound = form[:-1] + "ت" if form.endswith("ه") else form
    for pronoun in _PRONOUNS[:4]:
        yield bound + pronoun, "masdar", "", False


def with_object(rows: Iterator[Row]) -> Iterator[Row]:
    """Finite forms with an object pronoun: وصفها، اعتبره، أبلغني، اتهموها."""
    for form, shape, gender, plural in rows:
        stem = form[:-1] if form.endswith("وا") else form
        if form.endswith("ي"):
            stem = form[:-1] + "ا"
        for pronoun in _PRONOUNS:
            yield stem + pronoun, shape, gender, plural
