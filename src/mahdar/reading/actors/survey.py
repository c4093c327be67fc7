"""The mentions of a whole article: found left to right, then resolved, the full ones first."""

from bisect import bisect_right
from collections import Counter
from datetime import date

from mahdar.knowledge.base import KnowledgeBase
from mahdar.language.text import Text
from mahdar.reading.actors.describe import describe_from
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks, mark
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.resolve import own_meaning, settled
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.simple import lone_name
from mahdar.reading.actors.wordinfo import OPENERS, Opens

_PEOPLE = int(Opens.PEOPLE)
_NAMESAKE = int(Opens.HONORIFIC | Opens.GIVEN)
_NO_STATES = frozenset({"UNO", "EUR", "IGO"})
_TITLE = 3  # a country in the headline weighs as much as three in the body
_LEADING = 0.4  # share of the countries named from which one is the article's setting
_LEAST = 3  # weight below which no country leads


def survey(text: Text, base: KnowledgeBase, day: date | None) -> Scene:
    """The scene of an article: all mentions that say who they are, with what they mean by themselves."""
    marks = mark(text, base)
    scene = Scene(marks, day)
    for said in find_mentions(marks):
        scene.keep(said, _meaning(scene, said))
    return scene


def _meaning(scene: Scene, said: Described) -> Meaning:
    """What a mention means by itself; the same each time for a name that stands alone."""
    if not said.lone:
        return own_meaning(scene, said)
    shared = scene.marks.shared
    meaning = shared.get(said.lone)
    if meaning is None:
        meaning = shared[said.lone] = settled(scene, said, own_meaning(scene, said))
    return meaning


def find_mentions(marks: Marks) -> list[Described]:
    """All mentions of a text in order, none within another, each within a sentence."""
    out: list[Described] = []
    hits, opens, done = marks.hits, marks.opens, 0
    starts = sorted({*hits, *(i for i, opening in enumerate(opens) if opening & OPENERS)})
    ends = [last for _, last in marks.text.sentences]
    for at in starts:
        if at < done:
            continue
        last = ends[min(bisect_right(ends, at), len(ends) - 1)]
        said = _mention_at(marks, at, last)
        if said is not None:
            done = said.last
            if not _is_namesake(marks, at):
                out.append(said)
    return out


def _mention_at(marks: Marks, at: int, last: int) -> Described | None:
    """The mention that begins at a word, None where the word begins none."""
    hit = marks.hits.get(at)
    if hit is None and _is_bare_noun(marks, at, last):
        return None
    said = (None if hit is None else lone_name(marks, hit, last)) or describe_from(marks, at, last)
    return said if said.says_who and said.last > at else None


def _is_bare_noun(marks: Marks, at: int, last: int) -> bool:
    """«خبراء», «سكان» with nothing beside it that says whose or who."""
    if marks.opens[at] & OPENERS != _PEOPLE or marks.is_definite(at):
        return False
    return at + 1 >= last or (not marks.opens[at + 1] and at + 1 not in marks.hits)


def _is_namesake(marks: Marks, at: int) -> bool:
    """«جامعة | الملك فلان»: whom a place is named after is no mention of him."""
    return bool(marks.opens[at] & _NAMESAKE) and at > 0 and marks.stems[at - 1] in marks.lists.institutions


def leading_country(scene: Scene, aside: tuple[tuple[int, int], ...] = ()) -> str | None:
    """The country named most, if one is named so often; words of datelines are set `aside`."""
    count = countries_named(scene, aside)
    if not count:
        return None
    (country, times), *others = count.most_common(2)
    level = bool(others) and others[0][1] == times
    return country if times >= _LEAST and times >= _LEADING * count.total() and not level else None


def countries_named(scene: Scene, aside: tuple[tuple[int, int], ...] = ()) -> Counter[str]:
    """How much an article speaks of each state."""
    count: Counter[str] = Counter()
    for said, meaning in zip(scene.mentions, scene.meanings, strict=True):
        if any(first <= said.first < last for first, last in aside):
            continue
        for country in {meaning.country, said.located}:
            if country is not None and country not in _NO_STATES:
                count[country] += _TITLE if said.first < scene.marks.text.title_words else 1
    return count
