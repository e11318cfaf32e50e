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
