"""`mahdar kb update`: layers put into the user's folder, all or none."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from kb_dumps import array, claim, cut, human, item, lines, named, pack, place, state, table, time

from mahdar.commands import kb_update
from mahdar.commands.kb_update import run_update
from mahdar.errors import KnowledgeError, OutputError
from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.checks import placed_rows, problems
from mahdar.knowledge.layers import shipped_layers, user_layers
from mahdar.knowledge.tenures import holders
from mahdar.knowledge.update import layer
from mahdar.knowledge.update.positions import listed

MINISTER = next(item for item, office in listed().items() if office == "FRA:president")
NEW = {"en": "Nameless Newcomer", "ar": "زكريا المستجد"}


@pytest.fixture(autouse=True)
def _once(monkeypatch: pytest.MonkeyPatch, shipped: KnowledgeBase) -> None:
    """The base of the command is the shipped one, which takes its time to load."""
    monkeypatch.setattr(kb_update, "_base", lambda: shipped)


def dump(path: Path, start: str = "2026-02-05", number: str = "Q990001") -> Path:
    france = state("Q142", "FRA", "France", arabic="فرنسا")
    holder = human(number, NEW, claim("P39", item(MINISTER), P580=time(start)))
    return pack(path, array(france, holder))


def places(path: Path) -> Path:
    return pack(path, table(place(990_000_001, "Zakhrafan", population=8000)))


def names(path: Path) -> Path:
    return pack(path, table(named(1, 990_000_001, "زخرفان")))


def files(folder: Path) -> dict[str, bytes]:
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("name", ["d.json", "d.json.gz", "d.json.bz2"])
def test_the_new_holder_is_found_over_the_shipped_layers(
    folder: Path, tmp_path: Path, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    run_update(dump(tmp_path / name), None, None)
    base = load_base((*shipped_layers(), *user_layers()))
    found = holders(base.offices["FRA:president"], date(2026, 2, 20))
    assert "Q990001" in dict(found.persons)
    person = base.entity("Q990001")
    assert person is not None
    assert (person.name_ar, person.country, person.sector) == ("زكريا المستجد", "FRA", "GOV")
    assert any(sense.entity == "Q990001" for sense in base.names.senses["زكريا المستجد"])
    said = capsys.readouterr().out
    assert "wikidata-update: 1 persons, 1 tenures, 1 states, as of 2026-03-01, in " in said


def test_both_layers_say_what_they_are_and_pass_the_checks(
    folder: Path, tmp_path: Path, shipped: KnowledgeBase
) -> None:
    run_update(dump(tmp_path / "d.json.gz"), places(tmp_path / "allCountries.zip"), names(tmp_path / "n.zip"))
    offices, cities = user_layers()
    assert (offices.name, offices.licence, offices.as_of, offices.order) == (
        "wikidata-update", "CC0 1.0", "2026-03-01", 70)  # fmt: skip
    assert (cities.name, cities.licence, cities.as_of, cities.order) == (
        "geonames-update", "CC BY 4.0", "2026-02-03", 71)  # fmt: skip
    assert offices.notice
    assert "GeoNames" in cities.notice
    states = frozenset(name for name, (kind, _) in shipped.rows.items() if kind == "states")
    rows = placed_rows(path for one in (offices, cities) for _, path in one.tables())
    assert list(problems(rows, states, frozenset(shipped.rows))) == []
    assert sorted(path.name for path in folder.iterdir()) == ["geonames-update", "wikidata-update"]


def test_a_layer_is_replaced_as_a_whole(folder: Path, tmp_path: Path) -> None:
    run_update(dump(tmp_path / "d.json", "2026-02-05"), None, None)
    (folder / "wikidata-update" / "places.tsv").write_text("left from before", encoding="utf-8")
    run_update(dump(tmp_path / "d.json", "2026-02-09", "Q990002"), None, None)
    (one,) = user_layers()
    assert [(row["person"], row["start"]) for row in one.rows("tenures")] == [("Q990002", "2026-02-09")]
    assert not (one.path / "places.tsv").exists()
    assert [path.name for path in folder.iterdir()] == ["wikidata-update"]


@pytest.mark.parametrize("name", ["d.json", "d.json.gz", "d.json.bz2", "d.zip"])
def test_a_dump_that_was_cut_off_leaves_what_is_installed(folder: Path, tmp_path: Path, name: str) -> None:
    run_update(dump(tmp_path / "good.json"), places(tmp_path / "SY.zip"), names(tmp_path / "n.zip"))
    before = files(folder)
    with pytest.raises(KnowledgeError, match=rf"{name}:\d+: "):
        run_update(cut(dump(tmp_path / name, "2026-02-09")), None, None)
    with pytest.raises(KnowledgeError, match=rf"{name}:\d+: "):
        run_update(dump(tmp_path / "new.json", "2026-02-09"), cut(places(tmp_path / name), 0.8), None)
    with pytest.raises(KnowledgeError, match=rf"{name}:\d+: "):
        run_update(None, places(tmp_path / "SY.zip"), cut(names(tmp_path / name), 0.8))
    assert files(folder) == before


def test_a_dump_of_nothing_of_use_leaves_what_is_installed(folder: Path, tmp_path: Path) -> None:
    run_update(dump(tmp_path / "good.json"), None, None)
    before = files(folder)
    with pytest.raises(KnowledgeError, match="wikidata-update: no rows: nothing in it is of use"):
        run_update(pack(tmp_path / "d.json", lines(human("Q1", NEW))), None, None)
    with pytest.raises(KnowledgeError, match="no rows"):
        run_update(None, places(tmp_path / "SY.zip"), None)
    for empty in ("d.json", "d.json.gz"):
        with pytest.raises(KnowledgeError, match=empty):
            run_update(pack(tmp_path / empty, b""), None, None)
    assert files(folder) == before


def test_the_old_layer_comes_back_where_the_new_cannot_be_put(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_update(dump(tmp_path / "d.json"), None, None)
    before, rename = files(folder), Path.rename

    def broken(self: Path, target: Path) -> Path:
        if self.parent.name.startswith(".update-") and not self.name.endswith(".old"):
            raise OSError(28, "No space left on device")
        return rename(self, target)

    monkeypatch.setattr(layer.Path, "rename", broken)
    with pytest.raises(OutputError, match="No space left"):
        run_update(dump(tmp_path / "d.json", "2026-02-09"), None, None)
    assert files(folder) == before


def test_what_is_left_out_is_said(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    people = [human(f"Q99000{n}", NEW, claim("P39", item(MINISTER))) for n in range(7)]
    good = human("Q990009", NEW, claim("P39", item(MINISTER), P580=time("2026-02-05")))
    run_update(pack(tmp_path / "d.json", array(*people, good)), None, None)
    said = capsys.readouterr().out.splitlines()[1]
    assert said.startswith("  left out: 7: no start (Q990000 FRA:president, ")
    assert said.endswith("Q990004 FRA:president, …)")


@pytest.mark.parametrize(("given", "said"), [(None, "no dump was named"), ("n.zip", "--names alone")])
def test_a_dump_has_to_be_named(folder: Path, tmp_path: Path, given: str | None, said: str) -> None:
    with pytest.raises(KnowledgeError, match=said):
        run_update(None, None, tmp_path / given if given else None)
    assert not folder.exists()


def test_user_layers_that_are_switched_off_are_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAHDAR_KNOWLEDGE", "")
    with pytest.raises(KnowledgeError, match="MAHDAR_KNOWLEDGE is empty"):
        run_update(dump(tmp_path / "d.json"), None, None)


def test_a_folder_that_cannot_be_written_is_an_output_error(folder: Path, tmp_path: Path) -> None:
    folder.write_text("a file in its place", encoding="utf-8")
    with pytest.raises(OutputError, match="knowledge"):
        run_update(dump(tmp_path / "d.json"), None, None)


def test_earlier_updates_do_not_count_as_known(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_update(dump(tmp_path / "d.json"), None, None)
    shutil.copytree(folder / "wikidata-update", folder / "mine")
    card = (folder / "mine" / "layer.yaml").read_text(encoding="utf-8")
    (folder / "mine" / "layer.yaml").write_text(card.replace("wikidata-update", "mine"), encoding="utf-8")
    monkeypatch.undo()
    monkeypatch.setenv("MAHDAR_KNOWLEDGE", str(folder))
    monkeypatch.setattr(kb_update, "shipped_layers", tuple)
    assert [one.name for one in kb_update._base().layers] == ["mine"]
