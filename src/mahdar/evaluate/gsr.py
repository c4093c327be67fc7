"""Countries of actors against the annotated sentences of `arabic_event_gsr`: right, wrong, not said.

python -m mahdar.evaluate.gsr FOLDER [--errors]

An item is an actor span of a sentence with the country codes its annotators gave it; any of them counts as
right. Spans whose every code is no state's (IGO, IMG, INT, KUR and the like) are left out, as are spans that
cannot be found word by word in their sentence.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mahdar.evaluate.gsr_files import Marked, find_words, marked, states
from mahdar.evaluate.tally import Count
from mahdar.knowledge.base import default_base
from mahdar.language.text import Text, make_text
from mahdar.reading.actors.phrases import phrase_meaning
from mahdar.reading.actors.settle import settle
from mahdar.reading.actors.survey import leading_country, survey


@dataclass(frozen=True, slots=True)
class Item:
    """An actor span: its sentence, its words there (half-open), the codes given."""

    sentence: Text
    words: tuple[int, int]
    codes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Answer:
    """An item with the country that was read ("" for none)."""

    item: Item
    country: str

    @property
    def right(self) -> bool:
        """Whether an annotator gave the country."""
        return self.country in self.item.codes


def items(folder: Path) -> Iterator[Item]:
    """The items of both files of a folder; InputError where one is missing."""
    for sentence in marked(folder):
        yield from _items(sentence)


def _items(sentence: Marked) -> Iterator[Item]:
    text = make_text(sentence.text)
    codes: dict[tuple[int, int], set[str]] = {}
    for side in (side for one in sentence.markings for side in (one.source, one.target)):
        place = find_words(text, side.words) if side.code else None
        if place is not None:
            codes.setdefault(place, set()).add(side.code)
    for place, given in codes.items():
        if given & states():
            yield Item(text, place, frozenset(given & states()))


def answers(folder: Path) -> Iterator[Answer]:
    """Every item with what is read: the span within the scene of its sentence, no date known."""
    for item in items(folder):
        scene = survey(item.sentence, default_base(), None)
        scene.home = leading_country(scene)
        settle(scene)
        meaning = phrase_meaning(scene, *item.words)
        members = {member.country for member in meaning.members}
        country = meaning.country or (members.pop() if len(members) == 1 else None)
        yield Answer(item, country or "")


def score(found: list[Answer]) -> Count:
    """Precision over the spans given a state, recall over all."""
    said = [one for one in found if one.country in states()]
    return Count(sum(one.right for one in said), len(found), len(said))


def main() -> int:
    """The command: counts, precision, recall; with --errors every span that is wrong or not said."""
    import argparse
    import sys

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--errors", action="store_true")
    given = parser.parse_args()
    found = list(answers(given.folder))
    counts = score(found)
    lines = [f"{counts.gold} spans, {counts.read} said, {counts.right} right"]
    lines.append(f"precision {counts.precision:.3f} recall {counts.recall:.3f}")
    if given.errors:
        lines += [_line(one) for one in found if not one.right]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
    return 0


def _line(answer: Answer) -> str:
    surface = answer.item.sentence.surface(*answer.item.words)
    return f"{'/'.join(sorted(answer.item.codes))}\t{answer.country or '-'}\t{surface}"


if __name__ == "__main__":
    raise SystemExit(main())
