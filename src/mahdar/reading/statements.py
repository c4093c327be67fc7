"""Statements: a first simple reader, a cue and the clause after its complementiser."""

from mahdar.reading.layers import Layers


class StatementStep:
    """Reads statements."""

    name = "statements"
    requires = frozenset({"text"})
    assigns = frozenset({"statements"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.statements`."""
