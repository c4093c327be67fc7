"""Bytes to text: UTF-8, a byte order mark, else the encoding that makes plausible Arabic of them."""

import codecs
import re
from dataclasses import dataclass

from mahdar.errors import InputError
from mahdar.intake.binary import refuse_binary

# Longer marks first: the one of UTF-32 begins with the one of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ARABIC = {"cp1256": "Windows-1256", "iso8859_6": "ISO-8859-6", "mac_arabic": "MacArabic", "cp720": "cp720"}
_SAMPLE = 64 * 1024  # bytes looked at to tell an encoding
_MIXED = re.compile("[A-Za-z][\u0621-\u064a]|[\u0621-\u064a][A-Za-z]")
# Over 998 pieces of ANT news (whole, and first 80 letters) as Windows-1256, these letters make 71-84 % of
# the non-ASCII characters (5th to 95th percentile; least 56 %), and 0-60 % where another code page is used.
_FREQUENT = frozenset("اليمنورتبعدةسه")
_PLAUSIBLE = 0.5
_DAMAGED = 0.1  # share of broken characters among the non-ASCII ones up to which a text is still called UTF-8


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, its encoding, and what to warn of ("" when nothing was guessed or lost)."""

    text: str
    encoding: str
    warning: str = ""
    flags: tuple[str, ...] = ()


def marked_encoding(data: bytes) -> str | None:
    """The encoding that a byte order mark names."""
    return next((name for mark, name in _MARKS if data.startswith(mark)), None)


def decode(data: bytes) -> Decoded:
    """The text of some bytes. Raises InputError on binary data and on bytes of no encoding we can tell."""
    marked = marked_encoding(data)
    if marked is not None:
        return _decode_marked(data, marked)
    refuse_binary(data)
    try:
        return Decoded(data.decode(), "utf-8")
    except UnicodeDecodeError as error:
        return _decode_damaged(data, error.start) or _decode_arabic(data) or _decode_guessed(data)


def _decode_marked(data: bytes, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"starts as {encoding.removesuffix('-sig').upper()} but is broken at byte {error.start}",
            "save it again as UTF-8",
        ) from None


def _decode_damaged(data: bytes, at: int) -> Decoded | None:
    """UTF-8 with a few broken bytes: read with U+FFFD in their place."""
    text = data.decode(errors="replace")
    broken = text.count("\ufffd")
    foreign = sum(not c.isascii() for c in text)
    if broken > _DAMAGED * foreign:
        return None
    warning = f"is not valid UTF-8 at byte {at}: {broken} broken characters are read as U+FFFD"
    return Decoded(text, "utf-8", warning, ("broken_encoding",))


def _decode_arabic(data: bytes) -> Decoded | None:
    scores = {name: _plausibility(data[:_SAMPLE].decode(name, "replace")) for name in _ARABIC}
    best = max(scores, key=lambda name: scores[name])
    return _guessed(data, best, _ARABIC[best]) if scores[best] >= _PLAUSIBLE else None


def _plausibility(text: str) -> float:
    """How far the non-ASCII part looks like Arabic: its share of frequent letters, less what is odd."""
    foreign = [c for c in text if not c.isascii()]
    if not foreign:
        return 0.0
    odd = len(_MIXED.findall(text)) + text.count("\ufffd")
    return (sum(c in _FREQUENT for c in foreign) - odd) / len(foreign)


def _decode_guessed(data: bytes) -> Decoded:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    if best is None:
        raise InputError("is in no encoding that can be told", "convert it: iconv -f ENCODING -t UTF-8")
    return _guessed(data, best.encoding, best.encoding)


def _guessed(data: bytes, encoding: str, name: str) -> Decoded:
    warning = f"is not UTF-8; it is read as {name}, which was guessed"
    return Decoded(data.decode(encoding, "replace"), encoding, warning, ("guessed_encoding",))
