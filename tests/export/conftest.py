"""A record made by hand, so that writing it out does not hang on what the reader reads."""

import pytest

from mahdar.record.model import Actor, Figure, Head, Interval, Record, Span, Statement, Time

TITLE = "السدود تمتلئ"
TEXT = 'قال وزير المياه أمس إن "السدود" امتلأت بنسبة 81.5 في المئة.\nوكان الشتاء طويلا. ونفى المتحدث ذلك.'
WHOLE = f"{TITLE}\n{TEXT}"


def place(words: str) -> tuple[str, int, int]:
    start = WHOLE.index(words)
    return words, start, start + len(words)


@pytest.fixture
def record() -> Record:
    minister = Actor(*place("وزير المياه"), name_en="Water Minister", country="JOR", sector="GOV")
    said = Statement(
        id="s-1",
        confidence=0.84,
        rule="r",
        speaker=minister,
        cue=Span(*place("قال")),
        content=Span(*place('"السدود" امتلأت بنسبة 81.5 في المئة')),
        kind="mixed",
        act="say",
        via=(Actor(*place("المتحدث")),),
    )
    denied = Statement("s-2", 0.5, "r", None, Span(*place("نفى")), Span(*place("ذلك")), "indirect", "deny")
    level = Figure(
        "f-1",
        0.9,
        "r",
        Span(*place("81.5 في المئة")),
        81.5,
        "percent",
        what=Span(
            *place(
                "السدود",
            )
        ),
    )
    day = Time(
        *place("أمس"), type="date", value="2021-02-03", interval=Interval("2021-02-03", "2021-02-03", "day")
    )
    head = Head("a-1", "0" * 64, None, "النهر", "2021-02-04", TITLE, TEXT, flags=("fragment",))
    return Record(head, statements=(said, denied), figures=(level,), times=(day,))
