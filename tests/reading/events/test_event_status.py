"""Whether an act happened: by the word before the verb, by what governs it, by its date."""

import pytest
from event_reading import countries, only

MEETING = "الوزير المصري نظيره السوداني"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (f"التقى {MEETING}.", "actual"),
        (f"قد التقى {MEETING}.", "actual"),
        (f"وقد التقى {MEETING}.", "actual"),
        (f"قد يلتقي {MEETING}.", "possible"),
        (f"وقد يلتقي {MEETING}.", "possible"),
        (f"ربما يلتقي {MEETING}.", "possible"),
        (f"إذا التقى {MEETING} اليوم تبدأ الهدنة.", "possible"),
        (f"لو التقى {MEETING} لبدأت الهدنة.", "possible"),
        (f"سيلتقي {MEETING}.", "planned"),
        (f"سوف يلتقي {MEETING}.", "planned"),
        (f"لم يلتق {MEETING}.", "denied"),
        (f"لن يلتقي {MEETING}.", "denied"),
        (f"سبق أن التقى {MEETING}.", "historical"),
    ],
)
def test_status_of_a_verb(text: str, status: str) -> None:
    event = only(text, "CONSULT")
    assert event.status == status
    assert countries(event.actors) == ["EGY", "SDN"]


def test_a_condition_governs_no_verb_beyond_its_clause() -> None:
    text = f"قال المتحدث: «إذا توقفت الحرب بدأت الهدنة». التقى {MEETING}."
    assert only(text, "CONSULT").status == "actual"


@pytest.mark.parametrize(
    ("when", "status"),
    [
        ("في 5 يناير 2018", "historical"),
        ("في 6 فبراير 2018", "historical"),
        ("في 9 فبراير 2018", "actual"),  # 29 days before the article
        ("في 5 مارس 2018", "actual"),
        ("أمس", "actual"),
        ("عام 2015", "historical"),
        ("قبل ثلاثة أشهر", "historical"),
        ("قبل ثلاثة أيام", "actual"),
    ],
)
def test_what_is_older_than_a_month_is_history(when: str, status: str) -> None:
    event = only(f"التقى {MEETING} {when}.", "CONSULT")
    assert event.status == status
    assert event.date is not None


@pytest.mark.parametrize(
    ("text", "kind", "status"),
    [
        (f"يلتقي {MEETING} في 20 مارس 2018.", "CONSULT", "planned"),
        (f"يلتقي {MEETING} غدا.", "CONSULT", "planned"),
        (f"يلتقي {MEETING} في 5 مارس 2018.", "CONSULT", "actual"),
        (f"يلتقي {MEETING}.", "CONSULT", "actual"),
        # the present tells ahead of what has a date on a calendar, not of what is thought
        ("تدعم تركيا الحكومة اللبنانية في 20 مارس 2018.", "SUPPORT", "actual"),
    ],
)
def test_a_present_with_a_day_to_come_is_planned(text: str, kind: str, status: str) -> None:
    assert only(text, kind).status == status


def test_without_a_negation_nothing_is_denied() -> None:
    # the mark itself is what changes the status
    plain, denied = ("رحبت تركيا بالهدنة.", "لم ترحب تركيا بالهدنة.")
    assert (only(plain, "SUPPORT").status, only(denied, "SUPPORT").status) == ("actual", "denied")
    assert countries(only(denied, "SUPPORT").actors) == ["TUR"]


def test_the_refusal_that_a_negation_makes_is_not_denied_by_it() -> None:
    event = only("لن ترضخ إيران لشروط واشنطن.", "REJECT")
    assert event.status == "actual"
    assert countries(event.actors) == ["IRN"]
