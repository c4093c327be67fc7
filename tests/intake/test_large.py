"""An article of 5 MB: taken in whole, and read to a sound record."""

import json
from pathlib import Path

import pytest

SENTENCE = "قال وزير المياه سامر الخطايبة أمس إن السدود امتلأت بنسبة 81 في المئة، مضيفا أن الأمطار عادت. "
SIZE = 5 * 2**20


def large(size: int) -> str:
    paragraph = SENTENCE * 20 + "\n"
    return paragraph * (size // len(paragraph.encode()) + 1)


def test_five_megabytes_are_taken_in_untouched(tmp_path: Path, take) -> None:
    text = large(SIZE)
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    taken, notes = take(tmp_path / "a.txt")
    assert taken[0].article.whole == text
    assert notes == []


@pytest.mark.parametrize("size", [SIZE // 20, pytest.param(SIZE, marks=pytest.mark.soak)])
def test_a_large_article_is_read_to_a_sound_record(size: int) -> None:
    import mahdar
    from mahdar.record.validate import check_record

    text = large(size)
    record = mahdar.read(text, published="2023-03-14")
    assert len(record.statements) >= text.count("قال وزير")
    assert len(record.figures) == text.count("81")
    assert check_record(json.loads(record.to_json())) == []
