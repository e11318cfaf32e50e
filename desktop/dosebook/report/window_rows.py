"""Two cohorts over the same days as rows of a table, for page 1 and the comparison alike."""

from collections.abc import Callable

from dosebook.domain.summary.comparison_summary import WindowCounts
from dosebook.domain.words import translate
from dosebook.report.blocks import Row
from dosebook.report.format import format_count

Number = Callable[[WindowCounts], int]


def people_rows(*counts: WindowCounts, is_short: bool = False) -> tuple[Row, ...]:
    """Return participants with at least one of each, n/N before percent."""
    lines: list[tuple[str, Number, bool]] = [
        (translate("report", "serious event"), lambda one: one.with_serious, True),
        (translate("report", "any event"), lambda one: one.with_any, False),
        (translate("report", "event of grade 3 or higher"), lambda one: one.with_grade_3, True),
        (translate("report", "event of grade 4 or higher"), lambda one: one.with_grade_4, True),
        (
            translate("report", "related event of grade 3 or higher"),
            lambda one: one.with_related_grade_3,
            False,
        ),
        (translate("report", "platelet transfusion"), lambda one: one.with_platelets, False),
        (translate("report", "red cell transfusion"), lambda one: one.with_red_cells, False),
    ]
    if any(one.with_ungraded for one in counts):
        lines.append((translate("report", "event without a grade"), lambda one: one.with_ungraded, True))
    return tuple(
        Row((label, *(format_count(number(one), one.treated) for one in counts)))
        for label, number, is_first_page in lines
        if is_first_page or not is_short
    )


def number_rows(*counts: WindowCounts) -> tuple[Row, ...]:
    """Return what is counted in days and events, with the days observed and who has no known window."""
    lines: list[tuple[str, Number]] = [
        (translate("report", "Serious events"), lambda one: one.serious_events),
        (translate("report", "Platelet transfusion days"), lambda one: one.platelet_days),
        (translate("report", "Red cell transfusion days"), lambda one: one.red_cell_days),
        (translate("report", "Participant-days observed"), lambda one: one.participant_days),
        (translate("report", "Participants whose window is not known"), lambda one: one.without_window),
    ]
    return tuple(Row((label, *(str(number(one)) for one in counts))) for label, number in lines)


def transfusion_rows(*counts: WindowCounts) -> tuple[Row, ...]:
    """Return transfusion days with the participants who had them, and the days observed."""
    words = translate("report", "{days} in {people}")
    platelets = (words.format(days=one.platelet_days, people=_of(one.with_platelets, one)) for one in counts)
    red_cells = (words.format(days=one.red_cell_days, people=_of(one.with_red_cells, one)) for one in counts)
    return (
        Row((translate("report", "platelet transfusion days, in participants"), *platelets)),
        Row((translate("report", "red cell transfusion days, in participants"), *red_cells)),
        Row(
            (translate("report", "participant-days observed"), *(str(one.participant_days) for one in counts))
        ),
    )


def _of(number: int, counts: WindowCounts) -> str:
    return f"{number}/{counts.treated}"
