"""Reads every article of the news corpora and checks every record.

python benchmarks/corpus.py [SHARED] [--out FILE] [--jobs 2] [--resume] [--every N]

Counts crashes and unsound records, items an article by outlet, flags and rules, and names the slowest
articles. What is done is kept beside FILE, so that --resume goes on after an interruption (of the same
code: start anew after a change). Exit code 1 where anything crashed or was unsound.
"""

import argparse
import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from dataclasses import asdict
from itertools import islice
from pathlib import Path
from typing import Any

import news
from soaking import GROUPS, Outcome, soak, summary

from mahdar.record.article import Article

BATCH = 200  # articles a task


def main() -> int:
    """Read, print progress, write the summary."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", nargs="?", type=Path, default=news.BESIDE)
    parser.add_argument("--out", type=Path, default=Path("build/corpus.json"))
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--every", type=int, default=1, help="read one article in N")
    given = parser.parse_args()
    given.out.parent.mkdir(parents=True, exist_ok=True)
    state = given.out.with_suffix(".partial.jsonl")
    done = load(state) if given.resume else []
    chosen = islice(news.articles(given.shared), len(done) * given.every, None, given.every)
    done += keep(state, read_all(chosen, given.jobs), len(done), resume=given.resume)
    report = summary(done)
    given.out.write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    state.unlink()
    print(brief(report))
    return int(bool(report["crashes"] or report["unsound"]))


def load(state: Path) -> list[Outcome]:
    """The outcomes of the articles that are done, in order; a last line cut short is left out."""
    if not state.exists():
        return []
    lines = state.read_text(encoding="utf-8").split("\n")[:-1]
    state.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return [Outcome(**json.loads(line)) for line in lines]


def keep(state: Path, outcomes: Iterable[Outcome], before: int, *, resume: bool) -> list[Outcome]:
    """Write each outcome to the state as it comes; say how far it is."""
    kept = []
    with state.open("a" if resume else "w", encoding="utf-8") as stream:
        for number, outcome in enumerate(outcomes, before + 1):
            stream.write(json.dumps(asdict(outcome), ensure_ascii=False) + "\n")
            kept.append(outcome)
            if number % 5000 == 0:
                print(f"{number} articles", file=sys.stderr, flush=True)
    return kept


def read_all(articles: Iterator[Article], jobs: int) -> Iterator[Outcome]:
    """Outcomes in the order of the articles; at most three batches a process are in flight."""
    with ProcessPoolExecutor(jobs) as pool:
        waiting: deque[Future[list[Outcome]]] = deque()
        while True:
            while len(waiting) < 3 * jobs and (batch := list(islice(articles, BATCH))):
                waiting.append(pool.submit(soak_batch, batch))
            if not waiting:
                return
            yield from waiting.popleft().result()


def soak_batch(batch: list[Article]) -> list[Outcome]:
    """One task of a process."""
    return [soak(article) for article in batch]


def brief(report: dict[str, Any]) -> str:
    """The summary in a few lines."""
    lines = [
        f"{report['articles']} articles: {len(report['crashes'])} crashes, "
        f"{len(report['unsound'])} unsound records, {report['ms_an_article']} ms an article",
        f"{'outlet':16} {'articles':>8}"
        + "".join(f" {name:>10}" for name in GROUPS)
        + f" {'no statement':>13}",
    ]
    for name, one in report["outlets"].items():
        lines.append(
            f"{name:16} {one['articles']:8}"
            + "".join(f" {one[group]:10.2f}" for group in GROUPS)
            + f" {one['without_statements']:13.3f}"
        )
    lines.append(f"flags {report['flags']}")
    lines += [
        f"slow: {one['id']} {one['ms']} ms, {one['characters']} characters" for one in report["slowest"][:5]
    ]
    lines += [f"crash: {name}: {what}" for name, what in list(report["crashes"].items())[:10]]
    lines += [f"unsound: {name}: {what[0]}" for name, what in list(report["unsound"].items())[:10]]
    return "\n".join(lines)


if __name__ == "__main__":
    raise SystemExit(main())
