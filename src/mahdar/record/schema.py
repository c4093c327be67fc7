"""The record's JSON Schema, shipped with the package and compiled once, when first asked for."""

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import islice
from typing import Any

import jsonschema_rs

MOST = 20  # problems reported for one record; the rest follows from the same faults


@cache
def load_schema() -> dict[str, Any]:
    """The schema as parsed JSON. Callers must not change it."""
    text = files("mahdar.record").joinpath("record.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


def schema_problems(record: object) -> list[str]:
    """What breaks the schema, formats too (at most 20 problems), each with its place in the record."""
    try:
        if _validator().is_valid(record):
            return []
        return list(islice(_problems(record), MOST))
    except (ValueError, TypeError) as error:  # lone surrogates, keys that are no strings: not JSON at all
        return [f"not JSON: {error}"]


def _problems(record: object) -> Iterator[str]:
    for error in _validator().iter_errors(record):
        place = ".".join(map(str, error.instance_path)) or "record"
        yield f"{place}: {error.message}"


@cache
def _validator() -> jsonschema_rs.Draft202012Validator:
    # The mask keeps whole articles out of messages.
    return jsonschema_rs.Draft202012Validator(load_schema(), validate_formats=True, mask="its value")
