"""Statements on sentences written for the tests: speakers, contents, kinds, acts, channels, nesting."""

from dataclasses import dataclass

import pytest

from mahdar import Article
from mahdar.reading.reader import load
from mahdar.record.model import Statement


def read(text: str, title: str | None = None) -> tuple[Statement, ...]:
    """The statements of an article, spans checked against its text."""
    article = Article(text=text, title=title)
    out = load().read(article).statements
    for s in out:
        for span in (s.cue, s.content, *([s.speaker] if s.speaker else []), *s.via):
            assert article.whole[span.start : span.end] == span.text
    return out


@dataclass(frozen=True)
class Case:
    """A sentence and what one statement of it must be."""

    text: str
    speaker: str
    content: str
    cue: str = ""
    kind: str = "indirect"
    act: str = "say"
    via: tuple[str, ...] = ()


CASES = [
    Case(
        "قال وزير النقل سالم الحمدان إن الجسر سيفتح غدا.", "وزير النقل سالم الحمدان", "الجسر سيفتح غدا", "قال"
    ),
    Case(
        "الوزيرة أكدت أن العمل مستمر في الميناء.", "الوزيرة", "العمل مستمر في الميناء", "أكدت", act="confirm"
    ),
    Case("وكان رئيس البلدية قد صرح مطلع الأسبوع بأن المشروع اكتمل.", "رئيس البلدية", "المشروع اكتمل", "صرح"),
    Case(
        "أعلنت وزارة الصحة، السبت، إغلاق ثلاثة مراكز في العاصمة.",
        "وزارة الصحة",
        "إغلاق ثلاثة مراكز في العاصمة",
        "أعلنت",
    ),
    Case(
        "قال المتحدث باسم الشرطة، خالد الناصر، للصحفيين إن التحقيق بدأ.",
        "المتحدث باسم الشرطة، خالد الناصر",
        "التحقيق بدأ",
    ),
    Case("وقال الخبير: «الأسعار ستنخفض قريبا».", "الخبير", "الأسعار ستنخفض قريبا", kind="direct"),
    Case('قالت المديرة "لن نغلق المدرسة هذا العام".', "المديرة", "لن نغلق المدرسة هذا العام", kind="direct"),
    Case(
        "قال النائب إن القانون «خطوة كبيرة» نحو الإصلاح.",
        "النائب",
        "القانون «خطوة كبيرة» نحو الإصلاح",
        kind="mixed",
    ),
    Case(
        "«الموسم ممتاز هذا العام»، يقول المزارع حسن.", "المزارع حسن", "الموسم ممتاز هذا العام", kind="direct"
    ),
    Case(
        "نقلت وكالة الأنباء عن مصدر أمني قوله إن المشتبه به اعتقل.",
        "مصدر أمني",
        "المشتبه به اعتقل",
        "نقلت",
        via=("وكالة الأنباء",),
    ),
    Case("قال المدرب لصحيفة الملاعب إن الفريق جاهز.", "المدرب", "الفريق جاهز", via=("صحيفة الملاعب",)),
    Case(
        "وقع الحادث فجر أمس قرب الميناء، بحسب شهود عيان.",
        "شهود عيان",
        "وقع الحادث فجر أمس قرب الميناء",
        "بحسب",
    ),
    Case("ووفقا لوزارة الزراعة، فإن المحصول زاد كثيرا.", "وزارة الزراعة", "المحصول زاد كثيرا", "ووفقا"),
    Case(
        "ارتفعت أسعار القمح كثيرا وفق ما ذكرت نقابة التجار.",
        "نقابة التجار",
        "ارتفعت أسعار القمح كثيرا",
        "وفق",
    ),
    Case("دعا الأمين العام جميع الأطراف إلى وقف القتال.", "الأمين العام", "وقف القتال", "دعا", act="demand"),
    Case("طالب النواب الحكومة بخفض الضرائب.", "النواب", "بخفض الضرائب", "طالب", act="demand"),
    Case("اتهم رئيس النادي الحكم بالتحيز.", "رئيس النادي", "الحكم بالتحيز", "اتهم", act="accuse"),
    Case("حذر خبراء من موجة جفاف طويلة.", "خبراء", "موجة جفاف طويلة", "حذر", act="warn"),
    Case("نفى المتحدث أن تكون الشركة أفلست.", "المتحدث", "تكون الشركة أفلست", "نفى", act="deny"),
    Case("تعهدت الشركة بدفع الرواتب المتأخرة.", "الشركة", "بدفع الرواتب المتأخرة", "تعهدت", act="promise"),
    Case("زعم المتهم أنه كان خارج البلاد.", "المتهم", "أنه كان خارج البلاد", "زعم", act="claim"),
    Case("وأشار التقرير في خاتمته إلى تراجع الأمطار.", "التقرير", "تراجع الأمطار", "وأشار"),
    Case("وجاء في بيان الوزارة أن الرحلات ستستأنف.", "بيان الوزارة", "الرحلات ستستأنف", "وجاء"),
    Case("جاء ذلك بعد إعلان الشركة إغلاق المصنع.", "الشركة", "إغلاق المصنع", "إعلان"),
    Case("كشف المدير عن خطة جديدة للتوسع.", "المدير", "خطة جديدة للتوسع", "كشف"),
    Case(
        "قال المدير العام لهيئة المطارات إن الرحلات منتظمة.", "المدير العام لهيئة المطارات", "الرحلات منتظمة"
    ),
    Case("وأضافت شركة «الساحل» أن السفن جاهزة.", "شركة «الساحل»", "السفن جاهزة"),
    Case(
        "وقال لاعب خط وسط الفريق رامي سعيد إن الإصابة خفيفة.", "لاعب خط وسط الفريق رامي سعيد", "الإصابة خفيفة"
    ),
    Case("لكن وفقا لمصدر مطلع فإن الاتفاق قريب جدا.", "مصدر مطلع", "الاتفاق قريب جدا", "وفقا"),
]


