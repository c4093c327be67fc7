"""Hits of the lexicon drawn to be judged: each tied to its word, each as likely as any other."""

import gzip
import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any

import pytest

from mahdar.evaluate import lexicon
from mahdar.evaluate.corpus import articles
from mahdar.evaluate.lexicon import Hit, hits_of, report, tally
from mahdar.evaluate.reservoir import Reservoir
from mahdar.record.article import Article

CONDEMNS = "أدانت فرنسا الهجوم على السفارة."
MEETS = "التقى الوزير المصري نظيره السوداني."
ROWS: list[dict[str, Any]] = [
    {"text": CONDEMNS, "title": None, "date": "2018-03-10", "source": "invented"},
    {"text": MEETS, "title": "هذا أبرز ما جاء في نشرة اليوم", "date": "2018-03-10"},
    {"text": ""},
    {"title": "عنوان بلا نص"},
    {"text": CONDEMNS, "date": "2018-03-11"},
]


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    if path.suffix == ".gz":
        path.write_bytes(gzip.compress(lines.encode()))
    else:
        path.write_text(lines, encoding="utf-8")
    return path


def hit(number: int) -> Hit:
    return Hit("لقاء", "CONSULT", None, "actual", f"news:{number}", 0, 4, [], [], "", "")


@pytest.fixture
def in_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Threads for processes: what is counted is the same."""
    monkeypatch.setattr(lexicon, "ProcessPoolExecutor", ThreadPoolExecutor)


def test_a_hit_names_the_word_that_found_it() -> None:
    (found,) = hits_of("news:3", Article(text=CONDEMNS, published="2018-03-10"))
    assert (found.lemma, found.type, found.mode) == ("أدان", "ACCUSE", "disapprove")
    assert (found.status, found.article) == ("actual", "news:3")
    assert found.actors == ["فرنسا [FRA]"]
    assert found.about == "الهجوم على السفارة"
    assert CONDEMNS[found.start : found.end] == "أدانت"


def test_a_hit_is_shown_in_its_context_with_the_headline() -> None:
    title = "هذا أبرز ما جاء في نشرة اليوم"
    article = Article(text=MEETS, title=title, published="2018-03-10")
    (found,) = hits_of("news:1", article)
    assert article.whole[found.start : found.end] == "التقى"
    assert found.context == f"{title}¶⟦التقى⟧{MEETS.removeprefix('التقى')}"
    assert found.recipients == []
    assert found.actors == ["الوزير المصري [EGY]", "نظيره السوداني [SDN]"]


def test_the_word_without_its_conjunction_is_found_too() -> None:
    text = f"{MEETS} وأدانت فرنسا الهجوم."
    found = hits_of("news:1", Article(text=text, published="2018-03-10"))
    assert [(one.lemma, text[one.start : one.end]) for one in found] == [
        ("التقى", "التقى"),
        ("أدان", "أدانت"),
    ]


def test_an_article_that_tells_nothing_has_no_hits() -> None:
    assert hits_of("news:1", Article(text="امتلأت ثلاثة سدود بالماء.", published="2018-03-10")) == []


@pytest.mark.parametrize("name", ["news.jsonl", "news.jsonl.gz"])
def test_articles_are_named_by_their_line_and_those_without_text_left_out(tmp_path: Path, name: str) -> None:
    path = write(tmp_path / name, ROWS)
    found = dict(articles(path, 1))
    assert list(found) == ["news:0", "news:1", "news:4"]
    assert (found["news:0"].text, found["news:0"].source, found["news:1"].title) == (
        CONDEMNS,
        "invented",
        ROWS[1]["title"],
    )
    assert [name for name, _ in articles(path, 2)] == ["news:0", "news:4"]


def test_a_tally_keeps_all_that_fit_and_counts_the_rest() -> None:
    one: Reservoir[Hit] = Reservoir(5, Random(1))
    for number in range(3):
        one.put(hit(number))
    assert (one.seen, [h.article for h in one.kept]) == (3, ["news:0", "news:1", "news:2"])
    small: Reservoir[Hit] = Reservoir(5, Random(1))
    for number in range(50):
        small.put(hit(number))
    assert (small.seen, len(small.kept), len({h.article for h in small.kept})) == (50, 5, 5)


def test_every_hit_is_as_likely_to_be_kept() -> None:
    kept: Counter[str] = Counter()
    for seed in range(1000):
        one: Reservoir[Hit] = Reservoir(2, Random(seed))
        for number in range(6):
            one.put(hit(number))
        kept.update(h.article for h in one.kept)
    # 1000 draws of 2 in 6: 333 each, give or take 60 (four standard deviations)
    assert all(273 < kept[f"news:{number}"] < 393 for number in range(6)), kept


@pytest.mark.usefixtures("in_process")
def test_hits_are_counted_by_word_and_type(tmp_path: Path) -> None:
    found = tally([write(tmp_path / "news.jsonl", ROWS)], 1, 1, 1, 1)
    assert {key: (one.seen, len(one.kept)) for key, one in found.items()} == {
        ("أدان", "ACCUSE"): (2, 1),
        ("التقى", "CONSULT"): (1, 1),
    }


@pytest.mark.usefixtures("in_process")
def test_the_report_is_a_table_and_lines_that_a_judge_reads(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report([write(tmp_path / "news.jsonl", ROWS)], hits=1)
    out, err = capsys.readouterr()
    assert err == "ACCUSE\tأدان\t2\nCONSULT\tالتقى\t1\n"
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["lemma"] for line in lines] == ["أدان", "التقى"]
    assert not {"rule", "confidence"} & set(lines[0])  # a judge is not told how sure the reader was


@pytest.mark.usefixtures("in_process")
def test_a_draw_is_repeated_by_its_seed(tmp_path: Path) -> None:
    path = write(tmp_path / "news.jsonl", [ROWS[0]] * 12)
    draws = [tally([path], 1, 3, seed, 1)["أدان", "ACCUSE"].kept for seed in (1, 1, 2)]
    assert draws[0] == draws[1]
    assert draws[0] != draws[2]
