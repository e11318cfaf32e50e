"""An open study file. It is used in one thread; see ``worker``."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dosebook.domain.changes import LedgerRow, Person, Save
from dosebook.domain.codelists import YesNo
from dosebook.domain.study_data import StudyData
from dosebook.runtime.log import log_failure
from dosebook.runtime.open_here import identity_of, note_closed
from dosebook.store.anchors import Anchor, AnchorFolder, remembered_as
from dosebook.store.backups import Backup, make_backup, make_timed_backups
from dosebook.store.check import NO_VALUE, CheckReport, check_database
from dosebook.store.connection import SettingRefused, connect, connect_to_copy, disconnect, restrict
from dosebook.store.context import Context
from dosebook.store.errors import (
    FileMoved,
    LeaseLost,
    ReadOnlyView,
    SaveUncertain,
    StudyDamaged,
)
from dosebook.store.lease import Lease
from dosebook.store.ledger import (
    Act,
    Head,
    append,
    has_command,
    positions_of_command,
    read_head,
    read_ledger,
    read_people,
    system_event,
)
from dosebook.store.ledger_filter import EVERYTHING, LedgerFilter
from dosebook.store.redaction import redact
from dosebook.store.refusals import refusal, write_failure
from dosebook.store.replay import study_data_at
from dosebook.store.save_words import (
    anchor_words,
    differs_words,
    moved_words,
    taken_over_words,
    uncertain_words,
    view_words,
)
from dosebook.store.saves import assert_same, differs_from_file, plan, write
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.viewing import discard_copy, private_copy
from dosebook.store.whole_study import read_all, read_file_id, with_written


@dataclass(frozen=True, slots=True)
class Saved:
    """The study after a save, the positions of the save's ledger rows, and what a person should know."""

    data: StudyData
    seqs: tuple[int, ...]
    notices: tuple[str, ...] = ()


