"""The cohort ladder of a frame, for page 1 and for the section on cohorts alike."""

from dosebook.domain.dlt_case import DltState
from dosebook.domain.dlt_status import DltStatus
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.words import translate
from dosebook.drawing.cohort_ladder import LadderSquare, LadderStep, LegendItem, SquareState, cohort_ladder
from dosebook.report.blocks import Figure
from dosebook.report.frame import Frame

_STATES = {
    DltState.DLT: SquareState.DLT,
    DltState.EVALUABLE: SquareState.EVALUABLE,
    DltState.PENDING: SquareState.PENDING,
    DltState.NOT_EVALUABLE: SquareState.NOT_COUNTED,
    DltState.NOT_DOSED: SquareState.NOT_DOSED,
}


def ladder_figure(frame: Frame) -> Figure:
    """Return the ladder with a square per participant."""
    steps = tuple(
        LadderStep(
            label=cohort_title(cohort, frame.study),
            squares=tuple(_square(frame, status) for status in frame.statuses(cohort)),
            is_under_review=frame.under_review is not None and cohort.uid == frame.under_review.uid,
            remark=cohort.status.label.lower() if cohort.status else "",
        )
        for cohort in frame.cohorts
    )
    drawing = cohort_ladder(steps, ladder_legend(), alt_text=translate("report", "Cohort ladder"))
    return Figure(
        drawing, translate("report", "Cohorts from the lowest to the highest; a square is a participant")
    )


def ladder_legend() -> tuple[LegendItem, ...]:
    """Return what each pattern means."""
    return (
        LegendItem(SquareState.EVALUABLE, translate("report", "evaluable, no DLT")),
        LegendItem(SquareState.DLT, translate("report", "DLT")),
        LegendItem(SquareState.PENDING, translate("report", "pending (days left)")),
        LegendItem(SquareState.NOT_COUNTED, translate("report", "not evaluable")),
        LegendItem(SquareState.NOT_DOSED, translate("report", "not dosed")),
    )


def _square(frame: Frame, status: DltStatus) -> LadderSquare:
    beside = f"{status.days_left} d" if status.state is DltState.PENDING and status.days_left else ""
    return LadderSquare(
        _STATES[status.state],
        f"{frame.participant_id(status.participant)}: {status.reason}",
        ("participant", status.participant),
        beside,
    )
