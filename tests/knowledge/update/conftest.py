"""A folder for the user's layers, and the shipped knowledge base."""

from pathlib import Path

import pytest

from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.layers import shipped_layers


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    target = tmp_path / "knowledge"
    monkeypatch.setenv("MAHDAR_KNOWLEDGE", str(target))
    return target


@pytest.fixture(scope="session")
def shipped() -> KnowledgeBase:
    return load_base(shipped_layers())
