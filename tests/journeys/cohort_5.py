"""What the coordinator has on paper about cohort 5, in the order in which it is typed.

The participants are made up. Of each field: its label as the form shows it, and what is typed or chosen.
The dates are typed as people write them; how they are printed stands in ``test_cohort_5``.
"""

from journeys.typist import OFFERED, Answer

Form = tuple[tuple[str, Answer], ...]

NAME, ROLE = "Ines Ferrer", "Study coordinator"
PROTOCOL, SHORT_TITLE = "CLR-J5", "Cohort 5 by keys"
INVESTIGATOR = "Dr Okafor"

STUDY: Form = (
    ("Full title", "A dose-escalation study, typed by the keyboard only"),
    ("Protocol versions", "1.0; 2.0"),
    ("Sponsor", "Example Sponsor"),
    ("Phase", "Phase 1b"),
    ("Indication", "Relapsed or refractory multiple myeloma"),
    ("Planned cohorts", "6"),
    ("Study agent", "CLR 131"),
    ("Unit of the dose", "mCi"),
    ("Dose is planned", "per m² of body surface"),
    ("Radionuclide", "I-131"),
    ("Physical half-life", "8.02"),
    ("Formula for body surface area", "Mosteller"),
    ("DLT window", "85"),
    ("DLT window counts from", "First fraction"),
    ("Expected nadir from day", "29"),
    ("Expected nadir to day", "64"),
    ("Definition of a DLT", "Platelets < 25 for more than 28 days"),
    ("Escalation rule", "3+3 read for 4: none of 4 with a DLT allows escalation"),
    ("CTCAE version", "CTCAE 4.03"),
    ("Attribution scale", "CTEP, five levels (unrelated to definite)"),
    ("This file holds", "All participants of the study"),
)

COHORT: Form = (
    ("Cohort number", "5"),
    ("Planned participants", "4"),
    ("Regimen, fraction 1, Dose", "15.625"),
    ("Regimen, fraction 1, Day", "1"),
    ("Regimen, fraction 2, Dose", "15.625"),
    ("Regimen, fraction 2, Day", "8"),
    ("Regimen, fraction 2, Days early", "1"),
    ("Regimen, fraction 2, Days late", "3"),
    ("Protocol version", "2.0"),
    ("Approvals", "Ethics committee of the site"),
    ("Status", "Open to enrolment"),
    ("Opened on", "2 Jan 2018"),
)

_COHORT_TITLE = "Cohort 5"


def _participant(
    participant_id: str, consent: str, enrolment: str, sex: str, age: str, lines: str, measurable: str
) -> Form:
    return (
        ("Participant ID", participant_id),
        ("Site", participant_id[:2]),
        ("Cohort", _COHORT_TITLE),
        ("Protocol version followed", "2.0"),
        ("Consent", consent),
        ("Eligibility confirmed", "Yes"),
        ("Screen failure", "No"),
        ("Enrolment", enrolment),
        ("Sex", sex),
        ("Age at consent", age),
        ("ECOG performance status", "1"),
        ("Disease stage", "ISS II"),
        ("Prior lines of systemic therapy", lines),
        ("Disease measurable by", measurable),
        ("Last contact", "20.8.18"),
        ("No further adverse events, checked to", "20.8.18"),
        ("No further serious events, checked to", "20.8.18"),
        ("No further transfusions, checked to", "20.8.18"),
    )


PARTICIPANTS: tuple[Form, ...] = (
    _participant("05-01", "20 Dec 2017", "2 Jan 2018", "Male", "64", "4", "Serum M-protein"),
    _participant("05-02", "1 Feb 2018", "6 Feb 2018", "Male", "60", "5", "Serum M-protein"),
    _participant("05-03", "8 Mar 2018", "13 Mar 2018", "Female", "72", "7", "Free light chains only"),
    _participant("05-04", "20 Apr 2018", "24 Apr 2018", "Male", "67", "4", "Serum M-protein"),
)


