"""`mahdar kb mine`: rows that dated articles propose, with their evidence, and every clash with the table."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from mahdar.commands.progress import Step, progress
from mahdar.commands.reporter import Reporter
from mahdar.intake.notes import Taken
from mahdar.intake.options import Options
from mahdar.intake.take import take_articles
from mahdar.knowledge.base import KnowledgeBase, default_base
from mahdar.mining.ledger import ledger, lines
from mahdar.mining.triples import Triple, triples


def run_mine(paths: list[str], out: Path | None, least: int, options: Options) -> int:
    """Write the ledger of all articles to `out` or standard output; 1 where some input could not be taken."""
    base = default_base()
    with progress(wanted=True) as (step, show):
        reporter = Reporter(show)
        entries = ledger(_found(take_articles(paths, options, reporter), base, step), base)
    text = "".join(f"{line}\n" for line in lines(entries, least=least))
    if out is None:
        sys.stdout.write(text)
    else:
        out.write_text(text, encoding="utf-8")
    counted = Counter(one.verdict for one in entries if len(one.days) >= least)
    sys.stderr.write(", ".join(f"{count} {verdict}" for verdict, count in counted.most_common()) + "\n")
    return reporter.finish()


def _found(taken: Iterable[Taken], base: KnowledgeBase, step: Step) -> Iterator[Triple]:
    for one in taken:
        step()
        yield from triples(one.article, base)
