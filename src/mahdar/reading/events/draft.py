"""An event as words, before it becomes a row of the record."""

from dataclasses import dataclass, field

from mahdar.reading.events.forms import Hit
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.ground import Words
from mahdar.reading.statements.scope import Scope


@dataclass(slots=True)
class Draft:
    """A trigger with its frame and what plays which role, in half-open word indices.

    `clause` are the words around the trigger that speak of it; `verb` the word that carries tense and
    negation (the trigger itself, or the light verb that carries a noun).
    """

    at: int
    hit: Hit
    frame: Frame
    rule: str
    clause: Words
    verb: int
    actors: list[Words] = field(default_factory=list)
    recipients: list[Words] = field(default_factory=list)
    about: Words | None = None
    place: Words | None = None
    status: str = "actual"
    scope: Scope | None = None
    unit: int = -1  # the first word of the reading unit
    carrier: Hit | None = None  # the light verb that carries a noun
    alone: bool = False  # a meeting of which only one side is named
    how: str = ""  # how the subject was found

    def add(self, role: str, phrase: Words) -> None:
        """Give a phrase a role; the first `about` and `place` stay."""
        if phrase[0] >= phrase[1]:
            return
        if role in ("actor", "party"):
            if phrase not in self.actors:
                self.actors.append(phrase)
        elif role == "recipient":
            if phrase not in self.recipients:
                self.recipients.append(phrase)
        elif role == "about":
            self.about = self.about or phrase
        elif role == "place":
            self.place = self.place or phrase

    def has(self, role: str) -> bool:
        """Whether a role is filled."""
        filled = {
            "actor": bool(self.actors),
            "party": len(self.actors) > 1 or (bool(self.actors) and self.frame.reciprocal),
            "recipient": bool(self.recipients),
            "about": self.about is not None,
            "place": self.place is not None,
        }
        return filled.get(role, False)
