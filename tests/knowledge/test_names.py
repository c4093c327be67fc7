"""Names in a text: whole words only, clitics set aside, the longest name first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mahdar.knowledge.known import Sense
from mahdar.knowledge.names import Names, fold_name
from mahdar.language.text import make_text

SENSE = {
    name: Sense(f"x:{i}", "strong")
    for i, name in enumerate(["ساموا", "الأمم المتحدة", "الأمم", "عبد الله سعيد", "سوفا", "بنين"])
}


@pytest.fixture
def names() -> Names:
    out = Names()
    for name, sense in SENSE.items():
        out.add(name, sense)
    return out


def found(names: Names, text: str) -> list[tuple[str, int]]:
    forms = make_text(text).forms
    return [(" ".join(forms[hit.first : hit.last]), hit.clitic) for hit in names.find(forms)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("زار ساموا أمس", [("ساموا", 0)]),
        ("وساموا", [("وساموا", 1)]),
        ("وبساموا", [("وبساموا", 2)]),
        ("ولسوفا", [("ولسوفا", 2)]),
        ("قال للأمم المتحدة إن", [("للامم المتحده", 1)]),
        ("وللأمم المتحدة", [("وللامم المتحده", 2)]),
        ("الأُمَمُ المُتَّحِدَة", [("الامم المتحده", 0)]),
        ("التقى عبدالله سعيد", [("عبدالله سعيد", 0)]),
        ("التقى عبد الله سعيد", [("عبد الله سعيد", 0)]),
        ("ساموائي", []),
        ("بنين وسوفا", [("بنين", 0), ("وسوفا", 1)]),
    ],
)
def test_names_are_found_as_whole_words(names: Names, text: str, expected: list[tuple[str, int]]) -> None:
    assert found(names, text) == expected


def test_one_name_may_mean_several(names: Names) -> None:
    names.add("سوفا", Sense("gn:1", "plain"))
    (hit,) = names.find(("سوفا",))
    assert [sense.entity for sense in hit.senses] == ["x:4", "gn:1"]


@given(st.text(alphabet="ساموو بلكفالأمتحدة عبدن\n،.", max_size=60))
def test_hits_never_overlap_and_lie_in_the_text(text: str) -> None:
    names = Names()
    for name, sense in SENSE.items():
        names.add(name, sense)
    forms = make_text(text).forms
    last = 0
    for hit in names.find(forms):
        assert last <= hit.first < hit.last <= len(forms)
        key = " ".join((forms[hit.first][hit.clitic :], *forms[hit.first + 1 : hit.last]))
        assert key in names.senses or key.startswith("ل")
        last = hit.last


def test_folding_a_name() -> None:
    assert fold_name("الأُمم  المتّحدة") == "الامم المتحده"
