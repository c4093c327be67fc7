"""Figures: the numbers of an article that say something about the world, and of what."""

from mahdar.reading.figures.step import FigureStep

__all__ = ["FigureStep"]
