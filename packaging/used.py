"""What of Qt and of the build machine goes into the folder, and what stays out."""

import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from dosebook.languages import LANGUAGES

Entry = tuple[str, str, str]
"""Name in the folder, the file it is made from, and PyInstaller's kind of it."""

UNUSED_PARTS = (
    "Qt6Quick", "Qt6Qml", "Qt6Pdf", "Qt6Network", "Qt6OpenGL", "Qt6VirtualKeyboard", "Qt6Sql", "opengl32sw",
    "Qt6EglF", "plugins/sqldrivers", "plugins/networkinformation", "plugins/tls", "plugins/virtualkeyboard",
    "platforminputcontexts/libqtvirtualkeyboard", "plugins/egldeviceintegrations", "plugins/generic/",
    "platforms/libqeglfs", "platforms/libqlinuxfb", "platforms/libqminimalegl", "platforms/libqvkkhrdisplay",
    "platforms/libqvnc", "platformthemes/libqgtk3", "imageformats/libqpdf", "imageformats/libqtga",
    "imageformats/libqtiff", "imageformats/libqwbmp", "imageformats/libqwebp", "imageformats/libqgif",
    "plugins/wayland-graphics-integration-client", "plugins/xcbglintegrations",
    "wayland-shell-integration/libivi", "wayland-shell-integration/libfullscreen", "libavif-",
)  # fmt: skip
"""Parts of names of files that the program never loads, in the spelling of any system."""

FROM_THE_SYSTEM = ("libcups.so", "libgnutls.so", "libkrb5.so", "libgssapi_krb5.so", "libavahi-")
"""Libraries that a computer keeps up to date itself, since they speak to others: never carried along."""

Needs = Callable[[str], Iterable[str]]
"""Names of the libraries that a file asks for itself."""


def is_used(name: str) -> bool:
    """Return whether the file that would lie at ``name`` is one that the program loads."""
    name = name.replace("\\", "/")
    if name.endswith(".ts"):  # what translators work on; the program reads the catalogue made from it
        return False
    if "PySide6/" in name and "/translations/" in name:
        return any(name.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    return not any(part in name for part in UNUSED_PARTS)


def without_unneeded(entries: list[Entry], needs: Needs | None = None) -> list[Entry]:
    """Leave out libraries of the build machine that nothing in the folder asks for (any more).

    On Windows and macOS nothing but what the wheels carry is there, so nothing is left out.
    """
    if sys.platform != "linux":
        return entries
    systems = {Path(source).name: entry for entry in entries if _is_of_system(source := entry[1])}
    kept = [entry for entry in entries if not _is_of_system(entry[1])]
    waiting = [entry for entry in kept if entry[2] != "SYMLINK"]
    while waiting:
        for library in (needs or libraries_asked_for)(waiting.pop()[1]):
            if not library.startswith(FROM_THE_SYSTEM) and library in systems:
                entry = systems.pop(library)
                kept.append(entry)
                waiting.append(entry)
    return kept


def libraries_asked_for(path: str) -> Iterator[str]:
    """Yield the names of the libraries that a file of Linux asks for itself; none for any other file."""
    with Path(path).open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return
    said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    for line in said.splitlines():
        if line.strip().startswith("NEEDED"):
            yield line.split()[1]


def _is_of_system(source: str) -> bool:
    return source.startswith(("/lib/", "/usr/lib/"))
