"""Demonyms in their forms, from the tables of arwikicats: those that `demonyms.yaml` names."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mahdar.knowledge.columns import Row
from mahdar.language.lexicon import load_yaml

_KEY = re.compile(r'\s*"((?:[^"\\]|\\.)+)": \{')
_KINDS = {"states": "state", "people": "people", "region": "region"}
_MOST = 2  # words of a demonym


def rows(sources: Path) -> Iterator[Row]:
    """The rows of `demonyms.tsv`, file by file; a key or form that an earlier file had is passed over."""
    rules = load_yaml("mahdar.knowledge.build", "demonyms.yaml")
    taken: set[tuple[str, ...]] = set()
    for name in rules["files"]:
        for source, key, entry in _entries(sources, f"arwikicats/{name}.json"):
            for section, kind in _KINDS.items():
                if key not in rules[section]:
                    continue
                row = _row(key, {**entry, **rules["forms"].get(key, {})}, rules, source)
                row |= {"country": rules[section][key], "kind": kind}
                mark = (row["country"], row["name_en"], row["m"])
                if len(row["m"].split()) <= _MOST and mark not in taken:
                    taken.add(mark)
                    yield row


def _entries(sources: Path, name: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Entries of a file, each with `file:line` and its key."""
    text = (sources / name).read_text(encoding="utf-8")
    lines: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if found := _KEY.match(line):
            lines.setdefault(json.loads(f'"{found[1]}"'), number)
    for key, entry in json.loads(text).items():
        yield f"{name}:{lines.get(key, 1)}", key, entry


def _row(key: str, entry: dict[str, str], rules: dict[str, Any], source: str) -> Row:
    plural = entry["males"].strip() if key not in rules["no_plural"] else ""
    sound = plural.endswith("ون")
    return {
        "name_en": rules["english"].get(key) or key.title(),
        "m": entry["male"].strip(),
        "f": entry["female"].strip(),
        "mpl": _both_cases(plural) if sound else "",
        "fpl": entry["females"].strip(),
        "broken": "" if sound else plural,
        "ambiguous": "1" if key in rules["ambiguous"] else "",
        "source": source,
    }


def _both_cases(plural: str) -> str:
    """A sound plural; of two words also its other case, since each word then ends in ين."""
    words = plural.split()
    if len(words) == 1:
        return plural
    return f"{plural}|{' '.join(w[:-2] + 'ين' if w.endswith('ون') else w for w in words)}"
