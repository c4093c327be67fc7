"""Numbers in words and digits, read as ranges of words with their value."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from number_writer import write

from mahdar.language.numbers import Number, find_numbers
from mahdar.language.text import make_text


def numbers(sentence: str) -> list[Number]:
    return list(find_numbers(make_text(sentence)))


def only(sentence: str) -> Number:
    (number,) = numbers(sentence)
    return number


def surface(sentence: str, number: Number) -> str:
    return sentence[number.start : make_text(sentence).ends[number.last - 1]]


@settings(max_examples=400)
@given(
    st.one_of(st.integers(1, 999), st.integers(1, 999_999), st.integers(1, 999_999_999)),
    st.booleans(),
    st.booleans(),
    st.sampled_from(["مئة", "مائة"]),
)
@example(2_000, False, True, "مئة")
@example(102_011, True, False, "مائة")
def test_what_is_written_out_is_read_back(value: int, feminine: bool, accusative: bool, hundred: str) -> None:
    words = write(value, feminine=feminine, accusative=accusative, hundred=hundred)
    sentence = f"بلغ المجموع {words} في النهاية"
    number = only(sentence)
    assert number.value == value
    assert surface(sentence, number) == words


@given(st.integers(0, 999_999_999))
def test_digits_of_every_set_are_read(value: int) -> None:
    arabic = str(value).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))
    persian = str(value).translate(str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"))
    grouped = f"{value:,}"
    arab_grouped = grouped.replace(",", "٬")
    for written in (str(value), arabic, persian, grouped, arab_grouped):
        assert only(f"العدد {written} هنا").value == value


@given(st.text())
def test_any_text_is_read_without_overlap(source: str) -> None:
    text = make_text(source)
    ends = 0
    for number in find_numbers(text):
        assert ends <= number.first < number.last <= len(text)
        assert text.starts[number.first] <= number.start < text.ends[number.last - 1]
        ends = number.last


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("سبعة وعشرين ألفا", 27_000),
        ("مئة وخمسون", 150),
        ("ألفين وثلاثمئة", 2_300),
        ("ثلاثمائة", 300),
        ("ثلاث مئة", 300),
        ("أحد عشر", 11),
        ("اثنتي عشرة", 12),
        ("ثماني عشرة", 18),
        ("ثمان وعشرون", 28),
        ("14 مليون", 14_000_000),
        ("2.5 مليار", 2_500_000_000),
        ("33.59 مليار", 33_590_000_000),
        ("2,5 مليار", 2_500_000_000),
        ("1.350 مليار", 1_350_000_000),
        ("10،5 مليون", 10_500_000),
        ("(350) ألف", 350_000),
        ("3 آلاف", 3_000),
        ("3 ملايين و200 ألف", 3_200_000),
        ("34 ألفا و999", 34_999),
        ("مليونين", 2_000_000),
        ("مليونا شخص", 2_000_000),
        ("مليون ونصف المليون", 1_500_000),
        ("نصف مليون", 500_000),
        ("ثلاثة أرباع مليار", 750_000_000),
        ("ثلاثة أرباع", 0.75),
        ("ربع", 0.25),
        ("1,000", 1_000),
        ("1.000.000", 1_000_000),
        ("1٬000", 1_000),
        ("3٫5", 3.5),
        ("3,5", 3.5),
        ("3.5", 3.5),
        ("1,234.5", 1_234.5),
        ("وثلاثمئة", 300),
        ("بخمسين", 50),
        ("للثلاثين", 30),
    ],
)
def test_values(words: str, value: float) -> None:
    assert numbers(words)[0].value == value


@pytest.mark.parametrize(
    "sign", ["%", "٪", " %", " في المئة", " في المائة", " بالمئة", " بالمائة", " بالمية"]
)
def test_percent_in_all_spellings(sign: str) -> None:
    sentence = f"ارتفع الإنتاج 7{sign} هذا العام"
    number = only(sentence)
    assert (number.value, number.percent) == (7, True)
    assert surface(sentence, number) == f"7{sign}"


def test_a_percent_sign_before_its_digits() -> None:
    number = only("تراجع السعر %7,5 أمس")
    assert (number.value, number.percent) == (7.5, True)


@pytest.mark.parametrize(
    "words", ["مئات", "المئات", "آلاف", "عشرات الآلاف", "ملايين", "مئات وربما آلاف", "بضع"]
)
def test_vague_numbers_have_no_value(words: str) -> None:
    number = only(f"جاء {words} إلى الساحة")
    assert (number.kind, number.value, number.approx) == ("vague", None, True)
    assert surface(f"جاء {words} إلى الساحة", number) == words


@pytest.mark.parametrize(
    ("words", "low", "high", "link"),
    [
        ("بين 10 و15", 10, 15, "between"),
        ("ما بين خمسة وسبعة", 5, 7, "between"),
        ("من 10 إلى 15", 10, 15, "to"),
        ("10-15", 10, 15, "dash"),
        ("3 أو 4", 3, 4, "or"),
        ("بين 3 و5 ملايين", 3_000_000, 5_000_000, "between"),
        ("150 إلى", 150, None, ""),
    ],
)
def test_ranges(words: str, low: int, high: int | None, link: str) -> None:
    number = numbers(words)[0]
    assert (number.value, number.upper, number.link) == (low, high, link)


def test_a_score_is_no_range() -> None:
    assert only("انتهت المباراة 2-1 أمس").kind == "score"


HEDGED = """
نحو {} / بنحو {} / حوالي {} / قرابة {} / زهاء {} / ما يقارب {} / أكثر من {} / أقل من {} / ما لا يقل عن {}
ما يزيد على {} / تصل إلى {} / {} على الأقل / {} تقريبا / {} أو أكثر
"""


@pytest.mark.parametrize("phrase", HEDGED.strip().replace("\n", " / ").split(" / "))
def test_approximations(phrase: str) -> None:
    assert only(f"زرعوا {phrase.format('خمسين')} هناك").approx
    assert not only("زرعوا خمسين هناك").approx


@pytest.mark.parametrize("words", ["الثالث", "الثاني عشر", "الحادية والعشرين", "خامس"])
def test_ordinals_are_told_apart(words: str) -> None:
    assert only(f"في {words} هنا").kind == "ordinal"


@pytest.mark.parametrize("word", ["لست", "كمية", "بوتين", "عشيرة", "مليونير"])
def test_words_that_only_look_like_numbers(word: str) -> None:
    assert numbers(f"هذه {word} أخرى") == []


def test_the_clitic_is_outside_and_harakat_inside() -> None:
    sentence = "فازوا بِثَلاثةِ مقاعد"
    assert surface(sentence, only(sentence)) == "ثَلاثةِ"
    assert surface("قدمت الـ15 دولة", only("قدمت الـ15 دولة")) == "الـ15"


def test_a_long_row_of_scales_stays_a_number() -> None:
    assert numbers("مليار " * 2_000)
    assert all(n.value is not None and n.value < 1e40 for n in numbers("5 " + "مليار " * 2_000))
