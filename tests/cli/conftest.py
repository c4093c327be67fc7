"""Running the command inside the test's own process."""

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from mahdar.cli import main


@dataclass(frozen=True)
class Ran:
    """What a run of the command left: exit code, standard output and standard error."""

    code: int
    out: str
    err: str


Mahdar = Callable[..., Ran]


@pytest.fixture
def mahdar(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Mahdar:
    def run(*args: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["mahdar", *map(str, args)])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(stdin))))
        with pytest.raises(SystemExit) as ended:
            main()
        got = capsys.readouterr()
        return Ran(int(ended.value.code or 0), got.out, got.err)

    return run
