"""Values that people took out of the file after the cut-off, in words: an earlier edition still shows them."""

from dosebook.domain.partial_date import day_words
from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.domain.variable import variables
from dosebook.domain.words import translate, within_sentence
from dosebook.report.frame import Frame, TakenOut


def taken_out_words(frame: Frame) -> str:
    """Return what was taken out and when, without the value and without whose it was."""
    words = translate(
        "report",
        "{what}. What stood there reads as not recorded in this edition; earlier editions may still show it. Who took it "
        "out and why stands in the audit trail.",
    )
    return words.format(what="; ".join(dict.fromkeys(map(_one, frame.taken_out))))


def _one(taken: TakenOut) -> str:
    record = RECORD_TYPE_OF[taken.kind]
    words = translate("report", "{label} of {record}, on {day}")
    return words.format(
        label=variables(record)[taken.name].label,
        record=within_sentence(translate("variable", record.title_marked)),
        day=day_words(taken.day),
    )
