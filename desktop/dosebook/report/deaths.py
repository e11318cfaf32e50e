"""Deaths in words, for page 1 and for the list of deaths alike."""

from dosebook.domain.death import day_of_death
from dosebook.domain.dlt_window import dlt_window
from dosebook.domain.records import Participant
from dosebook.domain.words import translate, within_sentence
from dosebook.report.format import format_date
from dosebook.report.frame import Frame


def place_in_window(frame: Frame, one: Participant) -> str:
    """Return whether somebody died in the DLT window or later, as far as the dates tell."""
    window, died = dlt_window(one, frame.data), day_of_death(one, frame.data)
    if window is None or died is None or died.is_unknown:
        return translate("report", "unknown whether in the window")
    if died.first > window.latest_end:
        return translate("report", "after the window")
    if window.end is not None and died.last <= window.end:
        return translate("report", "in the window")
    return translate("report", "perhaps in the window")


def cause_words(one: Participant) -> str:
    """Return the cause of a death as recorded."""
    cause = one.death_cause.label if one.death_cause else translate("report", "Cause not recorded")
    return f"{cause}: {one.death_cause_text}" if one.death_cause_text else cause


def death_words(frame: Frame, one: Participant) -> str:
    """Return a death in one line."""
    words = translate("report", "{participant} {date}, day {day} ({place}; {cause})")
    died = day_of_death(one, frame.data)
    return words.format(
        participant=one.participant_id,
        date=format_date(died),
        day=frame.day_words(one.uid, died),
        place=place_in_window(frame, one),
        cause=within_sentence(cause_words(one)),
    )
