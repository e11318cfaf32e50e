"""The first 100 bytes of a file: whether it is a study, and of which program. SQLite is not asked yet."""

import stat
from pathlib import Path

from dosebook.domain.words import translate
from dosebook.runtime.open_here import is_open_here
from dosebook.store.connection import APPLICATION_ID
from dosebook.store.errors import NotAStudy, StudyDamaged, StudyNotReadable, StudyOpenHere, StudyTooNew
from dosebook.store.schema import SCHEMA_VERSION

_MAGIC = b"SQLite format 3\x00"
_LENGTH = 100


def check_header(path: Path) -> int:
    """Return the version of the study file ``path``; raises a child of StudyFileError.

    A file that this process has open is refused unread: closing any handle on it would drop SQLite's
    locks.
    """
    if is_open_here(path):
        raise StudyOpenHere(path)
    header = _read(path)
    if not header:
        raise NotAStudy(
            translate(
                "store", "{file} is empty. Restore a backup of the study, or choose another file."
            ).format(file=path.name)
        )
    if len(header) < _LENGTH or not header.startswith(_MAGIC):
        raise NotAStudy(
            translate(
                "store", "{file} is not a Dosebook study. Choose a file that ends in .dosebook."
            ).format(file=path.name)
        )
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise NotAStudy(
            translate(
                "store", "{file} is a database of another program, not a Dosebook study. Choose another file."
            ).format(file=path.name)
        )
    version = int.from_bytes(header[60:64], "big", signed=True)
    if version > SCHEMA_VERSION:
        raise StudyTooNew(
            translate(
                "store",
                "{file} was written by a newer Dosebook (file version {theirs}; this program reads up to "
                "{ours}). Nothing was changed. Install the newer Dosebook to open it.",
            ).format(file=path.name, theirs=version, ours=SCHEMA_VERSION)
        )
    if version < 1:
        raise StudyDamaged(
            translate("store", "{file} has no valid version. Restore a backup of the study.").format(
                file=path.name
            )
        )
    return version


def _read(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        if stat.S_ISDIR(mode):
            raise NotAStudy(
                translate("store", "{file} is a folder. Choose the study file inside it.").format(
                    file=path.name
                )
            )
        if not stat.S_ISREG(mode):  # reading a pipe or a device could wait for ever
            raise NotAStudy(
                translate(
                    "store", "{file} is no file but a device or a pipe. Choose a file that ends in .dosebook."
                ).format(file=path.name)
            )
        with path.open("rb") as file:
            return file.read(_LENGTH)
    except (FileNotFoundError, NotADirectoryError):
        raise NotAStudy(
            translate(
                "store", "There is no file {file}. It may have been moved or renamed; look for it."
            ).format(file=path)
        ) from None
    except PermissionError as error:
        raise StudyNotReadable(
            translate(
                "store", "You may not read {file}. Ask whoever looks after its folder for permission."
            ).format(file=path.name)
        ) from error
    except OSError as error:
        raise StudyNotReadable(
            translate(
                "store",
                "{file} cannot be read ({cause}). Check the name, and the disk or the network it lies on.",
            ).format(file=path.name, cause=error.strerror or type(error).__name__)
        ) from error
