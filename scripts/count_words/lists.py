"""The lists as files, their headers kept; and the few words that counting is told beforehand."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import groupby
from math import log2
from pathlib import Path
from textwrap import wrap
from typing import Any

import yaml

from mahdar.language.fold import fold_form

_WIDTH = 112


def load(name: str) -> frozenset[str]:
    """The folded words of one list of `words.yaml`."""
    data: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("words.yaml").read_text(encoding="utf-8"))
    return frozenset(fold_form(word) for entry in data[name] for word in entry["words"])


def levels(counts: dict[str, float]) -> list[str]:
    """Lines of floor(log2) of the count and the stems that have it, most frequent first."""
    by: dict[int, list[str]] = defaultdict(list)
    for stem, times in counts.items():
        by[int(log2(times))].append(stem)
    return [f"{level} {' '.join(sorted(by[level]))}" for level in sorted(by, reverse=True)]


def by_letter(words: Iterable[str]) -> list[str]:
    """Sorted words, one line a first letter."""
    return [" ".join(group) for _, group in groupby(words, key=lambda word: word[0])]


def wrapped(words: Iterable[str]) -> list[str]:
    """Lines of one width."""
    return wrap(" ".join(words), _WIDTH)


def write(path: Path, lines: list[str]) -> None:
    """Put the lines under the header that stands in the file, and say what changed."""
    old = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    header = [line for line in old if line.startswith("#")]
    path.write_text("\n".join([*header, *lines]) + "\n", encoding="utf-8")
    print(f"{path.name}: {_changes(dict(_entries(old)), dict(_entries(lines)))}", flush=True)


def _entries(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Words with their level, 0 where the list has none."""
    for line in lines:
        if not line.startswith("#"):
            first, *words = line.split()
            level, words = (int(first), words) if first.isdecimal() else (0, [first, *words])
            yield from ((word, level) for word in words)


def _changes(old: dict[str, int], new: dict[str, int]) -> str:
    both = old.keys() & new.keys()
    moved = [abs(old[word] - new[word]) for word in both]
    return (
        f"{len(new):,} entries; before {len(old):,}, of them {len(both):,} again; "
        f"{len(new) - len(both):,} new; {sum(map(bool, moved)):,} with another weight, "
        f"by {max(moved, default=0)} at most"
    )
