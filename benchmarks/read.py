"""How fast articles are read.

python benchmarks/read.py [SHARED] [--count 2000] [--seed 1] [--json FILE]

Over real articles: articles and words per second on one core and on two, milliseconds by stage, a bare
tokeniser pass of spaCy in the same run where it is installed, peak memory, and start-up times. CPU time
stands beside the clock's, since other work on the machine slows the clock only.
"""

import argparse
import json
import sys
from pathlib import Path

import news
import startup
from timing import Pass, timed

from mahdar import __version__
from mahdar.reading.reader import Reader
from mahdar.record.article import Article


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", nargs="?", type=Path, default=news.BESIDE)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    given = parser.parse_args()
    sample = news.sample(given.shared, given.count, given.seed)
    report = measure(sample) | {"seed": given.seed, "mahdar": __version__, "python": sys.version.split()[0]}
    print(table(report))
    if given.json:
        given.json.write_text(json.dumps(report, indent=1), encoding="utf-8")


def measure(sample: list[Article]) -> dict[str, object]:
    """All figures of one run."""
    Reader().read(sample[0])  # word lists are loaded once: timed apart, under start-up
    words = sum(len(article.whole.split()) for article in sample)
    passes = {"one core": timed(lambda: one_core(sample))}
    memory = startup.peak_memory_mb()
    passes["one core, to JSON"] = timed(lambda: to_json(sample))
    passes["two cores"] = timed(lambda: two_cores(sample))
    tokeniser = spacy_tokeniser(sample)
    if tokeniser is not None:
        passes["spaCy tokeniser alone"] = tokeniser
    return {
        "articles": len(sample),
        "words": words,
        "passes": {name: one.figures(len(sample), words) for name, one in passes.items()},
        "stages_ms": stages(sample),
        "peak_memory_mb": memory,
        "start_up_s": startup.medians(),
    }


def one_core(sample: list[Article]) -> None:
    """Read every article in this process."""
    reader = Reader()
    for article in sample:
        reader.read(article)


def to_json(sample: list[Article]) -> None:
    """Read every article and write its record as JSON, in this process."""
    reader = Reader()
    for article in sample:
        reader.read(article).to_json()


def two_cores(sample: list[Article]) -> None:
    """Read every article in two processes."""
    for _ in Reader().read_many(sample, jobs=2):
        pass


def stages(sample: list[Article]) -> dict[str, float]:
    """Mean milliseconds an article by stage; "text" is folding, words and sentences together."""
    from time import perf_counter

    totals: dict[str, float] = {}
    last = 0.0

    def ended(stage: str) -> None:
        nonlocal last
        now = perf_counter()
        totals[stage] = totals.get(stage, 0.0) + now - last
        last = now

    reader = Reader()
    for article in sample:
        last = perf_counter()
        reader.read(article, on_stage=ended)
    return {stage: round(1000 * total / len(sample), 3) for stage, total in totals.items()}


def spacy_tokeniser(sample: list[Article]) -> Pass | None:
    """A bare pass of spaCy's Arabic tokeniser, None where spaCy is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    tokenise = spacy.blank("ar").tokenizer
    return timed(lambda: [tokenise(article.whole) for article in sample])


def table(report: dict[str, object]) -> str:
    """The report as lines of text."""
    lines = [f"{report['articles']} articles, {report['words']} words"]
    passes, by_stage = report["passes"], report["stages_ms"]
    assert isinstance(passes, dict)
    assert isinstance(by_stage, dict)
    for name, one in passes.items():
        lines.append(
            f"{name:22} {one['ms_an_article']:8.3f} ms an article ({one['cpu_ms_an_article']:.3f} CPU)"
            f" {one['articles_a_second']:8.1f} articles/s {one['words_a_second']:9.0f} words/s"
        )
    lines += [f"  {stage:20} {value:8.3f} ms" for stage, value in by_stage.items()]
    lines.append(f"peak memory {report['peak_memory_mb']} MB; start-up {report['start_up_s']} s")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
