"""Texts for property tests: any Unicode, and mixes of what is awkward in Arabic."""

from hypothesis import strategies as st

PIECES = [
    *"أإآٱاىيیةهکكگءئؤوب لم٣۳3.,«»\"'()-\n\r\t",
    *("\u064b", "\u0651", "\u0640", "\u0654", "\u0670", "\u200c", "\u200d", "\u200f", "\u202b", "\u2067"),
    *("\u00ad", "\ufeff", "\ufe0f", "\u200b", "\u2028", "\x85", "\u3000"),
    *("ﻻ", "ﷲ", "ﷺ", "ﺑ", "ﻩ", "ﱠ", "⑴", "⑩", "２", "＂", "😀", "👨\u200d👩\u200d👧", "é", "e\u0301", "\r\n"),
]
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map("".join))
