"""Which sense of a name is meant where it stands, and what it adds to a mention."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mahdar.knowledge.known import Sense
from mahdar.knowledge.names import Hit
from mahdar.language.clitics import split_at
from mahdar.language.fold import fold_form
from mahdar.language.stems import load_weights
from mahdar.reading.actors.names import COMMON, is_person, is_rare_stem, name_end

if TYPE_CHECKING:
    from mahdar.reading.actors.walk import Walk

_TOWN = 50_000  # inhabitants from which «في» is enough to tell a town from a noun
_WHERE = frozenset({"في", "من", "الي"})
_LARGE = 200_000  # inhabitants from which a city is known by its bare name, whatever else the word means
# What must stand right before a name that counts only with help, by the kind of what it names.
_MEDIA = "وكالة وكالات قناة صحيفة إذاعة شبكة مجلة موقع جريدة تلفزيون راديو نقلت نقل ذكرت أفادت قالت وفق بحسب حسب وفقا نقلا أوردت نشرت أوضحت أضافت كتبت لصحيفة لوكالة لقناة"
_CARRIERS = frozenset(fold_form(word) for word in _MEDIA.split())
_BODIES = frozenset(
    fold_form(word)
    for word in "زعيم قيادي قيادي قادة عناصر عنصر عناصر مسلحو مسلحي مقاتلو مقاتلي موالين أنصار لحركة لتنظيم حزب حركة جماعة تنظيم تيار منظمة مليشيا ميليشيا ميليشيات كتائب قوات جبهة شركة مجموعة مؤسسة بنك مصرف هيئة "
    "حزبي كتلة جيش لواء مجلس محكمة نقابة اتحاد ائتلاف تحالف".split()
)
_SITES = frozenset(
    fold_form(word)
    for word in "مدينة بلدة قرية محافظة ولاية منطقة إقليم مقاطعة حي مخيم ناحية قضاء قرب جنوب شمال شرق غرب ريف ضاحية جزيرة مطار ميناء معبر".split()
)


def take_hit(walk: Walk, hit: Hit) -> int:
    """Add what a name of the knowledge base says to a walk's mention; the index after it, or where it stood."""
    sense = choose(walk, hit)
    if sense is None:
        return hit.first
    table = walk.marks.base.rows[sense.entity][0]
    if walk.found.first == hit.first:
        walk.found.clitic = hit.clitic
    if table == "persons":
        return hit.last if walk.institution else _take_person(walk, hit)
    if walk.found.name is not None and walk.found.head and not _may_follow_name(walk):
        return hit.first
    if table == "places":
        return _take_place(walk, hit)
    head = hit.first
    if not walk.found.head:
        walk.found.head, walk.found.definite = walk.marks.stems[head], walk.marks.is_definite(head)
    if table == "states":
        _take_state(walk, sense)
    else:
        _take_body(walk, sense)
    return hit.last


def _may_follow_name(walk: Walk) -> bool:
    """«بدر جاموس عضو | الائتلاف»: a body after a name counts where a title stands between."""
    return walk.found.role is not None or walk.found.people is not None or walk.found.body is not None


def choose(walk: Walk, hit: Hit) -> Sense | None:
    """The sense that counts where the name stands, None where all of them want help that is not there."""
    rows, fits = walk.marks.base.rows, []
    for sense in hit.senses:
        if _counts(walk, hit, sense, rows[sense.entity][0]):
            fits.append(sense)
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
    if sense.how == "plain" or (table == "places" and _is_common_word(walk, hit, sense)):
        return stem in _SITES or (before in _WHERE and _inhabitants(walk, sense) >= _TOWN)
    if table == "persons":
        return _person_counts(walk, hit, sense)
    if table == "places" and hit.last - hit.first == 1 and walk.titled and walk.found.name is None:
        return walk.towards or walk.found.head != "" and not _is_given(walk, hit)
    return True


def _has_help(walk: Walk, hit: Hit, before: str, stem: str, table: str) -> bool:
    if table == "organisations":
        if not walk.free and hit.first == walk.first and hit.last == walk.last:
            return True  # who speaks or acts is somebody: «قالت حماس»
        marked = before in '«"“(' and hit.last < len(walk.text) and walk.text.forms[hit.last] in '»"”)'
        return before in _CARRIERS or before == "#" or stem in _CARRIERS or stem in _BODIES or (marked and before != "(")
    after = walk.text.forms[hit.last] if hit.last < len(walk.text) else ""
    return table == "states" and (walk.found.head != "" or (after == ":" and hit.last <= walk.text.title_words))


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
    return whole or walk.titled or sense.entity in walk.marks.named or is_rare_stem(walk.marks.stems[hit.first])


def _is_common_word(walk: Walk, hit: Hit, sense: Sense) -> bool:
    """A place of one word that is rather a noun («الفندق», «بيانه»), unless it is a large city."""
    if hit.last - hit.first > 1:
        return False
    parts = split_at(walk.text, hit.first)
    if _inhabitants(walk, sense) >= _LARGE:
        return False
    return parts.pron != "" or load_weights().stem(parts.stem, False) >= COMMON


def _inhabitants(walk: Walk, sense: Sense) -> int:
    known = walk.marks.base.entity(sense.entity)
    return 0 if known is None else known.population


def _is_given(walk: Walk, hit: Hit) -> bool:
    """Whether the name is the given name of a longer personal name."""
    return name_end_shape(walk, hit.first) > hit.last


def name_end_shape(walk: Walk, at: int) -> int:
    """Where a name begun at `at` would end by shape alone."""
    marks = walk.marks
    hit = marks.hits.pop(at, None)
    try:
        return name_end(marks, at, walk.last, titled=False)
    finally:
        if hit is not None:
            marks.hits[at] = hit


def _take_person(walk: Walk, hit: Hit) -> int:
    found, marks = walk.found, walk.marks
    if found.name is not None or walk.towards and not walk.titled:
        return hit.first
    persons = tuple(s for s in hit.senses if is_person(marks, s.entity))
    end = name_end(marks, hit.first, walk.last, titled=True)
    found.name, found.persons = (hit.first, end), persons
    found.short = all(s.how == "short" for s in persons)
    if not found.head:
        found.head = marks.text.forms[hit.first]
    return end


def _take_state(walk: Walk, sense: Sense) -> None:
    found = walk.found
    capital = sense.how == "capital"
    if walk.towards or (capital and found.head and found.role is not None):
        found.located = found.located or sense.entity
    elif found.nation is None and found.state is None:
        found.state = sense.entity
        if capital:
            found.capital = sense.entity


def _take_body(walk: Walk, sense: Sense) -> None:
    found = walk.found
    known = walk.marks.base.entity(sense.entity)
    if known is not None and "platform" in known.tags and found.head and walk.at > walk.first:
        return  # «بيان عبر فيسبوك»: where it was said
    if found.org is not None or (walk.towards and found.country is not None and found.org is None):
        return
    found.org = sense.entity
    walk.titled = True


def _take_place(walk: Walk, hit: Hit) -> int:
    found = walk.found
    places = tuple(s for s in hit.senses if walk.marks.base.rows[s.entity][0] == "places")
    if not found.places:
        found.places = places
    if not found.head:
        found.head = walk.marks.stems[hit.first]
    return hit.last
