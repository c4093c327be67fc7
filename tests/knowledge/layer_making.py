"""The type of the fixture that writes layers."""

from collections.abc import Callable

from mahdar.knowledge.layers import Layer

MakeLayer = Callable[..., Layer]
