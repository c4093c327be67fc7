"""Strategies: any Unicode at all, and Arabic news-like text that makes the reader read something."""

from hypothesis import strategies as st

MARKS = "ًٌٍَُِّْـ\u200c\u200d\u200e\u200f\u202b\u202c\u2067\u2069\ufeff\u00a0"
SIGNS = "«»“”\"'()[].,:;!?؟،؛…-–—/%٪ \n\r\t"
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئةىپچگکی"
STRANGE = "ﷺﻻﻼﷲﺍﻟﻤ😀👩‍👧٣۴٥½Ⅷ²Ωéé漢\u0000\u2028\U0010ffff"

any_text = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
arabic_soup = st.text(st.sampled_from(MARKS + SIGNS + LETTERS + STRANGE + "0123456789"), max_size=120)

# Plain invented sentences in parts; every choice of parts is grammatical enough to be read.
SPEAKERS = ("وزير الزراعة سالم العامري", "المتحدث باسم البلدية", "مصدر مسؤول", "الوزارة", "الخبيرة ليلى حداد")
VERBS = ("قال", "أكد", "وأضاف", "وأوضحت", "نفى", "وقالت", "أعلن", "وأشار", "صرّح", "وَقَالَ")
PARTICLES = (" إن ", " أن ", ": «", ' "', " بأن ", "، ", " إلى أن ")
CLAUSES = (
    "3 سدود امتلأت هذا العام",
    "حجم التبادل ارتفع 7 في المائة",
    "نحو 14 مليون دولار أنفقت على الطريق",
    "المشروع سينتهي في 12 نيسان/أبريل 2019",
    "العمل بدأ أمس الأربعاء",
    "مئات الأشجار زرعت قبل ثلاثة أيام",
    "٤٥٪ من البيوت موصولة بالشبكة",
    "مليوني متر مكعب ضخت منذ مطلع الشهر الجاري",
    "بين 10 و15 قرية لم تصلها المياه",
)
ENDS = (".", "»", "».", '".', "، مشيرا إلى أن ذلك كاف.", "، بحسب وكالة الأنباء.", " ", "\r\n", "…", ". ")


@st.composite
def sentence(draw: st.DrawFn) -> str:
    """One sentence of reporting, in either order, with figures and dates."""
    speaker, verb = draw(st.sampled_from(SPEAKERS)), draw(st.sampled_from(VERBS))
    head = f"{verb} {speaker}" if draw(st.booleans()) else f"{speaker} {verb}"
    return (
        head + draw(st.sampled_from(PARTICLES)) + draw(st.sampled_from(CLAUSES)) + draw(st.sampled_from(ENDS))
    )


@st.composite
def news(draw: st.DrawFn) -> str:
    """A few sentences, joined, with marks, signs and strange letters strewn in."""
    text = draw(st.sampled_from((" ", "\n", "\r\n", ""))).join(
        draw(st.lists(sentence(), min_size=1, max_size=6))
    )
    for _ in range(draw(st.integers(0, 12))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(MARKS + SIGNS + STRANGE)) + text[at:]
    return text


texts = st.one_of(any_text, arabic_soup, news())
