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
        """«حزب الله | الجيش الإسرائيلي», «الإمارات | مقاتلات قطرية»: a body does not follow its own name."""
        found, opens = self.found, self.marks.opens[at]
        if not self.free:
            return False
        hit = self.marks.hit(at)
        if hit is not None:
            known = found.country is not None or (found.name is not None and found.role is None)
            return known and hit.clitic == 0 and self._is_state(hit)
        if opens & _ROLE and found.body is not None and found.role is None:
            return self.marks.is_definite(at) and self.at > self.first + 1  # «وزارة الخارجية | السفير الروسي»
        if opens & _NEW and found.role is None and found.body is None and found.people is None:
            return found.org is not None or found.state is not None
        named = found.role is not None and found.name is not None and found.country is not None
        return bool(opens & _ROLE) and named and self.text.forms[at] in self.marks.lists.heads_of_state

    def _is_state(self, hit: Hit) -> bool:
        """Whether a name is a state's and nothing else («المعارضة السورية | موسكو», «كارتر | إسرائيل»)."""
        rows = self.marks.base.rows
        return any(rows[sense.entity][0] == "states" for sense in hit.senses) and not any(
            rows[sense.entity][0] == "persons" for sense in hit.senses
        )

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
