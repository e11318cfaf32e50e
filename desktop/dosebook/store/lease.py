"""The lease beside a study file: who has it open, looked at before SQLite touches the file.

Locks of the operating system lie on some network shares; a file made with exclusive-create does not
depend on them. The holder moves a counter in it every 20 s. Somebody else may take the file over at once
when the holder was a process of the same computer that no longer runs, or, with a reason, after the
content has not changed for 120 s by the observer's own clock (never by the times of files).

Residual risk: on a share that does not create exclusively, two openers can meet; after a take-over the
lease is read back, and it is read again before each save.
"""

import contextlib
import json
import os
import re
import secrets
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from dosebook.runtime.clock import Clock
from dosebook.runtime.identity import OsIdentity
from dosebook.runtime.process import process_start
from dosebook.store.context import Context

BEAT_SECONDS = 20
SILENCE_SECONDS = 120
_MOST_BYTES = 64 * 1024
"""More than any lease holds; whatever lies there in its place is not read on."""
_BINARY: int = getattr(os, "O_BINARY", 0)
_RELEASED = -1
_TOKEN = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True, slots=True)
class Holder:
    """What a lease says about who holds it. Text that is unreadable makes an unknown holder."""

    token: str = ""
    person: str = ""
    os_user: str = ""
    computer: str = ""
    machine: str = ""
    pid: int = 0
    process_start: str = ""
    since_utc: str = ""

    @property
    def since(self) -> datetime | None:
        """Since when, if the lease could be read."""
        with contextlib.suppress(ValueError):
            return datetime.fromisoformat(self.since_utc)
        return None

    @property
    def name(self) -> str:
        """The person as claimed, or the operating system's user."""
        return self.person or self.os_user

    def has_died(self, here: OsIdentity) -> bool:
        """Whether it was a process of this computer that no longer runs."""
        return self.machine == here.machine and process_start(self.pid) != self.process_start

    def is_this_process(self, here: OsIdentity) -> bool:
        """Whether it is this very process."""
        return (self.machine, self.pid, self.process_start) == (here.machine, here.pid, here.process_start)


def lease_path(study: Path) -> Path:
    """Return where the lease of ``study`` lies."""
    return study.with_name(f"{study.name}.lease")


def read_holder(study: Path) -> Holder | None:
    """Return who holds ``study``; None when nobody does."""
    content = _content(study)
    return None if content is None else _holder(content)


def _content(study: Path) -> bytes | None:
    try:
        with lease_path(study).open("rb") as file:
            return file.read(_MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError:
        # There is one, of somebody unknown; unless the study cannot be reached either, which its header tells.
        return b"" if os.path.lexists(study) else None


def _holder(content: bytes) -> Holder:
    try:
        found = json.loads(content)
        texts = {name: str(found[name]) for name in Holder.__dataclass_fields__ if name != "pid"}
        # The token becomes part of a file name, so a damaged lease may not choose it.
        if _TOKEN.fullmatch(texts["token"]) is None:
            return Holder()
        return Holder(pid=int(found["pid"]), **texts)
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return Holder()


class LeaseWatch:
    """One observer's view of a lease that somebody else holds."""

    def __init__(self, study: Path, clock: Clock) -> None:
        """Start to observe now."""
        self._study, self._clock = study, clock
        self._seen = _content(study)
        self._since = clock.monotonic()

    @property
    def is_silent(self) -> bool:
        """Whether the holder has given no sign of life for 120 s since this observer first looked."""
        return not self.seconds_left

    @property
    def seconds_left(self) -> float | None:
        """Seconds of silence still to wait before the file may be taken over; None when nobody holds it."""
        content = _content(self._study)
        if content is None:
            return None
        if content != self._seen:
            self._seen, self._since = content, self._clock.monotonic()
        return max(0.0, SILENCE_SECONDS - (self._clock.monotonic() - self._since))


@dataclass(slots=True)
class Lease:
    """The lease that this process holds."""

    study: Path
    holder: Holder
    _file: int
    _beats: int = field(default=0)

    @classmethod
    def take(cls, study: Path, context: Context) -> "Lease | None":
        """Create the lease; None when somebody else was first. Raises OSError, and leaves none behind then."""
        flags = os.O_CREAT | os.O_EXCL | os.O_RDWR | _BINARY
        try:
            handle = os.open(lease_path(study), flags, 0o666)
        except FileExistsError:
            return None
        here = context.identity
        holder = Holder(
            token=secrets.token_hex(16),
            person=context.person.name,
            os_user=here.user,
            computer=here.computer,
            machine=here.machine,
            pid=here.pid,
            process_start=here.process_start,
            since_utc=context.clock.now_utc().isoformat(timespec="seconds"),
        )
        lease = cls(study, holder, handle)
        try:
            lease.beat()
        except OSError:
            # A full disk: an empty lease left here would keep everybody out, us included.
            os.close(handle)
            with contextlib.suppress(OSError):
                lease_path(study).unlink()
            raise
        return lease

    def beat(self) -> None:
        """Give a sign of life; raises OSError.

        It goes through the handle the lease was made with: if somebody took the file over, the write
        lands in the lease that was set aside, never in theirs.
        """
        self._beats += 1
        content = json.dumps({**asdict(self.holder), "beat": f"{self._beats:010d}"}).encode("utf-8")
        os.lseek(self._file, 0, os.SEEK_SET)
        os.write(self._file, content)

    @property
    def is_ours(self) -> bool:
        """Whether the lease beside the file is still the one this process made."""
        content = _content(self.study)
        return content is not None and self.holder.token.encode("ascii") in content

    def release(self) -> None:
        """Let others open the file; once is enough."""
        if self._file == _RELEASED:
            return
        is_ours = self.is_ours
        os.close(self._file)
        self._file = _RELEASED  # the number may be somebody else's from here on
        if is_ours:
            with contextlib.suppress(OSError):
                lease_path(self.study).unlink()


def set_aside(study: Path, holder: Holder) -> Path | None:
    """Move somebody's lease out of the way and return where it lies; None when another opener was faster.

    Renaming has one winner; the name carries the token, so that a lease made since then stays.
    """
    current = read_holder(study)
    if current is None or current.token != holder.token:
        return None
    aside = study.with_name(f"{study.name}.lease.broken.{holder.token or secrets.token_hex(16)}")
    try:
        lease_path(study).rename(aside)
    except OSError:
        return None
    return aside


def put_back(study: Path, aside: Path) -> None:
    """Give a lease that was set aside its name again, unless somebody made another one since."""
    with contextlib.suppress(OSError):
        if lease_path(study).exists():
            aside.unlink()
        else:
            aside.rename(lease_path(study))
