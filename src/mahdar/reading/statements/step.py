"""The step that reads statements."""

from mahdar.reading.layers import Layers
from mahdar.reading.statements.attributions import is_aside, read_aside, read_source
from mahdar.reading.statements.build import build
from mahdar.reading.statements.carriers import read_carrier
from mahdar.reading.statements.contents import close_contents
from mahdar.reading.statements.found import Found
from mahdar.reading.statements.headline import read_headline
from mahdar.reading.statements.lexicon import sources
from mahdar.reading.statements.memory import Memory
from mahdar.reading.statements.nouns import read_masdar
from mahdar.reading.statements.quoting import quoting
from mahdar.reading.statements.scope import Scope, scopes
from mahdar.reading.statements.units import reading_units
from mahdar.reading.statements.verbs import read_verb
from mahdar.record.model import Statement


class StatementStep:
    """Reads statements: cue by cue within each reading unit, speakers carried from unit to unit."""

    name = "statements"
    requires = frozenset({"text", "credit_words"})
    assigns = frozenset({"statements"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.statements`: the headline's first, then those of the body in order of their cues."""
        memory, out = Memory(), []
        for scope in scopes(layers.text, reading_units(layers.text, layers.credit_words)):
            out.extend(build(layers, scope, close_contents(scope, _find(scope)), memory))
        layers.statements = tuple(_headline(layers, out) + out)


def _find(scope: Scope) -> list[Found]:
    """What each cue reports. A second cue on the very same content («وكتب يقول: …») adds nothing."""
    out: list[Found] = []
    begun: set[int] = set()
    for at in scope.hits():
        found = _read(scope, at)
        if found is None or found.content_first in begun:
            continue
        if found.content_last < 0:
            begun.add(found.content_first)
        out.append(found)
    return out


def _read(scope: Scope, at: int) -> Found | None:
    if at in scope.carriers:
        return read_carrier(scope, at)
    if at in scope.sources:
        return read_source(scope, at, sources()[scope.text.forms[at]])
    if scope.cues[at].shape == "masdar":
        return read_masdar(scope, at)
    if is_aside(scope, at):
        return None if scope.cues[at].attitude else read_aside(scope, at) or read_verb(scope, at)
    return read_verb(scope, at)


def _headline(layers: Layers, read: list[Statement]) -> list[Statement]:
    """The statement of a headline «X: …», if there is one."""
    text = layers.text
    if text.title_words == 0:
        return []
    spoken: set[str] = set()
    for statement in read:
        if statement.speaker is not None:
            first, last = text.word_at(statement.speaker.start), text.word_at(statement.speaker.end - 1)
            spoken.update(text.forms[max(0, first) : last + 1])
    found = read_headline(text, spoken)
    if found is None:
        return []
    scope = Scope(text, 0, text.title_words, quoting(text))
    return build(layers, scope, close_contents(scope, [found]), Memory())
