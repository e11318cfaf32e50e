"""What is really in the folder: each file traced to the package that it came from, with licence and version.

``dosebook.spec`` leaves ``build/app/inside.json``, the list of all that PyInstaller put in and from where. From
it are made the bill of materials (CycloneDX 1.6) and the file of third-party licences.
"""

import json
import platform
import re
import subprocess
import sys
import sysconfig
import uuid
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from dosebook import __version__

ROOT = Path(__file__).resolve().parent.parent
LIST = ROOT / "build" / "app" / "inside.json"
LICENCES = ROOT / "packaging" / "licences"
SBOM_NAME = "sbom.cdx.json"
LICENCES_NAME = "THIRD-PARTY-LICENCES.txt"
OWN = "dosebook"
_NAMESPACE = uuid.UUID("6a3f4c1e-5d1b-4d57-9f0e-0d8f4f2b7c55")

_LICENCE_FILE = r"(?i)[^/]*\.dist-info/(licen[cs]e|copying|notice)[^/]*$"

# Where a package says its licence in words of its own, the name that SPDX has for it.
_SPDX = {
    "PySide6_Essentials": "LGPL-3.0-only",
    "shiboken6": "LGPL-3.0-only",
    "sqlite-fts4": "Apache-2.0",
    "openpyxl": "MIT",
    "et_xmlfile": "MIT",
    "defusedxml": "PSF-2.0",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",
    "pluggy": "MIT",
    "click-default-group": "LicenseRef-public-domain",
}


@dataclass(frozen=True, slots=True)
class Component:
    """One package inside: ``kind`` is its way of being named (pypi, deb, generic), ``texts`` its licences."""

    kind: str
    name: str
    version: str
    licence: str
    texts: tuple[str, ...]
    files: int = 0

    @property
    def purl(self) -> str:
        """The name of the package in every tool's spelling."""
        space = "debian/" if self.kind == "deb" else ""
        name = re.sub(r"[-_.]+", "-", self.name).lower() if self.kind == "pypi" else self.name
        return f"pkg:{self.kind}/{space}{name}@{self.version.replace('+', '%2B').replace(':', '%3A')}"


class Unknown(Exception):
    """A file is inside whose origin nobody knows."""


def inside(entries: Iterable[tuple[str, str, str]]) -> tuple[Component, ...]:
    """Return all that is inside, by name, our own package left out. Raises Unknown."""
    owners: dict[tuple[str, str], Component] = {}
    counts: Counter[tuple[str, str]] = Counter()
    parts = [
        *(component_of(source, name) for name, source, kind in entries if source and kind != "SYMLINK"),
        *carried(entries),
    ]
    for part in parts:
        if part is not None:
            owners[part.kind, part.name] = part
            counts[part.kind, part.name] += 1
    whole = [
        Component(one.kind, one.name, one.version, one.licence, one.texts, counts[key])
        for key, one in owners.items()
    ]
    return tuple(sorted(whole, key=lambda one: (one.name.lower(), one.kind)))


def component_of(source: str, name: str = "") -> Component | None:
    """Return the package that the file ``source`` came from; None for our own. Raises Unknown."""
    path = Path(source)
    if path.is_relative_to(ROOT / "desktop") or path.is_relative_to(ROOT / "resources"):
        return None
    owner = _distributions().get(path)
    if owner is not None:
        return None if owner == OWN else of_distribution(owner)
    if source.startswith("-") or path.is_relative_to(ROOT / "build"):
        return of_distribution("pyinstaller")
    prefixes = {Path(sys.base_prefix), Path(sys.base_exec_prefix), Path(sysconfig.get_path("stdlib"))}
    if any(path.is_relative_to(one) or path.resolve().is_relative_to(one.resolve()) for one in prefixes):
        return _python()
    if sys.platform == "linux":
        return _of_debian(path.resolve())
    raise Unknown(f"{name}: {source}")


def carried(entries: Iterable[tuple[str, str, str]]) -> tuple[Component, ...]:
    """Return what others carry within their packages: Qt, PDFium, the program's start, and our fonts."""
    names = [name.replace("\\", "/") for name, _source, _kind in entries]
    found = [of_distribution("pyinstaller")]
    if any("Qt6Core" in name or "QtCore" in name for name in names):
        version = metadata.version("PySide6_Essentials")
        found.append(
            Component(
                "generic", "qt", version, "LGPL-3.0-only", (_kept("LGPL-3.0-only"), _kept("GPL-3.0-only"))
            )
        )
    if any("pdfium" in name and name.endswith((".so", ".dll", ".dylib")) for name in names):
        of_wheel = of_distribution("pypdfium2")
        found.append(Component("generic", "pdfium", of_wheel.version, of_wheel.licence, of_wheel.texts))
    if any("DejaVu" in name for name in names):
        text = (ROOT / "resources" / "dosebook_resources" / "fonts" / "LICENSE.txt").read_text("utf-8")
        found.append(Component("generic", "dejavu-fonts", "2.37", "Bitstream-Vera", (text,)))
    return tuple(found)


