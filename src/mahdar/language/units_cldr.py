"""Arabic names of currencies and units out of Babel's CLDR data, kept as a small file that loads quickly.

Unpickling Babel's whole Arabic locale takes about 100 ms, the file made from it 5 ms. `python -m
mahdar.language.units_cldr` prints the file anew; a test holds it to the installed Babel.
"""

import re

_LETTERS = re.compile(r"[\u0620-\u064a ]+")
_OBSOLETE = re.compile(r"[0-9]")  # CLDR dates currencies that are no more: «أفغاني - 1927-2002»


def cldr_names() -> dict[str, dict[str, str]]:
    """`currencies`: Arabic name -> ISO 4217 code; `units`: Arabic name -> English noun; letters only."""
    from babel import localedata

    data = localedata.load("ar")
    return {
        "currencies": {
            name: code
            for code, name in sorted(data["currency_names"].items())
            if not _OBSOLETE.search(name) and _LETTERS.fullmatch(name) and " " in name
        },
        "units": {
            names["long"]: unit.partition("-")[2].replace("-", " ")
            for unit, names in sorted(data["unit_display_names"].items())
            if "long" in names and _LETTERS.fullmatch(names["long"]) and "-per-" not in unit
        },
    }


def render() -> str:
    """The file `units_cldr.yaml`, as text."""
    lines = [
        "# Made by `python -m mahdar.language.units_cldr` from Babel's copy of the CLDR (Unicode-3.0).",
        "source: Unicode CLDR, Arabic locale, through Babel",
        "example: خمسون ليرة تركية",
    ]
    for group, names in cldr_names().items():
        lines.append(f"{group}:")
        lines.extend(f"  {name}: {value!r}" for name, value in names.items())
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    import sys

    sys.stdout.write(render())
