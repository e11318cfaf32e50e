"""What this computer last saw of each study file, kept in the profile, away from the file.

A chain cannot show that its newest rows were cut off or that the whole file was swapped for an older
copy. An anchor outside can: the file must still hold the row that the anchor names, with its hash.
"""

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dosebook.runtime.atomic_file import private_folder, write_atomically
from dosebook.runtime.paths import Paths
from dosebook.store.ledger import Head, parse_time, read_head
from dosebook.store.sqlite import Database


@dataclass(frozen=True, slots=True)
class Anchor:
    """The newest ledger row that this computer saw in the file that it remembers as ``file_id``."""

    file_id: str
    head: Head

    @property
    def seen_at(self) -> datetime:
        """When that row was written."""
        return parse_time(self.head.at_utc)


def remembered_as(file_id: str, path: Path, *, is_made_up: bool) -> str:
    """Return the id under which this computer remembers the study in ``path``.

    It is that of the study, wherever the file lies, so that an older copy shows in any folder. Only the
    demo, which has the same id each time it is made, is told apart by its place as well.
    """
    if not is_made_up:
        return file_id
    return f"{file_id[:32]}-{hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:16]}"


class AnchorFolder:
    """The anchors of one profile."""

    def __init__(self, profile: Path) -> None:
        """Keep the anchors in ``profile``; their folder is created at the first write."""
        self._folder = Paths(profile).anchors
        self._is_there = False

    def read(self, file_id: str) -> Anchor | None:
        """Return the anchor of a study file; None when there is none that can be read."""
        try:
            found = json.loads(self._file(file_id).read_text(encoding="utf-8"))
            head = Head(int(found["position"]), str(found["hash"]), str(found["at_utc"]))
            parse_time(head.at_utc)
        except (OSError, ValueError, KeyError, TypeError, OverflowError):
            return None
        if not 0 <= head.position < 1 << 63:  # no position of any ledger
            return None
        return Anchor(file_id, head) if found.get("file_id") == file_id else None

    def write(self, anchor: Anchor) -> None:
        """Keep ``anchor`` in place of the former one; raises OSError."""
        if not self._is_there:
            private_folder(self._folder)
            self._is_there = True
        content = {
            "file_id": anchor.file_id,
            "position": anchor.head.position,
            "hash": anchor.head.hash,
            "at_utc": anchor.head.at_utc,
        }
        text = json.dumps(content).encode("ascii")
        # After a loss of power the former anchor may be back: older, yet true.
        write_atomically(self._file(anchor.file_id), text, private=True, sync_name=False)

    def _file(self, file_id: str) -> Path:
        # The id comes from the study file, so it may not choose a path.
        name = "".join(letter for letter in file_id if letter.isascii() and letter.isalnum())[:64]
        return self._folder / f"{name}.json"


def holds(database: Database, anchor: Anchor) -> bool:
    """Whether the file still contains the row that the anchor names."""
    head = read_head(database, anchor.head.position)
    return head.position == anchor.head.position and head.hash == anchor.head.hash
