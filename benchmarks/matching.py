"""How long the knowledge base takes to load, what it weighs, and how fast names are matched.

python benchmarks/matching.py [SHARED] [--articles 1000]

Names are matched over the words of news articles by the trie of words and, where `pyahocorasick` is installed
(the group `bench`), by an automaton over letters with the same boundaries checked; ratios are of one run.
"""

import argparse
import resource
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import islice
from pathlib import Path
from typing import Any

import news

from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.layers import shipped_layers
from mahdar.language.text import Text, make_text

EVERY = 35  # one article in so many, over all corpora


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", nargs="?", type=Path, default=news.BESIDE)
    parser.add_argument("--articles", type=int, default=1000)
    given = parser.parse_args()
    before = memory()
    seconds, base = timed(lambda: load_base(shipped_layers()))
    print(f"load {seconds:.2f} s, {memory() - before:.0f} MB; {len(base.names.senses)} names")
    chosen = islice(news.articles(given.shared), 0, given.articles * EVERY, EVERY)
    texts = [make_text(article.whole, article.title_end) for article in chosen]
    words = sum(map(len, texts))
    list(map(len, (list(base.names.find(text.forms)) for text in texts)))  # words met once, as in a long run
    trie, hits = timed(lambda: sum(len(list(base.names.find(text.forms))) for text in texts))
    print(f"trie of words: {words / trie:,.0f} words/s, {hits} names in {words} words")
    automaton(base, texts, words, trie)


def automaton(base: KnowledgeBase, texts: Iterable[Text], words: int, trie: float) -> None:
    """The same names by pyahocorasick, letters joined by spaces, hits at word boundaries kept."""
    try:
        library: Any = import_module("ahocorasick")
    except ModuleNotFoundError:
        print("pyahocorasick is not installed (group bench): no comparison", file=sys.stderr)
        return
    machine = library.Automaton()
    seconds, _ = timed(lambda: [machine.add_word(f" {key} ", key) for key in base.names.senses])
    made, _ = timed(machine.make_automaton)
    lines = [f" {' '.join(text.forms)} " for text in texts]
    spent, hits = timed(lambda: sum(1 for line in lines for _ in machine.iter_long(line)))
    made += seconds
    print(f"automaton: made in {made:.2f} s; {words / spent:,.0f} words/s, {hits} names (no clitics)")
    print(f"the trie takes {trie / spent:.2f} times as long")


def timed(work: Callable[[], Any]) -> tuple[float, Any]:
    """Seconds and result of a call."""
    start = time.perf_counter()
    result = work()
    return time.perf_counter() - start, result


def memory() -> float:
    """Peak resident memory of this process in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
