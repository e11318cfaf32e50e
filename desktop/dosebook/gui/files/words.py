"""Moments, sizes and counts as the dialogs around the study file say them."""

from datetime import UTC, datetime

from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate

MISSING = "–"
_STEP = 1024


def local_moment_words(moment: datetime | None) -> str:
    """Return a moment in the time of this computer: ``12 Aug 2018 09:30``; a dash for none."""
    if moment is None:
        return MISSING
    local = (moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)).astimezone()
    return f"{day_words(local.date())} {local:%H:%M}"


def size_words(size: int) -> str:
    """Return the size of a file in kilobytes or megabytes."""
    if size < _STEP * _STEP:
        return translate("files", "{count} kB").format(count=max(1, round(size / _STEP)))
    return translate("files", "{count} MB").format(count=f"{localised(size / _STEP / _STEP):.1f}")


def entries_words(count: int) -> str:
    """Return a number of entries of the audit trail in words."""
    if count == 1:
        return translate("files", "1 entry")
    return translate("files", "{count} entries").format(count=f"{localised(count):,}")
