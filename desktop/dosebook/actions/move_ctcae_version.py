"""Bring events to the CTCAE version of the study: terms are mapped, grades stay, and a person decides the rest."""

from collections.abc import Mapping

from dosebook.domain.changes import Amend
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.ctcae_moves import CtcaeMove, ctcae_moves, moved_events

__all__ = ["CtcaeMove", "ctcae_moves", "move_changes", "move_reason"]


def move_changes(
    moves: tuple[CtcaeMove, ...], data: StudyData, chosen: Mapping[str, str] | None = None
) -> tuple[Amend, ...]:
    """Return the changes of one save; ``chosen`` gives terms by uid. Events without a decision stay as they are."""
    return tuple(Amend(event, data.entries[event.uid].version) for event in moved_events(moves, chosen))


def move_reason(data: StudyData) -> str:
    """Return the reason of that save."""
    version = data.study.ctcae_version
    words = translate("ctcae", "The study grades by {version} now; grades stay as recorded.")
    return words.format(version=version.label if version is not None else "")
