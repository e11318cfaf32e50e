"""Tables of liver, kidney and thyroid values after the first fraction."""

from collections.abc import Callable, Sequence

from dosebook.domain.certainty import Certainty
from dosebook.domain.localised import localised
from dosebook.domain.summary.liver_peaks import (
    LiverPeaks,
    Peak,
    liver_peaks,
)
from dosebook.domain.summary.organ_labs import (
    CLEARANCES,
    MULTIPLES,
    KidneySummary,
    LimitCount,
    ThyroidSummary,
    kidney_summary,
    thyroid_summary,
)
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Inline, Row, Table
from dosebook.report.format import MISSING, format_count
from dosebook.report.frame import Frame
from dosebook.report.spreads import shown, sign_rule, signed_spread

Line = tuple[str, Sequence[Inline]]


def liver_table(frame: Frame) -> Table:
    """Return whoever reached a limit of Hy's law, with the peaks that tell more."""
    columns = (
        Column(translate("report", "Participant"), weight=1),
        *(
            Column(translate("report", "{test}, × upper limit (study day)").format(test=test), "right", 1.3)
            for test in (
                translate("report", "ALT"),
                translate("report", "AST"),
                translate("report", "Bilirubin"),
                translate("report", "Alkaline phosphatase"),
            )
        ),
        Column(translate("report", "Reading"), weight=2.6),
    )
    found = [one for one in liver_peaks(frame.data, frame.everybody.participants) if _is_beyond_one(one)]
    rows = [
        Row(
            (
                one.participant.participant_id,
                _peak(one.alt),
                _peak(one.ast),
                _peak(one.bilirubin),
                _peak(one.phosphatase),
                _reading(one),
            )
        )
        for one in found
    ]
    note = translate(
        "report",
        "Listed is whoever reached 3 × the upper limit of ALT or AST or 2 × that of bilirubin after the first fraction (FDA, "
        "July 2009). Peaks may be of different days.",
    )
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody is known to have reached one of these limits."),
        title=translate("report", "Liver values beyond a limit of Hy's law"),
        notes=(note, *([sign_rule()] if any(_has_sign(one) for one in found) else [])),
    )


def potential_cases(frame: Frame) -> tuple[int, int]:
    """Return how many potential cases there are, and how many have both a transaminase and bilirubin."""
    peaks = liver_peaks(frame.data, frame.everybody.participants)
    known = [one for one in peaks if (one.alt or one.ast) and one.bilirubin]
    return sum(one.is_potential_hys_law for one in peaks), len(known)


def _is_beyond_one(one: LiverPeaks) -> bool:
    return max(one.beyond) is not Certainty.NO


def _has_sign(one: LiverPeaks) -> bool:
    peaks = (one.alt, one.ast, one.bilirubin, one.phosphatase)
    return any(peak.signed.sign for peak in peaks if peak is not None)


def _peak(peak: Peak | None) -> str:
    if peak is None:
        return MISSING
    times = f"{peak.signed.mark}{localised(peak.signed.rounded(1)):f}"
    return f"{times} ({MISSING if peak.day is None else str(peak.day).replace('-', '−')})"


def _reading(one: LiverPeaks) -> str:
    if one.hys_law is Certainty.POSSIBLE or Certainty.CERTAIN not in one.beyond:
        return translate("report", "cannot tell, by the sign of a value")
    if not one.is_potential_hys_law:
        return translate("report", "one limit alone")
    if one.may_be_cholestasis is None:
        return translate("report", "potential Hy's law; alkaline phosphatase not known")
    if one.may_be_cholestasis:
        return translate("report", "potential Hy's law; alkaline phosphatase speaks for cholestasis")
    return translate("report", "potential Hy's law")


def kidney_table(frame: Frame) -> Table:
    """Return creatinine and clearance by cohort."""
    found = [kidney_summary(frame.data, group.participants) for group in frame.groups]
    lines: list[Line] = [
        _line(
            translate("report", "with a creatinine"),
            found,
            lambda one: format_count(one.with_value, one.treated),
        ),
        _line(
            translate("report", "highest, × baseline, median (range)"),
            found,
            lambda one: signed_spread(one.ratios, 1),
        ),
    ]
    for multiple in MULTIPLES:
        label = translate("report", "{multiple} × baseline or more").format(multiple=shown(multiple))
        lines.append(
            _line(label, found, lambda one, at=multiple: format_count(one.at_least(at), len(one.ratios)))
        )
    lines.append(
        _line(
            translate("report", "lowest clearance, mL/min, median (range)"),
            found,
            lambda one: signed_spread(one.clearances),
        )
    )
    for clearance in CLEARANCES:
        label = translate("report", "clearance below {limit} mL/min").format(limit=shown(clearance))
        lines.append(
            _line(label, found, lambda one, at=clearance: format_count(one.below(at), len(one.clearances)))
        )
    note = translate(
        "report",
        "Of those with a baseline in a unit that converts; baseline is the last value on or before the day of the first fraction.",
    )
    has_values = any(one.with_value or one.clearances for one in found)
    return _table(
        frame,
        lines if has_values else [],
        translate("report", "No creatinine and no clearance after the first fraction was recorded."),
        translate("report", "Kidney"),
        note,
        *(
            [sign_rule()]
            if any(each.sign for one in found for each in (*one.ratios, *one.clearances))
            else []
        ),
    )


def thyroid_table(frame: Frame) -> Table:
    """Return TSH and free T4 by cohort."""
    found = [thyroid_summary(frame.data, group.participants) for group in frame.groups]
    lines: list[Line] = [
        _line(translate("report", "with a TSH"), found, lambda one: format_count(one.with_tsh, one.treated)),
        _line(translate("report", "TSH above its range"), found, lambda one: _limit(one.tsh_high)),
        _line(translate("report", "TSH below its range"), found, lambda one: _limit(one.tsh_low)),
        _line(
            translate("report", "with a free T4"), found, lambda one: format_count(one.with_t4, one.treated)
        ),
        _line(translate("report", "free T4 below its range"), found, lambda one: _limit(one.t4_low)),
    ]
    note = translate(
        "report", "At any time after the first fraction; of those with a value and that limit of its range."
    )
    has_values = any(one.with_tsh or one.with_t4 for one in found)
    return _table(
        frame,
        lines if has_values else [],
        translate("report", "No TSH and no free T4 after the first fraction was recorded."),
        translate("report", "Thyroid"),
        note,
    )


def _limit(one: LimitCount) -> Inline:
    return format_count(one.beyond, one.known)


def _line(
    label: str,
    found: Sequence[KidneySummary] | Sequence[ThyroidSummary],
    cell: Callable[..., Inline],
) -> Line:
    return label, [cell(one) for one in found]


def _table(frame: Frame, lines: Sequence[Line], empty: str, title: str, *notes: str) -> Table:
    columns = (
        Column(translate("report", "After the first fraction"), weight=frame.leading(1.9)),
        *frame.group_columns,
    )
    return Table(
        columns,
        tuple(Row((label, *cells)) for label, cells in lines),
        empty,
        title=title,
        notes=notes if lines else (),
        emphasised=frame.emphasised_column,
        is_open=True,
    )
