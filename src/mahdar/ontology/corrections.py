"""What was corrected in the spec, as a list to read."""

from mahdar.ontology.cameo import to_plover
from mahdar.ontology.data import load
from mahdar.ontology.terms import Correction


def corrections() -> tuple[Correction, ...]:
    """Every place where the data differ from PLOVER's manual and conversion table, with the reason."""
    spec = (Correction(kind="spec", **row) for row in load("plover.yaml")["corrections"])
    rows = load("cameo_plover.yaml")["corrections"]
    table = (
        Correction(f"CAMEO {r['code']}", r["kind"], r["was"], str(to_plover(r["code"])), r["why"])
        for r in rows
    )
    return (*spec, *table)
