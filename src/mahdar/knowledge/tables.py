"""Tables as text: tab-separated, a header line, `#` remarks. Trouble names the file and the line."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from mahdar.errors import KnowledgeError
from mahdar.knowledge.columns import COLUMNS, OPTIONAL, Row

SEPARATOR = "|"


def values(field: str) -> list[str]:
    """The values of a field that may hold several."""
    return [value for value in field.split(SEPARATOR) if value]


def table_of(path: Path) -> str:
    """Which table a file holds, by its name: `persons_east.tsv` holds persons; KnowledgeError if none."""
    found = [name for name in COLUMNS if path.stem == name or path.stem.startswith(name + "_")]
    if not found:
        raise KnowledgeError(f"{path}: no table is called so", f"name the file {', '.join(COLUMNS)} (.tsv)")
    return max(found, key=len)


def read_table(path: Path, table: str | None = None) -> Iterator[tuple[int, Row]]:
    """Rows with their line numbers; KnowledgeError where a row has too many or too few fields."""
    table = table or table_of(path)
    header: list[str] | None = None
    for number, line in enumerate(_lines(path), 1):
        if not line or line.startswith("#"):
            continue
        fields = line.split("\t")
        if header is None:
            header = _header(path, number, fields, table)
        elif len(fields) != len(header):
            problem = f"{path}:{number}: {len(fields)} fields where the header has {len(header)}"
            raise KnowledgeError(problem, "mend the row; fields are separated by one tab")
        else:
            yield number, dict(zip(header, fields, strict=True))


def write_table(path: Path, table: str, rows: Iterable[Row], remark: str = "") -> int:
    """Write rows in the table's own order of columns; how many there were."""
    columns, count = COLUMNS[table], 0
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        if remark:
            stream.write(f"# {remark}\n")
        stream.write("\t".join(columns) + "\n")
        for row in rows:
            stream.write("\t".join(row.get(column, "") for column in columns) + "\n")
            count += 1
    return count


def _lines(path: Path) -> Iterator[str]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KnowledgeError(f"{path}: {error.strerror or error}", "name a file that can be read") from None
    except UnicodeDecodeError:
        raise KnowledgeError(f"{path}: not UTF-8", "save it as UTF-8") from None
    return iter(text.split("\n"))


def _header(path: Path, number: int, fields: list[str], table: str) -> list[str]:
    known = COLUMNS[table]
    strange = [field for field in fields if field not in known]
    missing = [c for c in known if c not in fields and c not in OPTIONAL]
    if strange or missing:
        said = [f"no column {', '.join(missing)}"] if missing else []
        said += [f"unknown column {', '.join(strange)}"] if strange else []
        raise KnowledgeError(
            f"{path}:{number}: {'; '.join(said)}", f"the columns of {table}: {', '.join(known)}"
        )
    return fields
