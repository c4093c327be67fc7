"""Scores against TimeML files: parsing, matching, faults, and the floors on the shared set."""

from pathlib import Path

import pytest

from mahdar.errors import InputError
from mahdar.evaluate.timex import main, score
from mahdar.evaluate.timex_files import Document, Timex, load_folder, parse, repair

SOURCE = """<?xml version="1.0"?>
<!DOCTYPE TimeML SYSTEM "TimeML.dtd">
<TimeML>
وصل <TIMEX3 tid="t1" type="DATE" value="2015-12-22">الثلاثاء</TIMEX3> &amp; \
أقام <TIMEX3 tid="t2" type="DURATION" value="P2D">يومين</TIMEX3>.
</TimeML>
"""


def test_parsing_keeps_offsets_and_unescapes() -> None:
    document = parse("doc1", SOURCE)
    assert document.text == "وصل الثلاثاء & أقام يومين.\n"
    assert [(t.text, t.type, t.value) for t in document.times] == [
        ("الثلاثاء", "DATE", "2015-12-22"),
        ("يومين", "DURATION", "P2D"),
    ]
    assert all(document.text[t.start : t.end] == t.text for t in document.times)


def test_a_text_read_as_annotated_scores_one() -> None:
    result = score([parse("doc1", SOURCE)])
    both = result.relaxed["DATE + DURATION"]
    assert (both.right, both.gold, both.read) == (2, 2, 2)
    assert result.strict["DATE"].f1 == 1
    assert result.errors == []


def test_overlap_is_relaxed_and_each_span_answers_one() -> None:
    text = "وصل يوم الثلاثاء الماضي وعاد"
    halves = (Timex(8, 16, "الثلاثاء", "DATE", None), Timex(17, 23, "الماضي", "DATE", None))
    result = score([Document("doc", text, halves)])
    assert (result.relaxed["DATE"].right, result.relaxed["DATE"].gold, result.relaxed["DATE"].read) == (
        1,
        2,
        1,
    )
    assert result.strict["DATE"].right == 0


def test_values_of_explicit_dates_alone_are_compared() -> None:
    text = "بني عام 1990 ورمم عام 2001 وزرناه أمس"
    gold = tuple(
        Timex(text.index(words), text.index(words) + len(words), words, "DATE", value)
        for words, value in (("عام 1990", "1990"), ("عام 2001", "2002"), ("أمس", "2015-12-23"))
    )
    result = score([Document("doc", text, gold)])
    assert (result.values.right, result.values.gold, result.values.read) == (1, 2, 2)
    assert len(result.errors) == 1


def test_faults_are_mended_and_counted() -> None:
    times = (Timex(0, 14, "الساعة العاشرة", "DURATION", "PT1H"), Timex(20, 24, "يوما", "DURATION", "P1D"))
    (mended,), met = repair([Document("doc", "", times)])
    assert [t.type for t in mended.times] == ["TIME"]
    assert met["clock time called a duration"] == 1
    assert met["any day or hour called a duration"] == 1


def test_a_folder_without_documents_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no TimeML files"):
        load_folder(tmp_path)
    with pytest.raises(SystemExit):
        main([str(tmp_path)])


def test_documents_are_in_the_order_of_their_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for number in (10, 2, 1):
        (tmp_path / f"doc{number}.tml").write_text(SOURCE, encoding="utf-8")
    assert [d.name for d in load_folder(tmp_path)] == ["doc1", "doc2", "doc10"]
    assert main([str(tmp_path), "--documents", "1-2", "--errors"]) == 0
    out = capsys.readouterr().out
    assert "DATE + DURATION      4     4" in out


def test_floors_on_the_shared_documents(shared: Path) -> None:
    """Measured: as annotated DATE 0.853, both 0.791, explicit values 42 of 45; mended DURATION 0.853."""
    documents = load_folder(shared / "time" / "dahmri_timex")
    result = score(documents)
    assert result.relaxed["DATE"].f1 >= 0.84
    assert result.relaxed["DATE + DURATION"].f1 >= 0.78
    assert result.values.right / result.values.gold >= 0.9
    assert score(repair(documents)[0]).relaxed["DURATION"].f1 >= 0.84
