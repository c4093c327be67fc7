"""Which entries of the event lexicon fire how often, and a draw of their hits to be judged by eye.

python -m mahdar.evaluate.lexicon NEWS.jsonl.gz… [--every N] [--hits K] [--seed S] [--jobs J] > HITS.jsonl

A hit is an act that becomes an event of the record. The table goes to stderr; the draw (K hits an entry,
each equally likely) to stdout, one JSON line a hit, without rule or confidence. It holds words of the
articles: do not commit it; a verdict file (see `verdicts`) holds offsets and labels alone.
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from pathlib import Path
from random import Random

from mahdar.evaluate.corpus import articles
from mahdar.evaluate.reservoir import Reservoir
from mahdar.record.article import Article

_AROUND = 160  # characters shown on either side


@dataclass(frozen=True, slots=True)
class Hit:
    """An event with the entry that found it."""

    lemma: str
    type: str
    mode: str | None
    status: str
    article: str
    start: int
    end: int
    actors: list[str]
    recipients: list[str]
    about: str
    context: str


def hits_of(name: str, article: Article) -> list[Hit]:
    """The hits in one article, known by `name`."""
    from mahdar.reading.reader import load

    layers = load().layers(article)
    lemmas = {layers.text.starts[act.at]: act.hit.entry.lemma for act in layers.acts}
    out: list[Hit] = []
    for event in layers.events:
        word = layers.text.starts[layers.text.word_at(event.trigger.start)]
        start, end = event.trigger.start, event.trigger.end
        whole = article.whole
        shown = f"{whole[max(0, start - _AROUND) : start]}⟦{whole[start:end]}⟧{whole[end : end + _AROUND]}"
        out.append(
            Hit(
                lemma=lemmas.get(word, "?"),
                type=event.type,
                mode=event.mode,
                status=event.status,
                article=name,
                start=start,
                end=end,
                actors=[f"{a.text} [{a.country or '-'}]" for a in event.actors],
                recipients=[f"{a.text} [{a.country or '-'}]" for a in event.recipients],
                about="" if event.about is None else event.about.text,
                context=shown.replace("\n", "¶"),
            )
        )
    return out


Draw = dict[tuple[str, str], Reservoir[Hit]]  # by lemma and type


def tally(files: list[Path], every: int, size: int, seed: int, jobs: int) -> Draw:
    """The hits of all articles by entry and type."""
    random = Random(seed)  # noqa: S311 - a sample, not a secret
    out: Draw = {}
    with ProcessPoolExecutor(jobs) as pool:
        for path in files:
            names, texts = zip(*articles(path, every), strict=True)
            for found in pool.map(hits_of, names, texts, chunksize=64):
                for hit in found:
                    out.setdefault((hit.lemma, hit.type), Reservoir(size, random)).put(hit)
    return out


def report(files: list[Path], every: int = 1, hits: int = 5, seed: int = 1, jobs: int = 2) -> None:
    """Print the draw and the table."""
    found = tally(files, every, hits, seed, jobs)
    for (lemma, kind), one in sorted(found.items(), key=lambda item: (item[0][1], -item[1].seen)):
        sys.stderr.write(f"{kind}\t{lemma}\t{one.seen}\n")
        for hit in one.kept:
            sys.stdout.write(json.dumps(asdict(hit), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    import typer

    typer.run(report)
