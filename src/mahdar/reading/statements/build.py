"""Finds become statements: speakers carried over, reports inside reports, kinds, channels and ids."""

from mahdar.reading.layers import Layers
from mahdar.reading.statements.contents import kind_of
from mahdar.reading.statements.found import Found, Words
from mahdar.reading.statements.memory import Memory
from mahdar.reading.statements.scope import Scope
from mahdar.record.ids import item_id
from mahdar.record.model import Actor, Span, Statement

CONFIDENCE = 0.8


def build(layers: Layers, scope: Scope, found: list[Found], memory: Memory) -> list[Statement]:
    """The statements of one unit, outer before inner, in order of their cues."""
    out: list[tuple[Found, Statement]] = []
    for item in found:
        outer = _holder(out, item)
        if outer is not None and item.attitude:
            continue
        speaker, via = memory.resolve(scope, item, None if outer is None else outer[0])
        if speaker is None:
            continue
        statement = _statement(layers, scope, item, speaker, via, None if outer is None else outer[1])
        if outer is None:
            memory.remember(scope, item, speaker, via)
        out.append((item, statement))
    return [statement for _, statement in out]


def _holder(out: list[tuple[Found, Statement]], item: Found) -> tuple[Found, Statement] | None:
    """The innermost statement whose content strictly holds this one's cue."""
    for found, statement in reversed(out):
        if found.content_first <= item.cue[0] < found.content_last and found is not item:
            return found, statement
    return None


def _statement(
    layers: Layers,
    scope: Scope,
    item: Found,
    speaker: tuple[Words, int],
    via: tuple[Words, ...],
    outer: Statement | None,
) -> Statement:
    cue = layers.span(*item.cue)
    content = layers.span(item.content_first, item.content_last)
    channels = tuple(layers.actor(*words) for words in via)
    if outer is not None:
        channels = outer.via + ((outer.speaker,) if outer.speaker is not None else ())
    return Statement(
        id=item_id(layers.revision, "statements", item.act, _at(cue), _at(content)),
        confidence=CONFIDENCE,
        rule=item.rule,
        speaker=_actor(layers, speaker),
        cue=cue,
        content=content,
        kind=kind_of(scope, item),
        act=item.act,
        via=channels,
        inside=None if outer is None else outer.id,
    )


def _actor(layers: Layers, speaker: tuple[Words, int]) -> Actor:
    """The speaker's span, without a clitic of `trim` code points in front."""
    (first, last), trim = speaker
    start, end = layers.text.offsets(first, last)
    start = min(start + trim, end - 1)
    return Actor(layers.text.source[start:end], start, end)


def _at(span: Span) -> tuple[int, int]:
    return span.start, span.end
