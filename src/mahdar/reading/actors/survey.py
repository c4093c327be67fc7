"""The mentions of a whole article: found left to right, then resolved, the full ones first."""

from collections import Counter
from datetime import date

from mahdar.knowledge.base import KnowledgeBase
from mahdar.language.text import Text
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.marks import Marks, mark
from mahdar.reading.actors.resolve import own_meaning
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.walk import describe_from
from mahdar.reading.actors.wordinfo import OPENERS, Opens

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
        meaning = own_meaning(scene, said)
        scene.keep(said, meaning)
    return scene


def find_mentions(marks: Marks) -> list[Described]:
    """All mentions of a text in order, none within another."""
    out: list[Described] = []
    text = marks.text
    for first, last in text.sentences:
        at = first
        while at < last:
            if marks.stems[at] in marks.lists.institutions and at not in marks.hits:
                at = _past_namesake(marks, at + 1, last)
                continue
            said = describe_from(marks, at, last) if marks.opens[at] & OPENERS or at in marks.hits else None
            if said is None or not said.says_who or said.last <= at:
                at += 1
            else:
                out.append(said)
                at = said.last
    return out


def _past_namesake(marks: Marks, at: int, last: int) -> int:
    """«جامعة | الملك فلان»: whom a place is named after is no mention of him."""
    while at < last and marks.opens[at] & _NAMESAKE and at not in marks.hits:
        at += 1
    return at


def leading_country(scene: Scene, aside: tuple[tuple[int, int], ...] = ()) -> str | None:
    """The country that an article names most, if it names one so often; words of datelines are set `aside`."""
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
