"""A GeoNames dump as a layer: which places, by which names."""

from collections.abc import Callable
from pathlib import Path

import pytest
from kb_dumps import cut, named, pack, place, table

from mahdar.errors import KnowledgeError
from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.update.geonames import read_geonames
from mahdar.knowledge.update.geonames_names import read_names
from mahdar.knowledge.update.layer import Update

Read = Callable[..., tuple[list[Row], Update]]
FAR, GONE = 990_000_001, 990_000_002  # numbers that GeoNames does not have


@pytest.fixture
def read(tmp_path: Path, shipped: KnowledgeBase) -> Read:
    def run(
        *places: str, names: tuple[str, ...] = (), name: str = "allCountries.zip"
    ) -> tuple[list[Row], Update]:
        tagged = read_names(pack(tmp_path / "alternateNamesV2.zip", table(*names))) if names else {}
        update = read_geonames(pack(tmp_path / name, table(*places)), tagged, shipped)
        return list(update.tables["places"]), update

    return run


def test_a_place_with_an_arabic_name_is_a_row(read: Read) -> None:
    (row,), update = read(place(FAR, "Zakhrafan", population=8000), names=(named(1, FAR, "زخرفان"),))
    assert {column: value for column, value in row.items() if value} == {
        "id": f"gn:{FAR}",
        "kind": "city",
        "name_en": "Zakhrafan",
        "names_ar": "زخرفان",
        "country": "SYR",
        "lat": "35.2",
        "lon": "40.15",
        "population": "8000",
        "source": "allCountries.zip:1",
    }
    assert update.as_of() == "2026-02-03"


@pytest.mark.parametrize("name", ["allCountries.txt", "SY.zip", "SY.txt.gz"])
def test_the_dump_may_be_packed_or_of_one_country(read: Read, name: str) -> None:
    (row,), _ = read(place(FAR, "Zakhrafan"), names=(named(1, FAR, "زخرفان"),), name=name)
    assert row["source"] == f"{name}:1"


def test_preferred_names_come_first_and_historic_and_foreign_ones_are_left_out(read: Read) -> None:
    names = (
        named(1, FAR, "عامية", marks="c"),
        named(2, FAR, "قصيرة", marks="s"),
        named(3, FAR, "قديمة", marks="h"),
        named(4, FAR, "عادية"),
        named(5, FAR, "مفضلة", marks="p"),
        named(6, FAR, "فارسية", language="fa"),
        named(7, FAR, "Latin"),
    )
    (row,), _ = read(place(FAR, "Zakhrafan"), names=names)
    assert row["names_ar"] == "مفضلة|عادية|قصيرة|عامية"


def test_names_of_no_stated_language_count_where_none_is_tagged(read: Read) -> None:
    others = "Zakhrafan,زخرفان,زخرفان,Захрафан,زخرفاڼ"
    (row,), _ = read(place(FAR, "Zakhrafan", others=others))
    assert row["names_ar"] == "زخرفان"
    assert (
        read(place(FAR, "Zakhrafan", others=others, country="NZ"), place(FAR + 1, "Z", others="زخرفان"))[0][
            0
        ]["id"]
        == f"gn:{FAR + 1}"
    )


def test_kinds_by_class_and_code(read: Read) -> None:
    codes = {"P.PPLA": "city", "A.ADM1": "admin1", "A.ADM2": "region", "L.RGN": "region", "T.ISL": "region",
             "P.PPLH": None, "A.ADM1H": None, "S.SCH": None, "H.STM": None}  # fmt: skip
    places = [place(FAR + n, "Z", code) for n, code in enumerate(codes)]
    names = tuple(named(n, FAR + n, f"زخرفان{chr(0x628 + n)}") for n in range(len(codes)))
    rows, _ = read(*places, names=names)
    assert [row["kind"] for row in rows] == [kind for kind in codes.values() if kind]


def test_a_sea_has_no_country_and_an_unknown_code_is_left_out(read: Read) -> None:
    sea, gone = place(FAR, "Sea", "H.SEA", country=""), place(GONE, "Gone", country="ZZ")
    rows, update = read(sea, gone, names=(named(1, FAR, "بحر زخرفان"), named(2, GONE, "زخرفون")))
    assert [row["country"] for row in rows] == [""]
    assert list(update.left.lines()) == [f"left out: 1: no state has the code 'ZZ' (gn:{GONE})"]


