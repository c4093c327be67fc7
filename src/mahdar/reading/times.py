"""Times: dates, times of day, durations and repetitions, resolved from the day of publication."""

from mahdar.language.dates import find_dates
from mahdar.language.dates_scan import Found
from mahdar.language.numbers import clitic_offset
from mahdar.language.text import Text
from mahdar.reading.layers import Layers
from mahdar.record.model import Interval, Time


class TimeStep:
    """Reads times. Without a published date nothing relative is resolved."""

    name = "times"
    requires = frozenset({"text"})
    assigns = frozenset({"times"})

    def __call__(self, layers: Layers) -> None:
        """Set `layers.times`, in order, without overlaps."""
        found = find_dates(layers.text, layers.article.published_date)
        layers.times = tuple(_time(layers.text, one) for one in found)


def _time(text: Text, found: Found) -> Time:
    start, end = text.offsets(found.first, found.last)
    if found.skip:
        start = clitic_offset(text, found.first, found.skip)
    interval = None
    if found.period is not None:
        period = found.period
        interval = Interval(period.start.isoformat(), period.end.isoformat(), period.precision)
    return Time(text.source[start:end], start, end, found.type, found.value, interval)
