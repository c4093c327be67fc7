"""The event lexicon: entries with their frames, from YAML (format: docs/events.md)."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

PACKAGE = "mahdar.reading.events"
Role = Literal["actor", "recipient", "party", "about", "place", "none"]
ROLES: tuple[str, ...] = get_args(Role)
_NO_STEMS: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Frame:
    """One sense of a word: what it codes, and which part of the sentence plays which role."""

    type: str | None = None
    mode: str | None = None
    subject: Role = "actor"
    object: Role | None = None
    genitive: Role | None = None
    preps: tuple[tuple[str, Role], ...] = ()
    reciprocal: bool = False
    needs: frozenset[str] = _NO_STEMS
    within: frozenset[str] = _NO_STEMS  # `with`: one of these stems must stand in the complement
    without: frozenset[str] = _NO_STEMS
    support: bool = False
    negated: bool = False
    itself: bool = False  # the noun names who acts («المتظاهرون»)
    future: bool = False
    reported: bool = False
    position: str | None = None
    target: Role | None = None
    cameo: str | None = None
    status: str | None = None
    contexts: tuple[str, ...] = ()
    example: str = ""

    def role_of(self, preposition: str) -> Role | None:
        """The role of what follows a preposition, None where the frame knows none."""
        return next((role for prep, role in self.preps if prep == preposition), None)


@dataclass(frozen=True, slots=True)
class Entry:
    """A word of the lexicon: the lemma, what it is inflected from, and its senses in order."""

    lemma: str
    source: str  # the file it stands in
    imperfect: str = ""
    masdar: tuple[str, ...] = ()
    participle: tuple[str, ...] = ()
    adverbial: tuple[str, ...] = ()  # accusative participles given as they are spelled
    passive: tuple[str, ...] = ()
    passive_same: bool = False
    perfect_only: bool = False  # the imperfect is spelled like a commoner word («يعد»)
    transitive: bool = False  # a pronoun may be written on
    frames: tuple[Frame, ...] = field(default=())


@cache
def event_entries() -> tuple[Entry, ...]:
    """All entries of the event lexicon, in order of file and place."""
    folder = files(PACKAGE).joinpath("lexicon")
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith(".yaml") and f.name != "sets.yaml")
    return tuple(entry for name in names for entry in entries_of(f"{PACKAGE}.lexicon", name, sets()))


@cache
def stance_entries() -> tuple[Entry, ...]:
    """The words that show a stand without being an event."""
    return tuple(entries_of("mahdar.reading.positions", "lexicon.yaml", sets()))


def entries_of(package: str, name: str, known: dict[str, frozenset[str]]) -> Iterator[Entry]:
    """The entries of one file; ValueError names an entry that is not well formed."""
    for row in load_yaml(package, name)["entries"]:
        yield _entry(row, name.removesuffix(".yaml"), known)


@cache
def sets() -> dict[str, frozenset[str]]:
    """The named sets of stems (`$weapons`)."""
    data = load_yaml(f"{PACKAGE}.lexicon", "sets.yaml")
    return {name: frozenset(map(fold_form, words)) for name, words in data.items() if name != "source"}


def _entry(row: dict[str, Any], source: str, known: dict[str, frozenset[str]]) -> Entry:
    base = {k: v for k, v in row.items() if k not in _OF_ENTRY}
    senses = [{**base, **frame} for frame in row["frames"]] if "frames" in row else [base]
    frames = tuple(_frame(sense, row["lemma"], known) for sense in senses)
    return Entry(
        lemma=row["lemma"],
        source=source,
        imperfect=row.get("imperfect", ""),
        masdar=_listed(row, "masdar"),
        participle=_listed(row, "participle"),
        adverbial=_listed(row, "adverbial"),
        passive=_listed(row, "passive"),
        passive_same=row.get("passive_same", False) or _spelled_alike(row),
        perfect_only=row.get("perfect_only", False),
        transitive=any(frame.object is not None for frame in frames),
        frames=frames,
    )


def _spelled_alike(row: dict[str, Any]) -> bool:
    """Whether the passive given is spelled like the active («أُطلق»)."""
    return bool(row.get("passive")) and fold_form(_listed(row, "passive")[0]) == fold_form(row["lemma"])


_OF_ENTRY = frozenset(
    {
        "lemma",
        "imperfect",
        "masdar",
        "participle",
        "adverbial",
        "passive",
        "passive_same",
        "perfect_only",
        "frames",
    }
)
_FLAGS = ("reciprocal", "support", "negated", "future", "itself", "reported")
_NAMES = ("type", "mode", "object", "genitive", "position", "target", "cameo", "status")


def _frame(row: dict[str, Any], lemma: str, known: dict[str, frozenset[str]]) -> Frame:
    preps = {fold_form(prep): role for prep, role in (row.get("preps") or {}).items()}
    roles = [*preps.values(), *(row.get(k, "none") for k in ("object", "genitive", "subject", "target"))]
    wrong = [r for r in roles if r not in ROLES] + [k for k in row if k not in _FIELDS]
    if wrong:
        raise ValueError(f"event lexicon, {lemma!r}: unknown role or field {wrong[0]!r}")
    frame = Frame(
        subject=row.get("subject", "actor"),
        preps=tuple(preps.items()),
        needs=frozenset(_listed(row, "needs")),
        within=_stems(row, "with", known),
        without=_stems(row, "without", known),
        contexts=_listed(row, "contexts"),
        example=row.get("example", ""),
    )
    given: dict[str, Any] = {k: str(row[k]) for k in _NAMES if row.get(k) is not None}
    given |= {k: bool(row[k]) for k in _FLAGS if k in row}
    return replace(frame, **given)


_FIELDS = frozenset({*_NAMES, *_FLAGS, "subject", "preps", "needs", "with", "without", "contexts", "example"})


def _listed(row: dict[str, Any], key: str) -> tuple[str, ...]:
    value = row.get(key, [])
    return tuple(value) if isinstance(value, list) else (value,)


def _stems(row: dict[str, Any], key: str, known: dict[str, frozenset[str]]) -> frozenset[str]:
    out: set[str] = set()
    for word in _listed(row, key):
        out |= known[word[1:]] if word.startswith("$") else {fold_form(word)}
    return frozenset(out)
