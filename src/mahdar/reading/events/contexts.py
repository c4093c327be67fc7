"""Modes and contexts by the words around a trigger, where the lemma itself does not tell them."""

from functools import cache

from mahdar.language.clitics import split
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.frames import PACKAGE
from mahdar.reading.events.ground import Ground

_MODE_REACH = 8  # words either side of a trigger that tell its mode
_DEFAULT = {"PROTEST": "demo"}  # a protest whose words tell nothing else is people in the street
_MAX_CONTEXTS = 3


def mode_of(ground: Ground, draft: Draft) -> str | None:
    """The frame's mode, else the first of `modes.yaml` that a word near the trigger tells."""
    if draft.frame.mode is not None:
        return draft.frame.mode
    near = _near(ground, draft, _MODE_REACH)
    for kind, mode, stems in _modes():
        if kind == draft.frame.type and stems & near:
            return mode
    return _DEFAULT.get(draft.frame.type or "")


def contexts_of(ground: Ground, draft: Draft) -> tuple[str, ...]:
    """The contexts that the words of the clause tell, those of the frame first."""
    stems = set(ground.scene.marks.stems[slice(*draft.clause)])
    found = [name for name, words in _contexts() if words & stems]
    return tuple(dict.fromkeys([*draft.frame.contexts, *found]))[:_MAX_CONTEXTS]


def _near(ground: Ground, draft: Draft, reach: int) -> set[str]:
    first = max(draft.clause[0], draft.at - reach)
    last = min(draft.clause[1], draft.at + reach + 1)
    return {stem for form in ground.text.forms[first:last] for stem in (form, split(form).stem)}


@cache
def _modes() -> tuple[tuple[str, str, frozenset[str]], ...]:
    rows = load_yaml(PACKAGE, "modes.yaml")["modes"]
    return tuple((r["type"], r["mode"], frozenset(map(fold_form, r["words"]))) for r in rows)


@cache
def _contexts() -> tuple[tuple[str, frozenset[str]], ...]:
    rows = load_yaml(PACKAGE, "contexts.yaml")["contexts"]
    return tuple((r["context"], frozenset(map(fold_form, r["words"]))) for r in rows)
