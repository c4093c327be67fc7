"""Nationality adjectives in all their forms: «سوري», «السورية», «سوريين», «كوريا شمالية»'s «كوري شمالي»."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from mahdar.knowledge.columns import Row
from mahdar.knowledge.known import Demonym
from mahdar.knowledge.tables import values
from mahdar.language.clitics import split
from mahdar.language.fold import fold_form


@dataclass(slots=True)
class Demonyms:
    """Demonyms by folded form without the article; `pairs` are those of two words («كوري شمالي»)."""

    single: dict[str, Demonym] = field(default_factory=dict)
    pairs: dict[tuple[str, str], Demonym] = field(default_factory=dict)
    firsts: set[str] = field(default_factory=set)

    def add(self, row: Row) -> None:
        """Add the forms of a row of `demonyms.tsv`; earlier forms stay where two rows share one."""
        known = Demonym(row["country"] or None, row["kind"], row["name_en"], row.get("ambiguous") == "1")
        for form in forms_of(row):
            words = fold_form(form).split()
            if len(words) == 1:
                self.single.setdefault(words[0], known)
            elif len(words) == 2:
                self.pairs.setdefault((words[0], words[1]), known)
                self.firsts.add(words[0])


def forms_of(row: Row) -> Iterator[str]:
    """All forms of a demonym row: given ones, plurals in ين, duals in ان and ين."""
    for column in ("m", "f", "mpl", "fpl"):
        for form in values(row[column]):
            bare_form = form.removeprefix("ال") if column != "m" else form
            yield bare_form
            if column == "mpl" and form.endswith("ون"):
                yield bare_form[:-2] + "ين"
                yield bare_form[:-1]
    for form in values(row["m"]):
        if " " not in form:
            yield from (form + ending for ending in ("ا", "ان", "ين", "ون"))
    for form in values(row["f"]):
        if form.endswith("ة") and " " not in form:
            yield from (form[:-1] + ending for ending in ("تان", "تين"))
    yield from values(row.get("broken", ""))


def bare(form: str) -> str:
    """A folded word without conjunction, preposition and article («وللسوريين» gives «سوريين»)."""
    parts = split(form)
    if parts.article:
        return parts.stem
    rest = form[len(parts.conj) + len(parts.prep) :]
    return rest[2:] if rest.startswith("ال") and len(rest) > 4 else rest
