"""The words of dates as look-up tables, one a kind, each form with the clitics it takes in front."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

BARE_CLITICS = ("و", "ف", "ب", "ل", "وب", "ول", "فب", "ك")
ARTICLE = "ال"


@dataclass(frozen=True, slots=True)
class Word:
    """What a form stands for; `skip` counts the letters of the clitics before it; `sort` divides a kind."""

    key: Any
    sort: str = ""
    skip: int = 0


Table = Mapping[str, Word]
Entry = tuple[str, Any, str]


@dataclass(frozen=True, slots=True)
class DateWords:
    """All tables, by kind. `pairs` holds names of two words by the first («تشرين الثاني»)."""

    tables: Mapping[str, Table]
    pairs: Mapping[str, Mapping[str, Word]]

    def table(self, kind: str) -> Table:
        """The table of a kind; KeyError on an unknown one."""
        return self.tables[kind]


CONJUNCTIONS = ("و", "ف")


def with_clitics(form: str, clitics: tuple[str, ...] = BARE_CLITICS) -> Iterable[tuple[str, int]]:
    """A folded form with each clitic it may carry, and the letters to skip to reach it again."""
    yield form, 0
    for clitic in clitics:
        if form.startswith(ARTICLE) and clitic.endswith("ل"):
            # ل melts with the article («للعام»): nothing can be skipped.
            yield clitic + "ل" + form[2:], 0
        else:
            yield clitic + form, len(clitic)


def _table(entries: Iterable[Entry], clitics: tuple[str, ...] = BARE_CLITICS) -> dict[str, Word]:
    """Forms with their clitics; a form without one wins over the same letters with one."""
    rows = [(fold_form(form), key, sort) for form, key, sort in entries]
    out = {form: Word(key, sort) for form, key, sort in rows}
    for form, key, sort in rows:
        for cliticised, skip in with_clitics(form, clitics):
            out.setdefault(cliticised, Word(key, sort, skip))
    return out


def _rows(rows: list[dict[str, Any]], key: str, sort: str = "") -> Iterable[Entry]:
    for row in rows:
        for form in row["forms"]:
            yield form, row[key], str(row.get(sort, ""))


def _articled(entries: Iterable[Entry]) -> Iterable[Entry]:
    """Entries whose sort says whether the form carries the article."""
    return ((form, key, "the" if form.startswith(ARTICLE) else "") for form, key, _ in entries)


def _set(block: dict[str, Any]) -> Iterable[Entry]:
    return ((form, True, "") for form in block["forms"])


@cache
def date_words() -> DateWords:
    """The tables, read once."""
    tables: dict[str, dict[str, Word]] = {}
    pairs: dict[str, dict[str, Word]] = {}
    _load_months(tables, pairs)
    _load_days(tables)
    _load_units(tables)
    _load_spans(tables)
    _load_tense(tables)
    return DateWords(tables, pairs)


def _load_months(tables: dict[str, dict[str, Word]], pairs: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_months.yaml")
    singles: list[Entry] = []
    risky: list[Entry] = []
    for calendar in ("gregorian", "hijri"):
        for row in data[calendar]:
            key = (calendar[0], row["month"])
            sort = "risky" if row.get("risky") else ""
            for form in row["forms"]:
                first, _, second = fold_form(form).partition(" ")
                if second:
                    for cliticised, skip in with_clitics(first):
                        pairs.setdefault(cliticised, {})[second] = Word(key, sort, skip)
                else:
                    (risky if sort else singles).append((form, key, sort))
    # «باب» and «لاب» are words of their own: a risky name takes no clitic but و and ف.
    tables["month"] = _table(risky, CONJUNCTIONS) | _table(singles)
    for name in ("named_after", "named_before"):
        tables[name] = _table(_set(data[name]), ())
    tables["era"] = _table(_rows(data["eras"], "era"), ())


SETS_OF_DAYS = (
    "agreeing",
    "not_weekday_after",
    "per_day",
    "today_not_after",
    "today_not_before",
    "tomorrow_not_after",
    "two_before_monday",
)


def _load_days(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_days.yaml")
    tables["weekday"] = _table(_rows(data["weekdays"], "day"))
    bare = ((form, row["day"], "") for row in data["weekdays"] for form in row["bare"])
    tables["bare_weekday"] = _table(bare, ())
    tables["deictic"] = _table(_rows(data["deictic"], "shift"))
    tables["part"] = _table(_articled(_rows(data["parts"], "value")))
    tables["part_adverb"] = _table(_rows(data["part_adverbs"], "value"))
    tables["vague"] = _table(_rows(data["vague"], "value"))
    tables["step"] = _table(_rows(data["steps"], "way"))
    for name in (
        "agreeing",
        "not_weekday_after",
        "today_not_after",
        "today_not_before",
        "tomorrow_not_after",
    ):
        tables[name] = _table(_set(data[name]), ())


SETS_OF_UNITS = (
    "about",
    "elsewhere",
    "few",
    "last_many",
    "narrow",
    "not_year_after",
    "not_year_before",
    "not_year_number_after",
    "spans",
)
UNIT_SORTS = ("one", "the", "two", "the_two", "both", "many", "the_many")


def _load_units(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_units.yaml")
    rows = ((f, row["unit"], sort) for row in data["units"] for sort in UNIT_SORTS for f in row.get(sort, ()))
    tables["unit"] = _table(rows)
    tables["turn"] = _table(_rows(data["turns"], "turn"), ())
    tables["each"] = _table(_rows(data["each"], "value"))
    for name in (
        "last_many",
        "elsewhere",
        "narrow",
        "about",
        "not_year_after",
        "spans",
        "not_year_before",
        "not_year_number_after",
    ):
        tables[name] = _table(_set(data[name]), ())
    for name in ("this", "ago", "later", "every"):
        tables[name] = _table(_set(data[name]))
    tables["counted_only"] = {unit: Word(True) for unit in data["counted_only"]}


def _load_spans(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_spans.yaml")
    tables["edge"] = _table(_rows(data["edges"], "part"))
    tables["season"] = _table(_articled(_rows(data["seasons"], "season")))
    tables["fraction"] = _table(_rows(data["fractions"], "parts", "letter"))
    tables["decade"] = _table(_rows(data["decades"], "tens"))
    for name in ("age_before", "zones"):
        tables[name] = _table(_set(data[name]), ())
    for name in ("season_word", "clock"):
        tables[name] = _table(_set(data[name]))


def _load_tense(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_tense.yaml")
    for name in ("not_future", "future", "scheduled", "past"):
        tables[name] = _table(_set(data[name]), CONJUNCTIONS)
