"""The scene of an article: its mentions in order, its day, its setting, and what each mention means."""

from dataclasses import dataclass, field
from datetime import date

from mahdar.knowledge.base import KnowledgeBase
from mahdar.reading.actors.describe import describe
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks
from mahdar.reading.actors.meaning import Meaning
from mahdar.record.model import Entity


@dataclass(slots=True)
class Scene:
    """What is known of an article while its actors are resolved.

    `home`: the state of what is told without a country («وزير الداخلية» in a national daily); `domestic`
    says that it is the outlet's own state. `mentions` are in order; `meanings` go with them; `names` maps
    each word of a person's name to the mentions that hold it; `made` has the offices and bodies met.
    """

    marks: Marks
    day: date | None = None
    home: str | None = None
    domestic: bool = False
    mentions: list[Described] = field(default_factory=list)
    meanings: list[Meaning] = field(default_factory=list)
    names: dict[str, list[int]] = field(default_factory=dict)
    heads: dict[str, list[int]] = field(default_factory=dict)
    made: dict[str, Entity] = field(default_factory=dict)
    phrases: dict[tuple[int, int], Described] = field(default_factory=dict)
    told: frozenset[str] | None = None

    @property
    def base(self) -> KnowledgeBase:
        """The knowledge base of the scene."""
        return self.marks.base

    def countries(self) -> frozenset[str]:
        """The states that the article tells of, by other words than names of places."""
        if self.told is None:
            pairs = zip(self.mentions, self.meanings, strict=True)
            self.told = frozenset(
                m.country
                for said, m in pairs
                if m.country is not None and not said.is_place and said.capital is None
            )
        return self.told

    def described(self, first: int, last: int) -> Described:
        """The phrase of the words first..last-1 taken apart, once."""
        found = self.phrases.get((first, last))
        if found is None:
            found = self.phrases[first, last] = describe(self.marks, first, last)
        return found

    def forms(self, said: Described) -> tuple[str, ...]:
        """The words of a mention's personal name, folded; a lone demonym may be one («السويدي»)."""
        if said.name is None:
            alone = said.is_lone_demonym or (said.noun and said.last == said.first + 1)
            return (self.marks.text.forms[said.first],) if alone else ()
        first, last = said.name
        text = self.marks.text
        return tuple(text.forms[i] for i in range(first, last) if text.kinds[i] in "wl")

    def keep(self, said: Described, meaning: Meaning) -> None:
        """Add a mention that stands on its own feet, for later ones to go back to."""
        number = len(self.mentions)
        self.mentions.append(said)
        self.meanings.append(meaning)
        for form in self.forms(said) if said.is_named and said.names_actor else ():
            self.names.setdefault(form, []).append(number)
        for head in {said.head, said.role.id if said.role is not None else ""} - {""}:
            self.heads.setdefault(head, []).append(number)

    def nearest(self, numbers: list[int], said: Described) -> int | None:
        """Of some mentions the last before another, else the first after it; never the same words."""
        before = [n for n in numbers if self.mentions[n].last <= said.first]
        if before:
            return before[-1]
        after = [n for n in numbers if self.mentions[n].first >= said.last]
        return after[0] if after else None
