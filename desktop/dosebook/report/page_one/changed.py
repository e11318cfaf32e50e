"""What changed since the last review, in one line."""

from dosebook.domain.words import translate
from dosebook.report.change_counts import summary_words
from dosebook.report.format import format_date
from dosebook.report.frame import Frame


def changed(frame: Frame) -> str:
    """Return how much is new, changed or late since the data of the last review."""
    if frame.earlier is None:
        return translate("report", "No earlier review is recorded.")
    words = translate("report", "Since the data to {day}. {summary}")
    return words.format(day=format_date(frame.earlier.day), summary=summary_words(frame))
