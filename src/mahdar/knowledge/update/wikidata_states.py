"""What a dump says of states: their Arabic names and those of their people."""

from collections import Counter
from collections.abc import Iterable, Iterator

from mahdar.knowledge.base import KnowledgeBase
from mahdar.knowledge.columns import Row
from mahdar.knowledge.demonyms import bare
from mahdar.knowledge.update import wikidata_claims as claims
from mahdar.knowledge.update.arabic import arabic, known_field, senses, usual_first
from mahdar.knowledge.update.left_out import full_row, tidy
from mahdar.knowledge.update.positions import Country
from mahdar.knowledge.update.wikidata_lines import Entity
from mahdar.language.fold import fold_form

_SHORT = 4  # an alias with fewer letters is more often an abbreviation


def country_of(entity: Entity, source: str) -> Country | None:
    """The state of an item with an alpha-3 code; None for an item without, or with several."""
    codes = set(claims.strings(claims.best(entity, claims.CODE)))
    if len(codes) != 1:
        return None
    people = claims.statements(entity, claims.DEMONYM)
    names = (claims.label(entity, "en", "mul"), *claims.aliases(entity, "en"))
    return Country(
        item=entity["id"],
        code=codes.pop(),
        english=tuple(name for name in names if name),
        demonyms_en=tuple(claims.texts(people, "en")),
        arabic=tuple(arabic((claims.label(entity, "ar"), *claims.aliases(entity, "ar")))),
        demonyms=tuple(arabic(claims.texts(people, "ar"))),
        source=source,
    )


def state_rows(base: KnowledgeBase, countries: Iterable[Country]) -> Iterator[Row]:
    """A row of `states` for each state of the base that the dump names in Arabic.

    Names that mean something else in the base, or several states in the dump, are left out.
    """
    chosen = list(_one_each(base, countries))
    said = Counter(fold_form(name) for one in chosen for name in one.arabic)
    for one in chosen:
        names = [n for n in one.arabic if said[fold_form(n)] == 1 and _is_name(base, one.code, n)]
        if names:
            yield full_row(
                "states",
                id=one.code,
                name_en=known_field(base, one.code, "name_en"),
                names_ar=usual_first(base, one.code, names),
                wikidata=one.item,
                source=one.source,
            )


def demonym_rows(base: KnowledgeBase, countries: Iterable[Country]) -> Iterator[Row]:
    """A row of `demonyms` for each adjective in ي of which the base has no form yet."""
    for one in _one_each(base, countries):
        for m in one.demonyms:
            words = m.split()
            if len(words) > 2 or not all(word.endswith("ي") for word in words) or _is_taken(base, m):
                continue
            yield full_row(
                "demonyms",
                country=one.code,
                kind="state",
                name_en=tidy(
                    one.demonyms_en[0] if one.demonyms_en else known_field(base, one.code, "name_en")
                ),
                m=m,
                f=" ".join(f"{word}ة" for word in words),
                mpl=_given(one, m, "ون"),
                fpl=_given(one, m, "ات"),
                source=one.source,
            )


def _one_each(base: KnowledgeBase, countries: Iterable[Country]) -> Iterator[Country]:
    """Of several items with one code the one called as the state is in the base, else the oldest."""
    best: dict[str, tuple[bool, int, Country]] = {}
    for one in countries:
        name = known_field(base, one.code, "name_en").casefold()
        if base.rows.get(one.code, ("",))[0] != "states":
            continue
        rank = (name not in {n.casefold() for n in one.english[:1]}, int(one.item[1:]), one)
        if one.code not in best or rank[:2] < best[one.code][:2]:
            best[one.code] = rank
    yield from (one for _, _, one in sorted(best.values(), key=lambda found: found[2].code))


def _is_name(base: KnowledgeBase, code: str, name: str) -> bool:
    """Whether a name may stand for a state wherever it is read."""
    found = senses(base, name)
    if any(sense.entity == code and sense.how == "strong" for sense in found):
        return True
    return not found and len(name) >= _SHORT and not _is_taken(base, name)


def _is_taken(base: KnowledgeBase, form: str) -> bool:
    words = tuple(bare(word) for word in fold_form(form).split())
    return words in base.demonyms.pairs or (len(words) == 1 and words[0] in base.demonyms.single)


def _given(one: Country, m: str, ending: str) -> str:
    return next((form for form in one.demonyms if form == m + ending), "")
