"""Files of records, with what is wrong on which line."""

import gzip
import json
from pathlib import Path

import pytest
from sample_record import sound

from mahdar.errors import InputError
from mahdar.record.lines import validate_lines

GOOD = sound().to_json().encode()
BAD = json.dumps({**sound().to_dict(), "times": None}).encode()


def test_each_bad_line_is_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    lines = [GOOD, b"", b"{", b"\xff{}", BAD, b'{"schema": NaN}', b"[" * 100_000, GOOD]
    file.write_bytes(b"\r\n".join(lines))
    found = [(p.line, p.what.partition(":")[0]) for p in validate_lines(file)]
    assert found == [
        (3, "not JSON"),
        (4, "not UTF-8 at byte 0 of the line"),
        (5, "times"),
        (6, "not JSON"),
        (7, "not JSON"),
    ]
    assert str(next(validate_lines(file))).startswith(f"{file}:3: not JSON: ")


def test_gzip(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl.gz"
    file.write_bytes(gzip.compress(GOOD + b"\n" + BAD))
    assert [p.line for p in validate_lines(file)] == [2]


def test_gzip_cut_short(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl.gz"
    file.write_bytes(gzip.compress(GOOD + b"\n" + GOOD, compresslevel=0)[:-40])
    assert [(p.line, p.what) for p in validate_lines(file)] == [(2, "the gzip file ends or breaks here")]


@pytest.mark.parametrize(("name", "content"), [("absent.jsonl", None), ("fake.jsonl.gz", b"plain")])
def test_a_file_that_cannot_be_read(tmp_path: Path, name: str, content: bytes | None) -> None:
    file = tmp_path / name
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(InputError, match=name):
        list(validate_lines(file))
