"""Activity in one line: rates by what they contain, and the marker."""

from dosebook.domain.records import Participant
from dosebook.domain.summary.response_summary import marker_summary, rates_of, response_count
from dosebook.domain.words import translate
from dosebook.report.format import format_fraction
from dosebook.report.frame import Frame
from dosebook.report.spreads import marked_change


def activity(frame: Frame, people: tuple[Participant, ...]) -> str:
    """Return the response rates and the best change of M-protein, with their denominators."""
    if not people:
        return translate("report", "Nobody was treated.")
    count = response_count(frame.data, people)
    parts = [
        translate("report", "{category} or better {count}").format(
            category=category.value, count=format_fraction(count.at_least(category), count.treated)
        )
        for category in rates_of(frame.data.study)
    ]
    marker = marker_summary(frame.data, people)
    if not marker.measurable:
        return "; ".join([*parts, translate("report", "no change of M-protein is measurable")])
    words = translate(
        "report", "best change of M-protein mean {mean} %, median {median} % ({measurable} measurable)"
    )
    parts.append(
        words.format(
            mean=marked_change(marker.mean, marker.mean_sign),
            median=marked_change(marker.median, marker.median_sign),
            measurable=format_fraction(marker.measurable, marker.treated),
        )
    )
    return "; ".join(parts)
