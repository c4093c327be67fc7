"""The scripts of `make soak` on a corpus of ours: all is read, counted, checked, and taken up again."""

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"
TEXT = "قال وزير الزراعة سالم العامري إن 3 سدود امتلأت أمس."
CORPORA = {"ant_multisource_2018": 3, "ant_jawharafm_v1": 2, "saudinewsnet_2015": 4}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    for name, count in CORPORA.items():
        row = {"text": TEXT, "title": "أمطار", "date": "2018-02-18", "source": name[:3], "url": None}
        lines = "".join(json.dumps(row) + "\n" for _ in range(count))
        (tmp_path / "news" / f"{name}.jsonl.gz").write_bytes(gzip.compress(lines.encode()))
    return tmp_path


def run(corpus: Path, *options: str) -> dict[str, Any]:
    out = corpus / "out.json"
    command = [sys.executable, str(BENCHMARKS / "corpus.py"), str(corpus), "--jobs", "1", "--out", str(out)]
    subprocess.run([*command, *options], check=True, capture_output=True)
    report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return report


def test_every_article_is_read_and_counted(corpus: Path) -> None:
    report = run(corpus)
    assert report["articles"] == 9
    assert report["crashes"] == report["unsound"] == {}
    assert {name: one["articles"] for name, one in report["outlets"].items()} == {"ant": 5, "sau": 4}
    assert report["items_an_article"]["statements"] == 1.0
    assert report["items_an_article"]["figures"] == 1.0


def test_an_interrupted_run_goes_on(corpus: Path) -> None:
    done = {"outlet": "ant", "length": 9, "seconds": 0.0, "crash": "kept from before"}
    lines = [json.dumps(done | {"id": f"ant_multisource_2018:{n}"}) for n in range(2)]
    (corpus / "out.partial.jsonl").write_text("\n".join([*lines, '{"id": "ant_mult']), encoding="utf-8")
    with pytest.raises(subprocess.CalledProcessError):  # the crashes kept from before are told again
        run(corpus, "--resume")
    report = json.loads((corpus / "out.json").read_text(encoding="utf-8"))
    assert report["articles"] == 9
    assert sorted(report["crashes"]) == ["ant_multisource_2018:0", "ant_multisource_2018:1"]
    assert not (corpus / "out.partial.jsonl").exists()
