"""The language in which the system speaks to this person, asked without Qt."""

import os
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from dosebook.languages import LANGUAGES

LANGUAGE_VARIABLE = "DOSEBOOK_LANGUAGE"
_FALLBACK = "en"


def chosen_language(setting: str, environment: Mapping[str, str] = os.environ) -> str:
    """Return the code of the language to speak: by DOSEBOOK_LANGUAGE, by the setting, as the system, or English."""
    asked = environment.get(LANGUAGE_VARIABLE, "")
    if asked in LANGUAGES:
        return asked
    return setting if setting in LANGUAGES else _first_known(_system_names(environment))


def _first_known(names: Iterable[str]) -> str:
    """Return the first of the system's languages; English where the program does not speak it."""
    first = next((name for name in names if name), "")
    code = first[:2].lower()
    is_whole = not first[2:3].isalpha()
    return code if is_whole and code in LANGUAGES else _FALLBACK


def _system_names(environment: Mapping[str, str]) -> tuple[str, ...]:
    """Return what the system calls its languages, such as ``de_AT.UTF-8`` or ``de-AT``, the wanted one first."""
    if sys.platform == "win32":
        return _names_of_windows()
    named = tuple(
        environment.get(name, "").split(":")[0] for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    )
    return (*_names_of_macos(), *named) if sys.platform == "darwin" else named


def _names_of_windows() -> tuple[str, ...]:
    if sys.platform != "win32":
        return ()
    import ctypes
    import locale

    return (locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), ""),)


def _names_of_macos() -> tuple[str, ...]:
    import plistlib

    try:
        found = plistlib.loads((Path.home() / "Library/Preferences/.GlobalPreferences.plist").read_bytes())
    except (OSError, ValueError, plistlib.InvalidFileException):
        return ()
    return tuple(str(name) for name in found.get("AppleLanguages", ()))
