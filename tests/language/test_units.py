"""Reading units: broken copy is mended, healthy copy is left as it is."""

import json
from pathlib import Path

from arabic_texts import texts
from hypothesis import given

from mahdar.language.text import make_text

BROKEN = (
    "وقال الوزير إن اللقاء كان ، كما ذكر ، فرصة للنقاش. بالتفصيل جميع القضايا التي تهم البلدين.\n"
    "وأضاف أن الاتفاق ، وهو الأول ، يعمل على تعزيزها. العلاقات لمصلحة الشعبين.\n"
    "وتابع أن الشركات تعمل لصالح مصالحها. الناس. وتعمل على تحقيق الاستقرار."
)
HEALTHY = (
    "وصل الوفد إلى العاصمة أمس. وعقد لقاء مع الوزير. ثم غادر مساء.\n"
    "وقال الوزير إن اللقاء كان مهما. خطوة كبيرة. وأضاف أن العمل مستمر."
)


def _units(source: str, title_end: int = 0) -> list[str]:
    text = make_text(source, title_end)
    return [text.surface(*unit) for unit in text.units]


def test_broken_copy_is_mended_by_line() -> None:
    assert _units(BROKEN) == BROKEN.split("\n")
    assert make_text(BROKEN).broken


def test_healthy_copy_is_left_alone() -> None:
    text = make_text(HEALTHY)
    assert text.units == text.sentences
    assert not text.broken


def test_a_cut_off_attribution_joins_its_sentence_anywhere() -> None:
    source = "ارتفعت الأسعار أمس. وفقا للتقرير. ثم انخفضت اليوم."
    assert _units(source) == ["ارتفعت الأسعار أمس. وفقا للتقرير.", "ثم انخفضت اليوم."]
    assert not make_text(source).broken


def test_the_title_joins_nothing() -> None:
    title = "وصل الوفد. وفقا للتقرير."
    assert _units(f"{title}\nنص.", len(title)) == ["وصل الوفد.", "وفقا للتقرير.", "نص."]


@given(texts)
def test_units_are_whole_sentences_in_order(source: str) -> None:
    text = make_text(source)
    firsts, lasts = {s[0] for s in text.sentences}, {s[1] for s in text.sentences}
    assert all(first in firsts and last in lasts for first, last in text.units)
    covered = [i for first, last in text.units for i in range(first, last)]
    assert covered == [i for first, last in text.sentences for i in range(first, last)]


def test_the_one_real_sample_of_broken_copy_is_mended(shared: Path) -> None:
    article = json.loads((shared / "gold" / "reference.json").read_text(encoding="utf-8"))
    text = make_text(f"{article['title']}\n{article['text']}", len(article["title"]))
    assert text.broken
    assert [text.surface(*u) for u in text.units[1:]] == [p for p in article["text"].split("\n") if p]
