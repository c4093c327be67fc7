"""Titles with a state and a name in dated articles: «وزير الخارجية القطري محمد بن عبد الرحمن», 2018-03-04."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from mahdar.knowledge.base import KnowledgeBase
from mahdar.language.text import make_text
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.resolve import own_meaning
from mahdar.reading.actors.scene import Scene
from mahdar.reading.actors.survey import survey
from mahdar.record.article import Article

_FEWEST = 2  # words of a name: one word alone does not say who


@dataclass(frozen=True, slots=True)
class Triple:
    """One attestation: the office, the name as written and folded, the day, and where it stands."""

    office: str
    name: str
    folded: str
    day: date
    article: str
    outlet: str
    start: int
    meaning: Meaning


def triples(article: Article, base: KnowledgeBase) -> Iterator[Triple]:
    """The triples of an article; none where it has no date."""
    if article.published is None:
        return
    day = date.fromisoformat(article.published[:10])
    scene = survey(make_text(article.whole, article.title_end), base, day)
    for said in scene.mentions:
        meaning = own_meaning(scene, said)
        if _attests(scene, said, meaning):
            yield _triple(article, scene, said, meaning, day)


def _attests(scene: Scene, said: Described, meaning: Meaning) -> bool:
    """A named holder of an office whose state or body stands in the very words; no former or acting one."""
    if meaning.office is None or said.former or said.acting or said.counterpart:
        return False
    owned = said.nation is not None or said.state is not None or said.org is not None
    return owned and len(scene.forms(said)) >= _FEWEST and not said.short


def _triple(article: Article, scene: Scene, said: Described, meaning: Meaning, day: date) -> Triple:
    assert meaning.office is not None
    first, last = said.name or (said.first, said.last)
    start, end = scene.marks.text.offsets(first, last)
    return Triple(
        office=meaning.office,
        name=scene.marks.text.source[start:end],
        folded=" ".join(scene.forms(said)),
        day=day,
        article=article.identity,
        outlet=article.source or "",
        start=start,
        meaning=meaning,
    )
