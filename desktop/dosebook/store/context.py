"""Everything that a study file takes from outside, so that a run can be repeated to the byte."""

import secrets
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from dosebook import __version__
from dosebook.domain.changes import Person
from dosebook.runtime.clock import Clock, SystemClock
from dosebook.runtime.identity import OsIdentity, os_identity
from dosebook.store.chain import SALT_LENGTH


def random_uid() -> str:
    """Return a new uid: 32 hexadecimal digits."""
    return uuid.uuid4().hex


def random_salt() -> bytes:
    """Return a new salt for one value of the ledger."""
    return secrets.token_bytes(SALT_LENGTH)


@dataclass(frozen=True, slots=True)
class Context:
    """Clock, person at the computer, program, profile folder, and the sources of uids and salts.

    ``person`` is who opens the file; a save names its own person. ``second_backup_folder`` takes a
    second copy of each backup.
    """

    profile: Path
    person: Person = Person("")
    clock: Clock = field(default_factory=SystemClock)
    identity: OsIdentity = field(default_factory=os_identity)
    program_version: str = __version__
    second_backup_folder: Path | None = None
    new_uid: Callable[[], str] = random_uid
    new_salt: Callable[[], bytes] = random_salt
