"""Groups: «الجانبان», «البلدان», «الدول الأربع» are the parties that the article joins just before."""

import itertools

from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.scene import Scene

_SIZES = {"two": 2, "three": 3, "four": 4}
_REACH = 80  # words back in which two parties of talks are looked for
_GAP = 14  # words between two parties told of together («بحث الرئيس السوري … مع نظيره الروسي»)


def group_meaning(scene: Scene, said: Described) -> Meaning | None:
    """The members of a group, None where the article does not say who they are."""
    size = _SIZES.get(said.group)
    if size is None:
        return None
    members = _pair(scene, said) if size == 2 else _run(scene, said, size)
    if members is None:
        return Meaning(how="group", sector="GOV", flags=("members_unknown",))
    sectors = {member.sector for member in members}
    return Meaning(
        how="group", sector=sectors.pop() if len(sectors) == 1 else "GOV", members=members, confidence=0.8
    )


def _pair(scene: Scene, said: Described) -> tuple[Meaning, ...] | None:
    """The last two parties of different states told of together before; after a headline the first two."""
    states = _parties(scene)
    before = [n for n in states if scene.mentions[n].last <= said.first]
    for place in range(len(before) - 1, 0, -1):
        later, found = before[place], before[place - 1]
        if said.first - scene.mentions[later].last > _REACH:
            break  # too far back: the two the article opens with
        if _together(scene, found, later):
            return _members(scene, (found, later))
    first = next((pair for pair in itertools.pairwise(states) if _together(scene, *pair)), None)
    return None if first is None else _members(scene, first)


def _parties(scene: Scene) -> list[int]:
    """Mentions that act for a state or body: offices, states, bodies with a country."""
    return [
        n
        for n, meaning in enumerate(scene.meanings)
        if meaning.country is not None and (meaning.office is not None or meaning.entity is not None)
        if scene.mentions[n].people is None
    ]


def _together(scene: Scene, first: int, second: int) -> bool:
    a, b = scene.meanings[first], scene.meanings[second]
    return a.country != b.country and scene.mentions[second].first - scene.mentions[first].last <= _GAP


def _run(scene: Scene, said: Described, size: int) -> tuple[Meaning, ...] | None:
    """«الإمارات والسعودية والبحرين ومصر»: the nearest run of so many states joined by و or commas."""
    runs = [run for run in _runs(scene) if len(run) == size]
    if not runs:
        return None
    before = [run for run in runs if scene.mentions[run[-1]].last <= said.first]
    chosen = before[-1] if before else runs[0]
    return _members(scene, tuple(chosen))


def _runs(scene: Scene) -> list[list[int]]:
    runs: list[list[int]] = []
    for number, said in enumerate(scene.mentions):
        if said.state is None or said.body is not None or (said.role is not None and not said.role.plural):
            continue
        last = runs[-1][-1] if runs else None
        if last is not None and said.first - scene.mentions[last].last <= 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs


def _members(scene: Scene, numbers: tuple[int, ...]) -> tuple[Meaning, ...]:
    from dataclasses import replace

    return tuple(
        replace(scene.meanings[n], words=(scene.mentions[n].first, scene.mentions[n].last)) for n in numbers
    )
