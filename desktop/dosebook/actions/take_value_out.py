"""Take a value out that should never have been written down, such as a name in a narrative."""

from dosebook.domain.changes import Person
from dosebook.store.ledger import Act
from dosebook.store.study_file import Saved, StudyFile

__all__ = ["take_value_out"]


def take_value_out(  # noqa: PLR0917 - who, what and why
    file: StudyFile, command: str, person: Person, seq: int, field: str, reason: str
) -> Saved:
    """Take what entry ``seq`` of the audit trail gave ``field`` out of record and trail, by an act of its own.

    That there was a value, who entered it and when stays (ICH E6(R3) 4.2.2: an edit of the audit trail is an
    exception with a record and a reason). Raises ReasonNeeded or another SaveFailed.
    """
    return file.redact(Act(command, person, reason), seq, field)
