"""Counts the word lists of mahdar.language in the two ANT corpora: stems.txt, unending.txt and verbs.txt.

python scripts/count_words [SHARED/news] [--out FOLDER]

Says of each list how many entries there are, and how they differ from those that stood there before. Verbs
are counted with the stems that the package ships, so the stems are written first. Takes three minutes.
"""

import argparse
from pathlib import Path

import ending
import lists
import stemming
import tally
import verbal

ROOT = Path(__file__).parents[2]


def main() -> None:
    """Count, write, and print what changed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("news", nargs="?", type=Path, default=ROOT.parent / "shared" / "news")
    parser.add_argument("--out", type=Path, default=ROOT / "src" / "mahdar" / "language")
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    words = tally.count(given.news)
    print(f"{sum(words.folded.values()):,} words, {len(words.folded):,} forms", flush=True)
    lists.write(given.out / "stems.txt", lists.levels(stemming.stems(words)))
    lists.write(given.out / "unending.txt", lists.wrapped(ending.unending(words)))
    lists.write(given.out / "verbs.txt", lists.by_letter(verbal.verbs(given.news)))


if __name__ == "__main__":
    main()
