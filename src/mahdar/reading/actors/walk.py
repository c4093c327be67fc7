"""A phrase taken apart word by word: title, state or body, honorifics, name, and what stands beside them.

«وزير الخارجية | السوري | الدكتور | فيصل المقداد», «المتحدث باسم | الكرملين | ، | ديمتري بيسكوف»,
«بدر جاموس | عضو | الائتلاف الوطني». Each part is taken by the first rule that fits at its word.
"""

from mahdar.knowledge.names import Hit
from mahdar.language.clitics import split
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks
from mahdar.reading.actors.wordinfo import Opens

_COUNTERPART = int(Opens.COUNTERPART)
_ROLE = int(Opens.ROLE)
_NEW = int(Opens.BODY | Opens.ROLE | Opens.PEOPLE)
_PERSONS = int(Opens.ROLE | Opens.PEOPLE | Opens.HONORIFIC)  # what goes on after «في موسكو و…»


class Walk:
    """The words first..last-1 being taken apart, and what was found so far.

    `free`: the end is open, so the walk stops at the first word that fits nowhere.
    """

    __slots__ = ("at", "first", "found", "free", "institution", "last", "marks", "text", "titled", "towards")

    def __init__(self, marks: Marks, first: int, last: int, *, free: bool = False) -> None:
        self.marks, self.first, self.at, self.last, self.free = marks, first, first, last, free
        self.text = marks.text
        self.found = Described(first, first)
        self.towards = False  # past «لدى، إلى، في»: what follows is where, not whose
        self.institution = False  # named after somebody («جامعة الملك فلان»): what follows is no person
        self.titled = False  # a title or honorific stands before, so that a name may follow

    def set_head(self, at: int) -> None:
        """Take a word for what the mention is built on, unless it has one."""
        if not self.found.head:
            self.found.head = self.marks.stems[at]
            self.found.definite = self.marks.is_definite(at)

    def pass_over(self) -> None:
        """The first noun of a phrase that no list knows is its head all the same («المرصد», «متنزه كذا»)."""
        if not self.found.head and self.text.kinds[self.at] == "w":
            self.set_head(self.at)
            self.found.noun = True
            self.found.around = self.found.head in self.marks.lists.around
        if self.marks.stems[self.at] in self.marks.lists.institutions:
            self.institution = not self.marks.is_definite(self.at)

    def ends_at(self, at: int) -> bool:
        """Whether a word begins another mention, or what is no part of one."""
        if at == self.first:
            return False
        again = self.marks.opens[at] & _COUNTERPART and self.found.role is not None
        if again and self.text.forms[at].removeprefix("و") in self.marks.lists.counterparts:
            return True  # «الرئيس الساموي | نظيره الفيجي»
        return self._joins(at) or self._turns(at) or self._opens_another(at)

    def _opens_another(self, at: int) -> bool:
        """«الرئيس المصري | الرئيس الروسي»: a whole mention is followed by another.

        In running text subject and object stand side by side; a phrase of known extent is taken as it is.
        """
        if not self.free or self.towards:
            return False
        found, hit = self.found, self.marks.hit(at)
        whole = found.country is not None or found.org is not None
        if hit is not None:
            named = found.name is not None and found.role is None
            if whole and self.text.forms[at][: hit.clitic] == "ل":
                return True  # «اعتذرت اليابان | لكوريا»
            return (whole or named) and hit.clitic == 0 and not self._may_be_person(hit)
        opens = self.marks.opens[at]
        if not opens & _NEW:
            return False
        plain = found.people is not None or found.body is not None
        if plain and found.role is None and self._is_closed():
            return True
        return whole and self._begins_anew(at, opens)

    def _begins_anew(self, at: int, opens: int) -> bool:
        """Whether a title, body or noun of people after a whole mention is of somebody else."""
        found = self.found
        if found.name is not None and found.role is not None:  # «الرئيس المصري فلان | ملك الأردن»
            return bool(opens & _ROLE) and self.text.forms[at] in self.marks.lists.heads_of_state
        if found.name is not None:
            return False  # «فلان | رئيس كذا» is one
        parts = (found.role, found.body, found.state, found.org)
        return any(part is not None for part in parts)

    def _is_closed(self) -> bool:
        """«مسلحون | رئيس الوزراء»: a plural in ون or ين without article takes no genitive."""
        at = self.at - 1
        return not self.marks.is_definite(at) and self.marks.stems[at].endswith(("ون", "ين"))

    def _may_be_person(self, hit: Hit) -> bool:
        """Whether a name is a person's, which may follow a title («الرئيس الساموي | فلان»)."""
        rows = self.marks.base.rows
        kinds = {rows[sense.entity][0] for sense in hit.senses}
        return "persons" in kinds and "states" not in kinds

    def _turns(self, at: int) -> bool:
        """Whether a preposition begins what is no part of who is meant («الحدود | مع», «فلان | الذي»)."""
        form = self.text.forms[at]
        if form not in self.marks.lists.aside or (form == "علي" and not self.text.surface(at).endswith("ى")):
            return False
        return not (
            form in ("عن", "علي")
            and at > self.first
            and self.marks.stems[at - 1] in self.marks.lists.governing
        )

    def _joins(self, at: int) -> bool:
        """Whether a word begins another mention joined by و («الرئيس السوري | ووزير الخارجية»)."""
        form = self.text.forms[at]
        if form[0] != "و" or len(form) < 3:
            return False
        if form in self.marks.base.given_names and not self.marks.opens[at] & _PERSONS:
            return False
        hit = self.marks.hit(at)
        if (hit is not None and hit.clitic == 0) or (self.towards and not self.marks.opens[at] & _PERSONS):
            return False
        return split(form).conj != "" or (hit is not None and hit.clitic > 0)
