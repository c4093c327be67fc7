"""What the search for one cue yields, in word indices, before it becomes a statement."""

from dataclasses import dataclass

from mahdar.record.model import Act

Words = tuple[int, int]  # half-open word indices
Phrase = tuple[Words, int]  # words, and the code points of a clitic in front to leave out


@dataclass(slots=True)
class Found:
    """A cue with its speaker, channel and the start of its content; `content_last` is filled in later.

    `speaker` None means that it is carried over from before; `boundary` is the word where the cue's own
    clause begins, at which the content before it ends (None for a cue that ends no other content).
    """

    act: Act
    rule: str
    cue: Words
    content_first: int
    speaker: Words | None = None
    boundary: int | None = None
    content_last: int = -1
    quote: int | None = None
    spoken: bool = False  # a quotation after a colon or a cue: nothing after its closing mark belongs to it
    via: tuple[Phrase, ...] = ()
    gender: str = ""
    plural: bool = False
    attitude: bool = False
    continues: bool = False
    trim: int = 0  # code points of the speaker's first word that are a clitic
