"""Each participant of the cohort under review on one axis of days: doses, events, support, counts, disease."""

from collections.abc import Iterator
from dataclasses import replace

from dosebook.domain.dlt_status import DltStatus
from dosebook.domain.exposure import participant_exposure
from dosebook.domain.records import Participant
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.study_units import amount_unit
from dosebook.domain.words import translate, within_sentence
from dosebook.drawing.participant_timeline import participant_timeline
from dosebook.drawing.timeline import timeline
from dosebook.drawing.timeline_parts import Panel, Timeline
from dosebook.report.age import age_of
from dosebook.report.blocks import Block, Fact, Facts, Figure, Heading, Prose, Section
from dosebook.report.dlt_state_words import state_words
from dosebook.report.format import MISSING, format_number
from dosebook.report.frame import Frame

WIDTH = 490.0
HEIGHT, HEIGHT_UNDER_THE_TITLE = 540.0, 500.0
"""So much of a page is left for a figure under what is said about the participant, on A4 and on Letter."""
MOST_MORE = 36.0


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
    yield Prose(words.format(number=len(people), cohort=within_sentence(cohort_name(frame.under_review))))
    for place, person in enumerate(people):
        yield Heading(person.participant_id, new_page=place > 0)
        yield Facts(_about(frame, person))
        yield _figure(frame, person, HEIGHT if place else HEIGHT_UNDER_THE_TITLE)


def _about(frame: Frame, person: Participant) -> tuple[Fact, ...]:
    """Say who it is, what was given, and where the participant stands."""
    age = age_of(person)
    parts = (
        person.sex.label if person.sex else "",
        "" if age is None else translate("report", "{age} years").format(age=age),
        "" if person.ecog is None else translate("report", "ECOG {value}").format(value=person.ecog),
        person.disease_stage.label if person.disease_stage else "",
        ""
        if person.prior_lines is None
        else translate("report", "prior lines of therapy: {count}").format(count=person.prior_lines),
    )
    exposure = participant_exposure(frame.data, person)
    words = translate("report", "{count} fractions, {total} {unit} in all")
    if len(exposure.fractions) == 1:
        words = translate("report", "1 fraction, {total} {unit}")
    given = words.format(
        count=len(exposure.fractions),
        total=format_number(exposure.administered, 2),
        unit=amount_unit(frame.study),
    )
    standing = next(
        (state_words(one.state) for one in _statuses(frame) if one.participant == person.uid), MISSING
    )
    state = person.disposition.label if person.disposition else translate("report", "On the study")
    return (
        Fact(translate("report", "At baseline"), ", ".join(filter(None, parts)) or MISSING),
        Fact(translate("report", "Given"), given),
        Fact(translate("report", "For DLT"), standing, "dlt"),
        Fact(translate("report", "Participation"), state),
    )


def _statuses(frame: Frame) -> tuple[DltStatus, ...]:
    return frame.statuses(frame.under_review) if frame.under_review is not None else ()


def _figure(frame: Frame, person: Participant, height: float) -> Figure:
    content = participant_timeline(frame.data, person.uid, frame.day)
    note = translate("report", "What has no date, value or unit is not drawn; it stands in the tables.")
    # The day of the report is its cut-off, not today; what has no place is told below.
    shown = _spread(replace(content, today=None, notes=() if content.strips else content.notes), height)
    title = translate("report", "{participant}: doses, events by grade, support, counts and disease")
    return Figure(
        timeline(shown, width=WIDTH),
        title.format(participant=person.participant_id),
        note if content.notes and content.strips else "",
        shrinks=True,
    )


def _spread(content: Timeline, height: float) -> Timeline:
    """Return the same with courses as high as the page has room for, since they are read by their height."""
    courses = sum(isinstance(strip, Panel) for strip in content.strips)
    room = height - timeline(content, width=WIDTH).height
    if not courses or room <= 0:
        return content
    more = min(MOST_MORE, room / courses)
    strips = (
        replace(strip, height=strip.height + more) if isinstance(strip, Panel) else strip
        for strip in content.strips
    )
    return replace(content, strips=tuple(strips))
