"""The text view: items under their sentences, Arabic last and in logical order."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from mahdar.export.paint import Paint, columns, tidy, wrap
from mahdar.export.view import record_view
from mahdar.record.model import Record, Span

PLAIN = """\
── 2021-02-04 · a-1 · النهر
   flags    fragment
  السدود تمتلئ

  قال وزير المياه أمس إن "السدود" امتلأت بنسبة 81.5 في المئة.
    statement   say, mixed  (0.84)
      speaker   [Water Minister JOR GOV] وزير المياه
      cue       قال
      content   "السدود" امتلأت بنسبة 81.5 في المئة
      via       المتحدث
    date        2021-02-03
      words     أمس
    figure      81.5 percent  (0.90)
      words     81.5 في المئة
      what      السدود

  ونفى المتحدث ذلك.
    statement   deny, indirect  (0.50)
      speaker   (not named)
      cue       نفى
      content   ذلك"""


def test_each_item_stands_under_its_sentence(record: Record) -> None:
    assert "\n".join(record_view(record, Paint())) == PLAIN


def test_items_of_the_title_stand_right_under_it(record: Record) -> None:
    title = replace(record.figures[0], quantity=Span("تمتلئ", 7, 12), what=None)
    shown = list(record_view(replace(record, statements=(), times=(), figures=(title,)), Paint()))
    assert shown[2:] == ["  السدود تمتلئ", "    figure      81.5 percent  (0.90)", "      words     تمتلئ"]


def test_without_its_text_a_record_shows_its_items_alone(record: Record) -> None:
    bare = replace(record, article=replace(record.article, text=None))
    shown = "\n".join(record_view(bare, Paint()))
    assert "امتلأت بنسبة 81.5 في المئة" in shown
    assert "امتلأت بنسبة 81.5 في المئة." not in shown
    assert shown == "\n".join(record_view(record, Paint(), text=False))


def test_a_record_of_nothing_says_so(record: Record) -> None:
    assert "nothing was read" in "\n".join(record_view(Record(record.article), Paint()))


def test_colour_changes_nothing_but_colour(record: Record) -> None:
    import re

    shown = "\n".join(record_view(record, Paint(color=True)))
    assert "\x1b[" in shown
    assert re.sub(r"\x1b\[[0-9;]*m", "", shown) == PLAIN


def test_a_narrow_terminal_wraps_between_words_under_the_label(record: Record) -> None:
    shown = list(record_view(record, Paint(width=40)))
    assert max(map(columns, shown)) <= 40
    at = next(i for i, line in enumerate(shown) if "content" in line)
    assert shown[at + 1].startswith(" " * 16)
    assert " ".join((shown[at][16:], shown[at + 1].strip())).replace("\u200f", "") in PLAIN


def test_on_a_terminal_numbers_at_the_ends_stay_in_the_arabic() -> None:
    assert Paint(width=80).lines("  words ", "20 في المئة") == ["  words \u200f20 في المئة"]
    assert Paint(width=80).lines("  words ", "عام 2020") == ["  words عام 2020\u200f"]
    for latin in ("20 percent", "[GOV] وزير", "20 kg من القمح"):
        assert Paint(width=80).lines("  words ", latin) == [f"  words {latin}"]
    assert Paint().lines("  words ", "20 في المئة") == ["  words 20 في المئة"]


def test_an_article_cannot_steer_the_terminal() -> None:
    assert tidy("قال\x1b[2J \u202eالوزير\u2069\x07\r\n نعم") == "قال [2J الوزير نعم"


@given(st.text(), st.integers(1, 50))
def test_wrapping_loses_no_word(text: str, room: int) -> None:
    lines = wrap(tidy(text), room)
    assert " ".join(lines) == tidy(text)
    assert all(columns(line) <= room or " " not in line for line in lines)


def test_harakat_take_no_column() -> None:
    assert columns("مُدَرِّس") == 4
    assert columns("日本") == 4
