"""What a phrase says of whom it names: title, state or body, name, and marks such as «السابق»."""

from dataclasses import dataclass, field

from mahdar.knowledge.known import Sense
from mahdar.knowledge.titles import Title

Range = tuple[int, int]


@dataclass(slots=True)
class Described:
    """A mention taken apart, in half-open word indices; what it does not say is None or empty.

    `head` is the bare stem of the word it is built on; `clitic` the code points of its first word left out.
    `nation` comes from a demonym, `state` from a state's name, `located` is the state of a place after «في»
    or «لدى», to which envoys are sent; `org`, `persons` and `places` are ids of the knowledge base.
    """

    first: int
    last: int
    clitic: int = 0
    head: str = ""
    definite: bool = False
    role: Title | None = None
    portfolio: Title | None = None
    body: Title | None = None
    people: Title | None = None
    org: str | None = None
    state: str | None = None
    capital: str | None = None
    nation: str | None = None
    located: str | None = None
    places: tuple[Sense, ...] = ()
    persons: tuple[Sense, ...] = ()
    short: bool = False  # the person is named by a short form alone
    name: Range | None = None
    sector: str | None = None
    counterpart: bool = False
    relational: bool = False
    group: str = ""
    former: bool = False
    acting: bool = False
    weak: bool = False  # the name counts only with help
    lone: str = ""  # the key of a name that stands alone and means the same everywhere
    place_first: bool = False  # the place opens the mention
    around: bool = False  # built on «مكتب», «عائلة»: who is named is not who acts
    noun: bool = False  # built on a noun that no list knows
    parts: list["Described"] = field(default_factory=list)

    @property
    def country(self) -> str | None:
        """The state that the words themselves give."""
        return self.nation or self.state

    def overlaps(self, other: "Described") -> bool:
        """Whether two mentions share a word."""
        return self.first < other.last and other.first < self.last

    @property
    def unit(self) -> str | None:
        """The first-level unit named (ISO 3166-2), if one is: whose governor somebody is."""
        return next((sense.entity for sense in self.places if sense.entity[2:3] == "-"), None)

    @property
    def is_named(self) -> bool:
        """Whether a person is named, known or not."""
        return self.name is not None

    @property
    def is_place(self) -> bool:
        """Whether it names a place and nothing else but whose it is («طرابلس اللبنانية»)."""
        others = (self.role, self.body, self.people, self.org, self.name)
        return self.place_first and all(one is None for one in others)

    @property
    def names_actor(self) -> bool:
        """Whether the person named is who acts; not in «حكومة فلان», «مكتب فلان», «جماعة فلان»."""
        if self.around:
            return False
        return self.role is not None or self.people is not None or (self.body is None and self.org is None)

    @property
    def is_lone_demonym(self) -> bool:
        """Whether it is one definite demonym and nothing else: perhaps a family name («السويدي»)."""
        alone = self.nation is not None and self.definite and self.last == self.first + 1
        return alone and self.role is None and self.body is None and self.people is None

    @property
    def says_who(self) -> bool:
        """Whether anything in it tells who is meant."""
        said = (self.role, self.body, self.people, self.org, self.state, self.nation, self.name)
        return any(one is not None for one in said) or bool(self.places or self.counterpart or self.group)
