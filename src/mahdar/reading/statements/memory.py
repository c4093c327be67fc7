"""Who spoke last: what a dropped subject («وأضاف أن») and a participle («مشيرا إلى») are filled from."""

from dataclasses import dataclass

from mahdar.reading.statements.found import Found, Phrase
from mahdar.reading.statements.main_subject import main_subject
from mahdar.reading.statements.scope import Scope

_OPENING = 2  # words: «كما أكد أن» still opens its unit


@dataclass(slots=True)
class Memory:
    """The last speaker of the article so far, the unit it was in, and its channels."""

    speaker: Phrase | None = None
    unit: int = -1
    via: tuple[Phrase, ...] = ()

    def resolve(
        self, scope: Scope, item: Found, outer: Found | None
    ) -> tuple[Phrase | None, tuple[Phrase, ...]]:
        """The speaker of a find (its own, the unit's subject, or the one before), and its channels."""
        if item.speaker is not None:
            return (item.speaker, item.trim), item.via
        carried = self._carried(scope, item, outer)
        if carried is None:
            return None, ()
        same = carried == self.speaker
        return carried, item.via or (self.via if same else ())

    def _carried(self, scope: Scope, item: Found, outer: Found | None) -> Phrase | None:
        """In a report only «same» subjects are known; else the unit's own subject, or who spoke before."""
        same = item.rule.endswith("same")
        if outer is not None:
            return (outer.speaker, outer.trim) if same and outer.speaker is not None else None
        opens = not item.rule.startswith("participle") and item.cue[0] <= scope.first + _OPENING
        if self.speaker is not None and (self.unit == scope.first or opens or item.continues):
            return self.speaker
        local = main_subject(scope, item)
        return self.speaker if local is None else (local, 0)

    def remember(self, scope: Scope, item: Found, speaker: Phrase, via: tuple[Phrase, ...]) -> None:
        """Keep a top-level speaker for what follows; asides and source phrases do not take the floor."""
        if item.rule.startswith(("source-last", "aside", "headline")) and self.speaker is not None:
            return
        self.speaker, self.unit, self.via = speaker, scope.first, via
