"""What keeps a rule from being computed, said at the field where it is mended."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One sentence, and the field of the escalation rule that it is about; empty = the study as a whole."""

    field: str
    message: str
