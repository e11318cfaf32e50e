"""A time of day as people type it, on the clock of 24 hours."""

import re
from datetime import time

from dosebook.domain.errors import DosebookError
from dosebook.domain.words import clipped, translate

_FORM = re.compile(r"([0-9]{1,2})[:.h ]([0-9]{2})|([0-9]{2})([0-9]{2})")


class UnreadableTime(DosebookError):
    """The text is no time of day; the sentence says what to write."""


def read_time(text: str) -> time:
    """Return the time that ``text`` means: ``14:05``, ``14.05``, ``1405``; raises UnreadableTime."""
    typed = text.strip()
    found = _FORM.fullmatch(typed)
    if found is not None:
        hour, minute = (int(part) for part in found.groups() if part is not None)
        if hour < 24 and minute < 60:
            return time(hour, minute)
    sentence = translate("dates", "“{typed}” was not understood as a time. Write hours and minutes: 14:05.")
    raise UnreadableTime(sentence.format(typed=clipped(typed)))
