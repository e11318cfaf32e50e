"""The cover: which report of which study this is, the answer in figures, the contents, and a code of the snapshot."""

from collections.abc import Iterator, Sequence

from dosebook.domain.partial_date import day_words
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.words import translate
from dosebook.report.blocks import (
    Block,
    Contents,
    Entry,
    Fact,
    Facts,
    Heading,
    Imprint,
    Prose,
    QrCode,
    Run,
    Section,
)
from dosebook.report.contents import is_appendix
from dosebook.report.format import MISSING
from dosebook.report.frame import Frame
from dosebook.report.page_one.answer import key_figures
from dosebook.report.page_one.completeness import completeness
from dosebook.report.taken_out import taken_out_words

KEY = "cover"
MOST_LINES = 26
"""So many lines of the contents find room in the usual type."""


def cover(frame: Frame, imprint: Imprint, title: str, sections: Sequence[Section]) -> Section:
    """Return the cover of a report with these sections."""
    blocks = [Facts(_facts(frame, imprint)), *_answer(frame), *_contents(sections), _code(frame)]
    return Section(KEY, title, tuple(blocks))


def _facts(frame: Frame, imprint: Imprint) -> tuple[Fact, ...]:
    study = frame.study
    protocol = " · ".join(filter(None, (study.protocol_number, study.title or study.short_title)))
    facts = [
        Fact(translate("report", "Study"), protocol or MISSING),
        Fact(translate("report", "Sponsor"), study.sponsor or MISSING),
        Fact(translate("report", "For"), _for_whom(frame)),
        Fact(translate("report", "Cut-off"), imprint.cut_off),
        Fact(translate("report", "Report"), f"{imprint.report}, {imprint.made}, {imprint.program}"),
    ]
    if frame.taken_out:
        facts.append(Fact(translate("report", "Taken out since"), taken_out_words(frame)))
    if imprint.marks:
        facts.append(Fact(translate("report", "Note"), "; ".join(imprint.marks)))
    return tuple(facts)


def _for_whom(frame: Frame) -> str:
    if not frame.profile.is_open:
        return translate("report", "the Data Monitoring Committee")
    return translate(
        "report",
        "the sponsor: conduct, accrual, data quality and pooled safety; nothing of a single cohort or participant",
    )


def _answer(frame: Frame) -> Iterator[Block]:
    """Say first what the committee asks, wherever the file may say it."""
    cohort = frame.under_review
    if cohort is None or frame.is_pooled:
        return
    yield Heading(cohort_title(cohort, frame.study), 3)
    yield key_figures(frame, cohort)
    yield Prose((Run(completeness(frame, cohort), bold=True),))


def _contents(sections: Sequence[Section]) -> Iterator[Block]:
    body = [section for section in sections if not is_appendix(section.key)]
    behind = [section for section in sections if is_appendix(section.key)]
    for title, found in (
        (translate("report", "Contents"), body),
        (translate("report", "Appendix"), behind),
    ):
        if found:
            yield Heading(title, 3)
            entries = tuple(Entry(one.number, one.title, one.key) for one in found)
            yield Contents(entries, is_dense=len(sections) > MOST_LINES)


def _code(frame: Frame) -> QrCode:
    known = frame.reported
    text = f"dosebook:report?digest={frame.digest}&entry={known.data.position}&to={frame.day.isoformat()}"
    words = translate(
        "report",
        "The code holds the digest of what is reported, the last entry of the audit trail that is in it, and the day of "
        "the cut-off. Whether a PDF was made from a study file is told by Report, Check a PDF, or by dosebook verify; "
        "a digest that agrees is no proof.",
    )
    entry = translate("report", "Data to {day}, entry {position} of the audit trail, head {head}.").format(
        day=day_words(frame.day), position=known.data.position, head=known.data.head or MISSING
    )
    digest = translate("report", "Digest (SHA-256) {digest}").format(digest=frame.digest or MISSING)
    return QrCode(text, (digest, entry, words))
