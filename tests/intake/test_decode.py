"""Bytes of every encoding, and bytes of none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.errors import InputError
from mahdar.intake.decode import decode

NEWS = "قالت وزيرة الزراعة إن موسم القمح تجاوز التوقعات، مضيفة أن الإنتاج بلغ مليوني طن هذا العام."
SHORT = "زلزال يضرب جزيرة"


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_utf8_is_taken_as_it_is(text: str) -> None:
    data = text.encode()
    if not text.startswith("\ufeff"):
        try:
            assert decode(data).text == text
        except InputError as error:
            assert error.problem.startswith("is a")  # noqa: PT017 - text that begins like a PDF or a page


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_believed(encoding: str) -> None:
    decoded = decode(NEWS.encode(encoding))
    assert (decoded.text, decoded.warning) == (NEWS, "")


@pytest.mark.parametrize("text", [NEWS, SHORT, f"BBC News: {NEWS}", f"باريس (café) {NEWS}"])
def test_windows_1256_is_told_and_said(text: str) -> None:
    decoded = decode(text.encode("cp1256"))
    assert decoded.text == text
    assert "Windows-1256" in decoded.warning
    assert decoded.flags == ("guessed_encoding",)


def test_iso_8859_6_is_told_from_windows_1256() -> None:
    text = NEWS.replace("،", "\u060c")
    assert decode(text.encode("iso8859_6")).text == text


def test_western_text_is_not_taken_for_arabic() -> None:
    text = "Le président a déclaré que la récolte était très bonne cette année, où qu'elle fût menée." * 3
    decoded = decode(text.encode("cp1252"))
    assert decoded.text.startswith("Le président a déclaré")
    assert decoded.flags == ("guessed_encoding",)


def test_a_broken_byte_is_read_as_a_replacement_and_said() -> None:
    decoded = decode(NEWS.encode()[:20] + b"\xff" + NEWS.encode()[20:])
    assert decoded.text.count("\ufffd") == 1
    assert "byte 20" in decoded.warning
    assert decoded.flags == ("broken_encoding",)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "zip archive"),
        (b"\x89PNG\r\n", "PNG"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"abc\x00def", "binary"),
        (bytes(range(1, 9)) * 50, "binary"),
    ],
)
def test_binary_data_is_refused_by_name(data: bytes, name: str) -> None:
    with pytest.raises(InputError, match=name) as caught:
        decode(data)
    assert caught.value.remedy


def test_a_mark_with_broken_bytes_after_it_is_refused() -> None:
    with pytest.raises(InputError, match=r"UTF-16 .* byte"):
        decode("قال".encode("utf-16") + b"\x00")
