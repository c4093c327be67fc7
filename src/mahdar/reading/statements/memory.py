"""Who spoke last: what a dropped subject («وأضاف أن») and a participle («مشيرا إلى») are filled from."""

from dataclasses import dataclass, field

from mahdar.language.clitics import split
from mahdar.reading.statements.found import Found, Phrase
from mahdar.reading.statements.main_subject import main_subject
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words

_OPENING = 2  # words: «كما أكد أن» still opens its unit
_KEPT = 4  # earlier speakers a feminine or masculine verb may reach back to
_FLOOR = ("source-last", "aside", "headline")  # rules that do not take the floor


@dataclass(slots=True)
class Memory:
    """The last speaker of the article so far, the unit it was in, its channels, and the names heard."""

    speaker: Phrase | None = None
    unit: int = -1
    via: tuple[Phrase, ...] = ()
    names: set[str] = field(default_factory=set)
    recent: list[Phrase] = field(default_factory=list)

    def resolve(
        self, scope: Scope, item: Found, outer: Found | None
    ) -> tuple[Phrase | None, tuple[Phrase, ...]]:
        """The speaker of a find (its own, the unit's subject, or the one before), and its channels."""
        if item.speaker is not None:
            return (item.speaker, item.trim), item.via
        carried = self._carried(scope, item, outer)
        if carried is None:
            return None, ()
        return carried, item.via or (self.via if carried == self.speaker else ())

    def _carried(self, scope: Scope, item: Found, outer: Found | None) -> Phrase | None:
        """In a report only «same» subjects are known; else the unit's own subject, or who spoke before."""
        same = item.rule.endswith("same")
        if outer is not None:
            return (outer.speaker, outer.trim) if same and outer.speaker is not None else None
        speaker, gender = self._agreeing(scope, item), "" if item.plural else item.gender
        if speaker is not None and self.unit == scope.first:
            return speaker
        if not item.rule.startswith("participle") and item.cue[0] <= scope.first + _OPENING:
            return self._topic(scope, gender) or speaker
        if item.continues and speaker is not None:
            return speaker
        return main_subject(scope, item.cue[0], gender) or speaker

    def _agreeing(self, scope: Scope, item: Found) -> Phrase | None:
        """The last speaker whose head noun does not contradict the cue («وقالت» is not «الوزير»)."""
        if item.plural:
            return self.speaker
        fitting = (s for s in self.recent if not _contradicts(scope, s, item.gender))
        return next(fitting, self.speaker)

    def _topic(self, scope: Scope, gender: str) -> Phrase | None:
        """Who the unit right before was about, if nobody spoke in it and it was a person by title or name."""
        before = scope.before
        if before is None or before[0] == self.unit or before[1] <= scope.text.title_words:
            return None
        found = main_subject(Scope(scope.text, *before, scope.quotes), before[1])
        if found is None or not self._is_person(scope, found) or _contradicts(scope, found, gender):
            return None
        return found

    def _is_person(self, scope: Scope, phrase: Phrase) -> bool:
        (first, last), clitic = phrase
        forms = scope.text.forms[first:last]
        return split(forms[0][clitic:]).stem in words().persons or any(form in self.names for form in forms)

    def remember(self, scope: Scope, item: Found, speaker: Phrase, via: tuple[Phrase, ...]) -> None:
        """Keep a top-level speaker for what follows; asides and source phrases do not take the floor."""
        if item.rule.startswith(_FLOOR) and self.speaker is not None:
            return
        self.speaker, self.unit, self.via = speaker, scope.first, via
        self.recent = [speaker, *(s for s in self.recent if s != speaker)][:_KEPT]
        known = words().speakers | words().bare
        self.names.update(form for form in scope.text.forms[slice(*speaker[0])] if form not in known)


def _contradicts(scope: Scope, phrase: Phrase, gender: str) -> bool:
    """Whether a head noun is of the other gender: «وزير» has «وزيرة» beside it, «الوزارة» ends in ة."""
    (first, _), clitic = phrase
    stem, lists = split(scope.text.forms[first][clitic:]).stem, words()
    if gender == "f":
        return stem + "ه" in lists.persons
    return gender == "m" and stem.endswith("ه") and stem in lists.speakers
