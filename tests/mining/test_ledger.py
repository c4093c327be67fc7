"""What dated articles attest, added up and held against the tenures of a small table."""

from collections.abc import Callable

import pytest

from mahdar.knowledge.base import KnowledgeBase, load_base
from mahdar.knowledge.columns import Row
from mahdar.knowledge.layers import load_layer
from mahdar.knowledge.tables import write_table
from mahdar.mining.ledger import Entry, ledger, lines
from mahdar.mining.triples import Triple, triples
from mahdar.record.article import Article

Mine = Callable[..., list[Entry]]
HELD = "قال الرئيس الساموي مالو تافيتا إن السفن عادت."
OTHER = "قال الرئيس الساموي خالد المرجاني إن السفن عادت."
TABLES: dict[str, list[Row]] = {
    "states": [{"id": "WSM", "name_en": "Samoa", "names_ar": "ساموا"}],
    "demonyms": [
        {"country": "WSM", "kind": "state", "name_en": "Samoan", "m": "ساموي", "f": "ساموية"},
    ],
    "persons": [
        {"id": "x:malo-tavita", "name_en": "Malo Tavita", "names_ar": "مالو تافيتا", "short_ar": "تافيتا"},
        {"id": "x:sina-leota", "name_en": "Sina Leota", "names_ar": "سينا ليوتا"},
    ],
    "tenures": [
        {"person": "x:malo-tavita", "office": "WSM:president", "start": "2010-01-05", "end": "2018-04-03"},
        {"person": "x:sina-leota", "office": "WSM:president", "start": "2018-04-03", "as_of": "2020-06-30"},
    ],
    "given_names": [{"name": "خالد"}],
}


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> KnowledgeBase:
    folder = tmp_path_factory.mktemp("small")
    card = "name: small\ntitle: T\nlicence: CC0\nnotice: N\nas_of: '2020-06-30'\n"
    (folder / "layer.yaml").write_text(card, encoding="utf-8")
    for table, rows in TABLES.items():
        write_table(folder / f"{table}.tsv", table, rows)
    return load_base([load_layer(folder)])


@pytest.fixture(scope="module")
def mine(base: KnowledgeBase) -> Mine:
    """mine((text, day), …): the ledger of articles of one outlet, named a0, a1, …"""

    def run(*given: tuple[str, str | None], source: str | None = "one.example") -> list[Entry]:
        articles = (
            Article(text, published=day, source=source, id=f"a{n}") for n, (text, day) in enumerate(given)
        )
        return ledger((triple for article in articles for triple in triples(article, base)), base)

    return run


def attested(text: str, base: KnowledgeBase, day: str | None = "2017-05-10") -> list[Triple]:
    return list(triples(Article(text, published=day, source="one.example", id="a"), base))


@pytest.mark.parametrize(
    ("text", "day", "verdict", "holders"),
    [
        (HELD, "2017-05-10", "agrees", {"x:malo-tavita"}),
        (HELD, "2019-05-10", "differs", {"x:sina-leota"}),
        (OTHER, "2019-05-10", "differs", {"x:sina-leota"}),
        (HELD, "2018-04-03", "agrees", {"x:malo-tavita"}),  # one of two on the day of change
        (OTHER, "2018-04-03", "open", {"x:malo-tavita"}),
        (OTHER, "2021-05-10", "open", set()),  # after what the table vouches for
        (OTHER, "2001-05-10", "open", set()),
        ("قال وزير الصحة الساموي خالد المرجاني إن السفن عادت.", "2017-05-10", "new", set()),
    ],
)
def test_what_the_table_says_of_a_name(
    mine: Mine, text: str, day: str, verdict: str, holders: set[str]
) -> None:
    (entry,) = mine((text, day))
    assert (entry.verdict, entry.holders) == (verdict, holders)


