"""The packages that a hospital's IT gets, over a stand-in for the program: what they put where, and what they leave."""

import plistlib
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import ConfigParser
from pathlib import Path

import pytest

import bundle
import make_deb
import make_msi
from dosebook import __version__
from dosebook.cli.arguments import command_parser
from dosebook.cli.commands import COMMANDS
from man import manual_page

ROOT = Path(__file__).parent.parent.parent
needs_dpkg = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="no dpkg-deb on this system")
needs_wixl = pytest.mark.skipif(
    shutil.which("wixl") is None or shutil.which("msiinfo") is None, reason="no wixl on this system"
)


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """A folder that looks like the built program."""
    folder = tmp_path / "payload"
    (folder / "_internal" / "numpy").mkdir(parents=True)
    for name in ("dosebook", "dosebook.exe", "dosebook-window.exe", "study.ico", "_internal/base.zip"):
        (folder / name).write_bytes(name.encode())
    (folder / "_internal" / "numpy" / "a b&c.pyd").write_bytes(b"x")
    (folder / "dosebook").chmod(0o755)
    return folder


@needs_dpkg
def test_the_debian_package_brings_menu_entry_icons_file_type_and_manual(
    payload: Path, tmp_path: Path
) -> None:
    deb = make_deb.make_deb(payload, tmp_path / "made", depends=("libc6", "libegl1"))
    fields = subprocess.run(["dpkg-deb", "--field", deb], capture_output=True, text=True, check=True).stdout
    assert f"Version: {__version__}\n" in fields
    assert "Depends: libc6, libegl1\n" in fields
    listed = subprocess.run(
        ["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True
    ).stdout
    files = {line.split(None, 5)[5].removeprefix("./"): line for line in listed.splitlines()}
    assert files["opt/dosebook/dosebook"].startswith("-rwxr-xr-x root/root")
    assert "usr/bin/dosebook -> /opt/dosebook/dosebook" in files
    for name in (
        "usr/share/applications/dosebook.desktop",
        "usr/share/mime/packages/dosebook.xml",
        "usr/share/icons/hicolor/48x48/apps/dosebook.png",
        "usr/share/icons/hicolor/scalable/apps/dosebook.svg",
        "usr/share/icons/hicolor/48x48/mimetypes/application-x-dosebook.png",
        "usr/share/man/man1/dosebook.1.gz",
        "usr/share/doc/dosebook/copyright",
    ):
        assert files[name].startswith("-rw-r--r-- root/root")
    assert all(name.startswith(("opt/dosebook", "usr/")) for name in files if name not in {"", "opt/"})
    control = tmp_path / "control"
    subprocess.run(["dpkg-deb", "--control", deb, control], check=True)
    assert [path.name for path in control.iterdir()] == ["control"], "nothing runs at installation or removal"


def test_the_menu_entry_opens_a_study_of_the_registered_type() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(ROOT / "packaging" / "linux" / "dosebook.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == "dosebook %f"
    assert section["MimeType"] == "application/x-dosebook;"
    root = ET.parse(ROOT / "packaging" / "linux" / "dosebook.xml").getroot()
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = root.iter(f"{space}mime-type")
    assert kind.attrib["type"] == "application/x-dosebook"
    assert [glob.attrib["pattern"] for glob in kind.iter(f"{space}glob")] == ["*.dosebook"]


def test_the_manual_page_names_every_command() -> None:
    page = manual_page()
    assert page.startswith(f'.TH DOSEBOOK 1 "" "Dosebook {__version__}"')
    for name in {*COMMANDS, "pictures"}:
        assert f"\\fBdosebook {name.replace('-', chr(92) + '-')} " in page
    assert (command_parser().description or "").partition("-")[0] in page


@pytest.mark.skipif(shutil.which("groff") is None, reason="no groff on this system")
def test_the_manual_page_is_sound() -> None:
    words = ["groff", "-man", "-ww", "-Kutf8", "-Tutf8"]
    ran = subprocess.run(words, input=manual_page(), capture_output=True, text=True, check=True)
    assert ran.stderr == ""


def _table(msi: Path, name: str) -> list[list[str]]:
    ran = subprocess.run(["msiinfo", "export", msi, name], capture_output=True, text=True, check=True)
    return [line.split("\t") for line in ran.stdout.splitlines()[3:]]


@needs_wixl
def test_the_windows_package_is_silent_per_machine_and_upgrades_in_place(
    payload: Path, tmp_path: Path
) -> None:
    msi = make_msi.make_msi(payload, tmp_path / "made", "1.2.3")
    said = dict(row[:2] for row in _table(msi, "Property"))
    assert said["ALLUSERS"] == "1"
    assert said["ProductVersion"] == "1.2.3"
    upgrades = {(row[1], row[2], row[6]) for row in _table(msi, "Upgrade")}
    assert upgrades == {("", "1.2.3", "WIX_UPGRADE_DETECTED"), ("1.2.3", "", "WIX_DOWNGRADE_DETECTED")}
    assert {row[0] for row in _table(msi, "Upgrade")} == {"{5B0C6E0B-6C0E-4E4B-9C39-3E7B6E6E3D41}"}
    assert _table(msi, "LaunchCondition")[0][0] == "NOT WIX_DOWNGRADE_DETECTED"
    assert _table(msi, "CustomAction") == [], (
        "nothing of ours runs at installation, so nothing can ask or reach out"
    )
    order = {row[0]: int(row[2]) for row in _table(msi, "InstallExecuteSequence")}
    assert order["RemoveExistingProducts"] < order["InstallFiles"] < order["WriteRegistryValues"]


@needs_wixl
def test_the_windows_package_opens_studies_and_stands_in_the_start_menu(
    payload: Path, tmp_path: Path
) -> None:
    msi = make_msi.make_msi(payload, tmp_path / "made")
    written = {(row[2], row[3]): row[4] for row in _table(msi, "Registry")}
    assert written[r"Software\Classes\.dosebook", ""] == "Dosebook.Study"
    command = r"Software\Classes\Dosebook.Study\shell\open\command"
    assert written[command, ""] == '"[INSTALLDIR]dosebook-window.exe" "%1"'
    assert {row[1] for row in _table(msi, "Registry")} == {"2"}, "for every user of the computer"
    (shortcut,) = _table(msi, "Shortcut")
    assert (shortcut[1], shortcut[4]) == ("ProgramMenuFolder", "[INSTALLDIR]dosebook-window.exe")


@needs_wixl
def test_the_windows_package_holds_each_file_once_under_a_number_that_stays(
    payload: Path, tmp_path: Path
) -> None:
    first = make_msi.make_msi(payload, tmp_path / "first", "1.2.3")
    second = make_msi.make_msi(payload, tmp_path / "second", "1.2.4")
    files = [row[2] for row in _table(first, "File")]
    assert sorted(files) == sorted(path.name for path in payload.rglob("*") if path.is_file())
    assert _table(first, "Component") == _table(second, "Component")
    in_feature = {row[1] for row in _table(first, "FeatureComponents")}
    assert in_feature == {row[0] for row in _table(first, "Component")}


def test_a_folder_without_a_program_for_windows_makes_no_package(tmp_path: Path) -> None:
    with pytest.raises(make_msi.NoPayload, match=r"dosebook-window\.exe"):
        make_msi.make_msi(tmp_path, tmp_path / "made")


def test_macos_is_told_of_the_version_the_file_type_and_no_right_but_one() -> None:
    said = plistlib.loads(plistlib.dumps(bundle.info_plist()))
    assert said["CFBundleShortVersionString"] == said["CFBundleVersion"] == __version__
    (document,) = said["CFBundleDocumentTypes"]
    (exported,) = said["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["dosebook"]
    rights = plistlib.loads((ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes())
    assert rights == {"com.apple.security.cs.disable-library-validation": True}
