"""The Arabic names of GeoNames' alternateNamesV2: by the number of the place, the preferred first."""

from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.update.stream import DAMAGED, Step, read_lines

Fields = list[str]

_WIDTHS = (10, 8)  # with the years of use, and without as in the older file
_ARABIC = b"\tar\t"


def fields_of(path: Path, number: int, line: bytes, widths: tuple[int, ...]) -> Fields:
    """The fields of a line; KnowledgeError naming file and line for other widths and what is no UTF-8."""
    if line.count(b"\t") + 1 not in widths:
        wanted = " or ".join(map(str, widths))
        problem = f"{path}:{number}: {line.count(bytes([9])) + 1} columns where GeoNames has {wanted}"
        raise KnowledgeError(problem, DAMAGED if number > 1 else "name the table as it comes from GeoNames")
    try:
        return line.decode().split("\t")
    except UnicodeDecodeError:
        raise KnowledgeError(f"{path}:{number}: not UTF-8", DAMAGED) from None


def read_names(path: Path, step: Step = lambda _: None) -> dict[int, list[str]]:
    """Arabic names by the number of the place; historic ones are left out.

    Raises KnowledgeError naming file and line where the table is damaged or cut off, or has none in Arabic.
    """
    found: dict[int, list[tuple[int, str]]] = {}
    widths: tuple[int, ...] = _WIDTHS
    for number, line in read_lines(path, step):
        if not line or (number > 1 and _ARABIC not in line and line.count(b"\t") + 1 in widths):
            continue
        fields = fields_of(path, number, line, widths)
        widths = (len(fields),)
        if fields[2] == "ar" and fields[7] != "1":
            found.setdefault(_place(path, number, fields[1]), []).append((_rank(fields), fields[3]))
    if not found:
        raise KnowledgeError(
            f"{path}: no Arabic names in it", "name alternateNamesV2.txt or .zip of GeoNames"
        )
    return {place: [name for _, name in sorted(names, key=lambda n: n[0])] for place, names in found.items()}


def _rank(fields: Fields) -> int:
    """Preferred names first, then plain ones, short ones, colloquial ones."""
    preferred, short, colloquial, _ = (mark == "1" for mark in fields[4:8])
    return 0 if preferred else 3 if colloquial else 2 if short else 1


def _place(path: Path, number: int, field: str) -> int:
    if not (field.isascii() and field.isdigit()):
        raise KnowledgeError(f"{path}:{number}: {field!r} is no number of a place", DAMAGED)
    return int(field)
