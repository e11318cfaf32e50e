"""Make a casebook: the forms to fill in by hand, or one participant's as filled in."""

from pathlib import Path

from dosebook import __version__
from dosebook.domain.errors import DosebookError
from dosebook.domain.participant_ids import participant_called
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.runtime.clock import Clock, SystemClock


class NoSuchParticipant(DosebookError):
    """Nobody in the study has this id."""


def participant_with_id(data: StudyData, typed: str) -> Participant:
    """Return the participant with this id; raises NoSuchParticipant."""
    person = participant_called(data, typed)
    if person is None:
        words = translate("casebook", "There is no participant {id} in this study.")
        raise NoSuchParticipant(words.format(id=typed))
    return person


def make_casebook(
    data: StudyData,
    participant: Participant | None,
    path: Path,
    *,
    annotated: bool = False,
    clock: Clock | None = None,
) -> int:
    """Write the casebook of ``participant``, or the blank one, as a PDF and return its pages.

    Raises ReportNotWritten when it cannot be put there.
    """
    from dosebook.report.casebook import CasebookSettings, blank_casebook, filled_casebook
    from dosebook.report.pdf.document import render
    from dosebook.report.pdf.export import write_pdf

    settings = CasebookSettings((clock or SystemClock()).now_utc(), __version__, annotated=annotated)
    if participant is None:
        document = blank_casebook(data, settings)
    else:
        document = filled_casebook(data, participant, settings)
    made = render(document)
    write_pdf(made.pdf, path)
    return made.pages
