"""The word lists of `figures.yaml` as sets of folded forms."""

from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

_CLITICS = ("", "و", "ف", "ب", "ل", "وب", "ول", "ال", "وال", "بال")


@cache
def words(group: str, *, clitics: bool = False) -> frozenset[str]:
    """The folded words of a group; with `clitics`, also with و ف ب ل and the article before them."""
    forms = [fold_form(word) for word in load_yaml("mahdar.reading.figures", "figures.yaml")[group]["words"]]
    return frozenset(c + form for c in _CLITICS for form in forms) if clitics else frozenset(forms)


@cache
def names() -> dict[str, frozenset[str]]:
    """Names that hold a numeral: first folded word, and the second words that complete it."""
    table: dict[str, set[str]] = {}
    for first, second in load_yaml("mahdar.reading.figures", "figures.yaml")["names"]["phrases"]:
        form = fold_form(first)
        spellings = [clitic + form for clitic in ("", "و", "ل", "ب", "ف")]
        if form.startswith("ال"):
            spellings += ["لل" + form[2:], "ولل" + form[2:]]
        for spelling in spellings:
            table.setdefault(spelling, set()).add(fold_form(second))
    return {first: frozenset(rest) for first, rest in table.items()}
