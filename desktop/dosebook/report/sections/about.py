"""How to read the report: the cut-off, what is marked, how it was counted, and what it was made from."""

from dosebook.domain.cut_off import POSSIBLY_MARK, UNDATED_MARK
from dosebook.domain.organ_classes import own_wording
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.report.blocks import Fact, Facts, Section
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import UNCONFIRMED_MARK, Frame
from dosebook.report.taken_out import taken_out_words


def section(frame: Frame) -> Section:
    """Return the definitions and what the report was made from."""
    reported = frame.reported
    certain = translate(
        "report",
        "What was entered up to entry {position} of the audit trail and is certainly or possibly dated on or before {day}. "
        "What ends later is printed as ongoing. Records certainly dated later, and left out: {left_out}.",
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
                ". ".join(filter(None, (_version(frame), own_wording()))),
            ),
            Fact(translate("report", "Reported cohorts"), _reported_cohorts(frame)),
            *(
                (Fact(translate("report", "Taken out since"), taken_out_words(frame)),)
                if frame.taken_out
                else ()
            ),
            Fact(translate("report", "Digest (SHA-256)"), frame.digest or MISSING),
            Fact(translate("report", "Head of the audit trail"), reported.data.head or MISSING),
        ),
        is_open=True,
    )
    return Section("about", translate("report", "How to read this report"), (facts,))


def _version(frame: Frame) -> str:
    return frame.study.ctcae_version.label if frame.study.ctcae_version else MISSING


def _reported_cohorts(frame: Frame) -> str:
    names = ", ".join(cohort_name(cohort) for cohort in frame.cohorts)
    if len(frame.cohorts) == len(frame.data.cohorts):
        return translate("report", "all: {names}").format(names=names or MISSING)
    return translate("report", "only {names}").format(names=names or MISSING)
