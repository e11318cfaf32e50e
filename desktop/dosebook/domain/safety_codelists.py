"""Code lists of the reports about serious events."""

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class SaeReportVersion(Code):
    """CDASH SAERCAT (C177909): the first report of a serious event, what follows, and its withdrawal."""

    INITIAL = "ORIGINAL", QT_TRANSLATE_NOOP("code", "Initial")
    FOLLOW_UP = "AMENDMENT", QT_TRANSLATE_NOOP("code", "Follow-up")
    NULLIFICATION = "NULLIFICATION", QT_TRANSLATE_NOOP("code", "Nullification")


class Expectedness(Code):
    """Whether the reference safety information names the event in its nature and severity (ICH E2A)."""

    EXPECTED = "EXPECTED", QT_TRANSLATE_NOOP("code", "Expected")
    UNEXPECTED = "UNEXPECTED", QT_TRANSLATE_NOOP("code", "Unexpected")


class HospitalReason(Code):
    """Why somebody was admitted; only an adverse event makes a stay a criterion of seriousness (ICH E2A)."""

    EVENT = "ADVERSE EVENT", QT_TRANSLATE_NOOP("code", "Adverse event")
    DISEASE = "DISEASE", QT_TRANSLATE_NOOP("code", "The disease under study")
    PROCEDURE = "PLANNED PROCEDURE", QT_TRANSLATE_NOOP("code", "Procedure planned before the study")
    TREATMENT = "STUDY TREATMENT", QT_TRANSLATE_NOOP("code", "To give or watch the study treatment")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")


class LabEvents(Code):
    """Whether a laboratory value alone is an adverse event in this study, and from which grade."""

    FROM_1 = "GRADE 1", QT_TRANSLATE_NOOP("code", "Yes, from grade 1")
    FROM_2 = "GRADE 2", QT_TRANSLATE_NOOP("code", "Yes, from grade 2")
    FROM_3 = "GRADE 3", QT_TRANSLATE_NOOP("code", "Yes, from grade 3")
    FROM_4 = "GRADE 4", QT_TRANSLATE_NOOP("code", "Yes, from grade 4")
    NEVER = "NEVER", QT_TRANSLATE_NOOP("code", "No, only with symptoms or treatment")

    @property
    def least_grade(self) -> int | None:
        """The grade from which a value is asked about; None where a value alone never is an event."""
        return int(self.value[-1]) if self is not LabEvents.NEVER else None
