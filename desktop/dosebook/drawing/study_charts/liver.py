"""Potential drug-induced liver injury: peak ALT against peak bilirubin of each participant (eDISH)."""

from dosebook.domain.certainty import Certainty
from dosebook.domain.codelists import LabTest
from dosebook.domain.localised import localised
from dosebook.domain.records import Result
from dosebook.domain.summary.liver_peaks import (
    BILIRUBIN_LIMIT,
    NO_LIMIT,
    NO_VALUE,
    TRANSAMINASE_LIMIT,
    LiverPeaks,
    Peak,
    liver_peaks,
    why_no_peak,
)
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.drawing.charts.liver_plot import LiverPoint, LiverWords, Phosphatase, liver_plot
from dosebook.drawing.shapes import Drawing
from dosebook.drawing.study_charts.chart import Chart, nobody_treated, nothing, sentences, share_words
from dosebook.drawing.study_charts.scope import Scope

_WHY = {
    NO_VALUE: QT_TRANSLATE_NOOP("charts", "no {test} after the first fraction"),
    NO_LIMIT: QT_TRANSLATE_NOOP("charts", "{test} without upper limit of normal"),
}
_PHOSPHATASE = {True: Phosphatase.HIGH, False: Phosphatase.LOW, None: Phosphatase.UNKNOWN}


def liver(scope: Scope) -> tuple[Chart, ...]:
    """Return the figure of whoever has both peaks."""
    title = translate("charts", "Liver: highest ALT against highest bilirubin after the first fraction")
    if not scope.people:
        return nobody_treated(title)
    peaks = liver_peaks(scope.data, scope.people)
    points = tuple(
        _point(one, one.alt, one.bilirubin)
        for one in peaks
        if one.alt is not None and one.bilirubin is not None
    )
    without = [
        (one.participant.participant_id, _why(one, scope)) for one in peaks if not (one.alt and one.bilirubin)
    ]
    share = share_words(len(points), len(peaks), without)
    if not points:
        return nothing(title, share)
    note = sentences(share, _by_ast(peaks), _by_sign(peaks), _reading())

    def draw(width: float) -> Drawing:
        limits = (float(TRANSAMINASE_LIMIT), float(BILIRUBIN_LIMIT))
        return liver_plot(points, _words(), limits=limits, width=width, alt_text=f"{title}. {note}")

    return (Chart(title, draw, note),)


def _words() -> LiverWords:
    return LiverWords(
        transaminase=translate("charts", "highest ALT, × upper limit of normal"),
        bilirubin=translate("charts", "highest total bilirubin, × upper limit of normal"),
        quadrants=(
            translate("charts", "neither"),
            translate("charts", "ALT ≥ 3 × alone"),
            translate("charts", "bilirubin ≥ 2 × alone"),
            translate("charts", "potential Hy's law"),
        ),
        low=translate("charts", "alkaline phosphatase below 2 ×"),
        high=translate("charts", "alkaline phosphatase 2 × or more: cholestasis?"),
        unknown=translate("charts", "alkaline phosphatase not known"),
    )


def _reading() -> str:
    return translate(
        "charts",
        "Peaks may be of different days. A participant at the upper right is a reason to look for another cause (bile "
        "ducts, virus, other drugs), no diagnosis; alkaline phosphatase of 2 × or more speaks for cholestasis (FDA 2009).",
    )


def _by_ast(peaks: tuple[LiverPeaks, ...]) -> str:
    """Name whoever is a potential case by AST and not by ALT, which the figure cannot show."""
    hidden = [
        one.participant.participant_id
        for one in peaks
        if one.is_potential_hys_law
        and (one.alt is None or one.alt.reaches(TRANSAMINASE_LIMIT) is not Certainty.CERTAIN)
    ]
    words = translate("charts", "By AST, not by ALT, also beyond both limits: {participants}.")
    return words.format(participants=", ".join(hidden)) if hidden else ""


def _by_sign(peaks: tuple[LiverPeaks, ...]) -> str:
    """Name whoever has a peak that lies beyond where it is drawn."""
    signed = [
        f"{one.participant.participant_id} ({', '.join(found)})"
        for one in peaks
        if one.alt is not None
        and one.bilirubin is not None
        and (
            found := [
                f"{name} {_told(peak)} ×"
                for name, peak in (("ALT", one.alt), (translate("charts", "bilirubin"), one.bilirubin))
                if peak.signed.sign
            ]
        )
    ]
    words = translate("charts", "Reported as below or above where they are drawn: {participants}.")
    return words.format(participants=", ".join(signed)) if signed else ""


def _told(peak: Peak) -> str:
    return f"{peak.signed.mark}{localised(peak.signed.rounded(1))}"


def _point(one: LiverPeaks, alt: Peak, bilirubin: Peak) -> LiverPoint:
    words = translate(
        "charts", "{participant}: ALT {alt} × on day {alt_day}, bilirubin {bilirubin} × on day {day}"
    )
    worst = bilirubin if one.beyond[1] > alt.reaches(TRANSAMINASE_LIMIT) else alt
    return LiverPoint(
        one.participant.participant_id,
        float(alt.times),
        float(bilirubin.times),
        _PHOSPHATASE[one.may_be_cholestasis],
        (Result.kind, worst.result.uid),
        words.format(
            participant=one.participant.participant_id,
            alt=_told(alt),
            bilirubin=_told(bilirubin),
            alt_day=alt.day if alt.day is not None else "–",
            day=bilirubin.day if bilirubin.day is not None else "–",
        ),
    )


def _why(one: LiverPeaks, scope: Scope) -> str:
    names = {LabTest.ALT: LabTest.ALT.label, LabTest.BILIRUBIN: translate("charts", "bilirubin")}
    lacking = [
        (test, why_no_peak(scope.data, one.participant.uid, test))
        for test, peak in ((LabTest.ALT, one.alt), (LabTest.BILIRUBIN, one.bilirubin))
        if peak is None
    ]
    return ", ".join(translate("charts", _WHY[why]).format(test=names[test]) for test, why in lacking)
