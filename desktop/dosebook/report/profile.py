"""For whom an edition of the report is, and how much of the participants it shows."""

from dataclasses import dataclass
from enum import Enum

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


class Reader(Enum):
    """Who reads an edition: the committee sees everything, the sponsor what tells of no cohort and nobody."""

    CLOSED = "closed"
    OPEN = "open"

    @property
    def label(self) -> str:
        """What the edition is called where one is chosen and on its pages."""
        return translate("report", _LABELS[self])


_LABELS = {
    Reader.CLOSED: QT_TRANSLATE_NOOP("report", "closed report for the committee"),
    Reader.OPEN: QT_TRANSLATE_NOOP("report", "open report for the sponsor"),
}


@dataclass(frozen=True, slots=True)
class Profile:
    """The reader of an edition, and whether it tells of participants by number and study day alone.

    ``is_text_cleared`` says that somebody read the free text and allows it in a de-identified edition.
    """

    reader: Reader = Reader.CLOSED
    is_deidentified: bool = False
    is_text_cleared: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the edition is for the sponsor."""
        return self.reader is Reader.OPEN

    @property
    def hides_text(self) -> bool:
        """Whether free text is left out."""
        return self.is_deidentified and not self.is_text_cleared

    @property
    def marks(self) -> tuple[str, ...]:
        """What the cover and the foot of every page say of the edition; nothing of the usual one."""
        found = [self.reader.label] if self.is_open else []
        if self.hides_text:
            found.append(translate("report", "de-identified, without free text"))
        elif self.is_deidentified:
            found.append(translate("report", "de-identified, free text cleared"))
        return tuple(found)


USUAL = Profile()