def test_attestations_of_a_name_are_one_entry(mine: Mine) -> None:
    (entry,) = mine(
        (HELD, "2017-05-10"), (HELD.replace("تافيتا", "تافيتـا"), "2016-01-02"), (HELD, "2016-09-01")
    )
    assert (entry.office, entry.person, len(entry.days)) == ("WSM:president", "x:malo-tavita", 3)
    assert [place.partition("@")[0] for place in entry.evidence] == ["a0", "a1", "a2"]


def test_the_most_attested_come_first(mine: Mine) -> None:
    found = mine((OTHER, "2016-01-02"), (HELD, "2017-05-10"), (HELD, "2016-09-01"))
    assert [(one.name, len(one.days)) for one in found] == [("مالو تافيتا", 2), ("خالد المرجاني", 1)]


def test_the_commonest_verdict_is_the_entry_s(mine: Mine) -> None:
    (entry,) = mine((HELD, "2016-01-02"), (HELD, "2017-05-10"), (HELD, "2019-05-10"))
    assert (entry.verdict, entry.verdicts) == ("agrees", {"agrees": 2, "differs": 1})


def test_no_more_than_three_places_of_evidence(mine: Mine) -> None:
    (entry,) = mine(*((HELD, f"2016-01-{day:02}") for day in range(1, 7)))
    assert (len(entry.days), len(entry.evidence)) == (6, 3)


@pytest.mark.parametrize(
    "text",
    [
        "قال الرئيس الساموي السابق مالو تافيتا إن السفن عادت.",
        "قال الرئيس الساموي المؤقت خالد المرجاني إن السفن عادت.",
        "قال الرئيس مالو تافيتا إن السفن عادت.",  # of which state is not said
        "قال الرئيس الساموي إن السفن عادت.",
        "قال الرئيس الساموي تافيتا إن السفن عادت.",
        "قال مالو تافيتا إن السفن عادت.",
        "قال خبير ساموي إن السفن عادت.",
    ],
)
def test_what_attests_nothing(base: KnowledgeBase, text: str) -> None:
    assert attested(text, base) == []


def test_an_article_without_a_date_attests_nothing(base: KnowledgeBase) -> None:
    assert attested(HELD, base, None) == []
    assert len(attested(HELD, base)) == 1


def test_a_triple_stands_where_the_name_does(base: KnowledgeBase) -> None:
    text = "🌊 قال الرئيسُ الساموي مالو تافيتـا إن السفن عادت."
    (one,) = attested(text, base)
    assert text[one.start :].startswith(one.name)
    assert (one.name, one.folded) == ("مالو تافيتـا", "مالو تافيتا")


def test_lines_are_a_table(mine: Mine) -> None:
    entries = mine((HELD, "2017-05-10"), (HELD, "2016-09-01"), (OTHER, "2016-09-02"))
    header, first, second = (line.split("\t") for line in lines(entries))
    assert len(header) == len(first) == len(second)
    row = dict(zip(header, first, strict=True))
    assert (row["verdict"], row["office"], row["name"]) == ("agrees", "WSM:president", "مالو تافيتا")
    assert (row["times"], row["outlets"], row["first"], row["last"]) == ("2", "1", "2016-09-01", "2017-05-10")
    assert row["table_has"] == "x:malo-tavita"
    assert dict(zip(header, second, strict=True))["person"] == ""


def test_a_name_across_a_line_break_stays_one_row(mine: Mine) -> None:
    entries = mine((HELD.replace("مالو تافيتا", "مالو\nتافيتا"), "2017-05-10"))
    assert all(line.count("\t") == 9 and "\n" not in line for line in lines(entries))


@pytest.mark.parametrize(("least", "count"), [(1, 2), (2, 1), (3, 0)])
def test_names_attested_too_seldom_are_left_out(mine: Mine, least: int, count: int) -> None:
    entries = mine((HELD, "2017-05-10"), (HELD, "2016-09-01"), (OTHER, "2016-09-02"))
    assert len(list(lines(entries, least=least))) == 1 + count


def test_nothing_found_is_a_header_alone(mine: Mine) -> None:
    assert mine() == []
    assert len(list(lines([]))) == 1
