"""Flags of an article: its language, its date, its sentences."""

import pytest

import mahdar

NEWS = "قالت وزيرة الزراعة إن موسم القمح تجاوز التوقعات، مضيفة أن الإنتاج بلغ مليوني طن هذا العام."
CODE = (
    "#poll_area ul { padding: 0; margin: 0; } .box { width: auto; font: bold 12px Tahoma; color: #777; } "
    "jQuery(function(){ url = jQuery(this).attr('action'); jQuery('#poll').html('جاري الإرسال…'); "
    "jQuery.post(url, {poll: id}, function(data){ show(data); }); });"
)
ADDRESS = "http://www.example.org/sites/default/files/styles/large/public/wheat-harvest-of-the-year.jpg"
LATIN = "The minister said on Monday that the wheat harvest was better than expected this year."


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        (NEWS, ()),
        (LATIN, ("not_arabic",)),
        ("وزیر کشاورزی گفت که محصول گندم امسال از پیش‌بینی‌ها بیشتر بوده و چشم‌گیر است.", ("not_arabic",)),
        (f"{NEWS} {LATIN}"[: len(NEWS) + 50], ("mixed_language",)),
        ("أعلنت شركة Apple عن هاتفها الجديد في مؤتمر صحفي عقدته أمس في العاصمة", ()),
        ("123 456", ("fragment",)),
        ("وزير الزراعة", ("fragment",)),
        ("وصل الوفد", ()),
        (f"{NEWS} {CODE} هل توافق على ذلك؟", ("boilerplate",)),
        (f"{NEWS}\n{CODE * 3}\n", ("boilerplate",)),
        (f"{NEWS} {ADDRESS}", ()),
        (f"{ADDRESS} {LATIN}", ("not_arabic",)),
        ("", ("empty",)),
        (" \n\n ...", ("empty",)),
        (f"{NEWS}\nرابط الخبر بصحيفة الفجر: موسم القمح", ("boilerplate",)),
        (f"{NEWS} سمات القمح الزراعة", ("boilerplate",)),
    ],
)
def test_the_text_itself_is_flagged(text: str, flags: tuple[str, ...]) -> None:
    assert mahdar.read(text, published="2021-05-03").article.flags == flags


def test_what_is_not_arabic_is_read_as_far_as_possible() -> None:
    record = mahdar.read(f"{LATIN * 3}\n{NEWS}", published="2021-05-03")
    assert record.article.flags == ("not_arabic",)
    assert [s.cue.text for s in record.statements][:1] == ["قالت"]


def test_a_missing_date_is_flagged() -> None:
    assert mahdar.read(NEWS).article.flags == ("no_date",)


def test_full_stops_inside_phrases_are_flagged() -> None:
    copy = (
        "أكد الوزير أن الزيارة فرصة للنقاش. بالتفصيل جميع الملفات ، مشيرا إلى رفع حجم التبادل. إلى 500 مليون "
        "دولار خلال. عامين ، وأضاف أن بلاده تدعم. أمن المنطقة واستقرارها ، وتثمن الدور. في تعزيز العلاقات ."
    )
    assert "broken_sentences" in mahdar.read(copy, published="2021-05-03").article.flags


def test_an_article_that_is_all_title_is_empty() -> None:
    record = mahdar.read("", title="وصول الوفد", published="2021-05-03")
    assert record.article.flags == ("empty",)
