"""Where the copy was filed and whose copy it is."""

from mahdar.language.boilerplate import find_boilerplate
from mahdar.language.dateline import find_dateline
from mahdar.reading.layers import Layers


class DatelineStep:
    """Reads the dateline and the credits; their words, and boilerplate, are no speech and hold no figures."""

    name = "dateline"
    requires = frozenset({"text"})
    assigns = frozenset({"dateline", "credits", "credit_words"})

    def __call__(self, layers: Layers) -> None:
        """Set the place, the agencies credited, and the word ranges not to be read as copy, in order."""
        found = find_dateline(layers.text)
        layers.dateline = layers.actor(*found.place) if found.place else None
        layers.credits = tuple(layers.actor(first, last) for first, last in found.credits)
        layers.credit_words = tuple(sorted({*found.words, *find_boilerplate(layers.text)}))
