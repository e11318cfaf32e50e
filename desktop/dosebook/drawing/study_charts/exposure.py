"""What splitting a dose does to the activity in the body: an illustration by superposition, not dosimetry."""

from decimal import Decimal

from dosebook.domain.fractionation import Superposition
from dosebook.domain.localised import localised
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_units import is_radioactive
from dosebook.domain.summary.exposure_illustration import HalfLifeCurves, curves, half_lives, mean_total
from dosebook.domain.treatment import treated_participants
from dosebook.domain.words import translate
from dosebook.drawing.charts.activity_curves import ActivityPanel, ActivityWords, Points, activity_curves
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import Chart, nobody_treated, nothing, sentences
from dosebook.drawing.study_charts.scope import Scope

LEAST_DAYS = 28
STEPS_A_DAY = 2


def exposure_illustration(scope: Scope) -> tuple[Chart, ...]:
    """Return the mean total of the cohort under review, else of the last dosed one, in fractions and at once."""
    title = translate(
        "charts", "Activity in the body, in fractions and at once (illustration, not dosimetry)"
    )
    cohort = _cohort(scope)
    if cohort is None:
        return nobody_treated(title)
    mean = mean_total(scope.data, cohort)
    why = _why_not(scope, cohort, mean)
    if why or mean is None:
        return nothing(title, why)
    found = tuple(curves(cohort, mean, half_life) for half_life in half_lives(scope.data.study))
    note = sentences(
        translate(
            "charts", "{cohort}: the mean total of {number} treated, {total} mCi, on the days planned."
        ).format(
            cohort=cohort_title(cohort, scope.data.study),
            number=len(treated_participants(scope.data, cohort)),
            total=f"{localised(mean):.2f}",
        ),
        translate(
            "charts",
            "One compartment that loses activity at the effective half-life: neither a serum concentration nor a dose to marrow.",
        ),
        translate(
            "charts",
            "The area to infinity is the same for both; the peak is lower, and more area needs more activity.",
        ),
    )
    panels = tuple(map(_panel, found))
    words = ActivityWords(
        translate("charts", "the same total at once"),
        translate("charts", "in fractions as planned"),
        translate("charts", "activity in the body, mCi"),
        translate("charts", "days from the first fraction"),
    )

    def draw(width: float) -> Drawing:
        return activity_curves(panels, words, width=width, alt_text=f"{title}. {note}")

    return (Chart(title, draw, note),)


def _cohort(scope: Scope) -> Cohort | None:
    dosed = [one for one in scope.cohorts if treated_participants(scope.data, one)]
    return next((one for one in dosed if one.uid == scope.under_review), dosed[-1] if dosed else None)


def _why_not(scope: Scope, cohort: Cohort, mean: Decimal | None) -> str:
    if not is_radioactive(scope.data.study):
        return translate("charts", "The agent is not given as an activity.")
    if scope.is_one_site:
        return translate("charts", "One site's participants alone tell no mean of a cohort.")
    if len(cohort.fractions) < 2:
        words = translate("charts", "{cohort} is not given in fractions.")
        return words.format(cohort=cohort_title(cohort, scope.data.study))
    if mean is None:
        return translate("charts", "No activity is recorded.")
    return ""


def _panel(found: HalfLifeCurves) -> ActivityPanel:
    title = translate("charts", "half-life {days} d").format(days=f"{localised(found.half_life):g}")
    peak, single = found.split.peak(), found.single.peak()
    words = translate("charts", "peak {split} of {single}")
    remark = words.format(split=f"{localised(peak):.1f}", single=f"{localised(single):.1f}")
    last = max(LEAST_DAYS, round(max(one.day for one in found.split.fractions)) + LEAST_DAYS // 2)
    return ActivityPanel(title, _points(found.single, last), _points(found.split, last), remark)


def _points(course: Superposition, last: int) -> Points:
    """Return the course from 0 to the last day; a fraction rises straight up at its moment."""
    given = {one.day for one in course.fractions}
    steps = {number / STEPS_A_DAY for number in range(last * STEPS_A_DAY + 1)}
    points: list[tuple[float, float]] = []
    for day in sorted(steps | given):
        if day in given:
            amount = sum(one.activity for one in course.fractions if one.day == day)
            points.append((day, course.at(day) - amount))
        points.append((day, course.at(day)))
    return tuple(points)
