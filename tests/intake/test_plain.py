"""When the first line of a plain text is its title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.intake.plain import split_title

BODY = "قال مدير المرفأ إن السفن عادت."


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"عودة السفن إلى المرفأ\n{BODY}", "عودة السفن إلى المرفأ"),
        (f"عادت السفن إلى المرفأ.\n{BODY}", None),
        (f"عادت السفن إلى المرفأ!»\n{BODY}", None),
        (f"عادت السفن إلى المرفأ.\n\n{BODY}", "عادت السفن إلى المرفأ."),
        (f"{'كلمة ' * 26}\n{BODY}", None),
        (f"{'كلمة ' * 25}\n{BODY}", ("كلمة " * 25).strip()),
        (f"{'كلمة ' * 26}\n \n{BODY}", ("كلمة " * 26).strip()),
        (f"\n\n  عودة السفن\r\n{BODY}", "عودة السفن"),
        (BODY, None),
        ("عودة السفن\n\n  \n", None),
        ("", None),
    ],
)
def test_the_first_line_may_be_the_title(text: str, title: str | None) -> None:
    found, rest = split_title(text)
    assert found == title
    assert rest == (text if title is None else rest)
    assert title is None or rest.strip() == BODY


@given(st.text())
def test_nothing_but_blanks_is_ever_lost(text: str) -> None:
    title, rest = split_title(text)
    joined = rest if title is None else f"{title}\n{rest}"
    assert "".join(joined.split()) == "".join(text.split())