def test_names_that_mean_more_than_the_place_need_a_cue(read: Read) -> None:
    words = ("سعيد", "فرنسا", "زخرفان", "قضاء زخرفان", "زخرفون")
    names = tuple(named(n, FAR + n, word) for n, word in enumerate(words))
    places = [place(FAR + n, "Z", code) for n, code in enumerate(("P.PPL", "P.PPL", "A.ADM2", "A.ADM2"))]
    places.append(place(FAR + 4, "Z", country="NZ", population=10))
    rows, _ = read(*places, names=names)
    assert [row["plain"] for row in rows] == ["1", "1", "1", "", "1"]


def test_a_place_of_the_base_keeps_its_usual_name_and_kind(read: Read, shipped: KnowledgeBase) -> None:
    known = next(
        row for name, (_, row) in shipped.rows.items() if name.startswith("gn:") and row["country"] == "SYR"
    )
    number = int(known["id"][3:])
    (row,), _ = read(place(number, "Other", "P.PPLC"), names=(named(1, number, "زخرفان"),))
    assert row["names_ar"].split("|")[0] == known["names_ar"].split("|")[0]
    assert "زخرفان" in row["names_ar"].split("|")
    assert (row["kind"], row["plain"]) == (known["kind"], "")


def test_a_unit_that_has_an_iso_code_in_the_base_is_left_out(read: Read, shipped: KnowledgeBase) -> None:
    unit = next(r for n, (_, r) in shipped.rows.items() if n.startswith("SY-") and r.get("kind") == "admin1")
    rows, update = read(place(FAR, "X", "A.ADM1"), names=(named(1, FAR, unit["names_ar"].split("|")[0]),))
    assert (rows, update.left.counts) == ([], {"in the knowledge base by another id": 1})


def test_a_place_that_comes_twice_is_taken_once(read: Read) -> None:
    rows, update = read(place(FAR, "Z"), place(FAR, "Z"), names=(named(1, FAR, "زخرفان"),))
    assert (len(rows), update.left.counts) == (1, {"there twice": 1})


def test_wrong_columns_name_file_and_line(read: Read) -> None:
    with pytest.raises(KnowledgeError, match=r"allCountries.zip:2: 18 columns where GeoNames has 19"):
        read(place(FAR, "Z"), place(GONE, "Z").rpartition("\t")[0])
    with pytest.raises(KnowledgeError, match=r"alternateNamesV2.zip:2: 9 columns"):
        read(place(FAR, "Z"), names=(named(1, FAR, "زخرفان"), named(2, FAR, "Z", "en").rpartition("\t")[0]))
    with pytest.raises(KnowledgeError, match=r"allCountries.zip:1: 10 columns.*as it comes"):
        read(named(1, FAR, "زخرفان"))


@pytest.mark.parametrize(
    ("old", "new"),
    [("35.2", "north"), ("2026-02-03", "2026-02"), (str(FAR), "x"), ("\t210", "\t"), ("\t9\t", "\tx\t")],
)
def test_fields_that_make_no_sense_name_file_and_line(read: Read, old: str, new: str) -> None:
    line = place(FAR, "Z", population=9).replace(old, new)
    if new == "\t":  # the height is of no use here
        assert read(line)[0] == []
        return
    with pytest.raises(KnowledgeError, match=r"allCountries.zip:1: "):
        read(line)


@pytest.mark.parametrize("share", [0.45, 0.9, 0.98])
def test_a_plain_table_that_was_cut_off_is_an_error(
    tmp_path: Path, shipped: KnowledgeBase, share: float
) -> None:
    path = cut(pack(tmp_path / "SY.txt", table(place(FAR, "Zakhrafan"), place(GONE, "Zakhrafan"))), share)
    with pytest.raises(KnowledgeError, match=r"SY.txt:[12]: "):
        list(read_geonames(path, {}, shipped).tables["places"])


def test_a_table_of_names_without_arabic_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no Arabic names"):
        read_names(pack(tmp_path / "names.zip", table(named(1, FAR, "Z", "en"))))


def test_a_line_that_is_no_utf8_is_an_error(tmp_path: Path, shipped: KnowledgeBase) -> None:
    path = pack(tmp_path / "SY.txt", place(FAR, "Zé").encode("latin-1") + b"\n")
    with pytest.raises(KnowledgeError, match=r"SY.txt:1: not UTF-8"):
        list(read_geonames(path, {}, shipped).tables["places"])