@pytest.mark.parametrize("case", CASES, ids=[c.text[:25] for c in CASES])
def test_one_statement(case: Case) -> None:
    found = read(case.text)
    assert [s.content.text for s in found] == [case.content]
    (statement,) = found
    assert statement.speaker is not None
    assert statement.speaker.text == case.speaker
    assert (statement.kind, statement.act) == (case.kind, case.act)
    assert not case.cue or statement.cue.text.removeprefix("و") == case.cue.removeprefix("و")
    assert tuple(v.text for v in statement.via) == case.via


CHAIN = (
    "قال وزير المالية نادر الصالح إن الموازنة جاهزة، مشيرا إلى أن العجز تراجع، ومؤكدا استمرار الدعم.\n"
    "وأضاف أن اللجنة ستجتمع غدا.\n"
    "من جانبها قالت رئيسة اللجنة هدى العلي إن الأرقام تحتاج إلى مراجعة. وتابعت: «سنطلب إيضاحات»."
)


def test_chained_cues_and_dropped_subjects() -> None:
    found = read(CHAIN)
    assert [(s.speaker.text, s.content.text) for s in found if s.speaker] == [
        ("وزير المالية نادر الصالح", "الموازنة جاهزة"),
        ("وزير المالية نادر الصالح", "العجز تراجع"),
        ("وزير المالية نادر الصالح", "استمرار الدعم"),
        ("وزير المالية نادر الصالح", "اللجنة ستجتمع غدا"),
        ("رئيسة اللجنة هدى العلي", "الأرقام تحتاج إلى مراجعة"),
        ("رئيسة اللجنة هدى العلي", "سنطلب إيضاحات"),
    ]


def test_report_inside_a_report() -> None:
    outer, inner = read("قال المتحدث باسم الوزارة إن الشركة أكدت أن العقد سليم.")
    assert inner.inside == outer.id
    assert outer.content.start <= inner.cue.start < inner.content.end <= outer.content.end
    assert [v.text for v in inner.via] == ["المتحدث باسم الوزارة"]


def test_stance_inside_a_report_is_part_of_it() -> None:
    (only,) = read("قال المدير إنه يأمل أن ينتهي العمل قريبا.")
    assert only.content.text == "إنه يأمل أن ينتهي العمل قريبا"


def test_quotation_over_several_sentences() -> None:
    (only,) = read("وقالت الباحثة: «جمعنا العينات. ثم فحصناها في المختبر. وكانت النتيجة واضحة».")
    assert only.content.text == "جمعنا العينات. ثم فحصناها في المختبر. وكانت النتيجة واضحة"
    assert only.kind == "direct"


def test_participle_takes_the_subject_of_its_clause() -> None:
    (only,) = read("رفضت الحكومة المحلية العرض الجديد، معتبرة أنه لا يكفي.")
    assert only.speaker is not None
    assert only.speaker.text == "الحكومة المحلية"


