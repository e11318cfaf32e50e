"""The name proposed for the file of a report."""

from dosebook.actions.make_report import BuiltReport
from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate, within_sentence

_NOT_IN_NAMES = '<>:"/\\|?*'


def report_file_name(data: StudyData, built: BuiltReport) -> str:
    """Return a file name that tells the study, the number, draft or final, and the day of the cut-off."""
    study = data.study
    name = study.short_title or study.protocol_number or translate("report_dialog", "Study")
    words = translate(
        "report_dialog", "{study} DMC safety summary {number} {status} data to {day}{edition}.pdf"
    )
    marks = [translate("report_dialog", "open")] if built.request.profile.is_open else []
    if built.request.profile.is_deidentified:
        marks.append(translate("report_dialog", "de-identified"))
    found = words.format(
        edition="".join(f" {mark}" for mark in marks),
        study=name,
        number=built.number,
        status=within_sentence(built.request.status.label),
        day=day_words(built.request.day) if built.request.day else "",
    )
    return "".join("-" if sign in _NOT_IN_NAMES or ord(sign) < 32 else sign for sign in found)
