"""The step that reads statements."""

from mahdar.language.text import Text
from mahdar.reading.layers import Layers
from mahdar.reading.statements.attributions import is_aside, read_aside, read_source
from mahdar.reading.statements.build import build
from mahdar.reading.statements.carriers import read_carrier
from mahdar.reading.statements.contents import close_contents
from mahdar.reading.statements.found import Found
from mahdar.reading.statements.headline import read_headline
from mahdar.reading.statements.lexicon import Cue, cue_forms, sources
from mahdar.reading.statements.memory import Memory
from mahdar.reading.statements.nouns import read_masdar
from mahdar.reading.statements.repeats import without_repeats
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.verbs import read_verb
from mahdar.reading.statements.wordlists import words
from mahdar.record.model import Statement


class StatementStep:
    """Reads statements: cue by cue within each reading unit, speakers carried from unit to unit."""

    name = "statements"
    requires = frozenset({"text"})
    assigns = frozenset({"statements"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.statements`, in order of their cues."""
        text = layers.text
        cues, others = _hits(text)
        opens = {quote.open: quote for quote in text.quotes}
        memory, out = Memory(), []
        for first, last in without_repeats(text):
            here = {i: c for i, c in cues.items() if first <= i < last}
            if not here and not any(first <= i < last for i in others):
                continue
            marks = {o: q for o, q in opens.items() if first <= o < last}
            turns = frozenset(i for i, c in here.items() if c.conj and c.finite and c.bare)
            near = frozenset(i for i in others if first <= i < last)
            carriers = frozenset(i for i in near if text.forms[i] not in sources())
            scope = Scope(text, first, last, here, marks, near, carriers, turns)
            found = close_contents(scope, _find(scope))
            out.extend(build(layers, scope, found, memory))
        layers.statements = tuple(_headline(layers, out) + out)


def _hits(text: Text) -> tuple[dict[int, Cue], list[int]]:
    """Cues by word, and the words that open a source phrase or a carried report."""
    lexicon = cue_forms()
    other = sources().keys() | words().carrying | words().ascribing
    cues = {i: lexicon[f] for i, f in enumerate(text.forms) if f in lexicon}
    return cues, [i for i, f in enumerate(text.forms) if f in other]


def _find(scope: Scope) -> list[Found]:
    out: list[Found] = []
    for at in sorted({*scope.cues, *scope.others}):
        found = _read(scope, at)
        if found is not None and not _repeats(out, found):
            out.append(found)
    return out


def _read(scope: Scope, at: int) -> Found | None:
    form = scope.text.forms[at]
    if at in scope.carriers:
        return read_carrier(scope, at)
    if form in sources():
        return read_source(scope, at, sources()[form])
    if scope.cues[at].shape == "masdar":
        return read_masdar(scope, at)
    if is_aside(scope, at) and scope.cues[at].attitude:
        return None
    return read_aside(scope, at) or read_verb(scope, at)


def _repeats(out: list[Found], found: Found) -> bool:
    """A second cue on the very same content start («وكتب يقول: …») adds nothing."""
    return any(f.content_first == found.content_first and f.content_last < 0 for f in out)


def _headline(layers: Layers, read: list[Statement]) -> list[Statement]:
    text = layers.text
    if text.title_words == 0:
        return []
    spoken = {
        text.forms[i]
        for s in read
        if s.speaker is not None
        for i in range(max(0, text.word_at(s.speaker.start)), text.word_at(s.speaker.end - 1) + 1)
    }
    found = read_headline(text, spoken)
    if found is None:
        return []
    scope = Scope(
        text, 0, text.title_words, {}, {q.open: q for q in text.quotes if q.open < text.title_words}
    )
    return build(layers, scope, close_contents(scope, [found]), Memory())
