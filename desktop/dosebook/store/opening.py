"""The way into a study file: lease first, then the header, the lock, the schema, the chain, the anchor."""

import contextlib
import errno
import os
from dataclasses import dataclass
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.runtime.open_here import identity_of, note_closed, note_open, own_path
from dosebook.store.anchors import Anchor, AnchorFolder, holds, remembered_as
from dosebook.store.check import NO_VALUE, chain_findings, check_database
from dosebook.store.connection import connect, disconnect, restrict
from dosebook.store.context import Context
from dosebook.store.errors import (
    NotAStudy,
    OlderCopy,
    StudyDamaged,
    StudyInUse,
    StudyNotReadable,
    StudyNotWritable,
    StudyOfOtherBuild,
    of_other_build,
)
from dosebook.store.header import check_header
from dosebook.store.lease import Holder, Lease, LeaseWatch, put_back, read_holder, set_aside
from dosebook.store.ledger import read_head
from dosebook.store.migrating import migrate
from dosebook.store.schema import FINGERPRINTS, SCHEMA_VERSION, fingerprint, is_of_other_build
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.study_file import StudyFile
from dosebook.store.whole_study import read_file_id

TAKEN_OVER = "taken_over"
ACCEPTED_OLDER = "accepted_older_copy"
LEAST_REASON = 3
_ROWS_VERIFIED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person decided when an earlier attempt was refused; ``expects_older`` is for a restore."""

    take_over_reason: str | None = None
    watch: object = None
    accept_older_reason: str | None = None
    expects_older: bool = False


@dataclass(slots=True)
class HeldLease:
    """A lease, whom it was taken from, and where the former one lies until the file is open."""

    lease: Lease
    former: Holder | None = None
    aside: Path | None = None

    def settle(self) -> None:
        """The file is open: the former lease is of no more use."""
        if self.aside is not None:
            with contextlib.suppress(OSError):
                self.aside.unlink()
            self.aside = None

    def release(self) -> None:
        """Let others open the file; a holder it could not be taken from goes on as if nobody had tried."""
        self.lease.release()
        if self.aside is not None:
            put_back(self.lease.study, self.aside)


def open_study_file(path: Path, context: Context, wishes: Wishes) -> StudyFile:
    """Open ``path`` as its only writer; raises a child of StudyFileError and leaves nothing behind then."""
    path = own_path(path)
    _refuse_holder(path, context, wishes)
    check_header(path)
    held = hold(path, context, wishes)
    try:
        return open_held(path, context, held, wishes)
    except BaseException:
        held.release()
        raise


def hold(path: Path, context: Context, wishes: Wishes) -> HeldLease:
    """Take the lease of ``path``, from a holder that died or may be replaced; raises StudyInUse."""
    former = _refuse_holder(path, context, wishes)
    _assert_writable(path)
    aside = None if former is None else set_aside(path, former)
    if former is not None and aside is None:
        raise _in_use(path, read_holder(path), None)
    try:
        lease = Lease.take(path, context)
    except OSError as error:
        if aside is not None:
            put_back(path, aside)
        raise _no_lease(path, error) from error
    if lease is None or not lease.is_ours:
        raise _in_use(path, read_holder(path), LeaseWatch(path, context.clock))
    return HeldLease(lease, former, aside)


def open_held(path: Path, context: Context, held: HeldLease, wishes: Wishes) -> StudyFile:
    """Open the file whose lease is held; the lease stays the caller's when this raises."""
    version = check_header(path)
    identity = identity_of(path)
    note_open(identity)
    try:
        study, missing = _verified(path, context, held.lease, _connected(path), version, wishes)
        try:
            _record_way_in(study, held.former, missing, wishes)
        except BaseException:
            study.drop_connection()
            raise
    except BaseException:
        note_closed(identity)
        raise
    held.settle()
    return study


def _connected(path: Path) -> Database:
    try:
        return connect(path)
    except sqlite3.Error as error:
        raise _open_failure(path, error) from error


def _refuse_holder(path: Path, context: Context, wishes: Wishes) -> Holder | None:
    """Return a holder that may be replaced, or None when there is none; raises StudyInUse."""
    holder = read_holder(path)
    if holder is None or holder.has_died(context.identity):
        return holder
    watch = wishes.watch if isinstance(wishes.watch, LeaseWatch) else LeaseWatch(path, context.clock)
    has_reason = len((wishes.take_over_reason or "").strip()) >= LEAST_REASON
    if holder.is_this_process(context.identity) or not (has_reason and watch.is_silent):
        raise _in_use(path, holder, watch)
    return holder


def _in_use(path: Path, holder: Holder | None, watch: LeaseWatch | None) -> StudyInUse:
    holder = holder or Holder()
    return StudyInUse(holder.name, holder.computer, holder.since, path, watch)


def _assert_writable(path: Path) -> None:
    is_writable = os.access(path, os.W_OK) or not path.exists()
    if not is_writable or not os.access(path.parent, os.W_OK | os.X_OK):
        raise _read_only(path)


