"""The cohort ladder of a frame, for page 1 and for the section on cohorts alike."""

from dosebook.domain.words import translate
from dosebook.drawing.study_ladder import study_ladder
from dosebook.report.blocks import Figure
from dosebook.report.frame import Frame


def ladder_figure(frame: Frame) -> Figure:
    """Return the ladder with a square per participant."""
    marked = frame.under_review.uid if frame.under_review is not None else None
    drawing = study_ladder(frame.data, frame.cohorts, frame.day, under_review=marked)
    return Figure(
        drawing, translate("report", "Cohorts from the lowest to the highest; a square is a participant")
    )
