"""Each participant of the cohort under review on one axis of days: doses, events, support, counts, disease."""

from collections.abc import Iterator
from dataclasses import replace

from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate
from dosebook.drawing.participant_timeline import participant_timeline
from dosebook.drawing.timeline import timeline
from dosebook.report.blocks import Block, Figure, Heading, Prose, Section
from dosebook.report.frame import Frame

WIDTH = 490.0


def section(frame: Frame) -> Section:
    """Return a figure for every treated participant of the cohort under review."""
    title = translate("report", "Participants of the cohort under review")
    return Section("profiles", title, tuple(_blocks(frame)), new_page=True)


def _blocks(frame: Frame) -> Iterator[Block]:
    people = frame.treated(frame.under_review) if frame.under_review is not None else ()
    if frame.under_review is None or not people:
        yield Prose(translate("report", "Nobody was treated up to the cut-off."))
        return
    words = translate(
        "report",
        "{number} treated in {cohort}, by study day. Dotted lines are fractions, the band is the DLT window. In a course of "
        "counts the grounds are grades 2 to 4, and dashed lines are where grades 3 and 4 begin.",
    )
    yield Prose(words.format(number=len(people), cohort=cohort_name(frame.under_review)))
    for person in people:
        yield Heading(person.participant_id)
        yield _figure(frame, person)


def _figure(frame: Frame, person: Participant) -> Figure:
    content = participant_timeline(frame.data, person.uid, frame.day)
    note = translate("report", "What has no date, value or unit is not drawn; it stands in the tables.")
    # The day of the report is its cut-off, not today; what has no place is told below.
    shown = replace(content, today=None, notes=() if content.strips else content.notes)
    return Figure(timeline(shown, width=WIDTH), "", note if content.notes and content.strips else "")
