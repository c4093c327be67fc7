"""From the fields of a JSON object to an article."""

import datetime as dt
import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

from mahdar.errors import InputError
from mahdar.intake.notes import Desk, Taken
from mahdar.intake.options import Options
from mahdar.record.article import Article, parse_published

_SLASHES = re.compile(r"(\d{4})/(\d{1,2})/(\d{1,2})(?=$|[ T])")


def take_fields(row: Mapping[str, Any], desk: Desk, place: str, name: str | None = None) -> Taken | None:
    """The article of one object (None where it cannot be one, noted). `name` is its id where it has none."""
    options = desk.options
    try:
        values = {key: _value(row, key, options) for key in ("title", "text", "source", "url", "id")}
        _refuse_empty(values, row, options)
        given = _value(row, "published", options)
    except InputError as error:
        desk.error(place, error)
        return None
    if values["id"] is None and values["url"] is None:
        values["id"] = name
    return make_taken(values, given, desk, place)


def make_taken(
    values: Mapping[str, str | None],
    given: str | None,
    desk: Desk,
    place: str,
    flags: tuple[str, ...] = (),
) -> Taken | None:
    """An article of its values and its date as given; a date that cannot be read is noted and left out."""
    published = desk.options.published
    if given is not None:
        try:
            published = normal_date(given)
        except InputError as error:
            desk.error(place, InputError(f"{error.problem}; read without a date", error.remedy))
            published, flags = None, (*flags, "bad_date")
    if not values.get("text"):
        flags = (*flags, "no_text")
    try:
        article = Article(
            text=values.get("text") or "",
            title=values.get("title"),
            published=published,
            source=values.get("source") or desk.options.source,
            url=values.get("url"),
            id=values.get("id"),
        )
    except InputError as error:
        desk.error(place, error)
        return None
    return Taken(article, desk.file, place, flags)


def normal_date(value: str) -> str:
    """An ISO 8601 date or date-time as given; the forms of feeds and YYYY/MM/DD are turned into one."""
    value = _SLASHES.sub(lambda m: f"{m[1]}-{int(m[2]):02}-{int(m[3]):02}", value.strip(), count=1)
    try:
        parse_published(value)
    except InputError:
        moment = _feed_date(value)
        if moment is None:
            raise
        return moment.isoformat()
    return value


def _feed_date(value: str) -> dt.datetime | None:
    try:
        return parsedate_to_datetime(value)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _value(row: Mapping[str, Any], key: str, options: Options) -> str | None:
    names = [options.fields[key]] if key in options.fields else [key, "date"] if key == "published" else [key]
    value = next((row[n] for n in names if row.get(n) is not None), None)
    if key == "id" and isinstance(value, int):
        return str(value)
    if value is not None and not isinstance(value, str):
        kind = type(value).__name__
        raise InputError(f"{names[0]} is of type {kind}, not text", f"write {names[0]} as a string")
    return value if value and value.strip() else None


def _refuse_empty(values: Mapping[str, str | None], row: Mapping[str, Any], options: Options) -> None:
    if values["text"] is not None or values["title"] is not None:
        return
    name = options.fields.get("text", "text")
    if name in row:
        raise InputError("the article is empty", "give it a text or leave it out")
    has = ", ".join(sorted(map(str, row))[:8]) or "nothing"
    raise InputError(f"has no field {name!r}, only {has}", "name the right one: --field text=NAME")
