"""The house itself: what importing loads, layers, locks, sizes of files, and true documents."""

import re
import shutil
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src" / "mahdar"
DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "docs/architecture.md",
    "docs/events.md",
    "docs/knowledge.md",
    "docs/reading.md",
)
HEAVY = {"rich", "typer", "babel", "yaml", "jsonschema_rs", "charset_normalizer", "hijridate", "pydantic"}


def loaded(code: str) -> set[str]:
    """The top-level names of the modules that a fresh Python has after running some code."""
    code += "\nimport sys; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


def test_importing_mahdar_loads_nothing_heavy() -> None:
    assert loaded("import mahdar; assert mahdar.__version__") & HEAVY == set()


def test_the_help_loads_nothing_but_the_parser() -> None:
    found = loaded(
        "from typer.testing import CliRunner; import mahdar.cli as c; CliRunner().invoke(c.app, ['--help'])"
    )
    assert found & HEAVY <= {"typer"}


def test_a_public_name_is_loaded_when_it_is_used() -> None:
    assert "mahdar" in loaded("from mahdar import Article, MahdarError; Article('نص')")
    done = subprocess.run(
        [sys.executable, "-c", "import mahdar; mahdar.nothing"], capture_output=True, check=False
    )
    assert b"has no attribute 'nothing'" in done.stderr


def test_every_folder_has_its_layer() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    layers = " ".join(settings["tool"]["importlinter"]["contracts"][0]["layers"])
    folders = {path.parent.name for path in SOURCE.glob("*/__init__.py")}
    modules = {path.stem for path in SOURCE.glob("*.py")} - {"__init__", "__main__"}
    assert folders | modules <= set(re.findall(r"mahdar\.(\w+)", layers))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt"])
def test_locks_hash_everything_and_name_no_host(name: str) -> None:
    lock = (ROOT / name).read_text()
    pins = re.findall(r"^[\w.-]+==.*?(?=^\S|\Z)", lock, re.MULTILINE | re.DOTALL)
    assert len(pins) > 10
    assert all("--hash=sha256:" in pin for pin in pins)
    assert not re.search(r"://|file:|^-[if]|^--(index|extra|find)", lock, re.MULTILINE)


def test_the_runtime_lock_holds_every_dependency_and_extra() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = [*project["dependencies"], *chain(*project.get("optional-dependencies", {}).values())]
    names = {re.split(r"[\[<>=!~; ]", line)[0].lower() for line in wanted}
    assert names <= set(re.findall(r"^([\w.-]+)==", (ROOT / "requirements.txt").read_text(), re.MULTILINE))


def test_no_file_grows_past_200_lines() -> None:
    files = [*ROOT.glob("src/**/*.py"), *ROOT.glob("benchmarks/*.py")]
    long = {str(path.relative_to(ROOT)) for path in files if len(path.read_text().splitlines()) > 200}
    assert long == set()


def test_nothing_points_at_the_machine_it_was_written_on() -> None:
    files = [p for kind in ("py", "yaml", "md", "toml", "sh") for p in ROOT.glob(f"[!.]*/**/*.{kind}")]
    marks = ("/" + "work/", "/" + "root/", "/home" + "/")
    assert [str(p) for p in files if any(mark in p.read_text(encoding="utf-8") for mark in marks)] == []


def test_installing_says_what_is_needed_where_there_is_no_python(tmp_path: Path) -> None:
    (tmp_path / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "install.sh", tmp_path / "scripts")
    for tool in ("dirname", "rm", "touch"):
        (tmp_path / tool).symlink_to(shutil.which(tool) or "")
    shell, script = shutil.which("sh") or "sh", tmp_path / "scripts" / "install.sh"
    done = subprocess.run([shell, script], env={"PATH": str(tmp_path)}, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"needs Python 3.11 or newer" in done.stderr
    assert not (tmp_path / ".venv").exists()


def blocks(language: str) -> list[str]:
    return re.findall(
        rf"```{language}\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL
    )


def test_the_library_of_the_readme_runs_and_prints_what_it_says() -> None:
    code = "\n".join(blocks("python"))
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code], capture_output=True, text=True, check=True
    )
    said = [line.partition("# ")[2] for line in code.splitlines() if "print(" in line and "# " in line]
    assert said
    assert done.stdout.splitlines() == said


@pytest.mark.parametrize("document", DOCUMENTS)
def test_commands_options_and_targets_named_in_a_document_exist(document: str) -> None:
    from typer.main import get_command

    from mahdar.cli import app

    text = (ROOT / document).read_text(encoding="utf-8")
    commands = get_command(app).commands  # type: ignore[attr-defined]
    commands |= {f"kb {name}": command for name, command in commands["kb"].commands.items()}
    options = {o for c in commands.values() for p in c.params for o in p.opts}
    assert set(re.findall(r"\bmahdar (\w+) ?", "\n".join(re.findall(r"`(mahdar [^`]*)`", text)))) <= set(
        commands
    )
    for line in re.findall(r"`(mahdar [^`]*|--[^`]*)`", text):
        assert set(re.findall(r"--[a-z-]+", line)) <= options | {"--version", "--help"}, line
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b", "\n".join(re.findall(r"`([^`]*)`", text)))) <= targets


@pytest.mark.parametrize("document", DOCUMENTS)
def test_files_named_in_a_document_exist(document: str) -> None:
    text = (ROOT / document).read_text(encoding="utf-8")
    named = re.findall(r"`((?:src|tests|docs|benchmarks|scripts)/[\w./-]+)`|\]\(([\w./-]+)\)", text)
    base = (ROOT / document).parent
    missing = [a or b for a, b in named if not (ROOT / a if a else base / b).exists()]
    assert missing == []


def test_the_steps_of_the_reader_stand_in_their_document_in_order() -> None:
    from mahdar.reading.reader import default_steps

    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    table = text.split("| step | sets | where |")[1].split("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.strip().startswith("|")]
    assert re.findall(r"`(\w+)`", " ".join(cells)) == [step.name for step in default_steps()]
