"""What every record has, and the uids by which records name each other."""

from dataclasses import dataclass
from typing import ClassVar, NewType

RecordUid = NewType("RecordUid", str)
CohortUid = NewType("CohortUid", str)
ParticipantUid = NewType("ParticipantUid", str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What every record has: its identity, and the name of its kind in the study file."""

    kind: ClassVar[str]
    title_marked: ClassVar[str]
    never_absent: ClassVar[str] = ""
    """Why nothing of such a record is ever said to be absent, to whoever reads the code; empty where it can be."""
    uid: str
