"""Code lists of dose decisions: rules, the dose axis, kinds of DLT clause, what became of an advice."""

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class EscalationRule(Code):
    """The rule that advises on the next dose."""

    THREE_PLUS_THREE = "3+3", QT_TRANSLATE_NOOP("code", "3+3")
    ROLLING_SIX = "ROLLING SIX", QT_TRANSLATE_NOOP("code", "Rolling six")
    BOIN = "BOIN", QT_TRANSLATE_NOOP("code", "BOIN")
    TITE_BOIN = "TITE-BOIN", QT_TRANSLATE_NOOP("code", "TITE-BOIN (with pending participants)")
    KEYBOARD = "KEYBOARD", QT_TRANSLATE_NOOP("code", "Keyboard")
    MTPI = "MTPI", QT_TRANSLATE_NOOP("code", "mTPI")
    MTPI_2 = "MTPI-2", QT_TRANSLATE_NOOP("code", "mTPI-2")
    DECISION_TABLE = "DECISION TABLE", QT_TRANSLATE_NOOP("code", "Decision table of the protocol")
    CRM = "CRM", QT_TRANSLATE_NOOP("code", "CRM")
    TITE_CRM = "TITE-CRM", QT_TRANSLATE_NOOP("code", "TITE-CRM (with pending participants)")
    BLRM = "BLRM", QT_TRANSLATE_NOOP("code", "Bayesian logistic regression with overdose control")


class DoseAxis(Code):
    """What counts as the dose when cohorts are put in order; two regimens may share a level of it."""

    TOTAL_PLANNED = "TOTAL PLANNED", QT_TRANSLATE_NOOP("code", "Total of all fractions, as planned")
    PER_FRACTION = "PER FRACTION", QT_TRANSLATE_NOOP("code", "Highest single fraction, as planned")
    TOTAL_AMOUNT = "TOTAL AMOUNT", QT_TRANSLATE_NOOP("code", "Mean total amount given")


class ModelForm(Code):
    """How the DLT rate of a CRM rises with the dose."""

    EMPIRIC = "empiric", QT_TRANSLATE_NOOP("code", "Empiric (power)")
    LOGISTIC = "logistic", QT_TRANSLATE_NOOP("code", "Logistic")


class AdviceOutcome(Code):
    """What became of a computed recommendation."""

    NOT_DECIDED = "NOT DECIDED", QT_TRANSLATE_NOOP("code", "Not decided yet")
    FOLLOWED = "FOLLOWED", QT_TRANSLATE_NOOP("code", "Followed")
    OVERRIDDEN = "OVERRIDDEN", QT_TRANSLATE_NOOP("code", "Decided otherwise")


class ClauseKind(Code):
    """The kinds of clause that a DLT definition is built from."""

    GRADE = "GRADE", QT_TRANSLATE_NOOP("code", "Event of a grade or higher")
    GRADE_LASTING = "GRADE LASTING", QT_TRANSLATE_NOOP("code", "Grade for longer than some days")
    DESPITE_CARE = "DESPITE CARE", QT_TRANSLATE_NOOP("code", "Grade despite optimal care")
    COMPLICATION = "COMPLICATION", QT_TRANSLATE_NOOP("code", "Grade with a complication")
    TRANSFUSION = "TRANSFUSION", QT_TRANSLATE_NOOP("code", "Transfusions within some days")
    RELATIVE_TO_BASELINE = (
        "RELATIVE TO BASELINE",
        QT_TRANSLATE_NOOP("code", "Laboratory value against baseline"),
    )
    FRACTION_DELAYED = (
        "FRACTION DELAYED",
        QT_TRANSLATE_NOOP("code", "Fraction delayed or omitted for toxicity"),
    )
    PERSISTENT_GRADE_2 = "PERSISTENT GRADE 2", QT_TRANSLATE_NOOP("code", "Persistent grade 2")
    DEATH = "DEATH", QT_TRANSLATE_NOOP("code", "Death not due to the disease")


class ClauseScope(Code):
    """Which events a clause looks at."""

    ANY = "ANY", QT_TRANSLATE_NOOP("code", "Any event")
    HAEMATOLOGICAL = "HAEMATOLOGICAL", QT_TRANSLATE_NOOP("code", "Blood counts")
    NON_HAEMATOLOGICAL = "NON-HAEMATOLOGICAL", QT_TRANSLATE_NOOP("code", "All but blood counts")
    TERMS = "TERMS", QT_TRANSLATE_NOOP("code", "The terms named")
