"""Dates as ``PartialDate.words`` prints them, found again in a text: in the language here, and in English."""

import re
from collections.abc import Callable

from dosebook.domain.partial_date import DAY_FORM, MONTHS, PartialDate
from dosebook.domain.words import translate


class DatesInText:
    """Finds the dates that have a month; a text that people typed may say them in English."""

    def __init__(self) -> None:
        """Learn the words of the language here."""
        self._months = {word: place for place, word in enumerate(MONTHS, start=1)}
        self._months |= {translate("dates", word): place for place, word in enumerate(MONTHS, start=1)}
        names = "|".join(map(re.escape, sorted(self._months, key=len, reverse=True)))
        forms = (DAY_FORM, translate("dates", DAY_FORM))
        after_day = "|".join({re.escape(form[len("{day}") : form.index("{month}")]) for form in forms})
        self._date = re.compile(rf"(?<![\w.])(?:(\d{{1,2}})(?:{after_day}))?({names}) (\d{{4}})(?!\w)")

    def are_in(self, text: str) -> bool:
        """Return whether the text holds a date."""
        return self._date.search(text) is not None

    def replaced(self, text: str, by: Callable[[re.Match[str], PartialDate | None], str]) -> str:
        """Return the text with each date replaced by what ``by`` makes of it; no calendar has it where None."""
        return self._date.sub(lambda found: by(found, self._read(found)), text)

    def _read(self, found: re.Match[str]) -> PartialDate | None:
        day, month, year = found.groups()
        try:
            return PartialDate(int(year), self._months[month], int(day) if day else None)
        except ValueError:
            return None
