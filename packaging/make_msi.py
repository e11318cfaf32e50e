"""The Windows Installer package of a folder that ``make app`` made on Windows; WiX sources, compiled by ``wixl``.

``python packaging/make_msi.py FOLDER TARGET`` writes the package into ``TARGET``. It needs no Windows, so that
the same compiler makes the package of a release and that of the tests.
"""

import re
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path
from xml.sax.saxutils import quoteattr

from dosebook import __version__
from icons import make_icons

SOURCE = Path(__file__).resolve().parent / "windows" / "dosebook.wxs"
HAS_TO_HOLD = ("dosebook-window.exe", "dosebook.exe", "study.ico")
_NAMESPACE = uuid.UUID("0f4f3d5a-2a75-4d47-8b62-6d2f0a4a9b0e")


class NoPayload(Exception):
    """The folder holds no program for Windows."""


def make_msi(folder: Path, target: Path, version: str = __version__) -> Path:
    """Compile the package of ``folder`` and return it. Raises NoPayload, CalledProcessError."""
    for name in HAS_TO_HOLD:
        if not (folder / name).is_file():
            raise NoPayload(f"{folder} holds no {name}")
    target.mkdir(parents=True, exist_ok=True)
    made = target.resolve() / f"dosebook-{version}-windows-x64.msi"
    with tempfile.TemporaryDirectory() as place:
        # The compiler finds files only below the folder of its source.
        make_icons(Path(place) / "icons")
        (Path(place) / "payload").symlink_to(folder.resolve(), target_is_directory=True)
        text = SOURCE.read_text(encoding="utf-8")
        files, components = _harvest(folder)
        source = Path(place) / "dosebook.wxs"
        source.write_text(
            text.replace("<!-- FILES -->", files).replace("<!-- COMPONENTS -->", components), encoding="utf-8"
        )
        words = ["wixl", "-a", "x64", "-D", f"Version={version}", "-o", made, source]
        subprocess.run(words, check=True, cwd=place)
    return made


def _harvest(folder: Path) -> tuple[str, str]:
    """Return every file of the folder as a component of its own, and the references to them."""
    names: list[str] = []
    return _directory(folder, folder, names), "".join(f'<ComponentRef Id="{name}"/>\n' for name in names)


def _directory(folder: Path, root: Path, names: list[str]) -> str:
    lines = []
    for path in sorted(folder.iterdir()):
        relative = path.relative_to(root).as_posix()
        known = _id(relative)
        if path.is_dir():
            inner = _directory(path, root, names)
            lines.append(f'<Directory Id="d{known}" Name={quoteattr(path.name)}>\n{inner}</Directory>\n')
            continue
        # A component keeps its number for ever, so that an upgrade replaces the file and adds no second one.
        names.append(f"c{known}")
        lines.append(
            f'<Component Id="c{known}" Guid="{uuid.uuid5(_NAMESPACE, relative)}" Win64="yes">'
            f'<File Id="f{known}" Source={quoteattr(f"payload/{relative}")} Name={quoteattr(path.name)} KeyPath="yes"/>'
            "</Component>\n"
        )
    return "".join(lines)


def _id(relative: str) -> str:
    """Return an identifier that is legal and the same each time."""
    plain = re.sub(r"[^A-Za-z0-9_]", "_", relative)[-40:]
    return f"{uuid.uuid5(_NAMESPACE, relative).hex[:12]}_{plain}"


def main(folder: str, target: str) -> int:
    """Compile, and say where it lies."""
    try:
        made = make_msi(Path(folder), Path(target))
    except NoPayload as problem:
        print(problem)
        return 1
    print(f"The package is {made}: {made.stat().st_size / 1e6:.0f} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:3]))
