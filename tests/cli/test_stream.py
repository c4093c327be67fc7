"""Articles are streamed: records come out before the input ends, and a stopped run can be gone on with."""

import json
import signal
import subprocess
import sys
from pathlib import Path

COMMAND = (sys.executable, "-m", "mahdar")


def lines(first: int, last: int) -> bytes:
    rows = ({"id": f"n{i}", "text": f"قال المدير إن السفينة {i} عادت."} for i in range(first, last))
    return b"".join(json.dumps(row).encode() + b"\n" for row in rows)


def test_records_come_out_before_the_input_ends_and_ctrl_c_loses_none(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    command = [*COMMAND, "read", "-", "--format", "jsonl"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        run.stdin.write(lines(0, 3))
        run.stdin.flush()
        read = [run.stdout.readline() for _ in range(3)]
        run.send_signal(signal.SIGINT)
        _, err = run.communicate()
    assert run.returncode == 130
    assert err == b"stopped after 3 articles\n"
    out.write_bytes(b"".join(read))
    done = subprocess.run(
        [*COMMAND, "read", "-", "--out", out, "--resume"], input=lines(0, 5), capture_output=True, check=True
    )
    assert b"Read 2 articles" in done.stderr
    ids = [json.loads(line)["article"]["id"] for line in out.read_bytes().splitlines()]
    assert ids == ["n0", "n1", "n2", "n3", "n4"]


def test_a_pipe_that_closes_early_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(lines(0, 400))
    shell = f"{sys.executable} -m mahdar read {tmp_path / 'a.jsonl'} --format jsonl | head -c 100"
    done = subprocess.run(shell, shell=True, capture_output=True, check=True)
    assert len(done.stdout) == 100
    assert done.stderr == b""