def _dose(participant_id: str, fraction: int, size: tuple[str, str], given: str, date: str) -> Form:
    """One fraction; of the second, the planned date and the height are offered and taken."""
    later: Form = (("Planned date", OFFERED),) if fraction > 1 else (("Planned date", date),)
    height = OFFERED if fraction > 1 else size[0]
    return (
        ("Participant", participant_id),
        ("Fraction", str(fraction)),
        ("Given", "Given"),
        *later,
        ("Planned dose", OFFERED),
        ("Height", height),
        ("Weight of that day", size[1]),
        ("Prescribed amount", OFFERED),
        ("Written directive signed by", "Dr Lindqvist"),
        ("Directive signed on", date),
        ("Date given", date),
        ("Time given", "10:15" if fraction == 1 else "9:40"),
        ("Administered amount", given),
        ("Extravasation", "No"),
    )


_LATE: Form = (
    ("Against the plan", "Delayed"),
    ("Reason", "Drug supply"),
    ("Reason in words", "The shipment came a day late"),
)
_AS_PLANNED: Form = (("Against the plan", "As planned"),)

DOSES: tuple[Form, ...] = (
    _dose("05-01", 1, ("178", "92"), "33.10", "9 Jan 2018") + _AS_PLANNED,
    _dose("05-01", 2, ("178", "92"), "33.42", "16 Jan 2018") + _AS_PLANNED,
    _dose("05-02", 1, ("175", "89"), "32.61", "13 Feb 2018") + _AS_PLANNED,
    _dose("05-02", 2, ("175", "89"), "32.35", "20 Feb 2018") + _AS_PLANNED,
    _dose("05-03", 1, ("168", "85"), "31.20", "20 Mar 2018") + _AS_PLANNED,
    _dose("05-03", 2, ("168", "85"), "30.94", "28 Mar 2018") + _LATE,
    _dose("05-04", 1, ("181", "91"), "33.52", "1 May 2018") + _AS_PLANNED,
    _dose("05-04", 2, ("181", "91"), "33.46", "8 May 2018") + _AS_PLANNED,
)


def _event(
    participant_id: str,
    reported: str,
    typed: str,
    grade: str,
    onset: str,
    end: str,
    *more: tuple[str, Answer],
    attribution: str = "Probable",
) -> Form:
    """One event; ``typed`` goes into the CTCAE field, Enter takes the first term found."""
    ended: Form = (("Ongoing", "No"), ("Ended", end)) if end else (("Ongoing", "Yes"),)
    serious = any(label == "Serious because" for label, _answer in more)
    return (
        ("Participant", participant_id),
        ("Reported term", reported),
        ("CTCAE term", f"{typed}\n"),
        ("Grade", grade),
        ("Onset", onset),
        *ended,
        ("Serious", "Yes" if serious else "No"),
        *more,
        ("Attribution to study treatment", attribution),
        ("Action taken with study treatment", "Dose not changed"),
        ("Outcome", "Recovered" if end else "Not recovered"),
        ("Assessed by", INVESTIGATOR),
        ("Assessed on", "15 Aug 2018"),
        ("The assessment covers", ("Grade", "Attribution", "Seriousness")),
    )


def _no_dlt(judged_on: str) -> Form:
    """The assessment of the participant, which is saved along with the event."""
    return (
        ("Dose-limiting toxicity", "No"),
        ("Rationale", "No event met a clause of the definition."),
        ("Judged by", INVESTIGATOR),
        ("Judged on", judged_on),
    )


NARRATIVE = "Fever of 38.9 °C & cough on day 18; <b>not bold</b>; C-reactive protein <unknown>."

EVENTS: tuple[Form, ...] = (
    _event("05-01", "thrombocytes low", "low platelets", "3", "12 Feb 2018", "5 Mar 2018"),
    _event("05-01", "feels tired", "fatige", "2", "2018-01", "Mar 2018") + _no_dlt("10 Apr 2018"),
    _event("05-02", "neutropenia", "neutropenia", "3", "26 Mar 2018", "10 Apr 2018") + _no_dlt("14 May 2018"),
    _event("05-03", "platelets of 9", "platelet count", "4", "28 Apr 2018", "22 May 2018"),
    _event(
        "05-03",
        "pneumonia",
        "pneumonia",
        "3",
        "6 Apr 2018",
        "17 Apr 2018",
        ("Serious because", ("Hospital admission or longer stay",)),
        ("Narrative", NARRATIVE),
        attribution="Possible",
    )
    + _no_dlt("18 Jun 2018"),
    _event("05-04", "felt sick", "nausea", "1", "3 May 2018", "", attribution="Unlikely"),
)

