"""Folders, single files, standard input: which are read, in which order, under which ids."""

import gzip
import io
import json
import os
import sys
from pathlib import Path

import pytest

TEXT = "قال الحارس إن الباب مغلق."


def test_a_folder_is_walked_in_sorted_order(tmp_path: Path, take) -> None:
    folder = tmp_path / "news"
    for name in ("b/2.txt", "b/10.txt", "a.txt.gz", ".hidden/x.txt", "picture.png", "b/notes.md"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(TEXT.encode()) if name.endswith("gz") else TEXT.encode())
    taken, notes = take(folder)
    assert [one.article.id for one in taken] == ["news/a.txt.gz", "news/b/10.txt", "news/b/2.txt"]
    assert [n.level for n in notes] == ["info"]
    assert "skipped 2" in notes[0].problem
    assert "picture.png" in notes[0].problem
    assert ".jsonl" in notes[0].remedy


def test_a_folder_with_nothing_to_read_is_an_error(tmp_path: Path, take) -> None:
    taken, notes = take(tmp_path)
    assert taken == []
    assert [n.level for n in notes] == ["error"]


def test_a_missing_file_is_named_and_the_rest_is_read(tmp_path: Path, take) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    taken, notes = take(tmp_path / "none.txt", tmp_path / "a.txt")
    assert len(taken) == 1
    assert (notes[0].level, notes[0].file) == ("error", str(tmp_path / "none.txt"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_named(tmp_path: Path, take) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    (tmp_path / "a.txt").chmod(0)
    _, notes = take(tmp_path / "a.txt")
    assert "cannot be read" in notes[0].problem


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n", "\ufeff\u200f \n".encode()])
def test_an_empty_text_is_an_error_with_a_remedy(tmp_path: Path, take, data: bytes) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    taken, notes = take(tmp_path / "a.txt")
    assert taken == []
    assert (notes[0].level, notes[0].problem) == ("error", "the file is empty")
    assert notes[0].remedy


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (TEXT.encode(), 1),
        (gzip.compress(TEXT.encode()), 1),
        (b'{"text": "a b"}\n{"text": "c d"}\n', 2),
        (b'{\n "text": "a b"\n}\n', 1),
        (b'[{"text": "a b"}, {"text": "c d"}]', 2),
    ],
)
def test_standard_input_is_told_by_its_first_marks(
    monkeypatch: pytest.MonkeyPatch, take, data: bytes, count: int
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(data))))
    taken, notes = take(Path("-"))
    assert (len(taken), notes) == (count, [])
    assert {one.file for one in taken} == {"standard input"}


def test_two_texts_under_one_id_are_said_and_both_read(tmp_path: Path, take) -> None:
    rows = [{"id": "n1", "text": text} for text in ("قال نعم.", "قال لا.", "قال نعم.")]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)))
    taken, notes = take(tmp_path / "a.jsonl")
    assert len(taken) == 3
    assert [(n.level, n.place) for n in notes] == [("warning", "line 2")]
    assert "'n1'" in notes[0].problem


def test_date_and_source_stand_in_where_an_article_has_none(tmp_path: Path, take) -> None:
    rows = '{"text": "قال نعم."}\n{"text": "قال لا.", "source": "الحقل", "date": "2020-02-02"}\n'
    (tmp_path / "a.jsonl").write_text(rows)
    taken, _ = take(tmp_path / "a.jsonl", published="2021-01-01", source="النهر")
    assert [(t.article.source, t.article.published) for t in taken] == [
        ("النهر", "2021-01-01"),
        ("الحقل", "2020-02-02"),
    ]


def test_a_text_without_a_title_is_all_text(tmp_path: Path, take) -> None:
    (tmp_path / "a.txt").write_text(f"عنوان\n\n{TEXT}")
    with_title, _ = take(tmp_path / "a.txt")
    without, _ = take(tmp_path / "a.txt", title=False)
    assert with_title[0].article.title == "عنوان"
    assert (without[0].article.title, without[0].article.text) == (None, f"عنوان\n\n{TEXT}")
