"""The value of numbers in digits, with the decimal and thousands marks of Arabic and European use."""

import re

_GROUPS = re.compile(r"[1-9][0-9]{0,2}(?:([.,\u066c])[0-9]{3})(?:\1[0-9]{3})*$")
_MIXED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$")
_DECIMAL = re.compile(r"[0-9]+[.,\u066b][0-9]+$")
MAX_DIGITS = 18  # beyond this a row of digits is a code or an account, not a count


def digits_value(form: str, *, decimal: bool = False) -> float | int | None:
    """The value of folded digits with marks; None where the marks make no number.

    `decimal`: a lone dot before three digits is read as the decimal point («1.350 مليار»), not as thousands.
    """
    if len(form) > MAX_DIGITS + 8:
        return None
    if form.isdigit():
        return int(form)
    groups = _GROUPS.match(form)
    if groups and not (decimal and groups[1] == "." and form.count(".") == 1):
        return int(form.replace(groups[1], ""))
    if _MIXED.match(form):
        point = max(form.rfind("."), form.rfind(","))
        return float(re.sub("[.,]", "", form[:point]) + "." + form[point + 1 :])
    if _DECIMAL.match(form):
        return plain(float(form.replace(",", ".").replace("\u066b", ".")))
    return None


def plain(value: float) -> float | int:
    """The same value as an int where it is one; decimals lose the noise of binary products."""
    if isinstance(value, int):
        return value
    exact = float(f"{value:.15g}")
    return int(exact) if exact.is_integer() else exact
