"""The program's own files against the list of their digests that was made when it was built or installed.

A folder made by PyInstaller holds ``program-files.sha256`` beside the program, in the form that ``sha256sum``
reads. A bundle of macOS is sealed by its signature. A program that pip installed has the RECORD of its wheel. A source tree has neither.
"""

import base64
import hashlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

LIST_NAME = "program-files.sha256"


@dataclass(frozen=True, slots=True)
class ProgramFiles:
    """What the files were compared with and what differs; ``digest`` is that of the whole list."""

    source: str
    digest: str
    count: int
    differing: tuple[str, ...]


def program_files() -> ProgramFiles:
    """Compare the files of the running program; ``source`` is empty where there is nothing to compare with."""
    if getattr(sys, "frozen", False):
        folder = Path(sys.executable).parent
        is_bundle = folder.name == "MacOS"
        return verify_bundle(folder.parent.parent) if is_bundle else compare_folder(folder)
    return _compare_wheel()


def compare_folder(folder: Path) -> ProgramFiles:
    """Compare a folder with the list in it; a file that is missing, altered or not listed differs."""
    try:
        text = (folder / LIST_NAME).read_text(encoding="utf-8")
    except OSError:
        return ProgramFiles(LIST_NAME, "", 0, (LIST_NAME,))
    listed = {
        name: digest for digest, name in (line.split("  ", 1) for line in text.splitlines() if "  " in line)
    }
    found = dict(folder_digests(folder))
    differing = sorted(name for name in {*listed, *found} if listed.get(name) != found.get(name))
    return ProgramFiles(LIST_NAME, hashlib.sha256(text.encode()).hexdigest(), len(listed), tuple(differing))


def verify_bundle(bundle: Path, tool: str = "/usr/bin/codesign") -> ProgramFiles:
    """Let macOS compare a bundle with its signature, which takes the place of our list there."""
    words = [tool, "--verify", "--deep", "--strict", str(bundle)]
    seal = bundle / "Contents" / "_CodeSignature" / "CodeResources"
    try:
        ran = subprocess.run(words, capture_output=True, text=True, check=False)  # noqa: S603 - fixed words
        digest = hashlib.sha256(seal.read_bytes()).hexdigest()
    except OSError:
        return ProgramFiles("signature", "", 0, ("signature",))
    count = sum(1 for path in bundle.rglob("*") if path.is_file())
    said = (ran.stderr.strip() or "signature",) if ran.returncode else ()
    return ProgramFiles("signature", digest, count, said)


def folder_digests(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield name and SHA-256 of each file of a folder, in the order of their names; not of the list itself."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name != LIST_NAME:
            with path.open("rb") as file:
                yield name, hashlib.file_digest(file, "sha256").hexdigest()


def _compare_wheel() -> ProgramFiles:
    try:
        files = metadata.files("dosebook") or []
    except metadata.PackageNotFoundError:
        files = []
    known = [one for one in files if one.hash is not None and one.parts[0].startswith("dosebook")]
    ours = [one for one in known if one.parts[0] in {"dosebook", "dosebook_resources"}]
    if not ours:
        return ProgramFiles("", "", 0, ())
    differing = []
    whole = hashlib.sha256()
    for one in sorted(ours, key=str):
        expected = one.hash.value if one.hash is not None else ""
        whole.update(f"{expected}  {one}\n".encode())
        if _digest(Path(str(one.locate()))) != expected:
            differing.append(str(one))
    return ProgramFiles("RECORD", whole.hexdigest(), len(ours), tuple(differing))


def _digest(path: Path) -> str:
    try:
        found = hashlib.sha256(path.read_bytes()).digest()
    except OSError:
        return ""
    return base64.urlsafe_b64encode(found).rstrip(b"=").decode()
