"""`mahdar demo`, `doctor`, `validate`, `evaluate`, `--version`."""

import json
import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest

import mahdar as package
from mahdar.commands.doctor import checks
from mahdar.record.validate import check_record


def test_the_demo_shows_every_sample_and_counts(mahdar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAHDAR_DEMO_ONCE", "1")
    ran = mahdar("demo")
    names = [f.name for f in files("mahdar").joinpath("samples").iterdir() if f.name.endswith(".json")]
    assert (ran.code, ran.err) == (0, "")
    assert len(re.findall("^── ", ran.out, re.MULTILINE)) == len(names) >= 6
    last = ran.out.splitlines()[-1]
    found = re.fullmatch(
        r"Read (\d+) articles: (\d+) statements, (\d+) events, (\d+) positions, (\d+) figures", last
    )
    assert found is not None, last
    assert int(found[1]) == len(names)
    assert int(found[2]) > len(names), "reporting is what the samples are full of"
    assert int(found[3]) > len(names) < int(found[4])


def test_the_readme_shows_parts_of_the_demo(mahdar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAHDAR_DEMO_ONCE", "1")
    readme = Path(__file__).parents[2].joinpath("README.md").read_text(encoding="utf-8")
    block = "── " + readme.split("```\n── ")[1].split("```")[0]
    parts = [part.strip("\n") for part in block.split("    …\n")]
    shown = mahdar("demo").out
    assert len([part for part in parts if part]) >= 3
    assert [part for part in parts if part not in shown] == []


def test_the_samples_hold_events_of_many_kinds_and_positions_of_all() -> None:
    read = [_read(file) for file in files("mahdar").joinpath("samples").iterdir()]
    seen = {(e.type, e.mode, e.status) for record in read for e in record.events}
    assert ("CONSULT", "visit", "actual") in seen
    assert ("CONSULT", None, "planned") in seen
    assert ("ACCUSE", "disapprove", "actual") in seen
    assert {"AGREE", "ASSAULT", "REQUEST", "SUPPORT"} <= {kind for kind, _, _ in seen}
    held = {p.polarity for record in read for p in record.positions}
    assert {"support", "oppose", "demand"} <= held


def test_samples_are_articles_of_the_length_of_news() -> None:
    for file in files("mahdar").joinpath("samples").iterdir():
        row = json.loads(file.read_text(encoding="utf-8"))
        assert 60 <= len(row["text"].split()) <= 250, file.name
        assert row["published"]
        assert check_record(_read(file).to_dict()) == []


def _read(file: Traversable) -> package.Record:
    row = json.loads(file.read_text(encoding="utf-8"))
    return package.read(row["text"], title=row["title"], published=row["published"])


def test_the_doctor_finds_nothing_missing(mahdar) -> None:
    ran = mahdar("doctor")
    assert ran.code == 0, ran.out
    assert "MISSING" not in ran.out


def test_the_doctor_names_what_is_missing(mahdar, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mahdar.commands.doctor.requires", lambda _: ["nosuchpackage>=1"])
    ran = mahdar("doctor")
    assert ran.code == 1
    assert re.search(r"MISSING +nosuchpackage .*make install", ran.out)
    assert sum(not check.well for check in checks()) == 1


def test_validate_names_every_problem(tmp_path: Path, mahdar) -> None:
    good = package.read("قال المدير إن السفن عادت.").to_json()
    sound, unsound = tmp_path / "sound.jsonl", tmp_path / "unsound.jsonl"
    sound.write_text(good + "\n")
    unsound.write_text(f"{good}\n{{}}\n")
    assert mahdar("validate", sound).code == 0
    ran = mahdar("validate", sound, unsound)
    assert ran.code == 1
    assert f"{unsound}:2:" in ran.out
    assert mahdar("validate", tmp_path / "none.jsonl").code == 2


def test_validate_reads_what_every_json_format_writes(tmp_path: Path, mahdar) -> None:
    (tmp_path / "a.txt").write_text("قال المدير إن السفن عادت.", encoding="utf-8")
    for name in ("r.json", "r.jsonl"):
        mahdar("read", tmp_path / "a.txt", "--out", tmp_path.parent / name)
        assert mahdar("validate", tmp_path.parent / name).out == "every record is sound\n"
    (tmp_path / "broken.json").write_text("[{}, 3]")
    ran = mahdar("validate", tmp_path / "broken.json")
    assert ran.code == 1
    assert "item 2" in ran.out
    (tmp_path / "torn.json").write_text("[{}")
    assert mahdar("validate", tmp_path / "torn.json").code == 2


def test_evaluate_scores_a_folder_of_gold(shared: Path, mahdar) -> None:
    ran = mahdar("evaluate", shared / "gold" / "reference.json", "--json")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)


def test_the_version_is_the_package_s(mahdar) -> None:
    assert mahdar("--version").out == f"mahdar {package.__version__}\n"
