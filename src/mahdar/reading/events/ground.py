"""The article as the event rules see it: words, mentions and statements, each looked up by word."""

from dataclasses import dataclass, field

from mahdar.language.clitics import split
from mahdar.language.text import Text
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.scene import Scene
from mahdar.reading.layers import Layers
from mahdar.reading.statements.quoting import Quoting, quoting
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.units import reading_units
from mahdar.record.model import Actor, Statement

Words = tuple[int, int]  # half-open word indices


@dataclass(frozen=True, slots=True)
class Spoken:
    """A statement by words: its cue, its content, its speaker."""

    statement: Statement
    cue: Words
    content: Words
    speaker: Words | None


@dataclass(slots=True)
class Ground:
    """One article with what earlier steps read in it.

    `begins` maps the first word of a mention to its number; `covers` each word of a mention to it.
    `spoken` has the statements in order of their cues, `cues` those by the word of the cue.
    """

    layers: Layers
    scene: Scene
    text: Text
    quotes: Quoting
    begins: dict[int, int] = field(default_factory=dict)
    covers: dict[int, int] = field(default_factory=dict)
    spoken: list[Spoken] = field(default_factory=list)
    cues: dict[int, Spoken] = field(default_factory=dict)
    meanings: dict[Words, Meaning] = field(default_factory=dict)

    def mention(self, at: int) -> Described | None:
        """The mention that begins at a word."""
        number = self.begins.get(at)
        return None if number is None else self.scene.mentions[number]

    def meaning_at(self, at: int) -> Meaning | None:
        """What the mention that begins at a word means."""
        number = self.begins.get(at)
        return None if number is None else self.scene.meanings[number]

    def clitic(self, at: int) -> int:
        """How many letters of a word are a conjunction or preposition written on to what it begins."""
        said = self.mention(at)
        if said is not None and self.scene.marks.hit(at) is not None:
            return said.clitic
        parts = split(self.text.forms[at])
        prep = parts.prep if parts.prep in ("ب", "ل", "ك") and parts.article != "ل" else ""
        return len(parts.conj) + len(prep)

    def joins(self, at: int) -> bool:
        """Whether a word begins with the conjunction و or ف."""
        return self.text.forms[at][:1] in ("و", "ف") and self.clitic(at) > 0

    def around(self, at: int) -> Spoken | None:
        """The innermost statement whose content holds a word."""
        found: Spoken | None = None
        for one in self.spoken:
            if one.content[0] <= at < one.content[1] and (
                found is None or one.content[0] >= found.content[0]
            ):
                found = one
        return found

    def scopes(self) -> list[Scope]:
        """The reading units of the article."""
        out: list[Scope] = []
        before: Words | None = None
        for first, last in reading_units(self.text, self.layers.credit_words):
            out.append(Scope(self.text, first, last, self.quotes, before))
            before = (first, last)
        return out


def ground_of(layers: Layers, scene: Scene) -> Ground:
    """The ground of an article whose mentions and statements are read."""
    ground = Ground(layers, scene, layers.text, quoting(layers.text))
    for number, said in enumerate(scene.mentions):
        ground.begins.setdefault(said.first, number)
        for at in range(said.first, said.last):
            ground.covers.setdefault(at, number)
    for statement in layers.statements:
        spoken = _spoken(layers.text, statement)
        ground.spoken.append(spoken)
        ground.cues.setdefault(spoken.cue[0], spoken)
    return ground


def _spoken(text: Text, statement: Statement) -> Spoken:
    speaker = statement.speaker
    return Spoken(
        statement,
        words_at(text, statement.cue.start, statement.cue.end),
        words_at(text, statement.content.start, statement.content.end),
        None if speaker is None else actor_words(text, speaker),
    )


def words_at(text: Text, start: int, end: int) -> Words:
    """The words that two offsets enclose."""
    return max(0, text.word_at(start)), text.word_at(end - 1) + 1


def actor_words(text: Text, actor: Actor) -> Words:
    """The words of an actor's span."""
    return words_at(text, actor.start, actor.end)
