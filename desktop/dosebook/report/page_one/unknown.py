"""What is not known about the cohort under review."""

from collections.abc import Iterator

from dosebook.domain.records import Cohort
from dosebook.domain.words import translate
from dosebook.report.frame import Frame
from dosebook.report.missing import MissingLine

MOST_LISTED = 6
MOST_SENTENCES = 3
MOST_CHARACTERS = 700
"""So much of it finds room on page 1; the first participant is told whatever it takes."""


def unknown(frame: Frame, cohort: Cohort) -> str:
    """Return what is missing around each participant of the cohort, and how many others have gaps."""
    here = [line for line in frame.missing if line.cohort == cohort.uid]
    shown = list(_lines(here))
    others = len(frame.missing) - len(shown)
    if not shown:
        shown.append(translate("report", "The program finds nothing missing in this cohort."))
    if others:
        words = translate("report", "{number} more participants have gaps; see Missing and unclear.")
        one = translate("report", "One more participant has gaps; see Missing and unclear.")
        shown.append(one if others == 1 else words.format(number=others))
    records = sum(line.cohorts.count(cohort.uid) for line in frame.checks if not line.is_undecided)
    if records:
        words = translate("report", "The data checks ask about this cohort {number} times; see Data checks.")
        once = translate("report", "The data checks ask about one record of this cohort; see Data checks.")
        shown.append(once if records == 1 else words.format(number=records))
    return "\n".join(shown)


def _lines(missing: list[MissingLine]) -> Iterator[str]:
    taken = 0
    for line in missing[:MOST_LISTED]:
        words = f"{line.participant_id}: {' '.join(line.words[:MOST_SENTENCES])}"
        taken += len(words)
        if taken > MOST_CHARACTERS and taken > len(words):
            return
        yield words + (" …" if len(line.words) > MOST_SENTENCES else "")
