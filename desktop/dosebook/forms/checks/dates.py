"""Every comparison of two dates by the checks passes through here: wrong for certain, possibly wrong, or not wrong.

A check that compares dates asks the same question twice. Where the dates are sure of a mistake it warns; where
their unknown parts decide it, a second check says that nobody can tell. Neither is ever silent for the other.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Any

from dosebook.domain import partial_date
from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.partial_date import PartialDate
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation

Moment = PartialDate | None
Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Compared:
    """How sure two dates are of a mistake, and the words that both sentences take."""

    wrong: Certainty
    words: Words


Compares = Callable[[Any, Situation], Iterable[Compared]]
"""All comparisons that a check makes in one record; what is not recorded is compared with nothing."""


@dataclass(frozen=True, slots=True)
class DatesSay:
    """Fires at the first comparison that is so sure; what is open is told only where nothing is wrong."""

    compares: Compares
    at: Certainty

    def __call__(self, record: Any, situation: Situation) -> Words | None:
        """Return the words of the sentence, or None."""
        found = tuple(self.compares(record, situation))
        if max((one.wrong for one in found), default=Certainty.NO) is not self.at:
            return None
        return next(one.words for one in found if one.wrong is self.at)


CANNOT_TELL = "_cannot_tell"
"""What the id of a check has at its end where it says that nobody can tell."""


def date_checks(
    check_id: str,
    field: str,
    wrong: str,
    open_: str,
    compares: Compares,
    *,
    severity: Severity = Severity.WARNS,
) -> tuple[EditCheck, EditCheck]:
    """Return the check that warns of ``wrong`` and its other half, which says ``open_``."""
    certain = EditCheck(check_id, field, wrong, DatesSay(compares, Certainty.CERTAIN), severity)
    return certain, open_check(f"{check_id}{CANNOT_TELL}", field, open_, compares)


def open_check(check_id: str, field: str, sentence: str, compares: Compares) -> EditCheck:
    """Return a check of dates that may lie either way: only what nobody can tell is worth a word."""
    return EditCheck(check_id, field, sentence, DatesSay(compares, Certainty.POSSIBLE), Severity.CANNOT_TELL)


def before(earlier: Moment, later: Moment, /, **words_of: Moment | str) -> Compared:
    """Compare two dates of which it is a mistake if ``earlier`` lies before ``later``."""
    return Compared(is_before(earlier, later), _in_words(words_of))


def before_other(own: Moment, other: Moment, /, **words_of: Moment | str) -> Compared:
    """Compare as ``before`` with a date of another record, of which that record says once that nothing is known."""
    return Compared(is_before(own, other) if _is_told_here(own, other) else Certainty.NO, _in_words(words_of))


def after_other(own: Moment, other: Moment, /, **words_of: Moment | str) -> Compared:
    """Compare as ``before_other``, where it is a mistake if the other date lies before this one."""
    return Compared(is_before(other, own) if _is_told_here(own, other) else Certainty.NO, _in_words(words_of))


def is_before(earlier: Moment, later: Moment) -> Certainty:
    """Whether both are recorded and ``earlier`` lies before ``later``, whatever their unknown parts are."""
    if earlier is None or later is None:
        return Certainty.NO
    found = partial_date.is_before(earlier, later)
    return Certainty.POSSIBLE if found is None else Certainty.CERTAIN if found else Certainty.NO


def is_moment_before(earlier: Moment, at: time | None, later: Moment, later_at: time | None) -> Certainty:
    """Compare as ``is_before``; on one known day the times decide, and one that is not recorded decides nothing."""
    if earlier is not None and earlier == later and earlier.is_complete:
        return is_time_before(at, later_at)
    return is_before(earlier, later)


def is_time_before(at: time | None, later_at: time | None) -> Certainty:
    """Whether both times of one day are recorded and the first is earlier."""
    is_earlier = at is not None and later_at is not None and at < later_at
    return Certainty.CERTAIN if is_earlier else Certainty.NO


def is_outside(moment: Moment, opens: tuple[date, date], closes: tuple[date, date]) -> Certainty:
    """Whether a date lies outside days that begin between two bounds and end between two others."""
    if moment is None:
        return Certainty.NO
    first, last = moment.first, moment.last
    return sure(
        certain=last < opens[0] or first > closes[1],
        possible=first < opens[1] or last > closes[0],
    )


def more_days_between(earlier: Moment, later: Moment, days: int) -> Certainty:
    """Whether more than so many days lie between two dates."""
    if earlier is None or later is None:
        return Certainty.NO
    return sure(
        certain=not earlier.is_unknown and not later.is_unknown and (later.first - earlier.last).days > days,
        possible=(later.last - earlier.first).days > days,
    )


def days_between(earlier: Moment, later: Moment) -> str:
    """Return the whole days from one date to another, from the fewest to the most: ``4``, ``3–33``."""
    if earlier is None or later is None:
        return ""
    least, most = (later.first - earlier.last).days, (later.last - earlier.first).days
    return str(least) if least == most else f"{least}–{most}"


def words(moment: Moment) -> str:
    """Return a date as people read it, nothing for none."""
    return moment.words() if moment is not None else ""


def _is_told_here(own: Moment, other: Moment) -> bool:
    return own is not None and other is not None and (own.is_unknown or not other.is_unknown)


def _in_words(words_of: Mapping[str, Moment | str]) -> Words:
    return {name: one if isinstance(one, str) else words(one) for name, one in words_of.items()}
