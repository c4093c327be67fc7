"""The text view of events and positions."""

from dataclasses import replace

from event_record import BOTH, DEMAND, DENIED, RECORD, VISIT, having

from mahdar.export.item import actor_words
from mahdar.export.items import record_items
from mahdar.export.paint import Paint
from mahdar.export.view import record_view

PLAIN = """\
── 2023-03-15T21:40:00+03:00 · a-1 · النهر
  محادثات في موسكو

  زار وزير الخارجية السوري موسكو أمس والتقى نظيره الروسي.
    event       CONSULT visit  (0.70)
      trigger   زار
      actor     [A SYR GOV] وزير الخارجية السوري
      recipient [B RUS GOV] نظيره الروسي
      place     [Moscow RUS] موسكو
      date      2023-03-14

  ويجتمع الجانبان في دمشق الشهر المقبل لبحث التجارة.
    event       CONSULT multilateral, planned  (0.70)
      trigger   يجتمع
      actor     [A SYR GOV + B RUS GOV] الجانبان
      about     التجارة
      date      2023-04-01 to 2023-04-30 (month)
      contexts  economic

  ودعا الوزير الأمم المتحدة إلى التحرك، ونفى أن الجيش قصف المخيم.
    position    demand  (0.60)
      holder    [A SYR GOV + B RUS GOV] الجانبان
      target    التحرك
      evidence  دعا الوزير
    event       ASSAULT heavy-weapons, denied, inside a statement  (0.70)
      trigger   قصف
      actor     [SYR MIL] الجيش"""


def test_events_and_positions_stand_under_their_sentence() -> None:
    assert "\n".join(record_view(replace(RECORD, statements=()), Paint())) == PLAIN


def test_each_actor_has_its_line() -> None:
    both = replace(VISIT, actors=(*VISIT.actors, *VISIT.recipients), recipients=(), place=None, date=None)
    shown = list(record_view(replace(having(both), positions=()), Paint()))
    assert [line.split()[0] for line in shown[-3:]] == ["trigger", "actor", "actor"]


def test_an_event_comes_before_the_position_that_its_words_show() -> None:
    told = having(replace(DENIED, trigger=DEMAND.evidence))
    assert [item.group for item in record_items(told)] == ["event", "position"]


def test_a_holder_that_is_not_known_is_named_so() -> None:
    assert actor_words(None) == "(not named)"
    assert actor_words(replace(BOTH, members=())) == "الجانبان"
