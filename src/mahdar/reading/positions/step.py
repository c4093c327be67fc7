"""The step that reads positions: of acts that show a stand, and of words that show nothing else."""

from mahdar.reading.events.draft import Draft
from mahdar.reading.events.ground import Ground
from mahdar.reading.layers import Layers
from mahdar.reading.positions.build import build
from mahdar.reading.positions.holder import holder_of
from mahdar.record.model import Position

# Who accuses somebody of a deed takes no stand on an issue by that (guide: «skip those that merely repeat
# an event»).
_NO_STAND = frozenset({("ACCUSE", "allege"), ("ACCUSE", "investigate")})
_LESS = {"support": "oppose", "oppose": "neutral", "demand": "neutral"}


class PositionStep:
    """Reads positions: holder, polarity, target and the words that show it."""

    name = "positions"
    requires = frozenset({"text", "scene", "ground", "acts", "statements"})
    assigns = frozenset({"positions"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.positions`, in order; a stand told twice is one position."""
        ground = layers.ground
        if ground is None:
            return
        out: list[Position] = []
        for act in layers.acts:
            found = _position(ground, act)
            if found is not None and not any(_same(found, other) for other in out):
                out.append(found)
        layers.positions = tuple(out)


def _position(ground: Ground, act: Draft) -> Position | None:
    polarity, target = polarity_of(act), target_of(act)
    if polarity is None or target is None:
        return None
    holder = holder_of(ground, act)
    return None if holder is None else build(ground, act, polarity, holder, target)


def polarity_of(act: Draft) -> str | None:
    """The stand that an act shows; a negated one shows less, one that only may be shows none."""
    polarity = act.frame.position
    if polarity is None or act.status == "possible" or (act.frame.type, act.frame.mode) in _NO_STAND:
        return None
    return _LESS.get(polarity, polarity) if act.status == "denied" else polarity


def target_of(act: Draft) -> tuple[int, int] | None:
    """The words of the issue: the act's subject, or whom it is aimed at."""
    recipient = act.recipients[0] if act.recipients else None
    if act.frame.target == "recipient":
        return recipient or act.about
    return act.about or recipient


def _same(one: Position, other: Position) -> bool:
    """Whether two positions are one: the same stand of the same states on overlapping words."""
    if one.polarity != other.polarity or one.holder_countries != other.holder_countries:
        return False
    return one.target.start < other.target.end and other.target.start < one.target.end
