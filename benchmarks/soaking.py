"""What reading one article of a corpus came to, and the summary of many."""

from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from time import process_time
from typing import Any

from mahdar.reading.reader import Reader
from mahdar.record.article import Article
from mahdar.record.validate import check_record

GROUPS = ("statements", "events", "positions", "figures", "times")
SLOWEST = 20  # articles kept by name


@dataclass(slots=True)
class Outcome:
    """One article: what was read, the seconds of CPU time it took, what went wrong."""

    id: str
    outlet: str
    length: int
    seconds: float
    items: dict[str, int] = field(default_factory=dict)
    rules: dict[str, int] = field(default_factory=dict)
    flags: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    crash: str = ""


@cache
def _reader() -> Reader:
    reader = Reader()
    reader.read(
        Article("قال الوزير إن 3 سدود امتلأت أمس.")
    )  # loads the word lists, which no article is to pay
    return reader


def soak(article: Article) -> Outcome:
    """Read and validate one article; whatever goes wrong is kept, not raised."""
    reader = _reader()
    start = process_time()
    try:
        record = reader.read(article)
    except Exception as error:  # any crash at all is what is looked for
        return _outcome(article, process_time() - start, crash=f"{type(error).__name__}: {error}")
    seconds = process_time() - start
    data: dict[str, Any] = record.to_dict()
    rules = Counter(f"{group}/{item['rule']}" for group in GROUPS[:2] for item in data[group])
    return _outcome(
        article,
        seconds,
        items={group: len(data[group]) for group in GROUPS},
        rules=dict(rules),
        flags=data["article"].get("flags", []),
        crash=next((f for f in record.article.flags if f.startswith("failed_")), ""),
        problems=check_record(data),
    )


def _outcome(article: Article, seconds: float, **more: Any) -> Outcome:
    return Outcome(article.identity, article.source or "unknown", len(article.whole), seconds, **more)


def summary(outcomes: list[Outcome]) -> dict[str, Any]:
    """The figures of all articles, as JSON-ready data."""
    slow = sorted(outcomes, key=lambda one: -one.seconds)[:SLOWEST]
    total = sum(one.seconds for one in outcomes)
    return {
        "articles": len(outcomes),
        "crashes": {one.id: one.crash for one in outcomes if one.crash},
        "unsound": {one.id: one.problems for one in outcomes if one.problems},
        "ms_an_article": round(1000 * total / max(1, len(outcomes)), 3),
        "items_an_article": _rates(outcomes),
        "outlets": {name: _rates(_of(outcomes, name)) for name in sorted({o.outlet for o in outcomes})},
        "flags": dict(Counter(flag for one in outcomes for flag in one.flags).most_common()),
        "rules": dict(sum((Counter(one.rules) for one in outcomes), Counter()).most_common()),
        "slowest": [
            {"id": one.id, "ms": round(1000 * one.seconds, 1), "characters": one.length} for one in slow
        ],
    }


def _of(outcomes: list[Outcome], outlet: str) -> list[Outcome]:
    return [one for one in outcomes if one.outlet == outlet]


def _rates(outcomes: list[Outcome]) -> dict[str, float]:
    count = len(outcomes)
    rates = {
        group: round(sum(o.items.get(group, 0) for o in outcomes) / max(1, count), 3) for group in GROUPS
    }
    empty = sum(not o.items.get("statements") for o in outcomes) / max(1, count)
    return {"articles": count, **rates, "without_statements": round(empty, 3)}
