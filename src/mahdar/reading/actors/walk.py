"""A phrase taken apart word by word: title, state or body, honorifics, name, and what stands beside them.

«وزير الخارجية | السوري | الدكتور | فيصل المقداد», «المتحدث باسم | الكرملين | ، | ديمتري بيسكوف»,
«بدر جاموس | عضو | الائتلاف الوطني». Each part is taken by the first rule that fits at its word.
"""

from collections.abc import Callable
from functools import cache

from mahdar.knowledge.titles import Title
from mahdar.language.clitics import split
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks
from mahdar.reading.actors.names import name_end
from mahdar.reading.actors.wordinfo import Opens

_MARKS = frozenset('«»‹›“”„‟❝❞"()-.#_')


# What follows these is no part of who is meant, whatever states it names.
_ASIDE = frozenset(
    "علي مع عن بين ضد حول بعد قبل خلال الذي التي الذين اللذين ان بان بشان عقب منذ عبر اثر تجاه ازاء كما بينهم".split()
)
_GOVERNING = frozenset({"صادر", "صادره", "مسؤول", "مسئول", "مسؤوله", "مشرف", "مشرفه", "قائم", "مطلع", "مطلعه"})
_PERSONS = int(Opens.ROLE | Opens.PEOPLE | Opens.HONORIFIC)  # what goes on after «في موسكو و…»


