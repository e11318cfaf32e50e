"""The way into a study file: lease first, then the header, the lock, the schema, the chain, the anchor."""

import os
from dataclasses import dataclass
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.store.anchors import Anchor, AnchorFolder, holds
from dosebook.store.check import chain_findings, check_database
from dosebook.store.connection import connect, restrict
from dosebook.store.context import Context
from dosebook.store.errors import NotAStudy, OlderCopy, StudyDamaged, StudyInUse, StudyNotWritable
from dosebook.store.header import check_header
from dosebook.store.lease import Holder, Lease, LeaseWatch, read_holder, set_aside
from dosebook.store.ledger import read_head
from dosebook.store.migrating import migrate
from dosebook.store.schema import FINGERPRINTS, SCHEMA_VERSION, fingerprint
from dosebook.store.sqlite import Database, sqlite3
from dosebook.store.study_file import StudyFile, read_file_id

TAKEN_OVER = "taken_over"
ACCEPTED_OLDER = "accepted_older_copy"
LEAST_REASON = 3
_ROWS_VERIFIED_AT_ONCE = 1000


@dataclass(frozen=True, slots=True)
class Wishes:
    """What a person decided when an earlier attempt was refused; ``expects_older`` is for a restore."""

    take_over_reason: str | None = None
    watch: object = None
    accept_older_reason: str | None = None
    expects_older: bool = False


@dataclass(slots=True)
class HeldLease:
    """A lease and whom it was taken from."""

    lease: Lease
    former: Holder | None

    def release(self) -> None:
        """Let others open the file."""
        self.lease.release()


def open_study_file(path: Path, context: Context, wishes: Wishes) -> StudyFile:
    """Open ``path`` as its only writer; raises a child of StudyFileError and leaves nothing behind then."""
    path = Path(os.path.abspath(path))  # noqa: PTH100 - a link to a study keeps its own name and lease
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
    if former is not None and not set_aside(path, former):
        raise _in_use(path, read_holder(path), None)
    try:
        lease = Lease.take(path, context)
    except OSError as error:
        raise _read_only(path) from error
    if lease is None or not lease.is_ours:
        raise _in_use(path, read_holder(path), LeaseWatch(path, context.clock))
    return HeldLease(lease, former)


def open_held(path: Path, context: Context, held: HeldLease, wishes: Wishes) -> StudyFile:
    """Open the file whose lease is held; the lease stays the caller's when this raises."""
    version = check_header(path)
    try:
        database = connect(path)
    except sqlite3.Error as error:
        raise _open_failure(path, error) from error
    try:
        study = _verified(path, context, held.lease, database, version, wishes)
        if held.former is not None:
            _record_take_over(study, held.former, wishes)
    except sqlite3.Error as error:
        database.close()
        raise _open_failure(path, error) from error
    except BaseException:
        database.close()
        raise
    return study


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


def _open_failure(path: Path, error: sqlite3.Error) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return _in_use(path, None, None)
    if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}:
        return _read_only(path)
    if code == sqlite3.SQLITE_NOTADB:
        return NotAStudy(
            translate("store", "{file} is not a Dosebook study. Choose another file.").format(file=path.name)
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


def _verified(  # noqa: PLR0917 - the parts of an open file
    path: Path, context: Context, lease: Lease, database: Database, version: int, wishes: Wishes
) -> StudyFile:
    restrict(database)
    if fingerprint(database) != FINGERPRINTS.get(version):
        raise damaged(path, (translate("store", "The tables or guards of the file were altered."),))
    if version < SCHEMA_VERSION:
        migrate(database, path, read_file_id(database), context)
    head = read_head(database)
    # The newest rows at once; a full check takes longer and runs behind the open window.
    findings = tuple(chain_findings(database, since=head.position - _ROWS_VERIFIED_AT_ONCE))
    if findings:
        raise damaged(path, findings)
    anchor = AnchorFolder(context.profile).read(read_file_id(database))
    is_older = anchor is not None and not holds(database, anchor) and not wishes.expects_older
    if anchor is not None and is_older and len((wishes.accept_older_reason or "").strip()) < LEAST_REASON:
        raise OlderCopy(path, anchor.seen_at, head.at)
    try:
        study = StudyFile(path, context, database, lease)
    except (ValueError, TypeError, KeyError) as error:  # a stored value that is none
        raise damaged(path, check_database(database).findings) from error
    if anchor is not None and is_older:
        _record_older(study, anchor, wishes)
    study.note_head()
    return study


def _record_take_over(study: StudyFile, former: Holder, wishes: Wishes) -> None:
    details = {"person": former.name, "computer": former.computer, "since": former.since_utc}
    study.record_system_event(TAKEN_OVER, details, reason=(wishes.take_over_reason or "").strip())


def _record_older(study: StudyFile, anchor: Anchor, wishes: Wishes) -> None:
    details: dict[str, str | int] = {
        "seen_position": anchor.head.position,
        "seen_hash": anchor.head.hash,
    }
    study.record_system_event(ACCEPTED_OLDER, details, reason=(wishes.accept_older_reason or "").strip())
