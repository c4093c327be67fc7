"""Plain text: one article a file, its first line perhaps its title."""

import re

from mahdar.errors import InputError
from mahdar.intake.decode import decode
from mahdar.intake.fields import make_taken
from mahdar.intake.notes import Desk, Taken

TITLE_WORDS = 25
_STOP = re.compile(r"[.!?؟۔…][\s»”\"')\]]*$")
_BLANK = re.compile(r"(?:[^\S\n]*\n)+")


def take_plain(data: bytes, desk: Desk, name: str | None = None) -> Taken | None:
    """The article of one plain text; raises InputError where it is no text or empty."""
    decoded = decode(data)
    if decoded.warning:
        desk.warn("", decoded.warning, "save it as UTF-8 if that is wrong")
    if not decoded.text.strip("\ufeff \t\r\n\v\f\xa0\u200b\u200e\u200f"):
        raise InputError("the file is empty", "give it a text or leave it out")
    title, text = split_title(decoded.text) if desk.options.title else (None, decoded.text)
    values = {"title": title, "text": text, "id": name}
    return make_taken(values, None, desk, "", decoded.flags)


def split_title(text: str) -> tuple[str | None, str]:
    """Title and rest of a text. The first line is a title if a blank line follows it, or if it has at most
    25 words and no final stop; never where nothing else follows.
    """
    lead = _BLANK.match(text)
    first, newline, rest = text[lead.end() if lead else 0 :].partition("\n")
    line = first.strip()
    if not newline or not line or not rest.strip():
        return None, text
    blank_follows = not rest.partition("\n")[0].strip()
    if blank_follows or (len(line.split()) <= TITLE_WORDS and not _STOP.search(line)):
        return line, rest
    return None, text