class Walk:
    """Takes the words first..last-1 apart. `free`: the end is open, so it stops at the first word that fits nowhere."""

    def __init__(self, marks: Marks, first: int, last: int, *, free: bool = False) -> None:
        self.marks, self.first, self.at, self.last, self.free = marks, first, first, last, free
        self.text = marks.text
        self.found = Described(first, first)
        self.towards = False  # past «لدى، إلى، في»: what follows is where, not whose
        self.titled = False  # a title or honorific stands before, so that a name may follow

    def run(self) -> Described:
        """What the words say; `found.last` is where a free walk ended."""
        taken = start = self.at
        while self.at < self.last:
            if self.at > start and (self.joins(self.at) or self._turns(self.at)):
                break
            end = self._step()
            if end == self.at:
                if self.free:
                    break
                self._passed_over()
                end = self.at + 1
            elif self.text.kinds[end - 1] != "p":
                taken = end
            self.at = end
        self.found.last = taken if self.free or self.at < self.last else self.last
        return self.found

    def _turns(self, at: int) -> bool:
        """Whether a preposition begins what is no part of who is meant («الحدود | مع», «فلان | الذي»)."""
        form = self.text.forms[at]
        if form in ("عن", "علي") and at > self.first and self.marks.stems[at - 1] in _GOVERNING:
            return False
        return form in _ASIDE and (form != "علي" or self.text.surface(at).endswith("ى"))

    def _passed_over(self) -> None:
        """The first noun of a phrase that no list knows is its head all the same («المرصد», «متنزه كذا»)."""
        if not self.found.head and self.text.kinds[self.at] == "w":
            self._head(self.at)
            self.found.noun = True

    def joins(self, at: int) -> bool:
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

    def _step(self) -> int:
        """The index after the part that begins here, or the same index where no rule fits."""
        at, opens = self.at, self.marks.opens[self.at]
        if self.text.kinds[at] == "p":
            end = self._hit() if at in self.marks.hits else at
            return end if end > at else self._mark()
        for rule in _rules_of(opens):
            end = rule(self)
            if end > at:
                return min(end, self.last)
        return min(self._name(), self.last)

    def _head(self, at: int) -> None:
        if not self.found.head:
            self.found.head = self.marks.stems[at]
            self.found.definite = self.marks.is_definite(at)

    def _counterpart(self) -> int:
        form, lists = self.text.forms[self.at].removeprefix("و"), self.marks.lists
        bare = form[1:] if form[:1] in "بل" and form[1:] in lists.counterparts else form
        if bare in lists.counterparts:
            self.found.counterpart = self.titled = True
        elif form in lists.relational and self.found.body is None and self.found.org is None:
            self.found.relational = True
        else:
            return self.at
        self._head(self.at)
        return self.at + 1

    def _filler(self) -> int:
        """«السابق», «الجديد», «العسكري»: after a title or a noun; they may give a sector."""
        if not self.found.head or self.found.name is not None:
            return self.at
        stem, lists, found = self.marks.stems[self.at], self.marks.lists, self.found
        if stem in lists.former:
            found.former = True
        elif stem in lists.acting:
            found.acting = True
        elif stem in lists.adjectives and (found.people is not None or found.role is not None):
            found.sector = found.sector or lists.adjectives[stem]
        elif stem not in lists.fillers or self.marks.demonym(self.at, self.last):
            return self.at
        return self.at + 1

    def _hit(self) -> int:
        """A name of the knowledge base, unless a longer title begins at the same word («رئيس مجلس النواب»)."""
        hit = self.marks.hit(self.at)
        if hit is None or hit.last > self.last or self._longer_title(hit.last):
            return self.at
        from mahdar.reading.actors.senses import take_hit

        return take_hit(self, hit)

    def _longer_title(self, end: int) -> bool:
        marks, at, last = self.marks, self.at, self.last
        found = (marks.role(at, last), marks.body(at, last))
        return any(one is not None and one[1] > end for one in found)

    def _role(self) -> int:
        match = self.marks.role(self.at, self.last)
        if match is None or self._is_plain_name() or self.institution:
            return self.at
        role, end = match
        if role.of == "portfolio":
            portfolio = self._portfolio(end)
            if portfolio is None:
                return self._bare_minister(role, end)
            self._take_role(role, portfolio[0])
            return portfolio[1]
        return end if self._take_role(role, None) else self.at

    def _take_role(self, role: Title, portfolio: Title | None) -> bool:
        """The first title counts; a second one only where the first says less («الأمير فلان | ولي العهد»)."""
        found = self.found
        self._head(self.at)
        self.titled = True
        if found.role is None and found.body is None and found.people is None:
            found.role, found.portfolio = role, portfolio
        elif found.name is not None and found.role is None:
            found.role, found.portfolio = role, portfolio
        return True

    def _bare_minister(self, role: Title, end: int) -> int:
        if not (self.marks.is_definite(self.at) or self.found.head == ""):
            return self.at
        self._take_role(role, None)
        return end

    def _portfolio(self, at: int) -> tuple[Title, int] | None:
        """The portfolio after «وزير», past what hangs on it («والتعاون الدولي»)."""
        if at >= self.last:
            return None
        found = self.marks.portfolio(at, self.last)
        if found is None:
            return None
        title, end = found
        while end < self.last and self._is_second(end):
            more = self.marks.portfolio(end, self.last)
            end = more[1] if more else end + 1
        return title, end

    def _is_second(self, at: int) -> bool:
        """«وزير الشؤون الخارجية | والتعاون الدولي»: a portfolio joined by و, with the article."""
        return self.text.forms[at].startswith(("وال", "ولل")) and self.marks.portfolio(at, self.last) is not None

    def _ministry(self) -> int:
        """«الخارجية الروسية»: a portfolio that stands alone, definite, is its ministry."""
        match = None if self.found.noun else self.marks.portfolio(self.at, self.last)
        if match is None or not match[0].alone or not self.marks.is_definite(self.at):
            return self.at
        if self.found.body is not None or self.found.portfolio is not None:
            return self.at
        self._head(self.at)
        self.found.portfolio = match[0]
        if self.found.role is None:
            self.found.body = self.marks.lists.bodies.by_key[self._ministry_key()]
        return match[1]

    def _ministry_key(self) -> str:
        from mahdar.knowledge.titles import bare_word
        from mahdar.language.fold import fold_form

        return bare_word(fold_form("وزارة"))

    def _body(self) -> int:
        match = self.marks.body(self.at, self.last)
        if match is None:
            return self.at
        body, end = match
        found = self.found
        if body.of == "portfolio":
            portfolio = self._portfolio(end)
            if portfolio is None and not self.marks.is_definite(self.at):
                return self.at
            if portfolio is not None:
                found.portfolio, end = found.portfolio or portfolio[0], portfolio[1]
        if found.body is None and not (found.role is not None and found.name is not None):
            found.body = body
        self._head(self.at)
        return end

    def _people(self) -> int:
        match = self.marks.people(self.at, self.last)
        if match is None or self._is_plain_name():
            return self.at
        people, end = match
        if self.found.role is None and self.found.people is None and self.found.name is None:
            self.found.people = people
        self._head(self.at)
        self.titled = self.titled or self.marks.is_definite(self.at)
        return end

    def _demonym(self) -> int:
        match = self.marks.demonym(self.at, self.last)
        if match is None or self.found.name is not None:
            return self.at
        known, end = match
        if known.ambiguous and not self.found.head:
            return self.at
        if self.towards:
            self.found.located = self.found.located or known.country
        elif self.found.nation is None and self.found.state is None:
            self.found.nation = known.country
            if known.kind == "bloc" and self.found.org is None:
                self.found.weak = True
        self._head(self.at)
        self.titled = self.titled or self.marks.is_definite(self.at)
        return end

    def _honorific(self) -> int:
        form, lists = self.text.forms[self.at].removeprefix("و"), self.marks.lists
        if form not in lists.honorifics:
            return self.at
        if self.institution:
            return self.at + 1
        if form in lists.ranks:
            self.found.sector = self.found.sector or lists.ranks[form]
        self._head(self.at)
        self.titled = True
        return self.at + 1

    def _towards(self) -> int:
        """A preposition: what follows says where, or to whom somebody is sent."""
        if (self.free and not self.found.head) or (self.free and self.found.name is not None):
            return self.at
        self.towards = True
        return self.at + 1

    @property
    def institution(self) -> bool:
        """Whether what stands here is named after somebody («جامعة الملك فلان», «مطار فلان»)."""
        if self.found.noun:
            return self.found.head in self.marks.lists.institutions
        return False

    def _name(self) -> int:
        if self.institution or self.found.name is not None or (self.towards and not self.titled):
            return self.at
        titled = self.titled and not self.towards
        end = name_end(self.marks, self.at, self.last, titled=titled or not self.free and not self.found.head)
        if end > self.at:
            self.found.name = (self.at, end)
            if not self.found.head:
                self.found.head = self.text.forms[self.at]
        return end

    def _mark(self) -> int:
        """Marks inside a phrase; a comma before a title or a name («…، ديمتري بيسكوف»)."""
        form = self.text.forms[self.at]
        if not self.free or form in _MARKS and form not in ".-":
            return self.at + 1 if not self.free or self.found.head else self.at
        if form in "،," and self.at + 1 < self.last and self.found.head and self.found.name is None:
            if name_end(self.marks, self.at + 1, self.last, titled=True) > self.at + 2:
                return self.at + 1
        return self.at

    def _is_plain_name(self) -> bool:
        """«شاهد فلان»: whether a word is rather a name, right after a title («الوزير سلطان العلي»)."""
        form = self.text.forms[self.at]
        if not self.titled or self.found.name is not None or self.marks.is_definite(self.at):
            return False
        if form not in self.marks.base.given_names:
            return False
        return name_end(self.marks, self.at, self.last, titled=False) > self.at + 1


