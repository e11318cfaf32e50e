"""M-protein: the best change of each participant with the best response, and the change over time."""

from decimal import Decimal

from dosebook.domain.localised import localised
from dosebook.domain.m_protein import (
    MIXED_UNITS,
    NO_BASELINE,
    NO_FIRST_DOSE,
    NO_LATER_VALUE,
    NOT_MEASURED,
    SIGNED_BASELINE,
    MarkerCourse,
    NoChange,
    m_protein_change,
    m_protein_course,
)
from dosebook.domain.records import Participant, Result
from dosebook.domain.signed_number import SignedNumber
from dosebook.domain.summary.adverse_event_summary import TreatedGroup
from dosebook.domain.summary.response_summary import best_response
from dosebook.domain.treatment import first_dose_date
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.drawing.charts.change_lines import HIGHEST, ChangeLine, ChangePoint, change_lines
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import (
    Chart,
    above_words,
    below_words,
    nobody_treated,
    nothing,
    sentences,
    share_words,
)
from dosebook.drawing.study_charts.scope import Scope
from dosebook.drawing.waterfall import HIGHEST as LONGEST_BAR
from dosebook.drawing.waterfall import WaterfallBar, has_words, waterfall

_WHY = {
    NOT_MEASURED: QT_TRANSLATE_NOOP("charts", "not measured by serum M-protein"),
    NO_FIRST_DOSE: QT_TRANSLATE_NOOP("charts", "no dated first fraction"),
    NO_BASELINE: QT_TRANSLATE_NOOP("charts", "no baseline value"),
    NO_LATER_VALUE: QT_TRANSLATE_NOOP("charts", "no value after baseline"),
    MIXED_UNITS: QT_TRANSLATE_NOOP("charts", "values in different units"),
    SIGNED_BASELINE: QT_TRANSLATE_NOOP("charts", "baseline with a sign (<, >)"),
}
NO_RESPONSE = "–"
SMALLEST = 490.0
"""Points that a figure is wide at least, in the report."""


def best_changes(scope: Scope) -> tuple[Chart, ...]:
    """Return the waterfall of the best change of serum M-protein, with the best response of each."""
    title = translate(
        "charts", "Best change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)"
    )
    if not scope.people:
        return nobody_treated(title)
    bars: list[WaterfallBar] = []
    without: list[tuple[str, str]] = []
    for group in scope.by_cohort:
        for person in group.participants:
            change = m_protein_change(scope.data, person)
            if isinstance(change, NoChange):
                without.append((person.participant_id, _why(change)))
                continue
            best = best_response(scope.data, person)
            letters = best.category.value if best is not None and best.category is not None else NO_RESPONSE
            key = (Participant.kind, person.uid)
            bars.append(
                WaterfallBar(
                    person.participant_id,
                    float(change.percent),
                    signed_words(change.percent, sign=change.sign),
                    _number(group),
                    key,
                    letters,
                    change.sign,
                )
            )
    share = share_words(len(bars), len(scope.people), without)
    if not bars:
        return nothing(title, share)
    reading = translate("charts", "Under each bar: participant, cohort (C), best response.")
    signs = translate("charts", "< or >: the value was reported as below or above a number.")
    is_cut = any(bar.percent > LONGEST_BAR for bar in bars)
    note = sentences(
        share,
        reading if has_words(len(bars), SMALLEST) else "",
        translate("charts", "Rises beyond +100 % stand at the upper edge.") if is_cut else "",
        signs if any(bar.sign for bar in bars) else "",
    )

    def draw(width: float) -> Drawing:
        return waterfall(tuple(bars), width=width, alt_text=f"{title}. {note}")

    return (Chart(title, draw, note),)


def changes_over_time(scope: Scope) -> tuple[Chart, ...]:
    """Return the spider of serum M-protein."""
    title = translate(
        "charts",
        "Change of serum M-protein of each participant, % of baseline (dashed: −25 and −50 %)",
    )
    if not scope.people:
        return nobody_treated(title)
    lines: list[ChangeLine] = []
    without: list[tuple[str, str]] = []
    for group in scope.by_cohort:
        for person in group.participants:
            course = m_protein_course(scope.data, person)
            line = _line(person, group, course, scope) if isinstance(course, MarkerCourse) else None
            if line is not None:
                lines.append(line)
            elif isinstance(course, NoChange):
                without.append((person.participant_id, _why(course)))
            else:
                without.append((person.participant_id, translate("charts", "no value of a known day")))
    share = share_words(len(lines), len(scope.people), without)
    if not lines:
        return nothing(title, share)
    is_cut = any(point.percent > HIGHEST for line in lines for point in line.points)
    note = sentences(
        share,
        translate("charts", "Rises beyond +100 % stand at the upper edge.") if is_cut else "",
        translate("charts", "Values after a new anti-myeloma therapy or without a full date are not drawn."),
    )

    def draw(width: float) -> Drawing:
        return change_lines(
            tuple(lines),
            axis_title=translate("charts", "% change"),
            day_title=translate(
                "charts", "study day; day 1 is that of the first fraction, where each line begins"
            ),
            cohort_words=translate("charts", "cohort {number}"),
            below_words=below_words(),
            above_words=above_words(),
            width=width,
            alt_text=f"{title}. {note}",
        )

    return (Chart(title, draw, note),)


def signed_words(percent: Decimal, decimals: int = 0, *, sign: str = "") -> str:
    """Return a change with plus or minus: ``−34``, ``+12``, ``0``; ``<−90`` where it is known to lie below only."""
    change = SignedNumber(percent, sign)
    rounded = change.rounded(decimals)
    way = "−" if rounded < 0 else "+" if rounded > 0 else ""
    return f"{change.mark}{way}{localised(abs(rounded)):f}"


def _line(person: Participant, group: TreatedGroup, course: MarkerCourse, scope: Scope) -> ChangeLine | None:
    first = first_dose_date(scope.data, person.uid)
    start = first.exact if first is not None else None
    if start is None:
        return None
    words = translate("charts", "{participant}: {value} {unit}, {change} %, {date}")
    points = [
        ChangePoint(
            (point.date.exact - start).days,
            float(point.percent),
            (Result.kind, point.result),
            words.format(
                participant=person.participant_id,
                value=f"{point.change.mark}{localised(point.value):f}",
                unit=course.unit.label,
                change=signed_words(point.percent, 1, sign=point.sign),
                date=point.date.words(),
            ),
            point.sign,
        )
        for point in course.points
        if point.date.exact is not None
    ]
    if not points:
        return None
    baseline = translate("charts", "{participant}: baseline {value} {unit}, {date}").format(
        participant=person.participant_id,
        value=f"{localised(course.baseline):f}",
        unit=course.unit.label,
        date=course.baseline_date.words(),
    )
    begin = ChangePoint(0, 0, (Result.kind, course.baseline_result), baseline)
    return ChangeLine(person.participant_id, _number(group), (begin, *points))


def _why(found: NoChange) -> str:
    return translate("charts", _WHY[found.reason])


def _number(group: TreatedGroup) -> int:
    return group.cohort.number if group.cohort is not None and group.cohort.number is not None else 0
