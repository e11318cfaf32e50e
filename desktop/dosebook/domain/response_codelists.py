"""Code lists of a response assessment besides its category: immunofixation, plasmacytomas."""

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class Immunofixation(Code):
    """Result of an immunofixation electrophoresis."""

    NEGATIVE = "NEGATIVE", QT_TRANSLATE_NOOP("code", "Negative")
    POSITIVE = "POSITIVE", QT_TRANSLATE_NOOP("code", "Positive")
    NOT_DONE = "NOT DONE", QT_TRANSLATE_NOOP("code", "Not done")


class Plasmacytoma(Code):
    """Soft-tissue plasmacytomas against baseline, or for progression against the smallest since (IMWG)."""

    NEVER = "NEVER", QT_TRANSLATE_NOOP("code", "None, also at baseline")
    GONE = "DISAPPEARED", QT_TRANSLATE_NOOP("code", "Disappeared")
    HALVED = "DECREASED 50", QT_TRANSLATE_NOOP("code", "Smaller by 50 % or more")
    SMALLER = "DECREASED 25", QT_TRANSLATE_NOOP("code", "Smaller by 25 to 49 %")
    UNCHANGED = "UNCHANGED", QT_TRANSLATE_NOOP("code", "Neither smaller nor larger by that much")
    LARGER = "INCREASED 50", QT_TRANSLATE_NOOP("code", "New, or larger by 50 % or more")
    NOT_DONE = "NOT DONE", QT_TRANSLATE_NOOP("code", "Not looked for")
