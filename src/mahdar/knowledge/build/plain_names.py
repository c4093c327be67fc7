"""Which names of places are above all plain words or names of persons: نور, سعيد, صور, جونستون.

The rule: a name is plain if news says it more often than its greatest bearer's size explains, and seldom as
a place. That is, where P is the greatest population among all places so called, a name is plain if

* it is said at least `few` times and more than `base` + P / `per_mention` times, and
* less than `cued` of its mentions follow a word such as مدينة, بلدة, محافظة, شمال, and less than `within`
  of them follow في, إلى or ب (or cues are rarer still: under a quarter of `cued`).

or if it is one word, said at least `few` times, and hardly ever as a place: less than `cued_least` of its
mentions follow such a word, and less than `within_least` follow في, إلى or ب.

The thresholds and the words are in places.yaml, which also names some that always or never are plain; the
figures, counted once in 69,000 articles of 2015 and 2018, are in name_counts.tsv.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from mahdar.knowledge.build.arabic_names import key
from mahdar.knowledge.build.name_counts import Count
from mahdar.language.lexicon import load_yaml


@dataclass(slots=True)
class PlainNames:
    """The rule with its figures; `sizes`: the greatest population of a place so called, by folded name."""

    counts: Mapping[str, Count]
    sizes: dict[str, int] = field(default_factory=dict)
    rule: Mapping[str, Any] = field(
        default_factory=lambda: load_yaml("mahdar.knowledge.build", "places.yaml")["plain"]
    )

    def meet(self, names: Iterable[str], population: int) -> None:
        """Take note of a place that has these names."""
        for name in map(key, names):
            self.sizes[name] = max(population, self.sizes.get(name, 0))

    def is_plain(self, name: str) -> bool:
        """Whether a name is so often another word that it needs a cue."""
        name = key(name)
        for verdict in ("always", "never"):
            if name in {key(word) for word in self.rule[verdict]}:
                return verdict == "always"
        count = self.counts.get(name, Count())
        if count.said < self.rule["few"]:
            return False
        return self._is_too_frequent(name, count) or self._is_no_place(name, count)

    def _is_too_frequent(self, name: str, count: Count) -> bool:
        if count.said <= self.rule["base"] + self.sizes.get(name, 0) / self.rule["per_mention"]:
            return False
        cued, within = count.cued / count.said, count.within / count.said
        return bool(
            cued < self.rule["cued"] and (within < self.rule["within"] or cued < self.rule["cued"] / 4)
        )

    def _is_no_place(self, name: str, count: Count) -> bool:
        rare = count.cued < self.rule["cued_least"] * count.said
        return " " not in name and bool(rare and count.within < self.rule["within_least"] * count.said)
