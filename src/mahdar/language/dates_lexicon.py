"""The words of dates as look-up tables, one a kind, each form with the clitics it takes in front."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

ARTICLE = "ال"
CLITICS: Mapping[str, tuple[str, ...]] = {
    "all": ("و", "ف", "ب", "ل", "وب", "ول", "فب", "ك"),
    "joining": ("و", "ف"),
    "none": (),
}
FILES = ("dates_days.yaml", "dates_units.yaml", "dates_spans.yaml", "dates_tense.yaml", "dates_months.yaml")
# Lists of rows by the field that tells what a row stands for; other blocks of the files are sets of forms.
KEYS: Mapping[str, tuple[str, str]] = {
    "weekday": ("day", "all"),
    "deictic": ("shift", "all"),
    "part": ("value", "all"),
    "part_adverb": ("value", "all"),
    "vague": ("value", "all"),
    "step": ("way", "all"),
    "turn": ("turn", "none"),
    "each": ("value", "all"),
    "edge": ("part", "all"),
    "season": ("season", "all"),
    "decade": ("tens", "all"),
    "era": ("era", "none"),
    "part_of_hour": ("minutes", "none"),
}
ARTICLED = frozenset({"part", "season"})  # kinds whose `sort` says whether the form has the article
UNIT_SORTS = ("one", "the", "two", "the_two", "both", "many", "the_many")


@dataclass(frozen=True, slots=True)
class Word:
    """What a form stands for; `sort` divides a kind; `skip` counts the letters of the clitics before it."""

    key: Any
    sort: str = ""
    skip: int = 0


@dataclass(frozen=True, slots=True)
class DateWords:
    """All tables by kind; `pairs` holds names of two words by the first («تشرين الثاني»)."""

    tables: Mapping[str, Mapping[str, Word]]
    pairs: Mapping[str, Mapping[str, Word]]


Table = dict[str, Word]
Entry = tuple[str, Any, str]


@cache
def date_words() -> DateWords:
    """The tables, read once."""
    tables: dict[str, Table] = {}
    pairs: dict[str, Table] = {}
    for file in FILES:
        for name, block in load_yaml("mahdar.language", file).items():
            if isinstance(block, dict):
                entries = ((form, True, "") for form in block["forms"])
                tables[name] = _table(entries, CLITICS[block.get("clitics", "none")])
            elif name in KEYS:
                key, clitics = KEYS[name]
                tables[name] = _table(_keyed(block, key, articled=name in ARTICLED), CLITICS[clitics])
    _load_rest(tables)
    _load_months(tables, pairs)
    return DateWords(tables, pairs)


def _load_rest(tables: dict[str, Table]) -> None:
    """The blocks of a shape of their own: units, fractions, weekdays without article."""
    everything = CLITICS["all"]
    days = load_yaml("mahdar.language", "dates_days.yaml")
    units = load_yaml("mahdar.language", "dates_units.yaml")
    spans = load_yaml("mahdar.language", "dates_spans.yaml")
    tables["bare_weekday"] = _table(((f, row["day"], "") for row in days["weekday"] for f in row["bare"]), ())
    tables["counted_only"] = {unit: Word(True) for unit in units["counted_only"]}
    rows = (
        (f, row["unit"], sort) for row in units["units"] for sort in UNIT_SORTS for f in row.get(sort, ())
    )
    tables["unit"] = _table(rows, everything)
    fractions = ((f, row["parts"], row["letter"]) for row in spans["fractions"] for f in row["forms"])
    tables["fraction"] = _table(fractions, everything)
    # «يختتمها», «تستضيفه»: the match or meeting as a pronoun
    for form, word in list(tables["scheduled"].items()):
        tables["scheduled"] |= {form + pronoun: word for pronoun in ("ها", "ه")}


def _load_months(tables: dict[str, Table], pairs: dict[str, Table]) -> None:
    data = load_yaml("mahdar.language", "dates_months.yaml")
    plain: list[Entry] = []
    risky: list[Entry] = []
    for calendar in ("gregorian", "hijri"):
        for row in data[calendar]:
            key = (calendar[0], row["month"])
            for form in row["forms"]:
                first, _, second = fold_form(form).partition(" ")
                if second:
                    for cliticised, skip in _with_clitics(first, CLITICS["all"]):
                        pairs.setdefault(cliticised, {})[second] = Word(key, "", skip)
                elif row.get("risky"):
                    risky.append((form, key, "risky"))
                else:
                    plain.append((form, key, ""))
    # «باب» and «لاب» are words of their own: a risky name takes no clitic but و and ف.
    tables["month"] = _table(risky, CLITICS["joining"]) | _table(plain, CLITICS["all"])


def _keyed(rows: Iterable[dict[str, Any]], key: str, *, articled: bool) -> Iterable[Entry]:
    for row in rows:
        for form in row["forms"]:
            yield form, row[key], "the" if articled and form.startswith(ARTICLE) else ""


def _table(entries: Iterable[Entry], clitics: tuple[str, ...]) -> Table:
    """Forms with their clitics; a form without one wins over the same letters with one."""
    rows = [(fold_form(form), key, sort) for form, key, sort in entries]
    out = {form: Word(key, sort) for form, key, sort in rows}
    for form, key, sort in rows:
        for cliticised, skip in _with_clitics(form, clitics):
            out.setdefault(cliticised, Word(key, sort, skip))
    return out


def _with_clitics(form: str, clitics: tuple[str, ...]) -> Iterable[tuple[str, int]]:
    """A form with each clitic it may carry, and the letters to skip to reach it again."""
    yield form, 0
    for clitic in clitics:
        if form.startswith(ARTICLE) and clitic.endswith("ل"):
            # ل melts with the article («للعام»): nothing can be skipped.
            yield f"{clitic}ل{form[2:]}", 0
        else:
            yield clitic + form, len(clitic)