@cache
def of_distribution(name: str) -> Component:
    """Return an installed Python package with its licence texts."""
    found = metadata.distribution(name)
    words = found.metadata
    said = words.get("License-Expression") or _SPDX.get(words["Name"]) or words.get("License") or ""
    texts = [
        path.read_text("utf-8", "replace")
        for one in found.files or ()
        if ".dist-info/licenses/" in one.as_posix() or re.match(_LICENCE_FILE, one.as_posix())
        if (path := Path(str(one.locate()))).is_file()
    ]
    if not texts:
        texts = [_kept(said), *([_kept("GPL-3.0-only")] if said.startswith("LGPL") else [])]
    return Component("pypi", words["Name"], found.version, said, tuple(texts))


@cache
def _distributions() -> dict[Path, str]:
    """Return the package of each installed file."""
    owners: dict[Path, str] = {}
    for one in metadata.distributions():
        name = one.name
        owners.update((Path(str(file.locate())), name) for file in one.files or ())
    return owners


@cache
def _python() -> Component:
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python3.{sys.version_info.minor}/copyright"),
    )
    texts = tuple(one.read_text("utf-8", "replace") for one in places if one.is_file())[:1]
    return Component("generic", "python", platform.python_version(), "PSF-2.0", texts)


@cache
def _of_debian(path: Path) -> Component:
    for asked in (str(path), str(path).removeprefix("/usr")):
        ran = subprocess.run(["dpkg-query", "-S", asked], capture_output=True, text=True, check=False)
        if ran.returncode == 0:
            package = ran.stdout.split(":", 1)[0]
            return _debian_package(package)
    raise Unknown(str(path))


@cache
def _debian_package(package: str) -> Component:
    words = ["dpkg-query", "-W", "-f", "${Version}\\n", package]
    version = subprocess.run(words, capture_output=True, text=True, check=True).stdout.splitlines()[0]
    text = Path(f"/usr/share/doc/{package}/copyright").read_text("utf-8", "replace")
    names = sorted(set(re.findall(r"^License: *(\S.*)$", text, re.MULTILINE)))
    licence = f"LicenseRef-debian-copyright ({'; '.join(names)})" if names else "LicenseRef-debian-copyright"
    return Component("deb", package, version, licence, (text,))


def _kept(name: str) -> str:
    """Return a licence text that we keep for packages that bring none."""
    file = LICENCES / f"{name}.txt"
    if not file.is_file():
        raise Unknown(f"no licence text for {name!r}")
    return file.read_text("utf-8")


def sbom(parts: Iterable[Component]) -> dict[str, Any]:
    """Return the bill of materials; the same inside gives the same bytes."""
    parts = tuple(parts)
    known = "\n".join(one.purl for one in parts)
    ours = f"pkg:generic/dosebook@{__version__}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(_NAMESPACE, f'{ours} {platform.system()} {known}')}",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": "dosebook",
                "version": __version__,
                "purl": ours,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": [
            {
                "type": "library",
                "bom-ref": one.purl,
                "name": one.name,
                "version": one.version,
                "purl": one.purl,
                "licenses": [_licence(one.licence)],
                "properties": [{"name": "dosebook:files", "value": str(one.files)}],
            }
            for one in parts
        ],
        "dependencies": [{"ref": ours, "dependsOn": [one.purl for one in parts]}],
    }


def _licence(said: str) -> dict[str, Any]:
    if said.startswith("LicenseRef") or not said:
        return {"license": {"name": said.removeprefix("LicenseRef-") or "see the file of licences"}}
    return {"expression": said}


_HEAD = """THIRD-PARTY LICENCES OF DOSEBOOK {version}

Dosebook itself is under the Apache License 2.0 (LICENSE.txt). It comes with the software listed below, each
under its own licence; the texts follow the list.

Qt and Qt for Python (PySide6, Shiboken) are used under the GNU Lesser General Public License version 3. They
are unchanged and lie in this folder as shared libraries of their own, so that you may replace them with
versions that you built yourself; you may take this program apart to find faults that come from such a change.
Their source is published by the Qt Project at https://download.qt.io under the version numbers below, and a copy
of it is kept with each release of Dosebook.

"""


def licences(parts: Iterable[Component]) -> str:
    """Return the text of all licences; one that several packages share is printed once."""
    parts = tuple(parts)
    lines = [_HEAD.format(version=__version__)]
    lines += [f"  {one.name} {one.version}: {one.licence}\n" for one in parts]
    shared: dict[str, list[Component]] = {}
    for one in parts:
        for text in one.texts:
            shared.setdefault(text.strip(), []).append(one)
    for text, owners in shared.items():
        names = ", ".join(f"{one.name} {one.version}" for one in owners)
        lines.append(f"\n{'=' * 100}\n{names}\n{'=' * 100}\n\n{text}\n")
    return "".join(lines)


def write_beside(
    folder: Path, read: Callable[[], str] = lambda: LIST.read_text("utf-8")
) -> tuple[Component, ...]:
    """Write the bill of materials and the licences into the built folder, and return what is inside."""
    parts = inside([(name, source, kind) for name, source, kind in json.loads(read())])
    (folder / SBOM_NAME).write_text(json.dumps(sbom(parts), indent=1) + "\n", encoding="utf-8")
    (folder / LICENCES_NAME).write_text(licences(parts), encoding="utf-8")
    (folder / "LICENSE.txt").write_bytes((ROOT / "LICENSE").read_bytes())
    return parts
