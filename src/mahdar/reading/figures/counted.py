"""What is counted: the unit that stands at a place, as a currency, a measure, or a counted noun."""

import re
from dataclasses import dataclass

from mahdar.language.currencies import Currency, adjective_code, bare_code, currencies
from mahdar.language.number_words import number_words
from mahdar.language.numbers import Number
from mahdar.language.unit_nouns import compounds, nouns
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.words import words

_OPENING = frozenset("\"“«'")
_PLURALS = ("ات", "ين", "ون")
_SINGULARS = ("ا", "ه")
_AFAL = re.compile("ا..ا[^ء]")  # the broken plural أفعال: «3 أعراس»
_SHORT = 5  # letters: «سجون» and «سنين» are no people
# An article or a clitic: what is counted after a number has none.
_NOT_COUNTED = ("ال", "ل", "ب", "و", "ف")


@dataclass(frozen=True, slots=True)
class Counted:
    """A unit as words first..last-1, and its group (time, measure, money, person, thing)."""

    first: int
    last: int
    unit: str
    group: str
    plural: bool = False
    clitic: int = 0


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
        code = adjective_code(currency, scene.form(at + 1))
        if code is not None:
            return Counted(at, at + 2, code, "money")
        return Counted(at, at + 1, _alone(scene, currency), "money")
    return _noun(scene, at, form)


def _alone(scene: Scene, currency: Currency) -> str:
    """The code of a currency named alone, looked for once a text."""
    code = scene.codes.get(currency.code)
    if code is None:
        code = scene.codes[currency.code] = bare_code(currency, scene.forms, scene.layers.article.source)
    return code


def _noun(scene: Scene, at: int, form: str) -> Counted | None:
    table = nouns()
    noun = table.get(form)
    if noun is None and form.startswith("ال"):
        noun = table.get(form[2:])
    elif noun is None and form.endswith("ي"):  # a sound plural in a construct: «مستخدمي الشبكة»
        noun = table.get(form + "ن")
    if noun is None:
        return None
    return Counted(at, at + 1, noun.unit, noun.group, noun.plural)


def noun_at(scene: Scene, at: int) -> Counted | None:
    """The unit at a word that may have a clitic before it: «للقتلى», «بوظيفة»."""
    found = counted(scene, at)
    form = scene.form(at)
    if found is not None or form[:1] not in ("و", "ب", "ل", "ف"):
        return found
    bare = form[1:]
    noun = nouns().get(bare[2:] if bare.startswith("ال") else bare[1:] if bare.startswith("ل") else bare)
    return None if noun is None else Counted(at, at + 1, noun.unit, noun.group, noun.plural, 1)


def guessed(scene: Scene, number: Number) -> Counted | None:
    """A counted noun known by its ending: «15 كشافا», «ثلاثة مهاجمين», «خمس منصات»."""
    at = number.last
    form = scene.form(at)
    if scene.kind(at) != "w" or len(form) < 3 or form in words("tails") or form in number_words():
        return None
    if number.kind == "vague":
        return None if number.definite else _vague_noun(at, form)
    if number.kind != "cardinal" or form.startswith(_NOT_COUNTED):
        return None
    return _by_ending(scene, at, form, number)


def _by_ending(scene: Scene, at: int, form: str, number: Number) -> Counted | None:
    value = number.value if number.upper is None else number.upper
    if value is None:
        return None
    few = 3 <= value <= 10
    if few and _AFAL.fullmatch(form):
        return _guess(at, False)
    if few and form.endswith(_PLURALS):
        return _guess(at, len(form) > _SHORT and form.endswith(("ين", "ون")))
    if 11 <= value % 100 <= 99 and form.endswith(_SINGULARS):
        return _guess(at, form.endswith("يا"))
    if (few and not number.digits) or (value >= 100 and value % 100 == 0):
        return _guess(at, form.endswith("ي") and scene.text.surface(at)[-1] != "ى")
    return None


def _vague_noun(at: int, form: str) -> Counted | None:
    """«عشرات القياديين»: after a vague number the noun is nearly always definite."""
    return _guess(at, form.endswith(("ين", "ون", "اه"))) if form.startswith("ال") else None


def _guess(at: int, person: bool) -> Counted:
    """Nouns in -ون and -ين are people, and so are nisbas («مليوني فلبيني»)."""
    return Counted(at, at + 1, "person", "person") if person else Counted(at, at + 1, "item", "thing")