def _read_only(path: Path) -> StudyNotWritable:
    return StudyNotWritable(
        translate(
            "store",
            "{file} or its folder cannot be written to, so nothing could be saved in it. Change the "
            "permissions or copy the file to another folder. You can view a copy of it as it is.",
        ).format(file=path.name)
    )


def _no_lease(path: Path, error: OSError) -> StudyNotWritable:
    return _disk_full(path) if error.errno in {errno.ENOSPC, errno.EDQUOT} else _read_only(path)


def _disk_full(path: Path) -> StudyNotWritable:
    return StudyNotWritable(
        translate(
            "store",
            "The disk is full, so nothing could be saved in {file} and it was not opened. Free some space "
            "and try again. You can view a copy of it as it is.",
        ).format(file=path.name)
    )


def _open_failure(path: Path, error: sqlite3.Error) -> Exception:
    extended = getattr(error, "sqlite_errorcode", 0)
    code = extended & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return _in_use(path, None, None)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}:
        return _read_only(path)
    if code == sqlite3.SQLITE_NOTADB:
        return NotAStudy(
            translate("store", "{file} is not a Dosebook study. Choose another file.").format(file=path.name)
        )
    if code == sqlite3.SQLITE_FULL:
        return _disk_full(path)
    if code == sqlite3.SQLITE_IOERR and extended != sqlite3.SQLITE_IOERR_SHORT_READ:
        return StudyNotReadable(
            translate(
                "store",
                "The disk or the network failed while {file} was opened ({cause}). Nothing was lost. Check the "
                "connection and try again.",
            ).format(file=path.name, cause=error)
        )
    return damaged(path, (str(error),))


def damaged(path: Path, findings: tuple[str, ...]) -> StudyDamaged:
    """Return the error for a study file that is damaged or altered."""
    text = translate(
        "store",
        "{file} is damaged or was altered outside Dosebook, so it was not opened and not changed. "
        "Restore a backup, and keep the damaged file for whoever looks into it.",
    )
    return StudyDamaged(text.format(file=path.name), findings)


def _of_other_form(path: Path, database: Database) -> StudyDamaged | StudyOfOtherBuild:
    """Return the error for a file that has not the tables and guards of its version."""
    if not is_of_other_build(database):
        return damaged(path, (translate("store", "The tables or guards of the file were altered."),))
    return of_other_build(path)


def _verified(  # noqa: PLR0917 - the parts of an open file
    path: Path, context: Context, lease: Lease, database: Database, version: int, wishes: Wishes
) -> tuple[StudyFile, Anchor | None]:
    """Return the study, and the anchor it lacks if that was accepted; closes ``database`` when it raises."""
    try:
        restrict(database)
        if fingerprint(database) != FINGERPRINTS.get(version):
            raise _of_other_form(path, database)
        if version < SCHEMA_VERSION:
            migrate(database, path, read_file_id(database), context)
        head = read_head(database)
        # The newest rows at once; a full check takes longer and runs behind the open window.
        findings = tuple(chain_findings(database, since=head.position - _ROWS_VERIFIED_AT_ONCE))
        if findings:
            raise damaged(path, findings)
        missing = _missing_anchor(path, context, database, wishes)
        return StudyFile(path, context, database, lease), missing
    except sqlite3.Error as error:
        disconnect(database)
        raise _open_failure(path, error) from error
    except NO_VALUE as error:
        findings = check_database(database).findings
        disconnect(database)
        raise damaged(path, findings) from error
    except BaseException:
        disconnect(database)
        raise


def _missing_anchor(path: Path, context: Context, database: Database, wishes: Wishes) -> Anchor | None:
    """Return what this computer saw and the file lacks; OlderCopy unless that was accepted with a reason."""
    is_made_up = database.execute("SELECT 1 FROM study WHERE synthetic = 'Y'").fetchone() is not None
    name = remembered_as(read_file_id(database), path, is_made_up=is_made_up)
    anchor = AnchorFolder(context.profile).read(name)
    if anchor is None or wishes.expects_older or holds(database, anchor):
        return None
    if len((wishes.accept_older_reason or "").strip()) < LEAST_REASON:
        raise OlderCopy(path, anchor.seen_at, read_head(database).at)
    return anchor


def _record_way_in(study: StudyFile, former: Holder | None, missing: Anchor | None, wishes: Wishes) -> None:
    """Record that an older copy was accepted and that the file was taken over; raises SaveFailed."""
    if missing is not None:
        details: dict[str, str | int] = {
            "seen_position": missing.head.position,
            "seen_hash": missing.head.hash,
        }
        reason = (wishes.accept_older_reason or "").strip()
        study.record_system_event(ACCEPTED_OLDER, details, reason=reason)
    if former is not None:
        details = {"person": former.name, "computer": former.computer, "since": former.since_utc}
        study.record_system_event(TAKEN_OVER, details, reason=(wishes.take_over_reason or "").strip())
    study.note_head()
