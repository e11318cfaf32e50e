"""The Debian package in a bare Debian: installed, tried, upgraded under a study, and removed without a trace."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

import make_deb

FOLDER = make_deb.FOLDER
MOST_MB, MOST_MB_WITHOUT_NUMPY = 270, 200
OLDER, NEWER = "0.0.9~rebuilt", "0.1.0~rebuilt"
"""Two versions of the same folder, as long as there is no release to upgrade from."""

MADE_ROOT = "DOSEBOOK_BARE_ROOT"
"""A variable that names a root which debootstrap made before, to be copied; it saves minutes."""

# What the package manager and the tools of the desktop keep of everything that was ever installed.
KEPT_BY_THE_SYSTEM = (
    "var/lib/dpkg/",
    "var/lib/apt/",
    "var/cache/",
    "var/log/",
    "etc/ld.so.cache",
    "proc/",
    "dev/",
    "tmp/",
)

pytestmark = pytest.mark.slow


def _has_what_it_takes() -> bool:
    tools = ("debootstrap", "dpkg-deb", "unshare", "chroot", "apt-get")
    return os.geteuid() == 0 and all(shutil.which(tool) for tool in tools)


def _mirror() -> tuple[str, str]:
    """Return where this system gets its packages from, and the name of its release."""
    words = [
        "apt-get",
        "indextargets",
        "--format",
        "$(REPO_URI) $(CODENAME)",
        "Origin: Debian",
        "Created-By: Packages",
    ]
    ran = subprocess.run(words, capture_output=True, text=True, check=True)
    address, release = ran.stdout.splitlines()[0].split()
    return address, release.partition("-")[0]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A Debian with nothing in it but what every one has."""
    if not FOLDER.is_dir():
        pytest.skip("make app was not run")
    if os.name != "posix" or not _has_what_it_takes():
        pytest.skip("a bare Debian is made by root with debootstrap")
    place = tmp_path_factory.mktemp("bare") / "root"
    made = os.environ.get(MADE_ROOT)
    if made:
        subprocess.run(["cp", "-a", made, place], check=True)
    else:
        address, release = _mirror()
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, place, address], check=True, capture_output=True
        )
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", place / "etc" / name)
    yield place
    shutil.rmtree(place)


def _inside(root: Path, script: str) -> str:
    """Run a script in the root, with processes of its own that end with it; return what it said."""
    words = [
        "unshare",
        "--mount",
        "--pid",
        "--fork",
        f"--mount-proc={root / 'proc'}",
        "chroot",
        root,
        "sh",
        "-ec",
        script,
    ]
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8"}
    environment |= {"DEBIAN_FRONTEND": "noninteractive", "QT_QPA_PLATFORM": "offscreen"}
    ran = subprocess.run(words, capture_output=True, text=True, env=environment, check=False)
    assert ran.returncode == 0, f"{script}\n{ran.stdout[-3000:]}\n{ran.stderr[-3000:]}"
    return ran.stdout


def _files(root: Path) -> set[str]:
    names = (path.relative_to(root).as_posix() for path in root.rglob("*"))
    return {name for name in names if not f"{name}/".startswith(KEPT_BY_THE_SYSTEM)}


def test_the_folder_is_no_larger_than_a_workstation_should_bear() -> None:
    if not FOLDER.is_dir():
        pytest.skip("make app was not run")
    sizes = {path: path.lstat().st_size for path in FOLDER.rglob("*") if path.is_file()}
    numpy = sum(
        size
        for path, size in sizes.items()
        if path.relative_to(FOLDER).parts[1:2] in {("numpy",), ("numpy.libs",)}
    )
    assert numpy > 10e6
    assert sum(sizes.values()) <= MOST_MB * 1e6
    assert sum(sizes.values()) - numpy <= MOST_MB_WITHOUT_NUMPY * 1e6


def test_it_is_installed_tried_upgraded_and_removed(root: Path, tmp_path: Path) -> None:
    quick = ("-Zgzip", "-z1")
    for version in (OLDER, NEWER):
        made = make_deb.make_deb(FOLDER, tmp_path, version, compression=quick)
        shutil.move(made, root / "root" / f"{version}.deb")
    get = "apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends"
    _inside(root, "apt-get -qq update")
    # What reads menu entries, file types and windows is there before, as on every desktop.
    _inside(root, f"{get} desktop-file-utils shared-mime-info hicolor-icon-theme")
    # The libraries that the package asks for stay when it goes, so they are installed before the count.
    names = " ".join(make_deb.needed_packages(FOLDER))
    _inside(root, f"{get} {names}")
    before = _files(root)

    _inside(root, f"{get} /root/{OLDER}.deb")
    assert _inside(root, "dosebook --selftest").splitlines()[-1] == "The self-test passed."
    assert "application/x-dosebook:*.dosebook" in (root / "usr/share/mime/globs2").read_text("utf-8")
    assert "application/x-dosebook=dosebook.desktop;" in (
        root / "usr/share/applications/mimeinfo.cache"
    ).read_text("utf-8")
    _inside(root, "desktop-file-validate /usr/share/applications/dosebook.desktop")
    _inside(root, "dosebook demo /srv/trial.dosebook")
    study = (root / "srv/trial.dosebook").read_bytes()

    _inside(root, f"{get} /root/{NEWER}.deb")
    assert _inside(root, "dpkg-query -W -f '${Version}' dosebook") == NEWER
    assert (root / "srv/trial.dosebook").read_bytes() == study
    assert "is sound" in _inside(root, "dosebook check /srv/trial.dosebook")
    assert "Every check ended as expected" in _inside(root, "dosebook qualify -o /srv/qualified")

    _inside(root, "apt-get -y -qq purge dosebook")
    left = {name for name in _files(root) - before if not name.startswith(("root/", "srv/"))}
    assert left == set()
    assert (root / "srv/trial.dosebook").is_file(), "a study belongs to the site"


def test_the_window_opens_a_study_on_a_screen(root: Path) -> None:
    """After the test above, so that its count of files knows nothing of the screen."""
    get = "apt-get -y -qq -o Dpkg::Use-Pty=0 install --no-install-recommends"
    _inside(root, f"{get} /root/{NEWER}.deb xvfb xauth x11-utils")
    _inside(root, "test -e /srv/t.dosebook || dosebook demo /srv/t.dosebook")
    script = (
        "export QT_QPA_PLATFORM=xcb; xvfb-run -a sh -c 'dosebook --profile /srv/profile /srv/t.dosebook & p=$!; "
        "for n in $(seq 60); do sleep 1; xwininfo -root -tree | grep -i dosebook && break; done; kill $p; wait $p; true'"
    )
    assert '"dosebook"' in _inside(root, script)
