"""Small dumps in the formats of Wikidata and GeoNames, written by hand for the tests."""

import bz2
import gzip
import json
import zipfile
from pathlib import Path
from typing import Any

Json = dict[str, Any]
DAY, MONTH, YEAR = 11, 10, 9


def item(number: str) -> Json:
    return {
        "value": {"entity-type": "item", "numeric-id": int(number[1:]), "id": number},
        "type": "wikibase-entityid",
    }


def time(date: str, precision: int = DAY) -> Json:
    full = date + "-00-00T00:00:00Z"[3 * date.count("-") :] if precision < DAY else f"{date}T00:00:00Z"
    value = {"time": f"+{full}", "timezone": 0, "before": 0, "after": 0, "precision": precision}
    return {"value": {**value, "calendarmodel": "http://www.wikidata.org/entity/Q1985727"}, "type": "time"}


def text(word: str, language: str) -> Json:
    return {"value": {"text": word, "language": language}, "type": "monolingualtext"}


def string(word: str) -> Json:
    return {"value": word, "type": "string"}


def snak(prop: str, value: Json | str) -> Json:
    if isinstance(value, str):  # somevalue, novalue
        return {"snaktype": value, "property": prop, "hash": "0", "datatype": "time"}
    return {"snaktype": "value", "property": prop, "datavalue": value, "datatype": value["type"]}


def claim(prop: str, value: Json | str, rank: str = "normal", **qualifiers: Json | str) -> Json:
    out = {"mainsnak": snak(prop, value), "type": "statement", "id": "Q0$0", "rank": rank}
    if qualifiers:
        out["qualifiers"] = {name: [snak(name, one)] for name, one in qualifiers.items()}
        out["qualifiers-order"] = list(qualifiers)
    return out


def entity(
    number: str, labels: dict[str, str], *claims: Json, modified: str = "2026-03-01", **more: Any
) -> Json:
    by_property: Json = {}
    for one in claims:
        by_property.setdefault(one["mainsnak"]["property"], []).append(one)
    aliases = {
        k: [{"language": k, "value": v} for v in names] for k, names in more.get("aliases", {}).items()
    }
    return {
        "type": "item",
        "id": number,
        "labels": {k: {"language": k, "value": v} for k, v in labels.items()} or [],
        "descriptions": [],
        "aliases": aliases or [],
        "claims": by_property or [],
        "sitelinks": {},
        "pageid": 1,
        "ns": 0,
        "title": number,
        "lastrevid": 1,
        "modified": f"{modified}T01:02:03Z",
    }


def human(number: str, labels: dict[str, str], *claims: Json, **more: Any) -> Json:
    return entity(number, labels, claim("P31", item("Q5")), *claims, **more)


def state(number: str, code: str, english: str, *claims: Json, arabic: str = "", **more: Any) -> Json:
    labels = {"en": english} | ({"ar": arabic} if arabic else {})
    return entity(number, labels, claim("P298", string(code)), *claims, **more)


def array(*entities: Json) -> bytes:
    """The array form of a dump, as dumps.wikimedia.org has it."""
    lines = (json.dumps(one, separators=(",", ":")) for one in entities)
    return ("[\n" + ",\n".join(lines) + "\n]\n").encode()


def lines(*entities: Json) -> bytes:
    """The form with one object a line."""
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in entities).encode()


def place(
    number: int, name: str, code: str = "P.PPL", country: str = "SY", others: str = "", population: int = 0
) -> str:
    """A line of allCountries.txt."""
    group, _, kind = code.partition(".")
    start = [str(number), name, name, others, "35.2", "40.15", group, kind, country, "", "01", "", "", ""]
    return "\t".join([*start, str(population), "", "210", "Asia/Damascus", "2026-02-03"])


def named(row: int, number: int, name: str, language: str = "ar", marks: str = "") -> str:
    """A line of alternateNamesV2.txt; marks: p(referred), s(hort), c(olloquial), h(istoric)."""
    flags = ["1" if mark in marks else "" for mark in "psch"]
    return "\t".join([str(row), str(number), language, name, *flags, "", ""])


def table(*rows: str) -> bytes:
    return "".join(f"{row}\n" for row in rows).encode()


def pack(path: Path, content: bytes, member: str = "") -> Path:
    """Write a file, packed as its ending says."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("readme.txt", b"a long text beside the table\n" * 1000)
            archive.writestr(member or f"{path.stem}.txt", content)
        return path
    packers = {".gz": gzip.compress, ".bz2": bz2.compress}
    path.write_bytes(packers.get(path.suffix, bytes)(content))
    return path


def cut(path: Path, share: float = 0.6) -> Path:
    """Cut a file off, as a download that broke."""
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    return path
