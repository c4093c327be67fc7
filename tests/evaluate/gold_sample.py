"""A small gold article of ours, as a file would hold it."""

import json
from pathlib import Path
from typing import Any

TEXT = (
    "قال وزير الزراعة سالم العامري إن 3 سدود امتلأت. وأضاف أن المزارعين سيحصلون على المياه. "
    "من جهتها نفت البلدية وجود أي نقص في المدينة."
)


def gold(name: str = "g1", source: str | None = "wire") -> dict[str, Any]:
    speaker = {"speaker": "وزير الزراعة سالم العامري", "speaker_country": "SYR"}
    return {
        "id": name,
        "source": source,
        "published": "2020-03-02",
        "title": "",
        "text": TEXT,
        "statements": [
            {**speaker, "cue": "قال", "content": "3 سدود امتلأت"},
            {**speaker, "cue": "وأضاف", "content": "المزارعين سيحصلون على المياه"},
            {"speaker": "البلدية", "cue": "نفت", "content": "وجود أي نقص في المدينة"},
        ],
        "events": [],
        "positions": [],
        "figures": [{"text": "3", "value": 3, "unit": "dam", "what": "سدود"}],
    }


def span(text: str) -> dict[str, Any]:
    start = TEXT.index(text)
    return {"text": text, "start": start, "end": start + len(text)}


def record(name: str = "g1") -> dict[str, Any]:
    """Reads the first statement right, the second with a wrong speaker, an extra one, and half the figure."""
    content, second = span("3 سدود امتلأت"), span("المزارعين سيحصلون على المياه")
    return {
        "article": {"id": name},
        "statements": [
            {"rule": "verb", "speaker": span("وزير الزراعة"), "cue": span("قال"), "content": content},
            {"rule": "carry", "speaker": span("البلدية"), "cue": span("وأضاف"), "content": second},
            {"rule": "verb", "speaker": None, "cue": span("من جهتها"), "content": span("من جهتها")},
        ],
        "figures": [{"rule": "digits", "quantity": span("3"), "value": 3, "unit": "item", "what": None}],
    }


def write(folder: Path, *names: str, source: str | None = "wire") -> Path:
    folder.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.json").write_text(json.dumps(gold(name, source)), encoding="utf-8")
    return folder
