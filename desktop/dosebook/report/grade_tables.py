"""Events by highest grade, a column for each grade: beside all terms for large cohorts, in an appendix for small ones."""

from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.summary.adverse_event_summary import TreatedGroup, by_class_and_term
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Table
from dosebook.report.event_rows import named
from dosebook.report.frame import Frame

GRADE_COLUMNS = ((1, 2), (3, 3), (4, 4), (5, 5))
MOST_OF_A_SMALL_COHORT = 6
"""So many treated are told well enough by "any grade (grade 3 or higher)"."""


def are_small(frame: Frame) -> bool:
    """Whether no cohort is large enough to need a column for each grade; so too for one site's file."""
    return frame.is_pooled or all(group.treated <= MOST_OF_A_SMALL_COHORT for group in frame.by_cohort)


def by_highest_grade(frame: Frame) -> list[Table]:
    """Return a table for each cohort, the one under review first; of one site, of all its participants."""
    groups = [frame.everybody] if frame.is_pooled else _reviewed_first(frame)
    return [_by_grade(group, frame.pool_title) for group in groups]


def _reviewed_first(frame: Frame) -> list[TreatedGroup]:
    reviewed = frame.under_review.uid if frame.under_review else None
    return sorted(frame.by_cohort, key=lambda group: group.cohort is None or group.cohort.uid != reviewed)


def _by_grade(group: TreatedGroup, pool_title: str) -> Table:
    columns = (
        Column(translate("report", "System organ class, term"), weight=3.2),
        Column(translate("report", "Grade 1–2"), "right"),
        Column(translate("report", "Grade 3"), "right"),
        Column(translate("report", "Grade 4"), "right"),
        Column(translate("report", "Grade 5"), "right"),
        Column(translate("report", "No grade"), "right"),
        Column(translate("report", "Any"), "right"),
    )
    rows = []
    for row in by_class_and_term((group,)):
        counts = row.counts[0]
        grades = [counts.between(low, high) for low, high in GRADE_COLUMNS]
        rows.append(
            named(
                row,
                tuple(
                    str(number) if number else "–" for number in (*grades, counts.ungraded, counts.any_grade)
                ),
            )
        )
    treated = translate(
        "report", "Participants, of {treated} treated; each counts once at the highest grade."
    )
    return Table(
        columns,
        tuple(rows),
        translate("report", "No adverse events were recorded in this cohort."),
        title=cohort_name(group.cohort) if group.cohort else pool_title,
        is_open=group.cohort is None,
        notes=(treated.format(treated=group.treated),),
    )
