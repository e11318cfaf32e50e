"""Who died and who left the study early, as tables."""

from dosebook.domain.codelists import Disposition
from dosebook.domain.death import day_of_death
from dosebook.domain.records import Participant
from dosebook.domain.study_day import day_since_last_fraction
from dosebook.domain.words import translate
from dosebook.report.blocks import DATE_SAMPLE, Column, Row, Table
from dosebook.report.deaths import cause_words, place_in_window
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame


def deaths_table(frame: Frame) -> Table:
    """Return every death, with its place to the last fraction and to the DLT window."""
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Died on"), sample=DATE_SAMPLE),
        Column(translate("report", "Study day"), "right", 0.8),
        Column(translate("report", "Days since the last fraction"), "right", 1.2),
        Column(translate("report", "DLT window"), weight=1.6),
        Column(translate("report", "Cause"), weight=3),
    )
    people = [one for one in frame.data.participants if frame.died(one) and frame.is_reported(one)]
    rows = tuple(_death_row(frame, one) for one in people)
    title = translate("report", "Deaths")
    return Table(columns, rows, translate("report", "No death was recorded."), title=title)


def _death_row(frame: Frame, one: Participant) -> Row:
    died = day_of_death(one, frame.data)
    since = day_since_last_fraction(died, frame.data, one.uid)
    return Row(
        (
            one.participant_id,
            format_date(died),
            frame.day_words(one.uid, died),
            MISSING if since is None else str(since),
            place_in_window(frame, one),
            cause_words(one),
        )
    )


def discontinued_table(frame: Frame) -> Table:
    """Return who ended participation other than by completing it."""
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "Ended on"), sample=DATE_SAMPLE),
        Column(translate("report", "Study day"), "right", 0.8),
        Column(translate("report", "Why"), weight=5),
    )
    gone = [
        one
        for one in frame.data.participants
        if one.disposition not in {None, Disposition.COMPLETED, Disposition.DEATH} and frame.is_reported(one)
    ]
    rows = tuple(
        Row(
            (
                one.participant_id,
                format_date(one.disposition_date),
                frame.day_words(one.uid, one.disposition_date),
                one.disposition.label if one.disposition else MISSING,
            )
        )
        for one in gone
    )
    empty = translate("report", "Nobody left the study early.")
    return Table(columns, rows, empty, title=translate("report", "Left the study early"))