DLT_ALONE: Form = (("Participant", "05-04"), *_no_dlt("30 Jul 2018"))
"""The one assessment that is typed on its own tab."""


def _transfusion(participant_id: str, date: str, product: str, count: str, unit: str, on: str) -> Form:
    return (
        ("Participant", participant_id),
        ("Date", date),
        ("Product", product),
        ("Amount", "1"),
        ("Given for", "Low count, no bleeding"),
        ("Count before", count),
        ("Unit of that count", unit),
        ("Date of that count", on),
    )


TRANSFUSIONS: tuple[Form, ...] = (
    _transfusion("05-01", "1 Mar 2018", "Packed red cells", "7.6", "g/dL", "28 Feb 2018"),
    _transfusion("05-03", "7 May 2018", "Platelets", "9", "×10⁹/L", "7 May 2018"),
    _transfusion("05-03", "10 May 2018", "Platelets", "9.5", "×10⁹/L", "10 May 2018"),
    _transfusion("05-03", "11 May 2018", "Packed red cells", "7.4", "g/dL", "11 May 2018"),
)


def _result(participant_id: str, date: str, test: str, value: str, unit: str) -> Form:
    return (
        ("Participant", participant_id),
        ("Date", date),
        ("Test", test),
        ("Value", value),
        ("Unit", unit),
    )


RESULTS: tuple[Form, ...] = (
    _result("05-01", "3 Jan 2018", "Serum M-protein", "3.20", "g/dL"),
    _result("05-01", "10 Apr 2018", "Serum M-protein", "1.76", "g/dL"),
    _result("05-02", "8 Feb 2018", "Serum M-protein", "2.50", "g/dL"),
    _result("05-02", "15 May 2018", "Serum M-protein", "1.55", "g/dL"),
    _result("05-04", "26 Apr 2018", "Serum M-protein", "1.90", "g/dL"),
    _result("05-04", "31 Jul 2018", "Serum M-protein", "1.50", "g/dL"),
    _result("05-01", "24 Feb 2018", "Platelets", "31", "×10⁹/L"),
    _result("05-02", "29 Mar 2018", "Platelets", "18", "×10⁹/L"),
    _result("05-03", "7 May 2018", "Platelets", "9", "×10⁹/L"),
    _result("05-04", "17 Jun 2018", "Platelets", "38", "×10⁹/L"),
)


def _response(participant_id: str, date: str, category: str) -> Form:
    return (
        ("Participant", participant_id),
        ("Date", date),
        ("Response (IMWG)", category),
        ("Confirmed", "Yes"),
        ("Assessor", "Investigator"),
        ("Assessed by", INVESTIGATOR),
    )


RESPONSES: tuple[Form, ...] = (
    _response("05-01", "10 Apr 2018", "Minimal response (MR)"),
    _response("05-02", "15 May 2018", "Minimal response (MR)"),
    _response("05-03", "19 Jun 2018", "Stable disease (SD)"),
    _response("05-04", "31 Jul 2018", "Stable disease (SD)"),
)

DMC_REVIEW: Form = (
    ("Meeting", "20 Aug 2018"),
    ("Data cut-off", "15 Aug 2018"),
    ("Cohorts reviewed", "Cohort 5"),
    ("Chair", "Prof. Adeyemi"),
    ("Members present", "Prof. Adeyemi; Dr Brandt; Dr Castellano"),
    ("Determination", "Safe and tolerated"),
    ("Recommendation", "Escalate to the stated regimen"),
    ("Recommended regimen, fraction 1, Dose", "18.75"),
    ("Recommended regimen, fraction 1, Day", "1"),
    ("Recommended regimen, fraction 2, Dose", "18.75"),
    ("Recommended regimen, fraction 2, Day", "8"),
    ("Conditions", "Platelets twice a week until day 64"),
)

CUT_OFF = "20.8.18"
MONITOR = "No new signal; the infection answered to treatment & ended."
