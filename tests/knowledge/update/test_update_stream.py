"""Lines of plain and packed files, and what is said of those that were cut off."""

from pathlib import Path

import pytest
from kb_dumps import cut, pack

from mahdar.errors import KnowledgeError
from mahdar.knowledge.update.stream import read_lines

NAMES = ("a.txt", "a.txt.gz", "a.txt.bz2", "a.zip")
CONTENT = "".join(f"سطر {n} {n * n * 7919 % 104729}\n" for n in range(3000)).encode()


@pytest.mark.parametrize("name", NAMES)
def test_lines_come_with_their_numbers_however_packed(tmp_path: Path, name: str) -> None:
    found = list(read_lines(pack(tmp_path / name, "سطر\nثان\r\nثالث".encode())))
    assert [(n, line.decode()) for n, line in found] == [(1, "سطر"), (2, "ثان"), (3, "ثالث")]


@pytest.mark.parametrize("name", NAMES[1:])
@pytest.mark.parametrize("share", [0.1, 0.6, 0.99])
def test_a_packed_file_that_was_cut_off_is_an_error(tmp_path: Path, name: str, share: float) -> None:
    path = cut(pack(tmp_path / name, CONTENT), share)
    with pytest.raises(KnowledgeError, match=rf"{name}:\d+: .*\(get the file again"):
        list(read_lines(path))


@pytest.mark.parametrize("name", NAMES[1:])
def test_a_packed_file_with_a_damaged_byte_is_an_error(tmp_path: Path, name: str) -> None:
    path = pack(tmp_path / name, CONTENT)
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
    with pytest.raises(KnowledgeError, match=rf"{name}:\d+: "):
        list(read_lines(path))


def test_a_file_that_is_not_there_or_a_folder_is_an_error(tmp_path: Path) -> None:
    for path in (tmp_path / "none.json", tmp_path):
        with pytest.raises(KnowledgeError, match="name a file that can be read"):
            list(read_lines(path))


def test_the_table_in_an_archive_is_the_one_called_as_it_else_the_greatest(tmp_path: Path) -> None:
    assert list(read_lines(pack(tmp_path / "SY.zip", b"x\n"))) == [(1, b"x")]
    assert list(read_lines(pack(tmp_path / "mine.zip", b"x\n", member="allCountries.txt"))) == [(1, b"x")]


def test_an_archive_without_a_table_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="no table in it"):
        list(read_lines(pack(tmp_path / "a.zip", b"x", member="README-2.txt")))


def test_steps_sum_to_the_lines(tmp_path: Path) -> None:
    counts: list[int] = []
    list(read_lines(pack(tmp_path / "a.txt.gz", b"x\n" * 2500), counts.append))
    assert counts == [1000, 1000, 500]
