"""The cohort ladder of a study at a day: what the window and the report both show."""

from collections.abc import Iterable
from datetime import date

from dosebook.domain.dlt_status import DltState, DltStatus, count_states
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.dlt_rates import enrolled_statuses
from dosebook.domain.words import translate, within_sentence
from dosebook.drawing.cohort_ladder import LadderSquare, LadderStep, LegendItem, SquareState, cohort_ladder
from dosebook.drawing.shapes import Drawing

_STATES = {
    DltState.DLT: SquareState.DLT,
    DltState.EVALUABLE: SquareState.EVALUABLE,
    DltState.PENDING: SquareState.PENDING,
    DltState.NOT_JUDGED: SquareState.NOT_JUDGED,
    DltState.NOT_EVALUABLE: SquareState.NOT_COUNTED,
    DltState.NOT_DOSED: SquareState.NOT_DOSED,
}


def study_ladder(
    data: StudyData,
    cohorts: Iterable[Cohort],
    day: date,
    *,
    under_review: str | None = None,
    width: float = 490.0,
    with_counts: bool = False,
) -> Drawing:
    """Draw a square per participant as known on ``day``; ``under_review`` is the uid of the marked cohort."""
    steps = ladder_steps(data, cohorts, day, under_review=under_review, with_counts=with_counts)
    return drawn_ladder(steps, width)


def ladder_steps(
    data: StudyData,
    cohorts: Iterable[Cohort],
    day: date,
    *,
    under_review: str | None = None,
    with_counts: bool = False,
) -> tuple[LadderStep, ...]:
    """Return what the ladder says, to be drawn at any width by ``drawn_ladder``; counting people takes longest."""
    return tuple(
        _step(cohort, data, day, under_review=under_review, with_counts=with_counts) for cohort in cohorts
    )


def drawn_ladder(steps: tuple[LadderStep, ...], width: float) -> Drawing:
    """Draw the steps of a ladder over ``width`` points."""
    return cohort_ladder(steps, ladder_legend(), width=width, alt_text=_alt_text(steps))


def ladder_legend() -> tuple[LegendItem, ...]:
    """Return what each pattern means."""
    return (
        LegendItem(SquareState.EVALUABLE, translate("report", "evaluable, no DLT")),
        LegendItem(SquareState.DLT, translate("report", "DLT")),
        LegendItem(SquareState.PENDING, translate("report", "pending (days left)")),
        LegendItem(SquareState.NOT_JUDGED, translate("report", "not yet judged")),
        LegendItem(SquareState.NOT_COUNTED, translate("report", "not evaluable")),
        LegendItem(SquareState.NOT_DOSED, translate("report", "not dosed")),
    )


def _step(
    cohort: Cohort, data: StudyData, day: date, *, under_review: str | None, with_counts: bool
) -> LadderStep:
    statuses = enrolled_statuses(cohort.uid, data, day)
    remarks = [within_sentence(cohort.status.label)] if cohort.status else []
    if with_counts:
        counts = count_states(statuses)
        if counts.not_judged:
            words = translate("report", "{number} not yet judged")
            remarks.insert(0, words.format(number=counts.not_judged))
        if counts.evaluable:
            words = translate("report", "{dlts}/{evaluable} with DLT")
            remarks.insert(0, words.format(dlts=counts.with_dlt, evaluable=counts.evaluable))
    return LadderStep(
        label=cohort_title(cohort, data.study),
        squares=tuple(_square(data, status) for status in statuses),
        is_under_review=cohort.uid == under_review,
        remark=" · ".join(remarks),
        record=(cohort.kind, cohort.uid),
    )


def _square(data: StudyData, status: DltStatus) -> LadderSquare:
    beside = ""
    if status.state is DltState.PENDING and status.days_left:
        beside = translate("report", "{days} d").format(days=status.days_left)
    person = data.find(status.participant)
    return LadderSquare(
        _STATES[status.state],
        f"{person.participant_id}: {status.reason}",
        (Participant.kind, status.participant),
        beside,
    )


def _alt_text(steps: tuple[LadderStep, ...]) -> str:
    words = translate("report", "Cohort ladder. {steps}")
    legend = {item.state: item.words for item in ladder_legend()}
    told = [
        f"{step.label}: {', '.join(legend[square.state] for square in step.squares)}"
        for step in steps
        if step.squares
    ]
    return words.format(steps="; ".join(told)).strip()