# Which rule looks at a word, by what the word may open; the first that takes it wins.
_RULES: tuple[tuple[int, Callable[[Walk], int]], ...] = (
    (int(Opens.COUNTERPART), Walk._counterpart),
    (int(Opens.FILLER), Walk._filler),
    (int(Opens.HIT), Walk._hit),
    (int(Opens.ROLE), Walk._role),
    (int(Opens.PORTFOLIO), Walk._ministry),
    (int(Opens.BODY), Walk._body),
    (int(Opens.PEOPLE), Walk._people),
    (int(Opens.DEMONYM), Walk._demonym),
    (int(Opens.HONORIFIC), Walk._honorific),
    (int(Opens.TOWARDS), Walk._towards),
)


@cache
def _rules_of(opens: int) -> tuple[Callable[[Walk], int], ...]:
    """The rules that look at a word of some `Opens`, in order."""
    return tuple(rule for flag, rule in _RULES if flag & opens)


def describe(marks: Marks, first: int, last: int) -> Described:
    """A phrase of known extent taken apart; words that fit nowhere are passed over.

    Mentions joined by و («X وY») are `parts` of the first; a part that names nobody is left out.
    """
    found = Walk(marks, first, last).run()
    at = found.last
    while at < last:
        walk = Walk(marks, at, last)
        part = walk.run()
        if part.last <= at:
            break
        if part.says_who:
            found.parts.append(part)
        at = part.last
    return found


def describe_from(marks: Marks, first: int, last: int) -> Described:
    """The mention that begins at a word of running text, as far as it goes."""
    return Walk(marks, first, last, free=True).run()
