"""`mahdar read --resume`: an interrupted run and its continuation leave what one run leaves."""

import json
from pathlib import Path

import pytest

TEXT = "قال مدير الميناء إن السفينة رقم {} عادت."


@pytest.fixture
def news(tmp_path: Path) -> Path:
    rows = [{"id": f"n{i}", "text": TEXT.format(i)} for i in (0, 1, 2, 2, 3, 4)]
    path = tmp_path / "news.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


@pytest.fixture
def whole(news: Path, mahdar) -> bytes:
    out = news.parent / "whole.jsonl.out"
    mahdar("read", news, "--out", out)
    return out.read_bytes()


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 0.72, 0.999, 1.0])
def test_a_run_goes_on_where_it_was_cut(news: Path, whole: bytes, mahdar, share: float) -> None:
    out = news.parent / "records.jsonl.out"
    out.write_bytes(whole[: int(len(whole) * share)])
    assert mahdar("read", news, "--out", out, "--format", "jsonl", "--resume").code == 0
    assert out.read_bytes() == whole


def test_without_a_file_it_starts_anew(news: Path, whole: bytes, mahdar) -> None:
    out = news.parent / "new.out"
    mahdar("read", news, "--out", out, "--resume")
    assert out.read_bytes() == whole


def test_a_changed_text_is_read_again(news: Path, whole: bytes, mahdar) -> None:
    out = news.parent / "records.out"
    out.write_bytes(whole)
    news.write_text(json.dumps({"id": "n0", "text": "قال المدير إن السفينة غرقت."}) + "\n")
    mahdar("read", news, "--out", out, "--resume")
    assert len(out.read_bytes().splitlines()) == len(whole.splitlines()) + 1


def test_a_file_of_something_else_is_left_alone(news: Path, mahdar) -> None:
    out = news.parent / "notes.out"
    out.write_text("not a record\nnor this\n")
    ran = mahdar("read", news, "--out", out, "--resume")
    assert ran.code == 2
    assert "line 1: is no record" in ran.err
    assert out.read_text() == "not a record\nnor this\n"
