"""Files of records given to `mahdar evaluate`: what cannot be read is named, with the remedy."""

import gzip
import json
from pathlib import Path

import pytest

from mahdar.errors import InputError
from mahdar.evaluate.records import load_records


def _packed(count: int) -> bytes:
    lines = (json.dumps({"article": {"id": f"{i:08x}"}}) for i in range(count))
    return gzip.compress("\n".join(lines).encode())


def test_gzipped_records_are_read(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl.gz"
    file.write_bytes(_packed(50))
    assert len(load_records(file)) == 50


@pytest.mark.parametrize("keep", [0.5, 0.9])
def test_a_cut_gzip_file_is_named(tmp_path: Path, keep: float) -> None:
    file = tmp_path / "records.jsonl.gz"
    packed = _packed(2000)
    file.write_bytes(packed[: int(len(packed) * keep)])
    with pytest.raises(InputError, match=r"records\.jsonl\.gz: the gzip file ends"):
        load_records(file)
