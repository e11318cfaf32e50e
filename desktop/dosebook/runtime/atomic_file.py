"""Files that are there whole or not at all."""

import contextlib
import os
import secrets
import sys
from pathlib import Path

from dosebook.runtime.open_here import assert_not_open_here


def write_atomically(path: Path, content: bytes, *, private: bool = False, sync_name: bool = True) -> None:
    """Replace ``path`` by ``content`` in one step; the former file stays until then.

    The content is on the disk when this returns. Without ``sync_name`` a loss of power may bring the
    former file back, whole. ``private`` lets only its owner read the file. Raises OSError, and leaves
    nothing behind then.
    """
    assert_not_open_here(path)
    scratch = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        handle = os.open(scratch, os.O_CREAT | os.O_EXCL | os.O_WRONLY | _BINARY, 0o600 if private else 0o666)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        scratch.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            scratch.unlink()
        raise
    if sync_name:
        sync_folder(path.parent)


def claim_name(scratch: Path, path: Path) -> None:
    """Let a finished file take its name unless another has it; raises FileExistsError or OSError."""
    if sys.platform == "win32":
        scratch.rename(path)
        return
    try:
        # A rename would replace a file that appeared meanwhile; a link never does.
        os.link(scratch, path)
        scratch.unlink()
    except FileExistsError:
        raise
    except OSError:
        # A stick or a share without links: an empty file claims the name, and is then replaced.
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        try:
            scratch.replace(path)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise


def sync_folder(folder: Path) -> None:
    """Wait until the names in ``folder`` are on the disk; Windows does this by itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def private_folder(folder: Path) -> Path:
    """Create ``folder`` so that only its owner can enter it, and return it."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    if sys.platform != "win32":
        folder.chmod(0o700)
    return folder


_BINARY: int = getattr(os, "O_BINARY", 0)
