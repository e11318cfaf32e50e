"""Where Dosebook keeps what belongs to the person at this computer."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

PROFILE_VARIABLE = "DOSEBOOK_PROFILE"


@dataclass(frozen=True, slots=True)
class Paths:
    """The profile folder and what lies in it."""

    profile: Path

    @property
    def settings(self) -> Path:
        """Name, role, recent studies, window."""
        return self.profile / "settings.json"

    @property
    def drafts(self) -> Path:
        """What is being typed."""
        return self.profile / "drafts"

    @property
    def anchors(self) -> Path:
        """What this computer last saw of each study file."""
        return self.profile / "anchors"

    @property
    def copies(self) -> Path:
        """Private copies to look at."""
        return self.profile / "copies"

    @property
    def ctcae(self) -> Path:
        """CTCAE texts that were loaded."""
        return self.profile / "ctcae"

    @property
    def import_templates(self) -> Path:
        """Templates for imports, by name."""
        return self.profile / "import templates"

    @property
    def log(self) -> Path:
        """What the program did, without any recorded value."""
        return self.profile / "dosebook.log"


def printable(name: str | Path) -> str:
    """Return a file's name as text that any file can keep; a byte that is no text becomes ``?``."""
    return str(name).encode("utf-8", "replace").decode("utf-8")


def find_paths(profile: Path | None = None, environment: Mapping[str, str] = os.environ) -> Paths:
    """Return the paths; ``profile`` outranks the variable DOSEBOOK_PROFILE, which outranks the system's place."""
    chosen = environment.get(PROFILE_VARIABLE, "")
    if profile is not None:
        return Paths(profile.absolute())
    return Paths(Path(chosen).absolute() if chosen else _usual_profile(environment))


def _usual_profile(environment: Mapping[str, str]) -> Path:
    home = Path.home()
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Dosebook"
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "Dosebook"
    return Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share") / "dosebook"
