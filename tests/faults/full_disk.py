"""A disk that is full: a small file system in memory where mounting is allowed, else a page limit."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from dosebook.store.study_file import StudyFile

_MIB = 1024 * 1024
_SIZE = 32 * _MIB


@dataclass
class SmallDisk:
    """A place for a study whose free space can be taken away and given back."""

    folder: Path
    is_mounted: bool

    def leave_free(self, study: StudyFile, kibibytes: int) -> None:
        """Leave that much space: by a file that fills the rest, or by a limit on the pages of the study."""
        if self.is_mounted:
            self.give_back(study)
            status = os.statvfs(self.folder)
            filler = max(0, status.f_bavail * status.f_frsize - kibibytes * 1024)
            with (self.folder / "filler").open("wb") as file:
                file.write(b"\0" * filler)
            return
        pages = study.database.conn.execute("PRAGMA page_count").fetchone()[0]
        self._limit(study, pages + kibibytes // 4)

    def give_back(self, study: StudyFile) -> None:
        """Free all space again."""
        if self.is_mounted:
            (self.folder / "filler").unlink(missing_ok=True)
        else:
            self._limit(study, 1_000_000_000)

    @property
    def words(self) -> str:
        """How the space is taken away, for the output of the tests."""
        if self.is_mounted:
            return f"disk full by a file system of {_SIZE // _MIB} MiB in memory"
        return "disk full by max_page_count only, since there is no right to mount here"

    @staticmethod
    def _limit(study: StudyFile, pages: int) -> None:
        from dosebook.store.connection import restrict, unrestrict

        unrestrict(study.database)
        study.database.conn.execute(f"PRAGMA max_page_count={pages}").fetchall()
        restrict(study.database)


@contextmanager
def small_disk(folder: Path) -> Iterator[SmallDisk]:
    """Yield a small disk mounted at ``folder``, or ``folder`` itself without the right to mount."""
    folder.mkdir()
    is_mounted = sys.platform == "linux" and _mount(folder)
    try:
        yield SmallDisk(folder, is_mounted)
    finally:
        if is_mounted:
            subprocess.run(["umount", "-l", str(folder)], check=True)


def _mount(folder: Path) -> bool:
    if os.geteuid() != 0:
        return False
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "tmpfs", str(folder)]
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False
