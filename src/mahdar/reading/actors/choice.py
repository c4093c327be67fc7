"""Which sense of a name is meant where it stands: names that count only with help want it beside them."""

from mahdar.knowledge.known import Sense
from mahdar.knowledge.names import Hit
from mahdar.language.clitics import split_at
from mahdar.language.verbs import may_be_verb
from mahdar.reading.actors.names import is_rare_stem, name_end
from mahdar.reading.actors.walk import Walk

_TOWN = 50_000  # inhabitants from which «في» is enough to tell a town from a noun
_WHERE = frozenset({"في", "من", "الي"})


def choose(walk: Walk, hit: Hit) -> Sense | None:
    """The sense that counts where the name stands, None where all of them want help that is not there."""
    rows = walk.marks.base.rows
    fits = [sense for sense in hit.senses if _counts(walk, hit, sense, rows[sense.entity][0])]
    if not fits:
        return None
    return min(fits, key=lambda s: _rank(walk, s, rows[s.entity][0]))


def _rank(walk: Walk, sense: Sense, table: str) -> int:
    """States before capitals before bodies before persons before places; a person first after a title."""
    order = {"states": 1, "metonyms": 2, "organisations": 3, "persons": 4, "places": 5}[table]
    if sense.how == "capital":
        order = 2
    if table == "persons" and walk.titled:
        order = 0
    return order * 2 + (sense.how in ("weak", "short", "plain"))


def _counts(walk: Walk, hit: Hit, sense: Sense, table: str) -> bool:
    before = walk.text.forms[hit.first - 1] if hit.first else ""
    stem = walk.marks.stems[hit.first - 1] if hit.first else ""
    if sense.how == "weak":
        return _has_help(walk, hit, before, stem, table)
    if table == "places" and not _may_be_place(walk, hit, stem):
        return False
    if sense.how == "plain":
        return stem in walk.marks.lists.sites or (
            _is_located(walk, hit, before) and _inhabitants(walk, sense) >= _TOWN
        )
    if table == "persons":
        return _person_counts(walk, hit, sense)
    if table == "places" and hit.last - hit.first == 1 and walk.titled and walk.found.name is None:
        return walk.towards or (walk.found.head != "" and not _is_given(walk, hit))
    return True


def _has_help(walk: Walk, hit: Hit, before: str, stem: str, table: str) -> bool:
    if table == "organisations":
        if not walk.free and hit.first == walk.first and hit.last == walk.last:
            return True  # who speaks or acts is somebody: «قالت حماس»
        marked = before in '«"“(' and hit.last < len(walk.text) and walk.text.forms[hit.last] in '»"”)'
        return (
            before in walk.marks.lists.carriers
            or before == "#"
            or stem in walk.marks.lists.carriers
            or stem in walk.marks.lists.named_bodies
            or (marked and before != "(")
        )
    after = walk.text.forms[hit.last] if hit.last < len(walk.text) else ""
    return table == "states" and (
        walk.found.head != "" or (after == ":" and hit.last <= walk.text.title_words)
    )


def _person_counts(walk: Walk, hit: Hit, sense: Sense) -> bool:
    """A short name counts where no other word of a name stands beside it («فلان الأسد» is another)."""
    if sense.how != "short":
        return True
    if walk.found.name is not None and walk.found.name[1] == hit.first:
        return False
    before = walk.text.forms[hit.first - 1] if hit.first > walk.found.first else ""
    if before in walk.marks.base.given_names or _is_given(walk, hit):
        return False
    whole = not walk.free and hit.first == walk.first and hit.last == walk.last
    if whole or walk.titled or sense.entity in walk.marks.named:
        return True
    return is_rare_stem(walk.marks.stems[hit.first]) and not may_be_verb(walk.text.forms[hit.first])


def _may_be_place(walk: Walk, hit: Hit, stem: str) -> bool:
    """Not a noun with a pronoun («بيانه» is no Baena), and no club («فريق ليفربول», «مانشستر يونايتد»)."""
    after = walk.marks.stems[hit.last] if hit.last < len(walk.text) else ""
    clubs = walk.marks.lists.clubs
    if stem in clubs or after in clubs:
        return False
    return hit.last - hit.first > 1 or split_at(walk.text, hit.first).pron == ""


def _is_located(walk: Walk, hit: Hit, before: str) -> bool:
    """«في نابل», «بنابل», and «نابل: …» at the head of a headline."""
    clitic = walk.text.forms[hit.first][: hit.clitic]
    after = walk.text.forms[hit.last] if hit.last < len(walk.text) else ""
    heads = hit.first == 0 and after == ":" and walk.text.title_words > 0
    return before in _WHERE or clitic.endswith("ب") or heads


def _inhabitants(walk: Walk, sense: Sense) -> int:
    known = walk.marks.base.entity(sense.entity)
    return 0 if known is None else known.population


def _is_given(walk: Walk, hit: Hit) -> bool:
    """Whether the name is the given name of a longer personal name."""
    marks = walk.marks
    known = marks.hits.pop(hit.first)  # by its shape alone
    try:
        return name_end(marks, hit.first, walk.last, titled=False) > hit.last
    finally:
        marks.hits[hit.first] = known
