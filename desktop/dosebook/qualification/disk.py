"""What kind of disk a folder lies on: of this computer, or of another one that is reached over a network."""

import os
import sys
from pathlib import Path

_SHARES = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "fuse.sshfs", "davfs", "webdav"}
)


def kind_of_disk(folder: Path) -> tuple[str, bool | None]:
    """Return the name of the file system and whether it is a share; None where the system does not tell."""
    if sys.platform == "win32":
        return _on_windows(folder)
    if sys.platform == "linux":
        name = linux_file_system(folder.resolve(), Path("/proc/self/mounts"))
        return name, name in _SHARES if name else None
    return _by_mount(folder.resolve())


def linux_file_system(folder: Path, mounts: Path) -> str:
    """Return the file system of the mount that ``folder`` lies in, as the kernel lists them; empty if unknown."""
    best, found = -1, ""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines()
    except OSError:
        return ""
    for line in lines:
        _device, place, name, *_rest = line.split(" ")
        point = Path(place.encode("utf-8", "surrogateescape").decode("unicode_escape", "replace"))
        if (point == folder or point in folder.parents) and len(point.parts) >= best:
            best, found = len(point.parts), name
    return found


def _by_mount(folder: Path) -> tuple[str, bool | None]:
    import subprocess

    try:
        listed = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    except OSError:
        return "", None
    best, found = -1, ""
    for line in listed.splitlines():
        place, _bracket, rest = line.partition(" on ")[2].rpartition(" (")
        point = Path(place)
        if (point == folder or point in folder.parents) and len(point.parts) >= best:
            best, found = len(point.parts), rest.partition(",")[0].rstrip(")")
    return found, found in _SHARES if found else None


def _on_windows(folder: Path) -> tuple[str, bool | None]:
    if sys.platform != "win32":
        return "", None
    import ctypes

    remote, unknown = 4, {0, 1}
    text = str(folder.absolute())
    if text.startswith("\\\\"):
        return "UNC", True
    kind = ctypes.windll.kernel32.GetDriveTypeW(os.path.splitdrive(text)[0] + "\\")
    return f"drive type {kind}", None if kind in unknown else kind == remote
