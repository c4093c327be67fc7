"""Scoring of statements: content spans with IoU >= 0.5, then the speaker, then its country.

Statements whose cue is a bare colon in the headline are left out on both sides.
"""

from mahdar.evaluate.gold import Gold
from mahdar.evaluate.matching import content_words, nested, overlap
from mahdar.evaluate.pairing import Pairing
from mahdar.evaluate.shape import Place, Row, countries, cut, place, text_of
from mahdar.evaluate.tally import Tally

FOUND = 0.5  # least IoU of contents, and of speakers that are the same by place


def score_statements(gold: Gold, record: Row, tally: Tally) -> None:
    """Add the rows and errors of one article's statements."""
    both = _sides(gold, record)
    speakers = gold.places(both.gold, "speaker")

    def right(i: int, j: int) -> bool:
        return speaker_right(both.gold[i], speakers[i], both.read[j].get("speaker"))

    def weight(i: int, j: int) -> float:
        value = overlap(both.places[i], both.here(j))
        return value + 0.1 * right(i, j) if value >= FOUND else 0.0

    both.match(weight)
    attributed = [p for p in both.pairs if right(*p)]
    known = [(i, j) for i, j in both.pairs if gold_countries(both.gold[i])]
    alike = sum(countries([both.read[j].get("speaker")]) == gold_countries(both.gold[i]) for i, j in known)
    tally.counts["statement found"].add(len(both.pairs), len(both.gold), both.n_read)
    tally.counts["statement attributed"].add(len(attributed), len(both.gold), both.n_read)
    tally.counts["speaker country"].add(alike, len(known), len(known))
    both.count_rules(attributed, tally)
    tally.misses += both.missed(lambda g: f"{g['cue']} | {g['content'][:70]}")
    tally.misses += both.surplus(lambda r: f"{text_of(r.get('cue'))} | {cut(both.whole, r['content'])[:70]}")
    others = [p for p in both.pairs if p not in attributed]
    tally.misses += both.wrong(
        "speaker", others, lambda g, r: f"{g['speaker']} <> {text_of(r.get('speaker'))}"
    )


def gold_countries(row: Row) -> set[str]:
    """The countries of a gold statement's speaker or joint speakers."""
    return set(row.get("speaker_countries") or [row.get("speaker_country") or ""]) - {""}


def speaker_right(gold: Row, at: Place | None, read: object) -> bool:
    """Whether a speaker is right: alike in place or in words, and of no other country.

    Places are alike with IoU >= 0.5 or when one lies inside the other and is at least half as long;
    words when equal, or when one name holds those of the other, two or more.
    """
    here = place(read)
    if overlap(at, here) >= FOUND or nested(at, here):
        return True
    got, want = content_words(text_of(read)), content_words(gold["speaker"])
    if got and got == want:
        return True
    mine, theirs = countries([read]), gold_countries(gold)
    conflict = bool(mine and theirs and not mine & theirs)
    return (got <= want or want <= got) and min(len(got), len(want)) >= 2 and not conflict


def _sides(gold: Gold, record: Row) -> Pairing:
    both = Pairing.of(gold, record, "statements", "content", "content")
    both.gold = [row for row in both.gold if row["cue"].strip() != ":"]
    both.places = gold.places(both.gold, "content")
    both.read = [row for row in both.read if not _headline_colon(row, gold.article.title_end)]
    return both


def _headline_colon(row: Row, title_end: int) -> bool:
    cue = row.get("cue")
    return text_of(cue).strip() == ":" and (place(cue) or (0, 0))[0] < title_end
