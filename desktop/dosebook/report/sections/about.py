"""How to read the report: the cut-off, what is marked, how it was counted, and what it was made from."""

from dosebook.domain.cut_off import POSSIBLY_MARK, UNDATED_MARK
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Fact, Facts, Row, Section, Table
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import UNCONFIRMED_MARK, Frame


def section(frame: Frame) -> Section:
    """Return the definitions and what is missing."""
    reported = frame.reported
    certain = translate(
        "report",
        "What was entered up to entry {position} of the audit trail and is certainly or possibly dated on or before {day}. "
        "What ends later is printed as ongoing. {left_out} records are certainly dated later and left out.",
    ).format(position=reported.data.position, day=format_date(frame.day), left_out=reported.left_out)
    marks = translate(
        "report",
        "{possibly} perhaps after the cut-off, since only part of the date is known ({count_possibly}). {undated} no date "
        "recorded ({count_undated}). {unconfirmed} nothing recorded, but nobody confirmed that up to the cut-off.",
    ).format(
        possibly=POSSIBLY_MARK,
        undated=UNDATED_MARK,
        unconfirmed=UNCONFIRMED_MARK,
        count_possibly=len(reported.possibly),
        count_undated=len(reported.undated),
    )
    counts = translate(
        "report",
        "Counts stand before percentages. Decimals are rounded once, half away from zero, from unrounded values. Study day 1 is "
        "the day of the first fraction; there is no day 0. A participant counts once per line, at the highest grade.",
    )
    facts = Facts(
        (
            Fact(translate("report", "In this report"), certain),
            Fact(translate("report", "Marks"), marks),
            Fact(translate("report", "Counting"), counts),
            Fact(
                translate("report", "Grading"),
                frame.study.ctcae_version.label if frame.study.ctcae_version else MISSING,
            ),
        )
    )
    missing = Table(
        (Column(translate("report", "Not known, or not as expected")),),
        tuple(Row((line,)) for line in frame.missing),
        translate("report", "The program found nothing missing."),
        title=translate("report", "Missing and unclear"),
    )
    return Section("about", translate("report", "How to read this report"), (facts, missing))
