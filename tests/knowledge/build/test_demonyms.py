import json
from pathlib import Path

import pytest

from mahdar.knowledge.build.demonyms import rows
from mahdar.knowledge.columns import COLUMNS, Row
from mahdar.language.lexicon import load_yaml


def entry(male: str, males: str, female: str, females: str) -> dict[str, str]:
    return {"male": male, "males": males, "female": female, "females": females,
            "the_male": f"ال{male}", "the_female": f"ال{female}", "en": "", "ar": ""}  # fmt: skip


FILES = {
    "nationalities_data": {
        "turkish": entry("تركي", "أتراك", "تركية", "تركيات"),
        "malian": entry("مالي", "ماليون", "مالية", "ماليات"),
        "albanian": entry("ألباني", "ألبان", "ألبانية", "ألبانيات"),
        "prussian": entry("بروسي", "بروسيون", "بروسية", "بروسيات"),
    },
    "nationalities_data_with_directions": {
        "north korean": entry("كوري شمالي", "كوريون شماليون", "كورية شمالية", "كوريات شماليات"),
        "north african": entry("إفريقي شمالي", "إفريقيون شماليون", "إفريقية شمالية", "إفريقيات شماليات"),
    },
    "sub_nats_with_ar_or_en": {"kurdish": entry("كردي", "أكراد", "كردية", "كرديات")},
    "continents": {
        "north african": entry("إفريقي شمالي", "إفريقيون شماليون", "إفريقية شمالية", "إفريقيات شماليات")
    },
}


@pytest.fixture
def found(tmp_path: Path) -> list[Row]:
    folder = tmp_path / "arwikicats"
    folder.mkdir()
    for name in load_yaml("mahdar.knowledge.build", "demonyms.yaml")["files"]:
        text = json.dumps(FILES.get(name, {}), ensure_ascii=False, indent=4)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    return list(rows(tmp_path))


def one(found: list[Row], name: str) -> Row:
    (row,) = [row for row in found if row["name_en"] == name]
    return row


def test_all_columns(found: list[Row]) -> None:
    assert all(set(row) == set(COLUMNS["demonyms"]) for row in found)


def test_a_broken_plural_is_no_sound_one(found: list[Row]) -> None:
    row = one(found, "Turkish")
    assert (row["country"], row["kind"], row["mpl"], row["broken"]) == ("TUR", "state", "", "أتراك")


def test_the_source_is_the_line_of_the_key(found: list[Row]) -> None:
    assert one(found, "Turkish")["source"] == "arwikicats/nationalities_data.json:2"
    assert one(found, "Malian")["source"] == "arwikicats/nationalities_data.json:12"


def test_plain_words_are_marked(found: list[Row]) -> None:
    assert (one(found, "Malian")["ambiguous"], one(found, "Turkish")["ambiguous"]) == ("1", "")


def test_a_plural_that_is_another_word_goes(found: list[Row]) -> None:
    row = one(found, "Albanian")
    assert (row["m"], row["mpl"], row["broken"]) == ("ألباني", "", "")


def test_entries_that_are_not_named_are_left_out(found: list[Row]) -> None:
    assert "بروسي" not in {row["m"] for row in found}


def test_two_words_have_both_cases(found: list[Row]) -> None:
    assert one(found, "North Korean")["mpl"] == "كوريون شماليون|كوريين شماليين"


def test_peoples_and_regions_have_no_country(found: list[Row]) -> None:
    kinds = [(row["country"], row["kind"]) for row in found if row["name_en"] in ("Kurdish", "North African")]
    assert kinds == [("", "region"), ("", "people")]
