"""Numbers without their noun: a part of a whole, people something was done to, a count that is announced."""

from mahdar.language.numbers import Number
from mahdar.language.numbers_approx import hedge_before
from mahdar.reading.figures.counted import Counted, counted, noun_at
from mahdar.reading.figures.quantity import Quantity, is_one, made
from mahdar.reading.figures.scene import Scene
from mahdar.reading.figures.words import words

_AGES = frozenset({"عمره", "عمرها", "العمر", "عمرهم", "عمري"})  # «في العشرين من عمرها»
_NUMBER_OF = frozenset({"عدد", "وعدد", "بعدد", "اعداد", "حصيله", "الحصيله"})
_THINGS = frozenset({"منها", "بينها", "اخري", "الاخري"})
_NEAR = 3  # words from a number to the word that says what was done: «مقتل نحو خمسة»
_ANNOUNCED = 8  # words from «عدد» or «بلغ» to its number
_FAR = 24  # words from «عدد» to a number in thousands or «نحو» a number, commas passed over


def partitive(scene: Scene, number: Number) -> Quantity | None:
    """«أربعة من المهاجمين», «المئات من العائلات», «ثلاثة منهم»."""
    form = scene.form(number.last)
    if form not in words("partitives") or is_one(number):
        return None
    if form != "من":
        return _pronoun(scene, number, form)
    whole = _whole(scene, number.last + 1)
    if whole is None:
        return _unknown(scene, number)
    unit = "person" if whole.unit == "item" and _told(scene, number) else whole.unit
    return made(number, "partitive", unit, whole.group, noun=(whole.first, whole.last))


def _pronoun(scene: Scene, number: Number, form: str) -> Quantity | None:
    """«ثلاثة منهم» are people, «أربعة منها» are not; digits need a word that says what was done."""
    if number.digits and (form in _THINGS or not _told(scene, number)):
        return None
    thing = form in _THINGS
    return made(number, "partitive", "item" if thing else "person", "thing" if thing else "person")


def _unknown(scene: Scene, number: Number) -> Quantity | None:
    """A part of a whole no list knows: people where something is done to them, or where a vague number is."""
    first = number.last + 1
    noun = (first, first + 1)
    if _told(scene, number) or (number.kind == "vague" and not _feminine(scene, first)):
        return made(number, "partitive", "person", "person", noun=noun)
    if number.digits and not number.approx:
        return None
    return made(number, "partitive", "item", "thing", noun=noun)


def age(scene: Scene, number: Number) -> Quantity | None:
    """«في العشرين من عمرها»."""
    if scene.form(number.last) != "من" or scene.form(number.last + 1) not in _AGES:
        return None
    return made(number, "age", "year", "time")


def _feminine(scene: Scene, at: int) -> bool:
    """«مئات من المواد الغذائية»: a plural with a feminine singular adjective is one of things."""
    return scene.form(at).endswith("ات") or (
        scene.form(at + 1).startswith("ال") and scene.form(at + 1).endswith("ه")
    )


def _whole(scene: Scene, first: int) -> Counted | None:
    """The noun after «من», a plural or an amount, within three words («من أبرز قادتها»)."""
    for at in range(first, min(first + 3, scene.size)):
        found = counted(scene, at)
        if found is not None and (found.plural or found.group in ("money", "measure")):
            return found
        if scene.form(at).startswith("ال") and scene.form(at).endswith("ين"):
            return Counted(at, at + 1, "person", "person", plural=True)
    return None


def toll(scene: Scene, number: Number) -> Quantity | None:
    """A bare number of people beside what was done to them: «مقتل خمسة», «أصيب العشرات»."""
    if is_one(number) or year_like(scene, number):
        return None
    if number.kind == "vague" and number.definite and (_told(scene, number) or number.scale < 1e9):
        return made(number, "vague", "person", "person")
    return made(number, "toll", "person", "person") if _told(scene, number) else None


def _told(scene: Scene, number: Number) -> bool:
    """Whether a word just before (or «في عداد المفقودين» after) says what was done to people."""
    tolls = words("tolls", clitics=True)
    before = number.first - hedge_before(scene.forms, number.first)
    if any(scene.form(at) in tolls for at in range(scene.clause_start(before, _NEAR), before)):
        return True
    return scene.form(number.last) == "في" and any(scene.form(number.last + k) in tolls for k in (1, 2))


def year_like(scene: Scene, number: Number) -> bool:
    """Four digits that more often are a year: 1900 to 2100."""
    form = scene.form(number.first)
    return number.digits and len(form) == 4 and form.isdigit() and 1900 <= int(form) <= 2100


def announced_after(scene: Scene, number: Number) -> Quantity | None:
    """«ارتفع إلى 38 عدد القتلى»."""
    if number.kind != "cardinal" or scene.form(number.last) != "عدد":
        return None
    found = counted(scene, number.last + 1)
    if found is None or not found.plural:
        return None
    return made(number, "count", found.unit, found.group, noun=(found.first, found.last))


def announced(scene: Scene, number: Number) -> Quantity | None:
    """«ارتفع عدد القتلى إلى 25»: the count is announced, its noun stands before."""
    if number.kind != "cardinal" or is_one(number) or year_like(scene, number):
        return None
    told = words("counts", clitics=True)
    start = scene.clause_start(number.first, _ANNOUNCED)
    first = next((at for at in range(start, number.first) if scene.form(at) in told), None)
    if first is None and (number.scale >= 1000 or number.approx):
        start = max(scene.sentence(number.first)[0], number.first - _FAR)
        first = next((at for at in range(start, number.first) if scene.form(at) in _NUMBER_OF), None)
    return None if first is None else _noun_between(scene, number, first)


def _noun_between(scene: Scene, number: Number, first: int) -> Quantity | None:
    for at in range(number.first - 1, first - 1, -1):
        found = noun_at(scene, at)
        if found is not None and found.plural and found.group in ("person", "thing"):
            return made(number, "count", found.unit, found.group, noun=(found.first, found.last))
    return None
