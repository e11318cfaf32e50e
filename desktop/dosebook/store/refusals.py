"""SQLite's errors as sentences: which constraint refused a save, or how the disk failed."""

import re
from collections.abc import Sequence

from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.variable import variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.store.errors import DiskFull, DuplicateRecord, ImpossibleValue, SaveFailed, kept_in_form
from dosebook.store.saves import PlannedChange
from dosebook.store.sqlite import sqlite3

_DUPLICATES = {
    "study": QT_TRANSLATE_NOOP("store", "This file already has its study. Nothing was saved. {kept}"),
    "cohort": QT_TRANSLATE_NOOP(
        "store",
        "There is a cohort with this number already. Nothing was saved. {kept} Choose another number.",
    ),
    "participant": QT_TRANSLATE_NOOP(
        "store", "There is a participant with this ID already. Nothing was saved. {kept} Check the ID."
    ),
    "dlt_assessment": QT_TRANSLATE_NOOP(
        "store",
        "This participant has a DLT assessment already. Nothing was saved. {kept} Change the existing one.",
    ),
    "escalation_design": QT_TRANSLATE_NOOP(
        "store",
        "This study has its escalation rule already. Nothing was saved. {kept} Change the existing one.",
    ),
}


def refusal(error: Exception, planned: Sequence[PlannedChange]) -> SaveFailed:
    """Return the sentence for a save that a constraint or guard of the file refused."""
    message = str(error)
    duplicate = re.search(r"duplicate (\w+)", message)
    if duplicate and duplicate[1] in _DUPLICATES:
        text = translate("store", _DUPLICATES[duplicate[1]])
        return DuplicateRecord(duplicate[1], text.format(kept=kept_in_form()))
    constraint = re.fullmatch(r"CHECK constraint failed: (\w+)", message)
    if constraint:
        return _impossible(constraint[1], planned)
    if "made-up participants" in message:
        return SaveFailed(
            translate(
                "store",
                "A study with made-up participants stays marked as such. Nothing was saved. "
                "Create a new study for real participants.",
            )
        )
    if isinstance(error, UnicodeEncodeError):
        return SaveFailed(
            translate(
                "store",
                "The text holds half a character, which no file can keep. Nothing was saved. {kept} "
                "Remove the character that shows as a box.",
            ).format(kept=kept_in_form())
        )
    if "too big" in message:
        return SaveFailed(
            translate(
                "store",
                "The texts of this record are too long to be kept: a record holds at most about a million "
                "characters. Nothing was saved. {kept} Shorten the longest text.",
            ).format(kept=kept_in_form())
        )
    if "FOREIGN KEY" in message:
        return SaveFailed(
            translate(
                "store", "The record names another one that is not in this study. Nothing was saved. {kept}"
            ).format(kept=kept_in_form())
        )
    return SaveFailed(
        translate("store", "The study file refused this save ({cause}). Nothing was saved. {kept}").format(
            cause=message, kept=kept_in_form()
        )
    )


def _impossible(name: str, planned: Sequence[PlannedChange]) -> SaveFailed:
    for item in planned:
        variable = variables(RECORD_TYPE_OF[item.record.kind]).get(name)
        if variable is not None:
            text = translate("store", "“{label}” cannot have this value. Nothing was saved. {kept}")
            return ImpossibleValue(name, text.format(label=variable.label, kept=kept_in_form()))
    return SaveFailed(
        translate("store", "The study file refused this save ({cause}). Nothing was saved. {kept}").format(
            cause=name, kept=kept_in_form()
        )
    )


def write_failure(error: sqlite3.Error) -> SaveFailed:
    """Return the sentence for a write that failed and of which nothing is in the file."""
    code = getattr(error, "sqlite_errorcode", None)
    primary = None if code is None else code & 0xFF
    if primary == sqlite3.SQLITE_FULL:
        return DiskFull(
            translate(
                "store", "The disk is full. Nothing was saved. {kept} Free some space, then save again."
            ).format(kept=kept_in_form())
        )
    if primary in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}:
        return SaveFailed(
            translate(
                "store",
                "The study file or its folder can no longer be written to. Nothing was saved. {kept} "
                "Check the permissions and the disk, then save again.",
            ).format(kept=kept_in_form())
        )
    return SaveFailed(
        translate(
            "store", "The disk failed ({cause}). Nothing was saved. {kept} Check the disk, then save again."
        ).format(cause=str(error), kept=kept_in_form())
    )
