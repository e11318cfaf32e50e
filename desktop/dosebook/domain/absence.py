"""Why a value is absent: somebody looked for it and says so, which differs from nothing recorded."""

from dataclasses import dataclass

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class AbsenceReason(Code):
    """The reasons of which a form knows one key each; short as in the null flavours of CDISC and HL7."""

    NOT_DONE = "ND", QT_TRANSLATE_NOOP("code", "Not done")
    UNKNOWN = "UNK", QT_TRANSLATE_NOOP("code", "Unknown")
    NOT_APPLICABLE = "NA", QT_TRANSLATE_NOOP("code", "Not applicable")
    REFUSED = "REF", QT_TRANSLATE_NOOP("code", "Refused")


Reasons = tuple[AbsenceReason, ...]

MEASURED: Reasons = tuple(AbsenceReason)
"""Of what is measured or asked of a participant, who may refuse."""
ASSESSED: Reasons = (AbsenceReason.NOT_DONE, AbsenceReason.UNKNOWN, AbsenceReason.NOT_APPLICABLE)
"""Of what the site measures, prepares or judges by itself."""
UNKNOWN_ONLY: Reasons = (AbsenceReason.UNKNOWN,)
"""Of what certainly was some way, whether or not anybody knows it; of a date this is the date ``unk``."""


@dataclass(frozen=True, slots=True)
class Absence:
    """The variable called ``name`` has no value, for this reason."""

    name: str
    reason: AbsenceReason
