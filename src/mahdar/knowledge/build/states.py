"""States and territories: ISO 3166 codes with the Arabic names of UNTERM, UNSD and Natural Earth."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mahdar.knowledge.build.csv_rows import read_csv
from mahdar.knowledge.columns import Row
from mahdar.language.fold import MARK, fold_form
from mahdar.language.lexicon import load_yaml

_BRACKETS = re.compile(r"\([^()]*\)")
_WIKIDATA = re.compile(r"Q[0-9]+\Z")
_TERMS = ("UNTERM Arabic Short", "official_name_ar")


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of a CSV file and where it stands."""

    row: Mapping[str, str]
    source: str

    def value(self, column: str) -> str:
        return (self.row.get(column) or "").strip()


def rows(sources: Path, more: Mapping[str, str] | None = None) -> Iterator[Row]:
    """The rows of `states.tsv` by alpha-3.

    `sources` is the folder of sources; `more` has further Arabic names by alpha-2, such as those of
    `cldr_names`, and may be left out.
    """
    codes, outlines = _codes(sources), _outlines(sources)
    for code in sorted(codes.keys() | {code for code in outlines if code in _rules()["alpha2"]}):
        yield _row(code, codes.get(code), outlines.get(code), more or {})


def cldr_names() -> dict[str, str]:
    """Arabic names of states by alpha-2 as CLDR has them, through babel; their licence is Unicode-3.0."""
    import babel

    territories: Mapping[str, str] = babel.Locale("ar").territories
    return {code: name for code, name in territories.items() if len(code) == 2 and code.isalpha()}


def independent(sources: Path) -> frozenset[str]:
    """The codes of the states that the codes file calls independent, with Palestine, Taiwan and Kosovo."""
    own = {code for code, line in _codes(sources).items() if line.value("is_independent") == "Yes"}
    return frozenset(own | {"PSE", "TWN", "XKX"})


def _rules() -> dict[str, Any]:
    rules: dict[str, Any] = load_yaml("mahdar.knowledge.build", "states.yaml")
    return rules


def _codes(sources: Path) -> dict[str, _Line]:
    lines = (_Line(row, source) for source, row in read_csv(sources, _rules()["files"]["codes"]))
    return {line.value("ISO3166-1-Alpha-3"): line for line in lines if line.value("ISO3166-1-Alpha-3")}


def _outlines(sources: Path) -> dict[str, _Line]:
    known, out = _rules()["outlines"], {}
    for source, row in read_csv(sources, _rules()["files"]["outlines"]):
        code = known.get(row["adm0_a3"]) or row["iso_a3"]
        if code != "-99":
            out[code] = _Line(row, source)
    return out


def _row(code: str, codes: _Line | None, outline: _Line | None, more: Mapping[str, str]) -> Row:
    rules = _rules()
    alpha2 = rules["alpha2"].get(code) or (codes.value("ISO3166-1-Alpha-2") if codes else "")
    official = _clean(codes.value("UNTERM Arabic Formal")) if codes else ""
    terms = [codes.value(column) for column in _TERMS] if codes else []
    found = [outline.value("name_ar") if outline else "", *terms, more.get(alpha2, "")]
    names = _names(code, found)
    return {
        "id": code,
        "alpha2": alpha2,
        "name_en": _english(code, codes, outline),
        "names_ar": "|".join(names),
        "official_ar": official
        if fold_form(official) not in _dropped(code).union(map(fold_form, names))
        else "",
        "capital_en": rules["capitals"].get(code, codes.value("Capital") if codes else ""),
        "capitals_ar": "",
        "wikidata": _wikidata(code, codes, outline),
        "start": "",
        "end": "",
        "source": "|".join(line.source for line in (codes, outline) if line),
    }


def _names(code: str, found: Iterable[str]) -> list[str]:
    """Clean names that differ under the fold, in order, less those that mean something else."""
    rules = _rules()
    dropped = _dropped(code)
    names: dict[str, str] = {}
    for written in found:
        bare = written.rstrip("* ")
        for name in rules["repaired"].get(bare, [_clean(bare)]):
            if name and fold_form(name) not in dropped:
                names.setdefault(fold_form(name), name)
    return list(names.values()) or list(rules["instead"].get(code, ()))


def _dropped(code: str) -> frozenset[str]:
    """The folded names that a state is not known by."""
    return frozenset(fold_form(name) for name in _rules()["dropped"].get(code, ()))


def _clean(name: str) -> str:
    """A name without asterisks, brackets, harakat, and with hyphens as spaces."""
    bare = _BRACKETS.sub(" ", MARK.sub("", name)).replace("*", " ").replace("-", " ")
    return " ".join(bare.split())


def _english(code: str, codes: _Line | None, outline: _Line | None) -> str:
    name = _rules()["english"].get(code) or (codes.value("CLDR display name") if codes else "")
    name = name or (outline.value("name") if outline else "")
    return str(name).replace(" & ", " and ").replace("St. ", "Saint ").replace("’", "'")


def _wikidata(code: str, codes: _Line | None, outline: _Line | None) -> str:
    given = codes.value("wikidata_id").rpartition("/")[2] if codes else ""
    other = outline.value("wikidataid") if outline else ""
    first, second = (other, given) if code in _rules()["wikidata_of_outlines"] else (given, other)
    return next((found for found in (first, second) if _WIKIDATA.match(found)), "")
