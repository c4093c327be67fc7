"""Fixtures all tests share."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

settings.register_profile("mahdar", deadline=None, max_examples=100)
settings.load_profile("mahdar")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The shared data beside the repository (or at MAHDAR_SHARED); skips the test where they are absent."""
    place = Path(os.environ.get("MAHDAR_SHARED", Path(__file__).parents[2] / "shared"))
    if not (place / "gold").is_dir():
        pytest.skip("the shared data folder is absent: set MAHDAR_SHARED to its path")
    return place
