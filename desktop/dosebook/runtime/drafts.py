"""What is being typed and not yet saved: private files of the profile, one per form and record.

A draft is never data. It is written while a person types, offered again after a crash, and gone when
the form is saved or discarded.
"""

import contextlib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dosebook.runtime.atomic_file import private_folder, write_atomically


@dataclass(frozen=True, slots=True)
class Draft:
    """The text in the editors of one form. ``study`` is the id inside the study file.

    ``based_on`` is the version the form showed, 0 for a new record. ``texts`` is the form's own
    business: what it needs to show the editors as they were.
    """

    study: str
    kind: str
    record_uid: str
    based_on: int
    texts: Mapping[str, str]
    typed_at: datetime


def write_draft(folder: Path, draft: Draft) -> None:
    """Keep ``draft`` in place of the former one of the same form and record; raises OSError."""
    private_folder(folder)
    content = {
        "study": draft.study,
        "kind": draft.kind,
        "record_uid": draft.record_uid,
        "based_on": draft.based_on,
        "texts": dict(draft.texts),
        "typed_at": draft.typed_at.astimezone(UTC).isoformat(),
    }
    text = json.dumps(content, ensure_ascii=False).encode("utf-8", "surrogatepass")
    write_atomically(_file(folder, draft.study, draft.kind, draft.record_uid), text, private=True)


def read_drafts(folder: Path, study: str) -> tuple[Draft, ...]:
    """Return the drafts of one study, oldest first; a file that cannot be read is passed over."""
    found = (_read(file) for file in folder.glob(f"{_key(study)}-*.draft"))
    return tuple(
        sorted(
            (draft for draft in found if draft is not None and draft.study == study),
            key=lambda draft: draft.typed_at,
        )
    )


def discard_draft(folder: Path, study: str, kind: str, record_uid: str) -> None:
    """Forget the draft of one form and record, if there is one; raises OSError."""
    _file(folder, study, kind, record_uid).unlink(missing_ok=True)


def _read(file: Path) -> Draft | None:
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError, AttributeError):
        found = json.loads(file.read_bytes().decode("utf-8", "surrogatepass"))
        return Draft(
            study=str(found["study"]),
            kind=str(found["kind"]),
            record_uid=str(found["record_uid"]),
            based_on=int(found["based_on"]),
            texts={str(name): str(text) for name, text in found["texts"].items()},
            typed_at=datetime.fromisoformat(found["typed_at"]),
        )
    return None


def _key(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _file(folder: Path, study: str, kind: str, record_uid: str) -> Path:
    # Digests, not names: neither a study's id nor a record's may choose a file name.
    return folder / f"{_key(study)}-{_key(kind + chr(0) + record_uid)}.draft"
