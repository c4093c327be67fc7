"""`mahdar kb info`, `find`, `check`, `add`, `mine`."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mahdar.knowledge.base import default_base
from mahdar.knowledge.columns import Row
from mahdar.knowledge.layers import VARIABLE
from mahdar.knowledge.tables import write_table

ANA = {
    "id": "x:ana-tavita",
    "name_en": "Ana Tavita",
    "names_ar": "آنا تافيتا",
    "country": "WSM",
    "source": "test",
}
HELD = {
    "person": "x:ana-tavita",
    "office": "WSM:president",
    "start": "2001-02",
    "end": "2004",
    "source": "test",
}


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for the user's layers, empty; what was read of the base is forgotten before and after."""
    folder = tmp_path / "layers"
    monkeypatch.setenv(VARIABLE, str(folder))
    default_base.cache_clear()
    yield folder
    default_base.cache_clear()


def table(folder: Path, name: str, *rows: Row) -> Path:
    path = folder / f"{name}.tsv"
    write_table(path, name.partition("_")[0], rows)
    return path


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_info_names_every_layer_with_its_licence(mahdar) -> None:
    ran = mahdar("kb", "info")
    assert (ran.code, ran.err) == (0, "")
    for layer in default_base().layers:
        assert f"{layer.name}: {layer.title}\n  licence {layer.licence}; as of {layer.as_of}\n" in ran.out
    assert ran.out.splitlines()[-1].endswith(f"newest as of {default_base().as_of}")


@pytest.mark.parametrize("name", ["ساموا", "سامُوا", "WSM", "Samoa", "samoa"])
def test_find_by_name_in_any_spelling_and_by_id(mahdar, name: str) -> None:
    ran = mahdar("kb", "find", name)
    assert (ran.code, ran.err) == (0, "")
    assert "WSM  state  Samoa  ساموا" in ran.out
    assert "source " in ran.out


def test_find_of_nobody(mahdar) -> None:
    ran = mahdar("kb", "find", "زخرفان بن زخرفان")
    assert (ran.code, ran.out) == (1, "")
    assert "زخرفان بن زخرفان" in ran.err


def test_check_counts_and_is_no_error(mahdar) -> None:
    ran = mahdar("kb", "check")
    assert (ran.code, ran.err) == (0, "")
    titles = [line for line in ran.out.splitlines() if not line.startswith(" " * 7)]
    assert len(titles) == 4
    assert all(line.split()[0].isdigit() for line in titles)


def test_check_verbose_lists_as_many_as_it_counts(mahdar) -> None:
    ran = mahdar("kb", "check", "--verbose")
    counted = sum(int(line.split()[0]) for line in ran.out.splitlines() if not line.startswith(" " * 7))
    assert counted == sum(line.startswith(" " * 7) for line in ran.out.splitlines())


def test_added_rows_are_found(mahdar, tmp_path: Path, own: Path) -> None:
    ran = mahdar("kb", "add", table(tmp_path, "persons", ANA), table(tmp_path, "tenures", HELD))
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == f"2 rows added in {own / 'own'}\n"
    assert files(own) == ["own/layer.yaml", "own/persons.tsv", "own/tenures.tsv"]
    default_base.cache_clear()
    found = mahdar("kb", "find", "آنا تافيتا")
    assert found.code == 0
    assert "x:ana-tavita  person  Ana Tavita  آنا تافيتا" in found.out
    assert "WSM:president: 2001-02 to 2004" in found.out
    info = mahdar("kb", "info").out
    assert f"licence the user's; as of {date.today().isoformat()}" in info


def test_a_row_of_the_user_s_wins(mahdar, tmp_path: Path) -> None:
    renamed = {"id": "WSM", "name_en": "Western Samoa", "names_ar": "ساموا الغربية", "source": "test"}
    assert mahdar("kb", "add", table(tmp_path, "states", renamed)).code == 0
    default_base.cache_clear()
    assert "WSM  state  Western Samoa  ساموا الغربية" in mahdar("kb", "find", "WSM").out
    assert "WSM  state" in mahdar("kb", "find", "ساموا").out, "the names add up"


def test_what_is_added_again_replaces_the_file(mahdar, tmp_path: Path, own: Path) -> None:
    for name in ("Ana Tavita", "Anna Tavita"):
        assert mahdar("kb", "add", table(tmp_path, "persons", {**ANA, "name_en": name})).code == 0
        default_base.cache_clear()
    assert files(own) == ["own/layer.yaml", "own/persons.tsv"]
    assert "Anna Tavita" in mahdar("kb", "find", "x:ana-tavita").out


