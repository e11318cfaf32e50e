"""A report for support: what helps to mend a failure, without anything that somebody entered.

Nothing is taken out of a text afterwards; each file is made of what may be told, and of the log only lines
of the one shape that the program writes.
"""

import json
import platform
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from dosebook import __version__
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.runtime.atomic_file import write_atomically
from dosebook.runtime.paths import Paths
from dosebook.runtime.settings import Settings
from dosebook.store.schema import SCHEMA_VERSION
from dosebook.store.sqlite import sqlite3

_LOG_LINE = re.compile(
    r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3} [A-Z]+ [A-Za-z_.]+ at (?:[\w.]+:\d+ [\w<>]+(?: > )?)*"
)
"""Kind of failure and places in the program; see ``log_failure``."""

_LEAST_YEAR = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class SupportFile:
    """One file of the report, as it can be read before it is sent."""

    name: str
    text: str


def support_files(
    paths: Paths,
    settings: Settings,
    screen: Mapping[str, str],
    data: StudyData | None,
    failure: str = "",
) -> tuple[SupportFile, ...]:
    """Return what would be sent; ``screen`` is what the window knows of itself, ``failure`` a crash report."""
    made = [
        SupportFile("program.json", _json({**_program(), **screen})),
        SupportFile("profile.json", _json(_profile(paths, settings))),
    ]
    if data is not None:
        made.append(SupportFile("study.json", _json(_study(data))))
    if failure:
        made.append(SupportFile("failure.txt", failure.rstrip() + "\n"))
    for name in (f"{paths.log.name}.1", paths.log.name):
        text = _log(paths.log.with_name(name))
        if text:
            made.append(SupportFile(name, text))
    return tuple(made)


def write_support_report(files: Sequence[SupportFile], path: Path) -> None:
    """Write the files as they were shown into one zip; raises OSError."""
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(zipfile.ZipInfo(file.name, _LEAST_YEAR), file.text)
    write_atomically(path, whole.getvalue())


def _program() -> dict[str, str]:
    return {
        "dosebook": __version__,
        "packaged": "yes" if getattr(sys, "frozen", False) else "no",
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": sqlite3.sqlite_version,
        "study_form": str(SCHEMA_VERSION),
    }


def _profile(paths: Paths, settings: Settings) -> dict[str, str]:
    """Return what is set and how many of each there are; names, folders and titles stay here."""
    return {
        "theme": settings.theme,
        "name_given": _yes_no(settings.person_name),
        "role_given": _yes_no(settings.person_role),
        "second_backup_folder_given": _yes_no(settings.second_backup_folder),
        "recent_studies": str(len(settings.recent_studies)),
        "drafts": str(_count(paths.drafts)),
        "loaded_ctcae_texts": str(_count(paths.ctcae)),
    }


def _study(data: StudyData) -> dict[str, str]:
    """Return how much there is of each kind, which tells nothing of what it says."""
    kept = Counter(entry.record.kind for entry in data.entries.values())
    voided = Counter(entry.record.kind for entry in data.entries.values() if entry.is_voided)
    counts = {kind: f"{count} ({voided[kind]} voided)" for kind, count in sorted(kept.items())}
    return {"audit_trail_entries": str(data.position), **counts}


def _log(file: Path) -> str:
    try:
        lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    kept = [line for line in lines if _LOG_LINE.fullmatch(line)]
    left_out = len(lines) - len(kept)
    if left_out:
        words = translate("support", "[{count} lines of another shape are left out]")
        kept.append(words.format(count=left_out))
    return "".join(f"{line}\n" for line in kept)


def _count(folder: Path) -> int:
    try:
        return sum(1 for path in folder.rglob("*") if path.is_file())
    except OSError:
        return 0


def _yes_no(text: str) -> str:
    return "yes" if text else "no"


def _json(content: Mapping[str, str]) -> str:
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"
