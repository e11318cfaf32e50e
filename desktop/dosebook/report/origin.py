"""What a finished PDF says of how it was made, so that it can be laid out again from its study file.

The words stand among the keywords of the PDF. They hold no value of a record: of the text of the medical
monitor only a digest.
"""

import hashlib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from dosebook.domain.codelists import ReportStatus, code_of
from dosebook.report.profile import Profile, Reader

if TYPE_CHECKING:
    from dosebook.report.build import Settings

_PREFIX = "dosebook-report-1?"
_MANY = " "


@dataclass(frozen=True, slots=True)
class Origin:
    """How a report was made: see the settings; ``entry`` is the position in the audit trail."""

    number: int
    status: ReportStatus
    day: date
    entry: int
    made_at: datetime
    under_review: str | None
    cohorts: tuple[str, ...]
    sections: tuple[str, ...]
    paper: str
    profile: Profile
    program_version: str
    digest: str
    text_digest: str
    language: str = "en"


def origin_words(settings: "Settings", entry: int, digest: str) -> str:
    """Return the settings of a report in one line, without a comma, which separates keywords."""
    said = {
        "number": settings.number,
        "status": settings.status.value,
        "to": settings.day.isoformat(),
        "entry": entry,
        "made": settings.made_at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "cohort": settings.under_review or "",
        "cohorts": _MANY.join(settings.cohorts),
        "sections": _MANY.join(settings.sections),
        "paper": settings.paper,
        "language": settings.language,
        "reader": settings.profile.reader.value,
        "deidentified": int(settings.profile.is_deidentified),
        "cleared": int(settings.profile.is_text_cleared),
        "program": settings.program_version,
        "digest": digest,
        "text": text_digest(settings.medical_monitor_text),
    }
    return _PREFIX + urlencode(said)


def read_origin(words: str) -> Origin | None:
    """Return what ``origin_words`` said; None for what is no such line."""
    if not words.startswith(_PREFIX):
        return None
    said = dict(parse_qsl(words.removeprefix(_PREFIX), keep_blank_values=True))
    try:
        return Origin(
            number=int(said["number"]),
            status=code_of(ReportStatus, said["status"]),
            day=date.fromisoformat(said["to"]),
            entry=int(said["entry"]),
            made_at=datetime.fromisoformat(said["made"]),
            under_review=said["cohort"] or None,
            cohorts=tuple(said["cohorts"].split()),
            sections=tuple(said["sections"].split()),
            paper=said["paper"],
            profile=Profile(
                Reader(said["reader"]), said["deidentified"] == "1", is_text_cleared=said["cleared"] == "1"
            ),
            program_version=said["program"],
            digest=said["digest"],
            text_digest=said["text"],
            language=said.get("language", "en"),  # no version before spoke another
        )
    except (KeyError, ValueError):
        return None


def text_digest(text: str) -> str:
    """Return a short digest of a text, empty for none."""
    return hashlib.sha256(text.encode()).hexdigest()[:16] if text else ""
