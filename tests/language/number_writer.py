"""Integers written out as Arabic words: the way back from `mahdar.language.numbers`, and apart from it."""

ONES_M = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"]
ONES_F = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"]
TENS = ["عشرون", "ثلاثون", "أربعون", "خمسون", "ستون", "سبعون", "ثمانون", "تسعون"]
HUNDREDS = ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]


def write(value: int, *, feminine: bool, accusative: bool, hundred: str) -> str:
    """Words for 1..999,999,999 counting a masculine or feminine noun; `hundred` is مئة or مائة."""
    parts = []
    for scale, one, two, few, many in (
        (1_000_000, "مليون", "مليونان", "ملايين", "مليون"),
        (1_000, "ألف", "ألفان", "آلاف", "ألف"),
    ):
        count, value = divmod(value, scale)
        if count == 1:
            parts.append(one)
        elif count == 2:
            parts.append(two[:-2] + "ين" if accusative else two)
        elif count:
            tail = few if 3 <= count % 100 <= 10 else many
            tail += "ا" if 11 <= count % 100 <= 99 else ""
            parts.append(f"{below_thousand(count, False, accusative, hundred)} {tail}")
    if value:
        parts.append(below_thousand(value, feminine, accusative, hundred))
    return " و".join(parts)


def below_thousand(value: int, feminine: bool, accusative: bool, hundred: str) -> str:
    """Words for 1..999."""
    count, rest = divmod(value, 100)
    parts = []
    if count == 1:
        parts.append(hundred)
    elif count == 2:
        parts.append(hundred[:-1] + ("تين" if accusative else "تان"))
    elif count:
        parts.append(HUNDREDS[count - 3] + hundred)
    if rest:
        parts.append(below_hundred(rest, feminine, accusative))
    return " و".join(parts)


def below_hundred(value: int, feminine: bool, accusative: bool) -> str:
    """Words for 1..99."""
    ones = ONES_F if feminine else ONES_M
    if value <= 10:
        return cased(ones[value], accusative) if value == 2 else ones[value]
    if value < 20:
        return teen(value - 10, feminine, accusative)
    tens, unit = divmod(value, 10)
    ten = TENS[tens - 2]
    ten = ten[:-2] + "ين" if accusative else ten
    if not unit:
        return ten
    first = {(1, True): "إحدى", (1, False): "واحد"}.get((unit, feminine), ones[unit])
    return f"{cased(first, accusative) if unit == 2 else first} و{ten}"


def teen(unit: int, feminine: bool, accusative: bool) -> str:
    """Words for 11..19."""
    ten = "عشرة" if feminine else "عشر"
    if unit == 1:
        return f"{'إحدى' if feminine else 'أحد'} {ten}"
    if unit == 2:
        stem = "اثنت" if feminine else "اثن"
        return f"{stem}{'ي' if accusative else 'ا'} {ten}"
    return f"{(ONES_F if feminine else ONES_M)[unit]} {ten}"


def cased(word: str, accusative: bool) -> str:
    """The dual in its case."""
    return word[:-2] + "ين" if accusative else word
