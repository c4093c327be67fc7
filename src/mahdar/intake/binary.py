"""Files that are not text: told by their first bytes and refused by name."""

import re

from mahdar.errors import InputError

_HEAD = 8192  # bytes looked at
# First bytes of common kinds of files, their name and what to do with them.
_KINDS = (
    (b"%PDF", "a PDF", "take its text out first: pdftotext FILE.pdf"),
    (b"PK\x03\x04", "a zip archive or office document", "unpack it, or save the document as plain text"),
    (b"\xd0\xcf\x11\xe0", "an old office document", "save it as plain text"),
    (b"{\\rtf", "an RTF document", "save it as plain text"),
    (b"\x89PNG", "a PNG picture", "give text"),
    (b"\xff\xd8\xff", "a JPEG picture", "give text"),
    (b"GIF8", "a GIF picture", "give text"),
    (b"BZh", "a bzip2 archive", "unpack it, or pack it as .gz"),
    (b"\xfd7zXZ", "an xz archive", "unpack it, or pack it as .gz"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "unpack it, or pack it as .gz"),
    (b"PAR1", "a Parquet file", "write it out as JSON Lines first"),
    (b"SQLite format 3", "an SQLite database", "write its articles out as JSON Lines first"),
)
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_FEW = 0.02  # share of control bytes above which it is no text


def refuse_binary(data: bytes) -> None:
    """Raise InputError, naming the kind, where bytes without a byte order mark cannot be text."""
    for mark, name, remedy in _KINDS:
        if data.startswith(mark):
            raise InputError(f"is {name}, not text", remedy)
    head = data[:_HEAD]
    if _PAGE.match(head):
        raise InputError("is a web page, which is not read yet", "save the article's text alone")
    if b"\0" in head or len(_CONTROL.findall(head)) > _FEW * len(head):
        raise InputError("is a binary file, not text", "give text, JSON or JSON Lines, plain or as .gz")
