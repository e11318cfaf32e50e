"""Which sections a report has: all that there are, what letters stand for, and what the study keeps."""

from dataclasses import replace

from dosebook.domain.changes import Amend, Person, Save
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.report.contents import PARTS, Part, all_sections, chosen_sections, usual_sections
from dosebook.report.refusals import UnknownSection

__all__ = [
    "PARTS",
    "Part",
    "UnknownSection",
    "all_sections",
    "chosen_sections",
    "keep_sections",
    "usual_sections",
]


def keep_sections(data: StudyData, keys: tuple[str, ...], person: Person, command: str) -> Save:
    """Return the save that keeps ``keys`` as what the committee of this study wants; none for the usual ones.

    The reason in the audit trail is said by the program: no value about a participant changes.
    """
    study = replace(data.study, report_sections=keys)
    change = Amend(study, data.entries[data.study.uid].version)
    return Save(command, person, (change,), translate("actions", "Sections of the safety summary chosen"))
