"""The shipped schema is a schema, and says what the contract says."""

import json
from pathlib import Path

import jsonschema_rs

from mahdar.record.schema import load_schema


def test_it_says_the_same_as_the_contract(shared: Path) -> None:
    contract = json.loads((shared / "record.schema.json").read_text(encoding="utf-8"))
    assert load_schema() == contract


def test_it_is_a_schema() -> None:
    assert jsonschema_rs.meta.is_valid(load_schema())
