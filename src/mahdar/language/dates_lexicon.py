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


@dataclass(frozen=True, slots=True)
class DateWords:
    """All tables, by kind. `pairs` holds names of two words by the first («تشرين الثاني»)."""

    tables: Mapping[str, Table]
    pairs: Mapping[str, Mapping[str, Word]]

    def table(self, kind: str) -> Table:
        """The table of a kind; KeyError on an unknown one."""
        return self.tables[kind]


def with_clitics(form: str) -> Iterable[tuple[str, int]]:
    """A folded form with each clitic it may carry, and the letters to skip to reach it again."""
    yield form, 0
    for clitic in BARE_CLITICS:
        if form.startswith(ARTICLE) and clitic.endswith("ل"):
            # ل melts with the article («للعام»): nothing can be skipped.
            yield clitic + "ل" + form[2:], 0
        else:
            yield clitic + form, len(clitic)


def _table(entries: Iterable[tuple[str, Any, str]], *, clitics: bool = True) -> dict[str, Word]:
    out: dict[str, Word] = {}
    for form, key, sort in entries:
        folded = fold_form(form)
        out[folded] = Word(key, sort)
        if clitics:
            for cliticised, skip in with_clitics(folded):
                out.setdefault(cliticised, Word(key, sort, skip))
    return out


def _rows(rows: list[dict[str, Any]], key: str, sort: str = "") -> Iterable[tuple[str, Any, str]]:
    for row in rows:
        for form in row["forms"]:
            yield form, row[key], str(row.get(sort, ""))


def _set(block: dict[str, Any]) -> Iterable[tuple[str, Any, str]]:
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
    singles: list[tuple[str, Any, str]] = []
    for calendar in ("gregorian", "hijri"):
        for row in data[calendar]:
            key = (calendar[0], row["month"])
            sort = "risky" if row.get("risky") else ""
            for form in row["forms"]:
                first, _, second = fold_form(form).partition(" ")
                if second:
                    for cliticised, skip in with_clitics(first):
                        pairs.setdefault(cliticised, {})[second] = Word(key, sort, skip)
                elif "/" not in form:
                    singles.append((form, key, sort))
    tables["month"] = _table(singles)
    tables["era"] = _table(_rows(data["eras"], "era"), clitics=False)
    # «باب» and «لاب» are words of their own: a risky name takes no clitic but و.
    for form, word in list(tables["month"].items()):
        if word.sort and word.skip and not form.startswith("و"):
            del tables["month"][form]


def _load_days(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_days.yaml")
    tables["weekday"] = _table(_rows(data["weekdays"], "day"))
    bare = ((form, row["day"], "") for row in data["weekdays"] for form in row["bare"])
    tables["bare_weekday"] = _table(bare, clitics=False)
    tables["deictic"] = _table(_rows(data["deictic"], "shift"))
    tables["part"] = _table(_rows(data["parts"], "value"))
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
        tables[name] = _table(_set(data[name]), clitics=False)


UNIT_SORTS = ("one", "the", "two", "the_two", "both", "many", "the_many")


def _load_units(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_units.yaml")
    rows = ((f, row["unit"], sort) for row in data["units"] for sort in UNIT_SORTS for f in row.get(sort, ()))
    tables["unit"] = _table(rows)
    tables["turn"] = _table(_rows(data["turns"], "turn"), clitics=False)
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
        tables[name] = _table(_set(data[name]), clitics=False)
    for name in ("this", "ago", "later", "every"):
        tables[name] = _table(_set(data[name]))
    tables["counted_only"] = {unit: Word(True) for unit in data["counted_only"]}


def _load_spans(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_spans.yaml")
    tables["edge"] = _table(_rows(data["edges"], "part"))
    tables["season"] = _table(_rows(data["seasons"], "season"))
    tables["fraction"] = _table(_rows(data["fractions"], "parts", "letter"))
    tables["decade"] = _table(_rows(data["decades"], "tens"))
    for name in ("age_before", "zones"):
        tables[name] = _table(_set(data[name]), clitics=False)
    for name in ("season_word", "clock"):
        tables[name] = _table(_set(data[name]))


def _load_tense(tables: dict[str, dict[str, Word]]) -> None:
    data = load_yaml(__package__, "dates_tense.yaml")
    for name in ("not_future", "future", "scheduled", "past"):
        tables[name] = _table(_set(data[name]))
