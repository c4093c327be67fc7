"""What an entity of Wikidata says: statements, items, dates as fine as they are known, names."""

from collections.abc import Iterator
from typing import Any, Final

from mahdar.knowledge.days import is_date
from mahdar.knowledge.update.wikidata_lines import Entity

HUMAN: Final = "Q5"
KIND, POSITION, CITIZEN, START, END = "P31", "P39", "P27", "P580", "P582"
DIED, CODE, COUNTRY, JURISDICTION, DEMONYM = "P570", "P298", "P17", "P1001", "P1549"
UNKNOWN: Final = "?"  # there is a date, but none that can be written

_LENGTH = {9: 4, 10: 7, 11: 10}  # precision: characters of 2015-01-23 that are meant
_DAY = 11

Statement = dict[str, Any]


def statements(entity: Entity, prop: str) -> list[Statement]:
    """The statements of a property, but for deprecated ones."""
    found = _list(_dict(entity.get("claims")).get(prop))
    return [one for one in found if isinstance(one, dict) and one.get("rank") != "deprecated"]


def best(entity: Entity, prop: str) -> list[Statement]:
    """The preferred statements of a property, or all that are not deprecated where none is preferred."""
    found = statements(entity, prop)
    return [one for one in found if one.get("rank") == "preferred"] or found


def items(found: list[Statement]) -> list[str]:
    """The items that statements name; those of no known or no value are passed over."""
    named = (item(_dict(one.get("mainsnak"))) for one in found)
    return [one for one in named if one is not None]


def item(snak: dict[str, Any]) -> str | None:
    """The item of a snak; old dumps give its number only."""
    value = _dict(_value(snak))
    number = value.get("numeric-id")
    if isinstance(value.get("id"), str):
        return str(value["id"])
    return f"Q{number}" if isinstance(number, int) and value.get("entity-type") == "item" else None


def qualifier_date(statement: Statement, prop: str) -> str | None:
    """The date of a qualifier; None where there is none; UNKNOWN for what is not known or no one date."""
    snaks = [_dict(one) for one in _list(_dict(statement.get("qualifiers")).get(prop))]
    found = {date_of(snak) for snak in snaks} - {None}
    if len(found) > 1:
        return UNKNOWN
    return found.pop() if found else None


def date_of(snak: dict[str, Any]) -> str | None:
    """The date of a snak: year, month or day by its precision; UNKNOWN if coarser; None if there is none."""
    if snak.get("snaktype") == "novalue":
        return None
    value = _dict(_value(snak))
    time, precision = str(value.get("time", "")), value.get("precision")
    length = _LENGTH.get(min(precision, _DAY)) if isinstance(precision, int) else None
    if length is None or not time.startswith("+"):
        return UNKNOWN
    date = time[1 : length + 1]
    return date if is_date(date) else UNKNOWN


def texts(found: list[Statement], language: str) -> list[str]:
    """The texts in a language that statements give."""
    values = (_dict(_value(_dict(one.get("mainsnak")))) for one in found)
    return [str(v["text"]) for v in values if v.get("language") == language and "text" in v]


def strings(found: list[Statement]) -> list[str]:
    """The plain strings (codes) that statements give."""
    values = (_value(_dict(one.get("mainsnak"))) for one in found)
    return [value for value in values if isinstance(value, str)]


def label(entity: Entity, *languages: str) -> str:
    """The label in the first of some languages that has one; empty where none has."""
    labels = _dict(entity.get("labels"))
    found = (_dict(labels.get(language)).get("value") for language in languages)
    return next((text for text in found if isinstance(text, str) and text), "")


def aliases(entity: Entity, language: str) -> Iterator[str]:
    """The aliases in a language."""
    for alias in _list(_dict(entity.get("aliases")).get(language)):
        text = _dict(alias).get("value")
        if isinstance(text, str):
            yield text


def _value(snak: dict[str, Any]) -> Any:
    return _dict(snak.get("datavalue")).get("value") if snak.get("snaktype") == "value" else None


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}  # an empty one is written [] in dumps


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