class StudyFile:
    """One study file, open for its only writer."""

    def __init__(self, path: Path, context: Context, database: Database, lease: Lease | None) -> None:
        """Take over an opened and verified file; ``open`` and ``create`` are the ways in."""
        self.path, self.context = path, context
        self.source = path
        """The file as people know it; a copy to look at has a name of its own."""
        self._database: Database | None = database
        self._lease = lease
        self._identity = identity_of(path)
        self._anchors = AnchorFolder(context.profile)
        self.file_id = read_file_id(database)
        self._data = read_all(database)
        self.has_changed = False
        self._is_closed = False

    @classmethod
    def open(
        cls,
        path: Path,
        context: Context,
        *,
        take_over_reason: str | None = None,
        watch: object = None,
        accept_older_reason: str | None = None,
    ) -> "StudyFile":
        """Open ``path``; raises a child of StudyFileError.

        A file that another Dosebook holds is taken over with a reason once ``watch``, from the
        StudyInUse that an earlier attempt raised, has seen no sign of life for two minutes. A file
        older than what this computer last saw is opened with a reason only.
        """
        from dosebook.store.opening import Wishes, open_study_file

        return open_study_file(path, context, Wishes(take_over_reason, watch, accept_older_reason))

    @classmethod
    def create(cls, path: Path, context: Context, first: Save) -> "StudyFile":
        """Create ``path`` with its first save and open it; StudyExists when there is a file already."""
        from dosebook.store.creating import create_study_file
        from dosebook.store.opening import Wishes, open_study_file

        create_study_file(path, context, first)
        # A study with fixed uids, such as the demo, may be made anew with an id this computer has seen.
        return open_study_file(path, context, Wishes(expects_older=True))

    @classmethod
    def view(cls, path: Path, context: Context) -> "StudyFile":
        """Open a private copy of ``path``, which passed its check, to look at; it refuses every save."""
        copy = private_copy(path, context)
        study = cls(copy, context, connect_to_copy(copy), None)
        study.source = path
        return study

    @property
    def is_view(self) -> bool:
        """Whether this is a private copy to look at."""
        return self._lease is None

    @property
    def database(self) -> Database:
        """The connection, opened again if a failure closed it; raises SaveUncertain."""
        if self._database is None:
            self._reopen()
        if self._database is None:
            raise SaveUncertain(uncertain_words())
        return self._database

    @property
    def head(self) -> Head:
        """The end of the ledger."""
        return read_head(self.database)

    @property
    def lease_is_ours(self) -> bool:
        """Whether nobody has taken the file over."""
        return self._lease is not None and self._lease.is_ours

    def read(self, position: int | None = None) -> StudyData:
        """Return the study now, or as it stood at a position of the ledger (ValueError beyond its end)."""
        if position is None:
            return self._data
        return study_data_at(self.database, position, self._data)

    def save(self, save: Save) -> Saved:
        """Keep all changes of ``save`` or none, and say which.

        A command that is in the file already is not written again; its former result is returned.
        Raises StaleRecord, ReasonNeeded, DuplicateRecord, ImpossibleValue, DiskFull or another
        SaveFailed when nothing was saved, SaveUncertain when the disk would not even tell.
        """
        self._assert_ours()
        former = positions_of_command(self.database, save.command)
        if former:
            assert_same(self.database, save, former)
            return Saved(self._data, former)
        planned = plan(save, self._data)
        if not planned:
            return Saved(self._data, ())
        act = Act(save.command, save.person, save.reason)
        try:
            with self.database.atomic():
                written = write(self.database, self.context, act, planned)
            is_other = differs_from_file(self.database, written)
        except (sqlite3.IntegrityError, sqlite3.DataError, UnicodeEncodeError, OverflowError) as error:
            raise refusal(error, planned) from error
        except sqlite3.Error as error:
            return self._look_up(save.command, error)
        if is_other:
            self.drop_connection()
            raise StudyDamaged(differs_words())
        self._data = with_written(self._data, written)
        return Saved(self._data, written.seqs, self._after_write())

    def record_system_event(
        self, event: str, details: Mapping[str, str | int], *, person: Person | None = None, reason: str = ""
    ) -> None:
        """Add a row about the file itself to the ledger, for example an export; raises SaveFailed."""
        self._assert_ours()
        act = Act(self.context.new_uid(), person or self.context.person, reason)
        try:
            with self.database.atomic():
                append(self.database, self.context, act, [system_event(event, details)])
        except sqlite3.Error as error:
            log_failure(error)
            self.drop_connection()
            if not has_command(self.database, act.command):
                raise write_failure(error) from error
        head = self.head
        self._data = StudyData(self._data.entries, head.position, head.hash)
        self._after_write()

    def redact(self, act: Act, seq: int, field: str) -> Saved:
        """Take the value that ledger row ``seq`` gave ``field`` out of record and ledger; see ``redaction``.

        Raises ReasonNeeded or another SaveFailed.
        """
        self._assert_ours()
        try:
            with self.database.atomic():
                written = redact(self.database, self.context, act, self._data, seq, field)
        except sqlite3.IntegrityError as error:
            raise refusal(error, ()) from error
        except sqlite3.Error as error:
            return self._look_up(act.command, error)
        self._data = with_written(self._data, written)
        return Saved(self._data, written.seqs, self._after_write())

    def ledger(
        self,
        *,
        newest_first: bool = True,
        limit: int | None = None,
        record_uid: str | None = None,
        wanted: LedgerFilter = EVERYTHING,
    ) -> list[LedgerRow]:
        """Return rows of the audit trail; those of one record where ``record_uid`` is given."""
        if record_uid is not None:
            wanted = replace(wanted, record_uids=frozenset({record_uid}))
        return read_ledger(self.database, newest_first=newest_first, limit=limit, wanted=wanted)

    def people(self) -> tuple[str, ...]:
        """Return the names that stand in the audit trail, in their order of appearance."""
        return read_people(self.database)

    def check(self) -> CheckReport:
        """Compare everything in the file with the ledger, and the ledger with what this computer saw."""
        return check_database(self.database, self._anchors.read(self._remembered_as()))

    def back_up(self, target: Path) -> Backup:
        """Write a verified copy to ``target`` with its manifest; raises BackupFailed."""
        return make_backup(self.database, target, self.file_id, self.context.clock.now_utc())

    def back_up_beside(self) -> tuple[Backup, ...]:
        """Make the timed backup beside the study and in the second place; raises BackupFailed."""
        backups = make_timed_backups(self.database, self.path, self.file_id, self.context)
        if backups.failures:
            raise backups.failures[0]
        self.has_changed = False
        return backups.made

    def beat(self) -> None:
        """Give a sign of life to others who look at the lease; raises OSError."""
        if self._lease is not None:
            self._lease.beat()

    def close(self) -> None:
        """Close the file and let others open it; closing again does nothing."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            # Beside a file that somebody took over lies their journal, which is not ours to take away.
            if self._database is not None and self.lease_is_ours:
                disconnect(self._database)
                self._database = None
            self.drop_connection()
        finally:
            if self._lease is None:
                discard_copy(self.path)
            else:
                note_closed(self._identity)
                self._lease.release()

    def _assert_ours(self) -> None:
        if self._lease is None:
            raise ReadOnlyView(view_words())
        # The file first: when its folder cannot be reached, nothing is known of the lease either.
        if identity_of(self.path) != self._identity:
            raise FileMoved(moved_words(self.path.name))
        if not self._lease.is_ours:
            raise LeaseLost(taken_over_words())

    def _look_up(self, command: str, error: sqlite3.Error) -> Saved:
        # A commit can fail and yet be applied. Only the file knows, and only a fresh connection may say.
        log_failure(error)
        self.drop_connection()
        seqs = positions_of_command(self.database, command)
        if not seqs:
            raise write_failure(error) from error
        return Saved(self._data, seqs, self._after_write())

    def drop_connection(self) -> None:
        """Let go of the file; the next use opens it again."""
        if self._database is not None:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
            self._database = None

    def _reopen(self) -> None:
        try:
            if self.is_view:
                database = connect_to_copy(self.path)
            else:
                database = connect(self.path)
                restrict(database)
        except (sqlite3.Error, SettingRefused) as error:
            log_failure(error)
            return
        try:
            data = read_all(database)
        except (sqlite3.Error, *NO_VALUE) as error:
            log_failure(error)
            database.close()
            return
        self._database, self._data = database, data

    def _after_write(self) -> tuple[str, ...]:
        self.has_changed = True
        return self.note_head()

    def note_head(self) -> tuple[str, ...]:
        """Let this computer remember the end of the ledger; returns what a person should know."""
        if self.is_view:
            return ()
        try:
            self._anchors.write(Anchor(self._remembered_as(), read_head(self.database)))
        except (OSError, sqlite3.Error) as error:
            log_failure(error)
            return (anchor_words(),)
        return ()

    def _remembered_as(self) -> str:
        is_made_up = self._data.study.synthetic is YesNo.YES
        return remembered_as(self.file_id, self.source, is_made_up=is_made_up)
