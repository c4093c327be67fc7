"""«البيان» speaks for who issued it; «سموه» is the person last told of."""

from dataclasses import replace

from mahdar.reading.actors.described import Described
from mahdar.reading.actors.meaning import Meaning
from mahdar.reading.actors.scene import Scene

_REACH = 120  # words back in which the issuer of «البيان» is looked for
_OWN = ("ه", "ها", "هم")


def is_document(scene: Scene, said: Described) -> bool:
    """Whether a mention is a document alone: «البيان», «التقرير»."""
    if not said.definite or said.is_named or said.org is not None or said.country is not None:
        return False
    return said.head in scene.marks.lists.documents and said.last - said.first <= 2


def issuer(scene: Scene, said: Described, own: Meaning) -> Meaning:
    """The last body or office told of before a document; unknown where there is none near."""
    near = [
        n
        for n, earlier in enumerate(scene.mentions)
        if earlier.last <= said.first and said.first - earlier.last <= _REACH and scene.meanings[n].country
    ]
    bodies = [n for n in near if _is_body(scene, scene.mentions[n])]
    offices = [n for n in near if scene.mentions[n].role is not None]
    found = bodies or offices
    return (
        own
        if not found
        else replace(scene.meanings[found[-1]], flags=(*scene.meanings[found[-1]].flags, "issuer"))
    )


def _is_body(scene: Scene, said: Described) -> bool:
    spoken = said.body is not None and said.body.sector != "JRN"
    known = scene.base.entity(said.org) if said.org is not None else None
    issues = known is not None and known.sector != "JRN"  # an agency carries what others issue
    return (spoken or issues) and said.role is None and not said.is_named


def is_honorific(scene: Scene, said: Described) -> bool:
    """«سموه», «فخامته»: an honorific with a pronoun, and nothing more."""
    if said.last != said.first + 1 or said.is_named:
        return False
    form = scene.marks.text.forms[said.first].removeprefix("و")
    return form in scene.marks.lists.honorifics and form.endswith(_OWN)


def last_person(scene: Scene, said: Described) -> Meaning | None:
    """The last person told of before a word."""
    for number in range(len(scene.mentions) - 1, -1, -1):
        earlier, meaning = scene.mentions[number], scene.meanings[number]
        if earlier.last <= said.first and (earlier.is_named or meaning.office is not None):
            return replace(meaning, how="pronoun", flags=(*meaning.flags, "from_before"))
    return None
