"""What stands right behind a masdar: adjectives, a genitive, a pronoun."""

from mahdar.language.clitics import split
from mahdar.reading.events.about import about_end
from mahdar.reading.events.carried import teller
from mahdar.reading.events.draft import Draft
from mahdar.reading.events.extent import noun_phrase
from mahdar.reading.events.frames import Frame
from mahdar.reading.events.gender import contradicts
from mahdar.reading.events.ground import Ground, Words
from mahdar.reading.events.human import is_human
from mahdar.reading.events.memory import Memory
from mahdar.reading.events.verbal import is_verbal
from mahdar.reading.statements.wordtests import is_definite, is_nominal

_OPENERS = frozenset('"«“#')
_ADJECTIVES = 4  # words after a noun among which its adjectives stand


def read_adjectives(ground: Ground, draft: Draft, at: int, limit: int) -> int:
    """Skip the noun's adjectives; those of nationality say who acts: «القصف الإسرائيلي»."""
    first = at
    while at < min(limit, first + _ADJECTIVES) and ground.text.kinds[at] == "w":
        said = ground.mention(at)
        if said is not None and said.nation is not None and said.role is None and said.body is None:
            if said.name is not None or said.org is not None or said.people is not None:
                break
            draft.add("actor", (said.first, min(said.last, limit)))
            at = said.last
        elif _is_adjective(ground, draft, at):
            at += 1
        else:
            break
    return min(at, limit)


def _is_adjective(ground: Ground, draft: Draft, at: int) -> bool:
    form = ground.text.forms[at]
    if at in ground.begins or split(form).prep:
        return False
    if draft.hit.definite:
        return is_definite(form)
    return (
        not is_definite(form)
        and form.endswith(("يه", "ي", "يا", "يين"))
        and is_nominal(form)
        and len(form) > 4
    )


def read_pronoun(ground: Ground, draft: Draft, memory: Memory) -> None:
    """«رفضها»: whoever the clause is about; «مقتله» has no words of its own for him."""
    role = draft.frame.genitive or "actor"
    gender = {"ه": "m", "ها": "f"}.get(draft.hit.pron, "")
    told = None if is_verbal(draft.frame) else teller(ground, draft.at)
    known = (p for p in memory.all_before(draft.at) if p != told)
    fitting = (p for p in known if not contradicts(ground, p[0], gender))
    phrase = next(fitting, None)
    if phrase is not None and role in ("actor", "party"):
        draft.add(role, phrase)
        draft.how = "pronoun"


def read_genitive(ground: Ground, draft: Draft, at: int, limit: int) -> int:
    """What follows without a preposition: who acts, if it names somebody; else what is acted on."""
    if at >= limit or draft.hit.definite or not _may_be_genitive(ground, at):
        return at
    role = _role_of_genitive(draft.frame, names=is_human(ground, at))
    if role is None:
        return at
    phrase = _genitive(ground, draft, role, (at, limit))
    if phrase is None:
        return at
    draft.add(role, phrase)
    return phrase[1]


def _may_be_genitive(ground: Ground, at: int) -> bool:
    """Whether a word may begin a genitive: a number, a quotation mark, a noun without preposition."""
    form, kind = ground.text.forms[at], ground.text.kinds[at]
    if kind == "n" or (kind == "p" and form in _OPENERS):
        return True
    nominal = is_nominal(form) or at in ground.begins
    return kind in "wl" and nominal and not split(form).prep


def _role_of_genitive(frame: Frame, *, names: bool) -> str | None:
    """The role of a genitive that names somebody or not, None where the frame has none for it."""
    role = frame.genitive if names or frame.object is None else frame.object
    if names and frame.genitive is None:
        role = frame.object or "actor"
    return None if role == "none" or (role == "actor" and not names) else role


def _genitive(ground: Ground, draft: Draft, role: str, rest: Words) -> Words | None:
    at, limit = rest
    if role != "about":
        return noun_phrase(ground, at, limit)
    others = frozenset(p for p, _ in draft.frame.preps if len(p) > 1)
    return at, about_end(ground, at, limit, others)
