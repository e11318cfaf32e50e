"""``make package``: the folder that ``make app`` made as an archive and, on Debian and Ubuntu, as a ``.deb``."""

import platform
import shutil
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "dosebook"


def main() -> int:
    """Pack the folder as .zip on Windows, as .tar.xz elsewhere, and as .deb where there is dpkg-deb."""
    from dosebook import __version__

    if not FOLDER.is_dir():
        print("There is no program to pack yet. Run: make app")
        return 1
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, sysconfig.get_platform().split("-")[0])
    name = ROOT / "dist" / f"dosebook-{__version__}-{system}-{platform.machine().lower()}"
    kind = "zip" if sys.platform == "win32" else "xztar"
    made = shutil.make_archive(str(name), kind, root_dir=FOLDER.parent, base_dir=FOLDER.name)
    _tell(Path(made))
    if sys.platform == "linux" and shutil.which("dpkg-deb"):
        from make_deb import make_deb

        _tell(make_deb(FOLDER, FOLDER.parent))
    return 0


def _tell(made: Path) -> None:
    print(f"The package is {made}: {made.stat().st_size / 1e6:.0f} MB")


if __name__ == "__main__":
    raise SystemExit(main())
