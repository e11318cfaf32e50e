"""Uids, salts and names of the demo study: always the same, and nobody's."""

from collections.abc import Callable
from hashlib import sha256

from dosebook.domain.changes import Person
from dosebook.domain.records import CohortUid, ParticipantUid

STUDY_UID = sha256(b"Dosebook demo study").hexdigest()[:32]
COORDINATOR = Person("Dana Field", "Study coordinator (made up)")
MONITOR = Person("Dr Imke Brandt", "Medical monitor (made up)")
INVESTIGATOR = "Dr Rowan Hale"
AUTHORISED_USER = "Dr Noor Lindqvist"
RADIOPHARMACIST = "Jo Marchetti"


def uid_of(kind: str, *parts: object) -> str:
    """Return the uid of a record of the demo study, the same in every run."""
    return sha256("/".join(("demo", kind, *map(str, parts))).encode()).hexdigest()[:32]


def participant_uid(participant_id: str) -> ParticipantUid:
    """Return the uid of the participant with this id."""
    return ParticipantUid(uid_of("participant", participant_id))


def cohort_uid(number: int) -> CohortUid:
    """Return the uid of the cohort with this number."""
    return CohortUid(uid_of("cohort", number))


def numbered_uids() -> Callable[[], str]:
    """Return a source of uids that gives the same ones in the same order each time."""
    source = _numbered("uid")
    return lambda: source().hex()[:32]


def numbered_salts(length: int) -> Callable[[], bytes]:
    """Return a source of salts that gives the same ones in the same order each time.

    Salts that everybody can work out hide nothing; the participants are made up, so nothing is hidden.
    """
    source = _numbered("salt")
    return lambda: source()[:length]


def _numbered(purpose: str) -> Callable[[], bytes]:
    count = 0

    def draw() -> bytes:
        nonlocal count
        count += 1
        return sha256(f"demo/{purpose}/{count}".encode()).digest()

    return draw
