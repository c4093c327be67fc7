"""What is counted: the unit that stands at a place, as a currency, a measure, or a counted noun."""

from dataclasses import dataclass

from mahdar.language.currencies import currencies, currency_code
from mahdar.language.number_words import number_words
from mahdar.language.numbers import Number
from mahdar.language.unit_nouns import compounds, nouns
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.words import words

_OPENING = frozenset("\"“«'")
_PLURALS = ("ات", "ين", "ون")
_SINGULARS = ("ا", "ه")


@dataclass(frozen=True, slots=True)
class Counted:
    """A unit as words first..last-1, and its group (time, measure, money, person, thing)."""

    first: int
    last: int
    unit: str
    group: str
    plural: bool = False


def counted(scene: Scene, at: int) -> Counted | None:
    """The unit whose name starts at a word; marks of quotation before it are passed over."""
    if scene.form(at) in _OPENING and scene.kind(at + 1) == "w":
        at += 1
    form = scene.form(at)
    if not form:
        return None
    for rest, unit in compounds().get(form, ()):
        last = at + 1 + len(rest)
        if scene.forms[at + 1 : last] == rest:
            return Counted(at, last, unit, "percent" if unit == "percent" else "measure")
    currency = currencies().get(form)
    if currency is not None:
        code, last = currency_code(currency, scene.forms, at + 1, scene.layers.article.source)
        return Counted(at, last, code, "money")
    return _noun(scene, at, form)


def _noun(scene: Scene, at: int, form: str) -> Counted | None:
    table = nouns()
    noun = table.get(form)
    if noun is None and form.startswith("ال"):
        noun = table.get(form[2:])
    if noun is None:
        return None
    return Counted(at, at + 1, noun.unit, noun.group, noun.plural)


def guessed(scene: Scene, number: Number) -> Counted | None:
    """A counted noun known by its ending: «15 كشافا», «ثلاثة مهاجمين», «خمس منصات»."""
    at = number.last
    form = scene.form(at)
    if (
        scene.kind(at) != "w"
        or len(form) < 3
        or form in words("tails")
        or number.kind not in ("cardinal", "vague")
    ):
        return None
    if number.kind == "vague":
        return _vague_noun(at, form)
    if (
        form.startswith("ال")
        or number.value is None
        or number.value == 1
        or form[0] in "لبو"
        or form in number_words()
    ):
        return None
    value = number.upper if number.upper is not None else number.value
    if 3 <= value <= 10 and form.endswith(_PLURALS):
        return Counted(at, at + 1, _unit(form), "thing", plural=True)
    if 11 <= value % 100 <= 99 and form.endswith(_SINGULARS):
        return Counted(at, at + 1, "person" if form.endswith("يا") else "item", "thing")
    words_only = not number.digits and 3 <= value <= 10
    return Counted(at, at + 1, "item", "thing") if words_only or (value >= 100 and value % 100 == 0) else None


def _vague_noun(at: int, form: str) -> Counted | None:
    """«عشرات القياديين»: after a vague number the noun is nearly always definite."""
    if not form.startswith("ال"):
        return None
    return Counted(at, at + 1, "person" if form.endswith(("ين", "ون")) else "item", "thing", plural=True)


def _unit(form: str) -> str:
    return "person" if form.endswith(("ين", "ون")) else "item"
