"""Code lists of the schedule of assessments: what visits count from, what is expected, why it was not done."""

from dosebook.domain.codelists import Code
from dosebook.domain.words import QT_TRANSLATE_NOOP


class VisitAnchor(Code):
    """The day that is day 1 of a planned visit."""

    FIRST_FRACTION = "FIRST FRACTION", QT_TRANSLATE_NOOP("code", "First fraction")
    LAST_FRACTION = "LAST FRACTION", QT_TRANSLATE_NOOP("code", "Last fraction")
    ENROLMENT = "ENROLMENT", QT_TRANSLATE_NOOP("code", "Enrolment")
    CONSENT = "CONSENT", QT_TRANSLATE_NOOP("code", "Consent")


class Assessment(Code):
    """What a visit can ask for; the values are the CDISC domains or tests that hold it, where there is one."""

    COUNTS = "LB COUNTS", QT_TRANSLATE_NOOP("code", "Blood counts")
    CHEMISTRY = "LB CHEMISTRY", QT_TRANSLATE_NOOP("code", "Chemistry")
    COAGULATION = "LB COAGULATION", QT_TRANSLATE_NOOP("code", "Coagulation")
    THYROID = "LB THYROID", QT_TRANSLATE_NOOP("code", "Thyroid")
    M_PROTEIN = "LB M-PROTEIN", QT_TRANSLATE_NOOP("code", "Myeloma marker")
    RESPONSE = "RS", QT_TRANSLATE_NOOP("code", "Response")
    MARROW = "RS MARROW", QT_TRANSLATE_NOOP("code", "Marrow")
    EVENTS = "AE", QT_TRANSLATE_NOOP("code", "Adverse events asked")
    CONTACT = "SS", QT_TRANSLATE_NOOP("code", "Contact")
    EXAMINATION = "PE", QT_TRANSLATE_NOOP("code", "Physical examination")
    VITAL_SIGNS = "VS", QT_TRANSLATE_NOOP("code", "Vital signs")
    PERFORMANCE = "QS ECOG", QT_TRANSLATE_NOOP("code", "ECOG status")
    ECG = "EG", QT_TRANSLATE_NOOP("code", "ECG")
    IMAGING = "TU", QT_TRANSLATE_NOOP("code", "Imaging")
    MEDICATION = "CM", QT_TRANSLATE_NOOP("code", "Medication asked")


class NotDoneReason(Code):
    """Why something expected was not done (SVREASOC, --REASND)."""

    MISSED = "VISIT MISSED", QT_TRANSLATE_NOOP("code", "Did not come")
    REFUSED = "REFUSED", QT_TRANSLATE_NOOP("code", "Declined by the participant")
    UNWELL = "TOO UNWELL", QT_TRANSLATE_NOOP("code", "Too unwell")
    SAMPLE = "SAMPLE LOST OR UNFIT", QT_TRANSLATE_NOOP("code", "Sample lost or unfit")
    OVERSIGHT = "OVERSIGHT", QT_TRANSLATE_NOOP("code", "Forgotten by the site")
    NOT_NEEDED = "NOT NEEDED", QT_TRANSLATE_NOOP("code", "No longer needed")
    OTHER = "OTHER", QT_TRANSLATE_NOOP("code", "Other")
