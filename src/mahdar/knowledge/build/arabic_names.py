"""Arabic names out of lists in many languages: cleaned, without those of other languages in our script."""

import re
from collections.abc import Iterable

from mahdar.language.fold import MARK, fold_form

# No Persian, Urdu, Sorani or Pashto letters, no digits.
_ARABIC = re.compile(r"[ء-غف-ي]+(?:[ \-][ء-غف-ي]+)*\Z")
_FOREIGN = re.compile(
    r"ى\B"  # Uyghur and Kazakh write it in mid-word
    r"|\Bآ"  # Persian, in names of places
    r"|ااا|(?:(?<=^)|(?<= ))ئ"  # slips; Uyghur begins a vowel so
)
_SPACES = re.compile(r"[\s\u200e\u200f\u200b-\u200d\ufeff]+")
_BRACKETS = re.compile(r"\(.*?\)|\[.*?\]")


def clean(name: str) -> str:
    """A name without harakat, bidi marks and what follows a comma (the state or province)."""
    bare = MARK.sub("", _BRACKETS.sub(" ", name))
    return _SPACES.sub(" ", re.split("[،,;/]", bare)[0]).strip(" .-'’")


def is_arabic(name: str) -> bool:
    """Whether a clean name has nothing but letters of Arabic."""
    return len(name) > 1 and _ARABIC.match(name) is not None


def is_foreign(name: str) -> bool:
    """Whether a name in Arabic letters has a turn that Arabic does not write."""
    return _FOREIGN.search(name) is not None


def key(name: str) -> str:
    """What two spellings of one name share: folded, hyphens as spaces."""
    return fold_form(name).replace("-", " ")


def unlike(names: Iterable[str]) -> list[str]:
    """The names that differ under the fold, the first of each kind."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(key(name), name.replace("-", " "))
    return list(found.values())


def untagged(alternates: Iterable[str], persian: str = "") -> list[str]:
    """The Arabic ones among names of no stated language; `persian` is the Persian one, left out.

    Forms with harakat or hamza come first, since they are spelled with care.
    """
    bad = key(clean(persian))
    names = (clean(name) for name in alternates)
    good = [name for name in names if is_arabic(name) and not is_foreign(name) and key(name) != bad]
    return unlike(sorted(good, key=lambda name: -len(re.findall("[أإآؤئءة]", name))))
