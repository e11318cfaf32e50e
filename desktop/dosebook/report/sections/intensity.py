"""The distance between fractions and the dose intensity, of cohorts that are given several fractions."""

from dosebook.domain.dose_intensity import dose_intensity
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Row, RowKind, Section, Table
from dosebook.report.format import MISSING, format_fraction, format_number
from dosebook.report.frame import Frame

KEY = "intensity"


def section(frame: Frame) -> Section | None:
    """Return the table; None where no cohort is given several fractions."""
    tables = _tables(frame)
    return Section(KEY, translate("report", "Intervals and dose intensity"), tables) if tables else None


def _tables(frame: Frame) -> tuple[Table, ...]:
    """Return a table with a row for each treated participant of these cohorts; none where there is no such cohort."""
    cohorts = [cohort for cohort in frame.dosed_cohorts if len(cohort.fractions) > 1]
    if not cohorts:
        return ()
    columns = (
        Column(translate("report", "Participant"), weight=1.2),
        Column(translate("report", "Fractions given"), "right"),
        Column(translate("report", "Days, first to last"), "right"),
        Column(translate("report", "Planned days"), "right"),
        Column(translate("report", "Given of planned dose, %"), "right", 1.2),
        Column(translate("report", "Relative dose intensity, %"), "right", 1.2),
    )
    rows: list[Row] = []
    for cohort in cohorts:
        rows.append(Row((cohort_name(cohort), *[""] * (len(columns) - 1)), RowKind.GROUP))
        for exposure in frame.exposure(cohort).participants:
            found = dose_intensity(exposure, cohort)
            cells = (
                exposure.participant.participant_id,
                format_fraction(found.given, found.planned),
                MISSING if found.days is None else str(found.days),
                str(found.planned_days),
                format_number(found.dose_percent, 1),
                format_number(found.relative_percent, 1),
            )
            rows.append(Row(cells, indent=1))
    note = translate(
        "report",
        "Relative dose intensity: given over the actual duration against planned over the planned duration. A duration runs from "
        "the first fraction to one planned interval after the last, and a fraction left out does not shorten it. Cohorts given "
        "one fraction are not listed: theirs is the dose alone.",
    )
    title = translate("report", "Intervals and dose intensity")
    return (Table(columns, tuple(rows), "", title=title, notes=(note,)),)