@pytest.mark.parametrize(
    ("name", "row", "said"),
    [
        ("persons", {**ANA, "country": "ZZZ"}, "unknown country code 'ZZZ'"),
        ("persons", {**ANA, "id": "ana"}, "an id such as 'ana' is not known here"),
        ("persons", {**ANA, "sector": "KING"}, "unknown sector 'KING'"),
        ("tenures", {**HELD, "end": "2000"}, "ends on 2000, before it starts on 2001-02"),
        ("tenures", {**HELD, "start": "2001-31"}, "start '2001-31' is no date"),
        ("tenures", {**HELD, "office": "WSM president"}, "is no office"),
        ("tenures", {**HELD, "person": "x:nobody-at-all"}, "no person 'x:nobody-at-all'"),
    ],
)
def test_a_wrong_row_is_named_with_file_and_line_and_nothing_is_added(
    mahdar, tmp_path: Path, own: Path, name: str, row: Row, said: str
) -> None:
    good = table(tmp_path, "persons_good", ANA)
    bad = table(tmp_path, name, {**row, **({"id": "x:ana-two"} if row.get("id") == ANA["id"] else {})})
    ran = mahdar("kb", "add", good, bad)
    assert (ran.code, ran.out) == (2, "")
    assert f"{bad}:2: " in ran.err
    assert said in ran.err
    assert str(good) not in ran.err
    assert not own.exists()


def test_every_wrong_row_is_named(mahdar, tmp_path: Path, own: Path) -> None:
    rows = [
        {**ANA, "id": f"x:ana-{n}", "country": country}
        for n, country in enumerate(["WSM", "ZZZ", "WSM", "QQQ"])
    ]
    path = table(tmp_path, "persons", *rows)
    ran = mahdar("kb", "add", path)
    assert ran.code == 2
    assert f"{path}:3: unknown country code 'ZZZ'" in ran.err
    assert f"{path}:5: unknown country code 'QQQ'" in ran.err
    assert not own.exists()


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("persons.tsv", "id\tname_en\nx:a\tA\n", ":1: no column names_ar"),
        ("given_names.tsv", "name\tcount\tsource\nسالم\n", ":2: 1 fields where the header has 3"),
        ("kings.tsv", "id\nx:a\n", "no table is called so"),
    ],
)
def test_a_file_that_is_no_table(mahdar, tmp_path: Path, own: Path, name: str, text: str, said: str) -> None:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    ran = mahdar("kb", "add", path)
    assert (ran.code, ran.out) == (2, "")
    assert str(path) in ran.err
    assert said in ran.err
    assert not own.exists()


def test_a_file_that_is_not_there(mahdar, tmp_path: Path, own: Path) -> None:
    ran = mahdar("kb", "add", tmp_path / "persons.tsv")
    assert ran.code == 2
    assert str(tmp_path / "persons.tsv") in ran.err
    assert not own.exists()


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    path = tmp_path / "news.jsonl"
    text = "قال رئيس ساموا خالد المرجاني إن السفن عادت."
    days = ("2017-05-10", "2017-06-11", "2017-07-12")
    rows = [{"id": f"a{n}", "text": text, "published": day} for n, day in enumerate(days)]
    rows.append({"id": "b", "text": "قال ملك تونغا خالد المرجاني إن السفن عادت.", "published": "2017-05-10"})
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return path


def test_mine_proposes_rows_with_their_evidence(mahdar, articles: Path, own: Path) -> None:
    ran = mahdar("kb", "mine", articles)
    assert ran.code == 0
    header, row = (line.split("\t") for line in ran.out.splitlines())
    found = dict(zip(header, row, strict=True))
    assert found["name"] == "خالد المرجاني"
    assert found["office"].startswith("WSM:")
    assert (found["times"], found["first"], found["last"]) == ("3", "2017-05-10", "2017-07-12")
    assert [one.partition("@")[0] for one in found["evidence"].split("|")] == ["a0", "a1", "a2"]
    assert not own.exists(), "nothing is added"


def test_mine_to_a_file_with_all_names(mahdar, articles: Path, tmp_path: Path) -> None:
    out = tmp_path / "ledger.tsv"
    ran = mahdar("kb", "mine", articles, "--out", out, "--least", "1")
    assert (ran.code, ran.out) == (0, "")
    assert len(out.read_text(encoding="utf-8").splitlines()) == 3


def test_mine_of_what_cannot_be_taken(mahdar, tmp_path: Path) -> None:
    bad = tmp_path / "bad.jsonl"
    bad.write_text("{\n", encoding="utf-8")
    ran = mahdar("kb", "mine", bad)
    assert ran.code == 1
    assert f"{bad}" in ran.err
