"""Who is logged in at this computer, as the operating system says, not as the environment claims."""

import hashlib
import os
import platform
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from dosebook.runtime.process import process_start


@dataclass(frozen=True, slots=True)
class OsIdentity:
    """The operating system's user and the computer; ``machine`` tells computers of one name apart."""

    user: str
    computer: str
    machine: str
    pid: int
    process_start: str


def os_identity() -> OsIdentity:
    """Return the identity of this process."""
    return _identity(os.getpid())


@cache
def _identity(pid: int) -> OsIdentity:
    computer = platform.node() or "unknown"
    return OsIdentity(_user(), computer, _machine(computer), pid, process_start(pid) or "unknown")


def _user() -> str:
    if sys.platform == "win32":
        return _user_on_windows()
    import pwd

    try:
        # Not getpass.getuser(): it believes LOGNAME, which anybody can set.
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:
        return f"uid {os.getuid()}"


def _user_on_windows() -> str:
    if sys.platform != "win32":
        return "unknown"
    import ctypes

    sam_compatible = 2
    length = ctypes.c_ulong(256)
    name = ctypes.create_unicode_buffer(length.value)
    found = ctypes.WinDLL("secur32").GetUserNameExW(sam_compatible, name, ctypes.byref(length))
    return name.value if found else "unknown"


def _machine(computer: str) -> str:
    parts = [computer, *_machine_marks()]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


def _machine_marks() -> list[str]:
    if sys.platform == "win32":
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:
            return [str(winreg.QueryValueEx(key, "MachineGuid")[0])]
    marks = []
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        if Path(place).is_file():
            marks.append(Path(place).read_text(encoding="ascii", errors="replace").strip())
            break
    namespace = Path("/proc/self/ns/pid")
    if namespace.exists():
        # Containers on one machine share its marks but not its process numbers.
        marks.append(str(namespace.readlink()))
    return marks
