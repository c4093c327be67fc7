"""Every cue of the lexicon reads its own example sentence."""

import pytest
import yaml

from mahdar import Article
from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml
from mahdar.reading.reader import Reader, load
from mahdar.reading.statements.lexicon import PACKAGE, cue_forms, sources
from mahdar.record.model import Statement

ENTRIES = load_yaml(PACKAGE, "cues.yaml")["cues"]
BEFORE = "وصل الوزير سالم الحمدان إلى المدينة مساء وقال إن الزيارة ناجحة.\n"


def statements(text: str, title: str | None = None) -> tuple[Statement, ...]:
    """What the default reader finds in a text."""
    reader: Reader = load()
    return reader.read(Article(text=text, title=title)).statements


def lemma_of(statement: Statement) -> str:
    """The lemma of a statement's cue."""
    return cue_forms()[fold_form(statement.cue.text.split()[0])].lemma


@pytest.mark.parametrize("entry", ENTRIES, ids=[e["lemma"] for e in ENTRIES])
def test_example_is_read(entry: dict[str, str]) -> None:
    read = statements(BEFORE + entry["example"])[1:]
    forms = {fold_form(s.cue.text.split()[0]) for s in read}
    lemmas = {cue_forms()[f].lemma for f in forms if f in cue_forms()}
    shared = {c.lemma for f in forms if (c := cue_forms().get(f)) is not None}
    assert entry["lemma"] in lemmas | shared, [s.cue.text for s in read]
    assert all(s.speaker is not None for s in read)


@pytest.mark.parametrize("entry", load_yaml(PACKAGE, "cues.yaml")["sources"], ids=lambda e: e["form"])
def test_source_example_is_read(entry: dict[str, str]) -> None:
    read = statements(BEFORE + entry["example"])[1:]
    assert any(fold_form(s.cue.text) in sources() for s in read), [s.cue.text for s in read]


def test_word_lists_have_examples() -> None:
    data = load_yaml(PACKAGE, "words.yaml")
    assert all("example" in group for name, group in data.items() if name != "source")
    assert yaml.safe_dump(data["source"])
