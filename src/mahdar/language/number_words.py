"""Number words with their clitics, as one table from folded form to what it stands for."""

from dataclasses import dataclass
from functools import cache

from mahdar.language.fold import fold_form
from mahdar.language.lexicon import load_yaml

# Clitics written together with a number word.
_PREFIXES = (
    "",
    "و",
    "ال",
    "وال",
    "ب",
    "بال",
    "ل",
    "لل",
    "ف",
    "فال",
    "ك",
    "كال",
    "وب",
    "وبال",
    "ول",
    "ولل",
    "فب",
)
# Clitic + number word that is far more often another word (لست "I am not", كمية "quantity").
_OTHER_WORDS = frozenset({"لست", "ولست", "كميه", "وكميه"})


@dataclass(frozen=True, slots=True)
class NumberWord:
    """One form: `kind` as in number_words.yaml, its value, letters of the clitic before it.

    `joined` by و; `definite` by the article; `plural` and `dual` hold of scale words («آلاف», «ألفا»).
    """

    kind: str
    value: float
    clitic: int = 0
    joined: bool = False
    definite: bool = False
    plural: bool = False
    dual: bool = False


@cache
def number_words() -> dict[str, NumberWord]:
    """Every folded form with every clitic; forms without a clitic win over forms with one."""
    table: dict[str, NumberWord] = {}
    rows = load_yaml("mahdar.language", "number_words.yaml")["words"]
    for prefix in _PREFIXES:
        for row in rows:
            for form in row["forms"]:
                word = prefix + fold_form(form)
                if word not in table and word not in _OTHER_WORDS:
                    table[word] = _word(row, fold_form(form), prefix)
    return table


def _word(row: dict[str, object], form: str, prefix: str) -> NumberWord:
    definite = prefix.endswith(("ال", "لل"))
    kind = str(row["kind"])
    value = row["value"]
    assert isinstance(value, (int, float))
    return NumberWord(
        kind=kind,
        value=value,
        clitic=len(prefix) - (2 if prefix.endswith("ال") else 1 if prefix.endswith("لل") else 0),
        joined=prefix.startswith("و"),
        definite=definite,
        plural=kind == "scale" and form.endswith(("ات", "الاف", "لايين")),
        dual=kind == "scale" and form.endswith("ا"),
    )


@cache
def percent_signs() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Spellings of percent by their first folded word, as tuples of the words after it."""
    table: dict[str, tuple[tuple[str, ...], ...]] = {}
    for row in load_yaml("mahdar.language", "number_words.yaml")["percent"]:
        first, *rest = (fold_form(word) for word in row["words"])
        table[first] = (*table.get(first, ()), tuple(rest))
    return table
