"""How sure an item is: how often its rule was right on gold articles.

They stand in `confidence.yaml` with the counts behind them, written by `python -m mahdar.evaluate.calibrate`.
"""

from functools import cache

from mahdar.language.lexicon import load_yaml

UNKNOWN = 0.5  # of a group nothing is known of: as often right as wrong


@cache
def confidence(group: str, rule: str) -> float:
    """The confidence (0..1) of an item of a group ("statements", "figures") read by a rule.

    A rule that was never seen on gold has the precision of its whole group.
    """
    groups = load_yaml("mahdar.reading", "confidence.yaml")["groups"]
    if group not in groups:
        return UNKNOWN
    known = groups[group]["rules"].get(rule)
    value = groups[group]["confidence"] if known is None else known["confidence"]
    return float(value)
