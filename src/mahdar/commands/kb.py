"""`mahdar kb info` and `mahdar kb find`: what the knowledge base holds."""

import sys
from collections import Counter
from collections.abc import Iterator

from mahdar.knowledge.base import KnowledgeBase, default_base
from mahdar.knowledge.known import Known
from mahdar.knowledge.layers import Layer
from mahdar.knowledge.names import fold_name
from mahdar.knowledge.tables import read_table

_MOST = 20  # entities shown of a name that many bear


def run_info(base: KnowledgeBase | None = None) -> None:
    """Write every layer with its licence, date and rows, then the totals."""
    base = base or default_base()
    for layer in base.layers:
        sys.stdout.write("\n".join(_layer_lines(layer)) + "\n")
    sys.stdout.write(
        f"{len(base.rows)} entities, {len(base.names.senses)} names, {len(base.offices)} offices, "
        f"{sum(map(len, base.offices.values()))} tenures; newest as of {base.as_of}\n"
    )


def _layer_lines(layer: Layer) -> Iterator[str]:
    yield f"{layer.name}: {layer.title}"
    yield f"  licence {layer.licence}; as of {layer.as_of}"
    yield f"  {layer.notice}"
    counts: Counter[str] = Counter()
    for table, path in layer.tables():
        counts[table] += sum(1 for _ in read_table(path, table))
    yield from (f"  {count:7} {table}" for table, count in sorted(counts.items()))


def run_find(name: str, base: KnowledgeBase | None = None) -> int:
    """Write every entity of a name or id, with where it comes from and its offices; 1 where there is none."""
    base = base or default_base()
    found = list(find(base, name))
    for entity, how in found[:_MOST]:
        sys.stdout.write("\n".join(_entity_lines(base, entity, how)) + "\n")
    if len(found) > _MOST:
        sys.stdout.write(f"and {len(found) - _MOST} more\n")
    if not found:
        sys.stderr.write(f"nothing is known by the name {name!r}\n")
    return int(not found)


def find(base: KnowledgeBase, name: str) -> Iterator[tuple[Known, str]]:
    """Entities by id, Arabic name in any spelling, or English name; each with how the name counts."""
    exact = base.entity(name)
    if exact is not None:
        yield exact, "id"
        return
    for sense in base.names.senses.get(fold_name(name), ()):
        known = base.entity(sense.entity)
        if known is not None:
            yield known, sense.how
    wanted = name.casefold()
    for key, (_, row) in base.rows.items():
        if row.get("name_en", "").casefold() == wanted:
            known = base.entity(key)
            if known is not None:
                yield known, "English name"


def _entity_lines(base: KnowledgeBase, known: Known, how: str) -> Iterator[str]:
    yield f"{known.id}  {known.kind}  {known.name_en or '-'}  {known.name_ar or '-'}"
    said = [f"named: {how}", f"country {known.country or '-'}", f"sector {known.sector or '-'}"]
    if known.latitude is not None:
        said.append(f"at {known.latitude:.2f}, {known.longitude:.2f}")
    yield f"  {'; '.join(said)}; source {known.source or '-'}"
    for tenure in base.seats.get(known.id, ()):
        until = tenure.end or f"still on {tenure.as_of}"
        yield f"  {tenure.office}: {tenure.start} to {until} ({tenure.source})"
