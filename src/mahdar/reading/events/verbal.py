"""Acts by words: what is said, asked, refused or threatened."""

from mahdar.reading.events.frames import Entry, Frame

_VERBAL = frozenset({"AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE"})


def is_verbal(frame: Frame) -> bool:
    """Whether a frame tells of an act by words, or of a stand."""
    return frame.type is None or frame.type in _VERBAL


def is_verbal_entry(entry: Entry) -> bool:
    """Whether a word has a sense that is an act by words, a stand not counted."""
    return any(frame.type in _VERBAL for frame in entry.frames)
