"""Finds become statements: speakers carried over, reports inside reports, kinds, channels and ids."""

from dataclasses import replace

from mahdar.language.clitics import split
from mahdar.reading.confidence import confidence
from mahdar.reading.layers import Layers
from mahdar.reading.statements.contents import kind_of
from mahdar.reading.statements.found import Found, Phrase
from mahdar.reading.statements.memory import Memory
from mahdar.reading.statements.scope import Scope
from mahdar.reading.statements.wordlists import words
from mahdar.record.ids import item_id
from mahdar.record.model import Actor, ResolvedBy, Span, Statement


def build(layers: Layers, scope: Scope, found: list[Found], memory: Memory) -> list[Statement]:
    """The statements of one unit in order of their cues (`found` is in that order)."""
    out: list[Statement] = []
    around: list[tuple[Found, Statement]] = []  # statements whose content may still hold the next cue
    for item in found:
        while around and around[-1][0].content_last <= item.cue[0]:
            around.pop()
        outer, holder = around[-1] if around else (None, None)
        if outer is not None and item.attitude:
            continue  # «قال إنه يأمل أن»: the stance is part of the report
        speaker, via = memory.resolve(scope, item, outer)
        if speaker is None:
            continue
        carried = item.speaker is None
        item.speaker, item.trim = speaker  # «same» subjects inside this report look it up
        statement = _statement(
            layers, scope, item, speaker, via=_channels(layers, via, holder), holder=holder, carried=carried
        )
        out.append(statement)
        if holder is None or holder.rule.startswith("source"):
            memory.remember(scope, item, speaker, via)
        if item.content_first > item.cue[0]:
            around.append((item, statement))
    return out


def _statement(
    layers: Layers,
    scope: Scope,
    item: Found,
    speaker: Phrase,
    *,
    via: tuple[Actor, ...],
    holder: Statement | None,
    carried: bool,
) -> Statement:
    cue = layers.span(*item.cue)
    content = layers.span(item.content_first, item.content_last)
    return Statement(
        id=item_id(layers.revision, "statements", item.act, _at(cue), _at(content)),
        confidence=confidence("statements", item.rule),
        rule=item.rule,
        speaker=_actor(layers, speaker, carried=carried),
        cue=cue,
        content=content,
        kind=kind_of(scope, item),
        act=item.act,
        via=via,
        inside=None if holder is None else holder.id,
    )


def _channels(layers: Layers, via: tuple[Phrase, ...], holder: Statement | None) -> tuple[Actor, ...]:
    """A report inside a report came through the outer one's channels and its speaker."""
    if holder is None:
        return tuple(_span(layers, channel) for channel in via)
    return holder.via if holder.speaker is None else (*holder.via, holder.speaker)


def _actor(layers: Layers, speaker: Phrase, *, carried: bool) -> Actor:
    """The speaker, and how it was understood."""
    unnamed = split(layers.text.forms[speaker[0][0]]).stem in words().anonymous
    known: ResolvedBy | None = "anonymous" if unnamed else "pronoun" if carried else None
    return replace(_span(layers, speaker), resolved_by=known)


def _span(layers: Layers, phrase: Phrase) -> Actor:
    """A phrase as an actor, without the clitic in front."""
    (first, last), clitic = phrase
    start, end = layers.text.offsets(first, last)
    start = min(start + clitic, end - 1)
    return Actor(layers.text.source[start:end], start, end)


def _at(span: Span) -> tuple[int, int]:
    return span.start, span.end
