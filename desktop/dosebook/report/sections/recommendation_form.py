"""The form on which the committee writes down what it holds and recommends; nothing is ticked by the program."""

from dosebook.domain.codelists import Determination, Recommendation
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.words import translate
from dosebook.report.blocks import (
    Block,
    CheckBoxes,
    Heading,
    Note,
    Prose,
    Section,
    SignatureLines,
    WritingLines,
)
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the form for the cohort under review."""
    name = (
        cohort_title(frame.under_review, frame.study)
        if frame.under_review
        else translate("report", "no cohort chosen")
    )
    blocks: tuple[Block, ...] = (
        Prose(translate("report", "Reviewed: {cohort}.").format(cohort=name)),
        Heading(translate("report", "Is the reviewed dose safe and tolerated?"), 3),
        CheckBoxes(tuple(code.label for code in Determination)),
        Heading(translate("report", "Recommendation"), 3),
        CheckBoxes(tuple(code.label for code in Recommendation)),
        WritingLines(translate("report", "Regimen and number of participants"), 2),
        WritingLines(translate("report", "Conditions"), 2),
        WritingLines(translate("report", "Data requested"), 2),
        WritingLines(translate("report", "Members present"), 2),
        WritingLines(translate("report", "Conflicts of interest declared"), 2),
        SignatureLines(
            (
                translate("report", "Chair: printed name and signature"),
                translate("report", "Meaning: recommendation of the committee"),
                translate("report", "Date and time"),
            )
        ),
        Note(
            translate(
                "report",
                "The recommendation advises the sponsor; the sponsor's decision is recorded apart, and a cohort opens only after it.",
            )
        ),
    )
    return Section("form", translate("report", "Recommendation of the committee"), blocks, new_page=True)