def test_headline_of_a_speaker() -> None:
    found = read("قال سالم الحمدان إن الجسر آمن تماما.", title="الحمدان: الجسر آمن ولا داعي للقلق")
    assert found[0].cue.text == ":"
    assert found[0].speaker is not None
    assert (found[0].speaker.text, found[0].content.text) == ("الحمدان", "الجسر آمن ولا داعي للقلق")


def test_headline_label_is_no_speaker() -> None:
    assert read("وصلت الحافلات إلى المدينة مساء.", title="الشمال: أمطار غزيرة تغلق الطرق") == ()


QUIET = [
    "هطلت أمطار غزيرة على المدينة ليلا وأغلقت المدارس أبوابها حتى إشعار آخر.",
    "يذكر أن الجسر بني قبل خمسين عاما ويربط بين ضفتي النهر.",
    "ومن المتوقع أن تنتهي الأعمال في الربيع المقبل.",
    "لم يعلن الوزير أن المشروع تأخر.",
    "التقى الوزير نظيره وبحثا التعاون في مجال النقل والطاقة.",
    "فاز الفريق في المباراة النهائية بعد ركلات الترجيح أمام جمهور كبير.",
    "تجدر الإشارة إلى أن المعرض يستمر حتى نهاية الشهر.",
    "عبر المسافرون الحدود قبل الفجر ووصلوا إلى القرية.",
    "ولم يعرف بماذا تطالب اللجنة بالضبط في هذا الملف.",
    "جمع الباحث كل ما تم تداوله، وهو كثير، حسب ما تم نشره.",
    "المدينة التي تعتبر أبرز الموانئ على الساحل تستقبل الزوار.",
    "يجب أن تراعى شروط السلامة وفق القانون في كل المواقع.",
]


@pytest.mark.parametrize("text", QUIET)
def test_prose_without_reporting_yields_nothing(text: str) -> None:
    assert read(text) == ()


def test_dateline_is_no_speaker() -> None:
    (only,) = read("الرياض - واس: أكد مدير المستشفى أن القسم الجديد افتتح.")
    assert only.speaker is not None
    assert only.speaker.text == "مدير المستشفى"


def test_copy_of_the_headline_in_the_body_is_not_read_twice() -> None:
    title = "الوزير: الميناء الجديد يعمل بكامل طاقته"
    once = read("قال الوزير إن الميناء الجديد بدأ العمل.", title=title)
    twice = read(f"قال الوزير إن الميناء الجديد بدأ العمل.\nرابط الخبر: {title}", title=title)
    assert len(once) == len(twice)


def test_same_ids_on_a_second_reading() -> None:
    assert [s.id for s in read(CHAIN)] == [s.id for s in read(CHAIN)]


def test_how_a_speaker_was_understood() -> None:
    named, unnamed, carried = read(
        "قال سالم الحمدان إن العمل بدأ. وقال مصدر مطلع إن الموعد تغير. وأضاف أن السبب فني."
    )
    known = [s.speaker.resolved_by for s in (named, unnamed, carried) if s.speaker]
    assert known == ["name", "anonymous", "anonymous"]
    assert carried.speaker is not None
    assert carried.speaker.text == "مصدر مطلع"


def test_dropped_subject_agrees_in_gender() -> None:
    found = read("قالت المديرة سلمى إن العمل بدأ. وقال الوزير إن الدعم مستمر. وأضافت أن النتائج قريبة.")
    assert [s.speaker.text for s in found if s.speaker] == ["المديرة سلمى", "الوزير", "المديرة سلمى"]


def test_object_alone_is_no_speaker() -> None:
    _, second = read("قال الأمين العام إن الوضع صعب، وحث الأطراف على الحوار.")
    assert second.speaker is not None
    assert (second.speaker.text, second.content.text) == ("الأمين العام", "الحوار")


def test_whom_the_sentence_before_was_about() -> None:
    first, second = read(
        "قال الناطق سامر إن اللقاء تأخر.\nوصل الوزير نادر الصالح مساء إلى المدينة.\nوقال إن الزيارة قصيرة."
    )
    assert first.speaker is not None
    assert second.speaker is not None
    assert (first.speaker.text, second.speaker.text) == ("الناطق سامر", "الوزير نادر الصالح")
