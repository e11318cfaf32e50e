"""The Debian package of the folder that ``make app`` made: menu entry, icons, file type, manual page.

Nothing runs when it is installed or removed but the triggers of the desktop, so that it leaves no trace.
"""

import gzip
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from dosebook import __version__
from icons import LARGEST, SIZES, make_icons
from man import manual_page
from used import libraries_asked_for

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "dosebook"
LINUX = ROOT / "packaging" / "linux"
PLACE = Path("opt/dosebook")
TYPE = "application-x-dosebook"

ALWAYS_NEEDED = ("libc6", "libegl1", "libgl1", "libxcb-cursor0", "libcups2")
"""What Qt opens by name only when it needs it, and the C library."""

PACKAGE_OF = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libcups.so.2": "libcups2",
}
"""Libraries that the machine which builds need not have."""

SYSTEM_LIBRARIES = re.compile(
    r"^(ld-linux|libc|libm|libdl|libpthread|librt|libresolv|libutil|linux-vdso)[.-]"
)

CONTROL = """\
Package: dosebook
Version: {version}
Section: science
Priority: optional
Architecture: {architecture}
Installed-Size: {kilobytes}
Depends: {depends}
Maintainer: The Dosebook project <maintainers@dosebook.invalid>
Description: records a dose-escalation study and prints its safety summary
 Dosebook records a phase 1 dose-escalation trial and prints the safety summary
 on which its Data Monitoring Committee decides. Everything lies in one study
 file on this computer, with an audit trail. It needs no server and no network.
"""


def make_deb(
    folder: Path,
    target: Path,
    version: str = __version__,
    depends: tuple[str, ...] | None = None,
    compression: tuple[str, ...] = ("-Zxz",),
) -> Path:
    """Pack ``folder`` into a ``.deb`` in the folder ``target`` and return it."""
    architecture = _said("dpkg", "--print-architecture").strip()
    deb = target / f"dosebook_{version}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as place:
        tree = Path(place) / "tree"
        shutil.copytree(folder, tree / PLACE, symlinks=True, copy_function=_link)
        _add_desktop(tree)
        size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file())
        needed = depends if depends is not None else needed_packages(folder)
        control = CONTROL.format(
            version=version, architecture=architecture, kilobytes=size // 1024, depends=", ".join(needed)
        )
        _write(tree / "DEBIAN" / "control", control)
        for path in (tree, *(one for one in tree.rglob("*") if one.is_dir())):
            path.chmod(0o755)
        target.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            ["dpkg-deb", "--build", "--root-owner-group", *compression, tree, deb],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return deb


def needed_packages(folder: Path) -> tuple[str, ...]:
    """Return the packages that hold the libraries which the folder asks the system for."""
    files = [
        path
        for path in folder.rglob("*")
        if (path.is_file() and ".so" in path.name) or path.name == "dosebook"
    ]
    carried = {path.name for path in files}
    asked = {name for path in files for name in libraries_asked_for(str(path))} - carried
    found = {_package_of(name) for name in asked if not SYSTEM_LIBRARIES.match(name)}
    return tuple(sorted({*ALWAYS_NEEDED, *found} - {""}))


def _package_of(library: str) -> str:
    if library in PACKAGE_OF:
        return PACKAGE_OF[library]
    for line in _said("/sbin/ldconfig", "-p").splitlines():
        if line.strip().startswith(f"{library} "):
            path = Path(line.partition("=> ")[2].strip())
            for asked in (str(path), f"/usr{path}", str(path.resolve())):
                ran = subprocess.run(["dpkg-query", "-S", asked], capture_output=True, text=True, check=False)
                if ran.returncode == 0:
                    return ran.stdout.split(":", 1)[0]
    raise SystemExit(f"the folder needs {library}, which no package of this system holds")


def _add_desktop(tree: Path) -> None:
    share = tree / "usr" / "share"
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "dosebook").symlink_to(Path("/") / PLACE / "dosebook")
    _write(share / "applications" / "dosebook.desktop", (LINUX / "dosebook.desktop").read_text("utf-8"))
    _write(share / "mime" / "packages" / "dosebook.xml", (LINUX / "dosebook.xml").read_text("utf-8"))
    with tempfile.TemporaryDirectory() as place:
        icons = make_icons(Path(place))
        for name, folder, shown in (("dosebook", "apps", "dosebook"), ("study", "mimetypes", TYPE)):
            for size in (*SIZES, LARGEST):
                _copy(
                    icons / f"{name}-{size}.png", share / f"icons/hicolor/{size}x{size}/{folder}/{shown}.png"
                )
            _copy(icons / f"{name}.svg", share / f"icons/hicolor/scalable/{folder}/{shown}.svg")
    _zip(share / "man" / "man1" / "dosebook.1.gz", manual_page())
    _zip(share / "doc" / "dosebook" / "changelog.gz", (ROOT / "CHANGELOG.md").read_text("utf-8"))
    licence = (ROOT / "LICENSE").read_text("utf-8")
    _write(
        share / "doc" / "dosebook" / "copyright",
        f"Dosebook is under the Apache License 2.0. What comes with it: /{PLACE}/THIRD-PARTY-LICENCES.txt\n\n{licence}",
    )


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o644)


def _copy(source: Path, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, path)
    path.chmod(0o644)


def _zip(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
    path.chmod(0o644)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target, follow_symlinks=False)
    except OSError:
        shutil.copy2(source, target, follow_symlinks=False)


def _said(*words: str) -> str:
    return subprocess.run(words, capture_output=True, text=True, check=True).stdout
