"""Figures, and what is none, in sentences of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.language.text import make_text
from mahdar.reading.figures import FigureStep
from mahdar.reading.layers import Layers
from mahdar.record.article import Article
from mahdar.record.model import Actor, Figure, Interval, Span, Statement, Time


def layers_of(text: str, title: str | None = None, source: str | None = None) -> Layers:
    article = Article(text=text, title=title, source=source)
    return Layers(article, make_text(article.whole, article.title_end), article.revision)


def read(text: str, source: str | None = None) -> tuple[Figure, ...]:
    layers = layers_of(text, source=source)
    FigureStep()(layers)
    return layers.figures


def only(text: str, source: str | None = None) -> Figure:
    (figure,) = read(text, source)
    return figure


def span(text: str, part: str) -> tuple[str, int, int]:
    start = text.index(part)
    return part, start, start + len(part)


COUNTED = [
    ("زرع الطلاب ثلاث أشجار قرب المدرسة", "ثلاث أشجار", 3, "tree"),
    ("حضر 250 شخصا إلى القاعة", "250 شخصا", 250, "person"),
    ("باع المزارع 80 ألف برميل من الزيت", "80 ألف برميل", 80_000, "barrel"),
    ("تبعد القرية خمسة كيلومترات عن النهر", "خمسة كيلومترات", 5, "km"),
    ("مساحة الحديقة 900 متر مربع", "900 متر مربع", 900, "m2"),
    ("فاز الحزب بعشرة مقاعد في المجلس", "عشرة مقاعد", 10, "seat"),
    ("وصلت ثلاثون عائلة إلى المخيم", "ثلاثون عائلة", 30, "family"),
    ("سجلت الوزارة (600) حالة جديدة", "(600) حالة", 600, "case"),
    ("صنع العمال 45 قفازا من القطن", "45 قفازا", 45, "item"),
    ("وصل سبعة منظمين إلى القاعة", "سبعة منظمين", 7, "person"),
    ("سجلت ارتفاعا بلغ 5 في المئة", "5 في المئة", 5, "percent"),
    ("اشترى البنك سندات بقيمة 14 مليون دولار", "14 مليون دولار", 14_000_000, "USD"),
    ("دفع التاجر 300 دينار كويتي للعامل", "300 دينار كويتي", 300, "KWD"),
    ("سعر الكتاب $12 فقط", "$12", 12, "USD"),
    ("شارك عشرات المتطوعين في الحملة", "عشرات المتطوعين", None, "person"),
    ("شاركت المئات من العائلات في الحملة", "المئات", None, "family"),
    ("قطف العمال مئات الأطنان من التمر", "مئات الأطنان", None, "ton"),
    ("انتظر الطلاب ساعتين ونصف الساعة", "ساعتين ونصف الساعة", 2.5, "hour"),
    ("عاد شخصان إلى القرية", "شخصان", 2, "person"),
    ("حلقت فوقنا طائرتان صغيرتان", "طائرتان", 2, "item"),
    ("عادت السفينة بعد جولتي محادثات", "جولتي", 2, "item"),
    ("عاد مسافرين اثنين إلى القرية", "مسافرين اثنين", 2, "person"),
    ("تأخر المشروع نحو عام", "عام", 1, "year"),
    ("استغرق البناء عقودا", "عقودا", None, "decade"),
    ("أغلقت جميع الأبواب الثلاثة", "الثلاثة", 3, "item"),
    ("انتهت السنوات العشر المحددة", "السنوات العشر", 10, "year"),
    ("صوتت الدول الـ15 على القرار", "الـ15", 15, "country"),
    ("نجا شخص واحد من الحريق", "شخص واحد", 1, "person"),
    ("أربعة من المهندسين غادروا", "أربعة", 4, "person"),
    ("مقتل خمسة في حادث سير", "خمسة", 5, "person"),
    ("أصيب ثلاثة آخرون بجروح", "ثلاثة آخرون", 3, "person"),
    ("ارتفع عدد المصابين إلى 3216", "3216", 3216, "person"),
    ("ارتفع إلى 38 عدد المصابين", "38", 38, "person"),
    ("وهي لا تزال في العشرين من عمرها", "العشرين", 20, "year"),
    ("الصحفي سامي (41 عاما) مراسل الإذاعة", "41 عاما", 41, "year"),
    ("تحتفل البلدية بالذكرى الثمانين لتأسيسها", "الثمانين", 80, "year"),
    ("يقع المصنع على بعد 8كم من السوق", "8كم", 8, "km"),
    ('زارت القاعة 513 "خبيرا" من الخارج', "513", 513, "person"),
    ("وزعوا كميات من بينها 3.6 مليون قرص دواء", "3.6 مليون قرص", 3_600_000, "item"),
]


@pytest.mark.parametrize(("text", "part", "value", "unit"), COUNTED)
def test_counted(text: str, part: str, value: float | None, unit: str) -> None:
    figure = only(text)
    assert (figure.quantity.text, figure.value, figure.unit) == (part, value, unit)
    assert (figure.quantity.start, figure.quantity.end) == span(text, part)[1:]


NONE = [
    "فاز الفريق 2-1 على ضيفه",
    "فاز الفريق بثلاثة أهداف مقابل هدف",
    "فاز الفريق بهدفين على ضيفه",
    "1- تطوير التعاون بين البلدين",
    "البيان 17 لحملة ربيع 2018",
    "وفق المادة 12 من النظام",
    "قمة مجموعة العشرين في المدينة",
    "مشروع تملكه الدول الثلاث معا",
    "طائرة إف-16 حلقت فوق الميناء",
    "للتواصل هاتف 0114567890",
    "هو أحد أعضاء الفريق",
    "واحد من أبرز الكتاب",
    "حل في المركز الثالث بعد جاره",
    "المراكز الأربعة الأولى في السباق",
    "نفت طالبان ذلك",
    "محاولات منذ عقود بلا نتيجة",
    "زار محافظتي حلب وحماة",
    "حركة خمس نجوم تفوز",
    "كمية من القمح في المخزن",
    "المحادثات مع مجموعة 5+1 مستمرة",
    "كانت الأجهزة من طراز إكس 500",
    "قال رئيس البلدية إن العمل مستمر",
]


@pytest.mark.parametrize("text", NONE)
def test_no_figure(text: str) -> None:
    assert read(text) == ()


@pytest.mark.parametrize("kind", ["date", "time", "set"])
def test_dates_and_times_are_no_figures(kind: str) -> None:
    layers = layers_of("عاد الفريق قبل 3 أيام من السفر")
    layers.times = (Time(*span(layers.article.text, "قبل 3 أيام"), type=kind),)  # type: ignore[arg-type]
    FigureStep()(layers)
    assert layers.figures == ()


def test_words_of_credits_are_no_figures() -> None:
    layers = layers_of("واس 15 عاملا\nعاد الفريق")
    layers.credit_words = ((0, 3),)
    FigureStep()(layers)
    assert layers.figures == ()


def test_a_duration_counts_unless_it_is_the_period_of_another_figure() -> None:
    assert [f.unit for f in read("تدرب الفريق خلال ثلاثة أشهر. ثم زرع 40 طفلا الحديقة")] == [
        "month",
        "person",
    ]
    assert [f.unit for f in read("زرع الطلاب ألف شجرة خلال ثلاثة أشهر")] == ["tree"]


def test_the_period_is_the_nearest_stretch_of_time() -> None:
    layers = layers_of("ارتفع الإنتاج عام 2017 بنسبة 7 في المئة")
    over = Interval("2017-01-01", "2017-12-31", "year")
    layers.times = (Time(*span(layers.article.text, "عام 2017"), type="date", value="2017", interval=over),)
    FigureStep()(layers)
    (figure,) = layers.figures
    assert figure.period == Span(*span(layers.article.text, "عام 2017"))


@pytest.mark.parametrize(
    ("text", "change"),
    [
        ("ارتفع الإنتاج بنسبة 7 في المئة", "increase"),
        ("زادت الصادرات 20 طنا", "increase"),
        ("تراجعت الأسعار بنسبة 3 في المئة", "decrease"),
        ("بلغت النسبة 3 في المئة", None),
    ],
)
def test_change(text: str, change: str | None) -> None:
    assert only(text).change == change


@pytest.mark.parametrize(
    "text",
    [
        "رفع المفتش 4 مخالفات إلى البلدية",
        "رفع المزارع دعوى بقيمة 5 آلاف دولار",
        "زاد الوزير قائلا إن 12 عاملا عادوا",
        "تراجع المدير عن قراره بنقل 3 موظفين",
        "حلقت الطائرة على ارتفاع 300 متر",
        "يزيد وزن الصندوق على 20 طنا",
    ],
)
def test_other_senses_of_words_of_change(text: str) -> None:
    assert [figure.change for figure in read(text)] == [None]


PERIODS = [
    ("زرع الطلاب ألف شجرة خلال العام الماضي", "العام الماضي"),
    ("بلغت الصادرات خلال العام الماضي 5 أطنان", "العام الماضي"),
    ("في العام الماضي، بلغت الصادرات 5 أطنان", "العام الماضي"),
    ("سجلت الوزارة ألف حالة منذ العام الماضي", "منذ العام الماضي"),
]
NO_PERIODS = [
    "قال المدير في العام الماضي إن المصنع يملك 12 شاحنة",
    "غرم التاجر ألف دينار بعدما أغلق متجره العام الماضي",
    "عاد 12 عاملا كانوا غادروا القرية العام الماضي",
    "باع المصنع 5 أطنان مقارنة بالعام الماضي",
    "يفرض القانون الصادر العام الماضي غرامة 900 يورو",
]


def with_year(text: str) -> Figure:
    layers = layers_of(text)
    year = "العام الماضي"
    over = Interval("2017-01-01", "2017-12-31", "year")
    layers.times = (Time(*span(text, year), type="date", value="2017", interval=over),)
    FigureStep()(layers)
    (figure,) = layers.figures
    return figure


@pytest.mark.parametrize(("text", "part"), PERIODS)
def test_a_period_stands_in_the_clause_of_its_figure(text: str, part: str) -> None:
    assert with_year(text).period == Span(*span(text, part))


@pytest.mark.parametrize("text", NO_PERIODS)
def test_times_of_other_things_are_no_periods(text: str) -> None:
    assert with_year(text).period is None


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("تبعد القرية خمسة كيلومترات عن النهر", "القرية"),
        ("بدأت المدرسة العمل وتستقبل القاعة الكبيرة 50 شخصا", "القاعة"),
        ("زار الوفد ثلاث مدارس جديدة افتتحت أمس", "مدارس جديدة"),
        ("كرمت البلدية العمال الثلاثة في المدينة", "العمال الثلاثة"),
    ],
)
def test_what_is_measured_begins_with_no_verb(text: str, what: str) -> None:
    figure = only(text)
    assert figure.what is not None
    assert figure.what.text.startswith(what)


def test_a_currency_of_several_states_is_not_guessed() -> None:
    assert only("دفع التاجر 300 دينار").unit == "dinar"
    assert only("عاد الوفد من العراق إلى الأردن ودفع 300 دينار").unit == "dinar"
    assert only("دفع التاجر في الأردن 300 دينار").unit == "JOD"


def test_both_ends_of_a_change_are_figures_of_their_own() -> None:
    rows = [(f.quantity.text, f.value, f.upper) for f in read("ارتفع الإنتاج من 10 إلى 15 طنا")]
    assert rows == [("10", 10, None), ("15 طنا", 15, None)]


def test_a_range_is_one_figure() -> None:
    figure = only("حضر ما بين 10 و15 شخصا إلى القاعة")
    assert (figure.value, figure.upper, figure.unit) == (10, 15, "person")


@pytest.mark.parametrize("text", ["حضر نحو 50 شخصا", "حضر 50 شخصا على الأقل", "حضر أكثر من 50 شخصا"])
def test_approximations_stand_outside(text: str) -> None:
    figure = only(text)
    assert (figure.quantity.text, figure.approx) == ("50 شخصا", True)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("زاد حجم التجارة بنسبة 7 في المئة", "حجم التجارة"),
        ("زرع 30 في المئة من الطلاب الحديقة", "الطلاب الحديقة"),
        ("فتحت الوزارة أربع مدارس جديدة", "مدارس جديدة"),
        ("مقتل ثلاثة أشخاص في حريق", "مقتل ثلاثة أشخاص في حريق"),
        ("غادر أربعة من المهندسين", "المهندسين"),
    ],
)
def test_what_is_measured(text: str, what: str) -> None:
    figure = only(text)
    assert figure.what is not None
    assert what in figure.what.text


def test_an_amount_in_brackets_measures_the_same() -> None:
    first, second = read("باع المتحف لوحة بسعر 900 يورو (ألف دولار)")
    assert first.what == second.what


def test_competing_counts_stay_side_by_side() -> None:
    rows = read("قالت الشرطة إن 12 عاملا أصيبوا. وقالت النقابة إن 15 عاملا أصيبوا")
    assert [f.value for f in rows] == [12, 15]
    assert len({f.id for f in rows}) == 2


def test_reading_twice_gives_the_same_ids() -> None:
    assert read("حضر 250 شخصا") == read("حضر 250 شخصا")


def test_the_currency_goes_by_the_outlet() -> None:
    assert only("دفع التاجر 300 ريال", "okaz").unit == "SAR"
    assert only("دفع التاجر في الدوحة وقطر 300 ريال").unit == "QAR"


def test_the_innermost_statement_holds_a_figure() -> None:
    layers = layers_of("قال علي إن أخاه ذكر أن 12 عاملا عادوا أمس")
    text = layers.article.text
    cue = Span(*span(text, "قال"))
    layers.statements = tuple(
        Statement(name, 0.5, "x", Actor(*span(text, "علي")), cue, Span(*span(text, part)), "indirect", "say")
        for name, part in (
            ("outer", "أخاه ذكر أن 12 عاملا عادوا"),
            ("inner", "12 عاملا عادوا"),
            ("late", "أمس"),
        )
    )
    FigureStep()(layers)
    assert [f.statement for f in layers.figures] == ["inner"]


PIECES = [*'0123456789.,-%٪()«»"\n $', "ألف ", "مليون ", "شخصين ", "من ", "و", "بين ", "واحد ", "سنوات "]


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_spans_are_true_to_any_text(source: str) -> None:
    layers = layers_of(source)
    FigureStep()(layers)
    for figure in layers.figures:
        for part in (figure.quantity, figure.what, figure.period):
            assert part is None or source[part.start : part.end] == part.text != ""


def test_long_texts_are_read_in_one_pass() -> None:
    layers = layers_of("دفع 300 ريال " * 20_000)
    layers.times = tuple(Time("x", n * 13, n * 13 + 1, type="duration") for n in range(20_000))
    FigureStep()(layers)
    assert len(layers.figures) == 20_000
