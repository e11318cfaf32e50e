"""Which files this process has open as studies, whatever they are called, so that nothing else here opens them.

On POSIX, closing any handle on a file drops the locks that SQLite holds on it for the whole process. A
second name (a hard link) must not lead there either, so files are told apart by what they are.
"""

import errno
import os
import threading
from pathlib import Path

from dosebook.domain.words import translate

FileIdentity = tuple[int, int]

_open: dict[FileIdentity, int] = {}
_gate = threading.Lock()


def own_path(path: Path) -> Path:
    """Return the absolute path of a study by its own name: one study has one lease, whatever links to it."""
    absolute = os.path.abspath(path)  # noqa: PTH100 - a folder may be a link, the lease then still is one
    return Path(os.path.realpath(absolute) if os.path.islink(absolute) else absolute)  # noqa: PTH114


def identity_of(path: Path) -> FileIdentity | None:
    """Return what tells the file at ``path`` from every other one; None when there is none to be reached."""
    try:
        status = path.stat()
    except (OSError, ValueError):
        return None
    return status.st_dev, status.st_ino


def is_open_here(path: Path) -> bool:
    """Whether this process has the file at ``path`` open as a study, by this name or another."""
    return identity_of(path) in _open


def assert_not_open_here(path: Path) -> None:
    """Raise OSError when this process has ``path`` open as a study: it is neither read nor replaced then."""
    if is_open_here(path):
        raise OSError(errno.EBUSY, translate("files", "it is the study that is open here"), str(path))


def note_open(identity: FileIdentity | None) -> None:
    """Remember that a study is open."""
    if identity is not None:
        with _gate:
            _open[identity] = _open.get(identity, 0) + 1


def note_closed(identity: FileIdentity | None) -> None:
    """Forget a study that was closed."""
    if identity is not None:
        with _gate:
            left = _open.get(identity, 0) - 1
            if left > 0:
                _open[identity] = left
            else:
                _open.pop(identity, None)
