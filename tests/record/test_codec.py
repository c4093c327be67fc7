"""Records as dicts and JSON: nothing lost, nothing superfluous."""

import json

from sample_record import ARTICLE, sound

from mahdar.record.model import Figure, Head, Record, Span


def test_required_fields_are_kept_though_empty_and_others_left_out() -> None:
    data = sound().to_dict()
    outer, inner = data["statements"]  # type: ignore[misc]
    assert inner["speaker"] is None
    assert outer["via"] == []
    assert "addressee" not in outer
    assert "inside" not in outer
    assert data["article"]["url"] is None  # type: ignore[index]
    assert "flags" not in data["article"]  # type: ignore[operator]


def test_values_that_are_false_are_kept() -> None:
    figure = Figure("f", 0.0, "r", Span("0", 0, 1), 0, "", approx=False)
    data = Record(Head("a", "r", None, None, None, None, "0"), figures=(figure,)).to_dict()
    assert data["figures"] == [
        {
            "id": "f",
            "confidence": 0.0,
            "rule": "r",
            "quantity": {"text": "0", "start": 0, "end": 1},
            "value": 0,
            "unit": "",
            "approx": False,
        }
    ]


def test_json_is_the_dict_on_one_line_in_its_own_letters() -> None:
    line = sound().to_json()
    assert json.loads(line) == sound().to_dict()
    assert "\n" not in line
    assert ARTICLE.text in line
    assert json.loads(sound().to_json(indent=2)) == sound().to_dict()


def test_the_text_can_be_left_out() -> None:
    data = json.loads(sound().to_json(text=False))
    assert "text" not in data["article"]
    assert data["article"]["title"] == "أمطار"
    assert data["statements"] == sound().to_dict()["statements"]


def test_keys_come_in_the_order_of_the_schema() -> None:
    assert list(sound().to_dict())[:4] == ["schema", "article", "entities", "mentions"]
