"""How sure a resolution is, by how it was made: as often as such were right on gold (`certainty.yaml`)."""

from functools import cache

from mahdar.language.lexicon import load_yaml
from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning


def certainty(said: Described, meaning: Meaning) -> float:
    """The confidence (0..1) of an actor's resolution."""
    shares = _shares()
    value = float(shares.get(kind_of(said, meaning), shares["other"]))
    if meaning.candidates:
        value *= 0.5
    return round(value, 3)


@cache
def _shares() -> dict[str, float]:
    shares = load_yaml("mahdar.reading.actors", "certainty.yaml")["shares"]
    return {kind: float(counted["confidence"]) for kind, counted in shares.items()}


def kind_of(said: Described, meaning: Meaning) -> str:
    """How a resolution was made, as a key of `certainty.yaml`."""
    if "from_setting" in meaning.flags:
        return "setting"
    if "issuer" in meaning.flags:
        return "issuer"
    if "from_before" in meaning.flags:
        return "before"
    if meaning.how == "name" and said.is_named:
        return "named" if meaning.entity is not None else "name-unknown"
    return meaning.how or "other"
