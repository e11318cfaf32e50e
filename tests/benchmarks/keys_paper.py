"""What lies on paper about one participant: two fractions, ten lab dates of twelve tests, six events, two transfusions.

The participant is made up. Of each field: its label as the form shows it, and what is typed, chosen or ticked.
Dates stand in their shortest spelling. ``OFFERED`` is what the program works out and a person takes over.
"""

from collections.abc import Mapping
from types import MappingProxyType

from journeys.typist import OFFERED, Answer

Form = tuple[tuple[str, Answer], ...]

PARTICIPANT: Form = (
    ("Participant ID", "03-07"),
    ("Site", "03"),
    ("Cohort", "Cohort 1"),
    ("Protocol version followed", "1.0"),
    ("Consent", "20.12.17"),
    ("Eligibility confirmed", "Yes"),
    ("Eligibility confirmed on", "28.12.17"),
    ("Screen failure", "No"),
    ("Enrolment", "2.1.18"),
    ("Sex", "Female"),
    ("Year of birth", "1951"),
    ("Race", "White"),
    ("Ethnicity", "Not Hispanic or Latino"),
    ("ECOG performance status", "1"),
    ("Disease stage", "ISS II"),
    ("Prior lines of systemic therapy", "5"),
    ("Disease measurable by", "Serum M-protein"),
    ("Last contact", "20.8.18"),
    ("No further adverse events, checked to", "20.8.18"),
    ("No further serious events, checked to", "20.8.18"),
    ("No further transfusions, checked to", "20.8.18"),
)


def _dose(fraction: int, weight: str, given: str, date: str) -> Form:
    is_first = fraction == 1
    return (
        ("Given", "Given"),
        ("Planned date", date if is_first else OFFERED),
        ("Planned dose", OFFERED),
        ("Height", "168" if is_first else OFFERED),
        ("Weight of that day", weight),
        ("Prescribed amount", OFFERED),
        ("Written directive signed by", "Dr Lindqvist"),
        ("Directive signed on", date),
        ("Date given", date),
        ("Time given", "1015" if is_first else "0940"),
        ("Administered amount", given),
        ("Extravasation", "No"),
        ("Against the plan", "As planned"),
    )


DOSES: tuple[Form, ...] = (
    _dose(1, "85", "24.91", "9.1.18"),
    _dose(2, "84.5", "24.77", "16.1.18"),
)


def _event(reported: str, term: str, grade: str, onset: str, end: str, *more: tuple[str, Answer]) -> Form:
    ended: Form = (("Ongoing", "No"), ("Ended", end)) if end else (("Ongoing", "Yes"),)
    return (
        ("Reported term", reported),
        ("CTCAE term", term),
        ("Grade", grade),
        ("Onset", onset),
        *ended,
        ("Serious", "Yes" if more else "No"),
        *more,
        ("Attribution to study treatment", "Probable" if "count" in term else "Possible"),
        ("Action taken with study treatment", "Dose not changed"),
        ("Outcome", "Recovered" if end else "Not recovered"),
        ("Treatment given", "No"),
        ("Assessed by", "Dr Okafor"),
        ("Assessed on", "15.8.18"),
        ("The assessment covers", ("Grade", "Attribution", "Seriousness")),
    )


EVENTS: tuple[Form, ...] = (
    _event("low platelets", "Platelet count decreased", "3", "5.2.18", "1.3.18"),
    _event("low neutrophils", "Neutrophil count decreased", "3", "12.2.18", "2.3.18"),
    _event("tired", "Fatigue", "2", "14.1.18", "3.3.18"),
    _event("felt sick", "Nausea", "1", "10.1.18", "13.1.18"),
    _event(
        "pneumonia",
        "Lung infection",
        "3",
        "16.2.18",
        "27.2.18",
        ("Serious because", ("Hospital admission or longer stay",)),
        ("Narrative", "Fever of 38.9 and cough on day 39, admitted for antibiotics."),
    ),
    _event("headache", "Headache", "1", "4.4.18", ""),
)


def _transfusion(date: str, product: str, count: str, unit: str) -> Form:
    return (
        ("Date", date),
        ("Product", product),
        ("Amount", "1"),
        ("Given for", "Low count, no bleeding"),
        ("Count before", count),
        ("Unit of that count", unit),
        ("Date of that count", date),
    )


TRANSFUSIONS: tuple[Form, ...] = (
    _transfusion("19.2.18", "Platelets", "9", "×10⁹/L"),
    _transfusion("22.2.18", "Packed red cells", "7.4", "g/dL"),
)

TESTS = (
    "Platelets",
    "Neutrophils",
    "Haemoglobin",
    "White blood cells",
    "Lymphocytes",
    "Creatinine",
    "ALT",
    "AST",
    "Bilirubin",
    "Alkaline phosphatase",
    "Sodium",
    "Potassium",
)

RESULTS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "4.1.18": ("182", "3.4", "10.9", "5.6", "1.5", "0.9", "24", "21", "0.5", "78", "139", "4.2"),
        "16.1.18": ("160", "3.1", "10.6", "5.1", "1.2", "0.9", "26", "22", "0.6", "80", "140", "4.1"),
        "23.1.18": ("118", "2.5", "10.1", "4.2", "0.9", "1.0", "28", "25", "0.6", "81", "138", "4.0"),
        "30.1.18": ("74", "1.9", "9.6", "3.3", "0.7", "0.9", "27", "23", "0.5", "79", "139", "4.3"),
        "6.2.18": ("41", "1.2", "9.0", "2.4", "0.5", "0.9", "25", "22", "0.5", "77", "141", "4.4"),
        "13.2.18": ("22", "0.8", "8.3", "1.8", "0.4", "1.0", "24", "20", "0.4", "76", "137", "3.9"),
        "19.2.18": ("9", "0.6", "7.6", "1.4", "0.3", "1.1", "31", "29", "0.7", "88", "135", "3.6"),
        "27.2.18": ("44", "1.1", "9.2", "2.2", "0.5", "1.0", "29", "26", "0.6", "84", "138", "4.0"),
        "13.3.18": ("103", "1.8", "10.0", "3.5", "0.8", "0.9", "26", "22", "0.5", "80", "139", "4.2"),
        "10.4.18": ("151", "2.6", "10.8", "4.7", "1.1", "0.9", "25", "21", "0.5", "78", "140", "4.1"),
    }
)
"""The values of each date, in the order of the tests."""
