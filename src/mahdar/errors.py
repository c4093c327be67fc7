"""What can go wrong, as one small tree.

MahdarError
├── InputError      an article or a file that cannot be taken in
├── RecordError     a record that breaks its contract
├── PipelineError   reading steps that do not fit together
├── KnowledgeError  a table or layer of the knowledge base that cannot be used
├── OntologyError   a code that PLOVER or CAMEO does not have
└── OutputError     a place that cannot be written to
"""


class MahdarError(Exception):
    """Base of all errors of Mahdar: names what was given and says the remedy."""

    def __init__(self, problem: str, remedy: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.problem} ({self.remedy})" if self.remedy else self.problem


class InputError(MahdarError):
    """An article or a file that cannot be taken in."""


class RecordError(MahdarError):
    """A record that breaks its contract."""


class PipelineError(MahdarError):
    """Reading steps that do not fit together."""


class KnowledgeError(MahdarError):
    """A table or layer of the knowledge base that cannot be used: names file and line."""


class OntologyError(MahdarError):
    """A code that PLOVER or CAMEO does not have."""


class OutputError(MahdarError):
    """A place that cannot be written to."""
