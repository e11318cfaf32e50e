"""The carried CTCAE tables: complete to the count, and searched as coordinators type."""

import subprocess
import sys
from collections import Counter

import pytest

from builders import event, study_data
from dosebook.domain.codelists import CtcaeVersion
from dosebook.forms.ctcae_facts import (
    ALL_GRADES,
    exact_term,
    grade_choices,
    grades_of,
    often_used_terms,
    organ_class_of,
    search,
)
from dosebook.forms.ctcae_tables import ctcae_table, read_synonyms
from dosebook.resources import resource

V4, V5, V6 = CtcaeVersion

# Terms of v4.03, v5.0 and v6.0 in each system organ class.
CLASSES = {
    "Blood and lymphatic system disorders": (11, 12, 18),
    "Cardiac disorders": (36, 34, 30),
    "Congenital, familial and genetic disorders": (1, 1, 1),
    "Ear and labyrinth disorders": (9, 8, 8),
    "Endocrine disorders": (11, 14, 15),
    "Eye disorders": (25, 26, 26),
    "Gastrointestinal disorders": (117, 122, 122),
    "General disorders and administration site conditions": (24, 25, 24),
    "Hepatobiliary disorders": (16, 18, 20),
    "Immune system disorders": (6, 6, 8),
    "Infections and infestations": (76, 88, 89),
    "Injury, poisoning and procedural complications": (78, 79, 79),
    "Investigations": (38, 42, 40),
    "Metabolism and nutrition disorders": (24, 26, 26),
    "Musculoskeletal and connective tissue disorders": (41, 44, 44),
    "Neoplasms benign, malignant and unspecified (incl cysts and polyps)": (5, 7, 10),
    "Nervous system disorders": (63, 68, 71),
    "Pregnancy, puerperium and perinatal conditions": (5, 4, 4),
    "Psychiatric disorders": (20, 21, 21),
    "Renal and urinary disorders": (20, 23, 25),
    "Reproductive system and breast disorders": (51, 49, 47),
    "Respiratory, thoracic and mediastinal disorders": (59, 62, 61),
    "Skin and subcutaneous tissue disorders": (34, 39, 41),
    "Social circumstances": (2, 1, 1),
    "Surgical and medical procedures": (1, 1, 1),
    "Vascular disorders": (17, 17, 18),
}

# How many terms have exactly these grades, per version.
GRADES = {
    (1, 2, 3, 4, 5): (322, 330, 341),
    (1, 2, 3): (196, 196, 187),
    (2, 3, 4, 5): (93, 100, 109),
    (1, 2, 3, 4): (32, 49, 46),
    (3, 4, 5): (49, 45, 43),
    (1,): (6, 18, 26),
    (5,): (4, 3, 3),
}


@pytest.mark.parametrize(("column", "version", "count"), [(0, V4, 790), (1, V5, 837), (2, V6, 850)])
def test_every_term_is_there(column: int, version: CtcaeVersion, count: int) -> None:
    terms = ctcae_table(version).terms
    assert len(terms) == len({term.name for term in terms}) == count
    per_class = Counter(term.organ_class for term in terms)
    assert per_class == {name: counts[column] for name, counts in CLASSES.items()}
    per_grades = Counter(term.grades for term in terms)
    assert {grades: per_grades[grades] for grades in GRADES} == {
        grades: counts[column] for grades, counts in GRADES.items()
    }


@pytest.mark.parametrize("version", CtcaeVersion)
def test_names_are_clean_and_each_class_has_one_term_for_others(version: CtcaeVersion) -> None:
    terms = ctcae_table(version).terms
    assert all(term.name == " ".join(term.name.split()) and term.name.isascii() for term in terms)
    assert all(term.grades and set(term.grades) <= set(ALL_GRADES) for term in terms)
    others = [term for term in terms if term.is_other]
    # The NCI writes "disorder" in the singular in one of these names.
    spelt = {
        term.name.replace("tissue disorder -", "tissue disorders -"): term.organ_class for term in others
    }
    assert spelt == {f"{name} - Other, specify": name for name in CLASSES}


@pytest.mark.parametrize(
    ("term", "grades"),
    [
        ("Anemia", "12345"),
        ("Febrile neutropenia", "345"),
        ("Nausea", "123"),
        ("Vomiting", "12345"),
        ("Fatigue", "123"),
        ("Platelet count decreased", "1234"),
        ("Neutrophil count decreased", "1234"),
        ("Tumor lysis syndrome", "345"),
        ("Weight loss", "123"),
    ],
)
def test_grades_of_terms_checked_by_hand(term: str, grades: str) -> None:
    assert grades_of(V5, term) == tuple(int(grade) for grade in grades)


def test_what_changed_between_versions_is_told_apart() -> None:
    assert grades_of(V6, "Platelet count decreased") is None
    assert grades_of(V6, "Thrombocytopenia") == ALL_GRADES
    assert organ_class_of(V6, "Thrombocytopenia") == "Blood and lymphatic system disorders"
    assert organ_class_of(V5, "Platelet count decreased") == "Investigations"
    assert organ_class_of(V5, "Thrombocytopenia") == ""


def test_no_version_knows_nothing() -> None:
    assert grades_of(None, "Anemia") is None
    assert organ_class_of(None, "Anemia") == ""
    assert search(None, "anemia") == ()
    assert exact_term(None, "Anemia") is None


def test_choices_offer_only_grades_that_exist() -> None:
    data = study_data()
    values = {"ctcae_version": V5, "ctcae_term": "Febrile neutropenia"}
    assert [choice.value for choice in grade_choices(values, data)] == [3, 4, 5]
    unknown = {"ctcae_version": V5, "ctcae_term": "Febrile"}
    assert [choice.value for choice in grade_choices(unknown, data)] == [1, 2, 3, 4, 5]


PLATELETS = {V4: "Platelet count decreased", V5: "Platelet count decreased", V6: "Thrombocytopenia"}


@pytest.mark.parametrize("version", CtcaeVersion)
@pytest.mark.parametrize(
    ("typed", "term"),
    [
        ("low platelets", None),
        ("platelets low", None),
        ("low platlets", None),
        ("trombocytopenia", None),
        ("thrombocytopenia", None),
        ("thrombocytopaenia", None),
        ("plt", None),
        ("neutropenia", "Neutrophil count decreased"),
        ("low neutrophils", "Neutrophil count decreased"),
        ("ANC", "Neutrophil count decreased"),
        ("neutropenia febrile", "Febrile neutropenia"),
        ("febrile nutropenia", "Febrile neutropenia"),
        ("anaemia", "Anemia"),
        ("severe anaemia", "Anemia"),
        ("low haemoglobin", "Anemia"),
        ("low white cells", "White blood cell decreased"),
        ("leucopenia", "White blood cell decreased"),
        ("tiredness", "Fatigue"),
        ("throwing up", "Vomiting"),
        ("heart attack", "Myocardial infarction"),
        ("diarrhoea", "Diarrhea"),
        ("diarhea", "Diarrhea"),
        ("dyspnoea", "Dyspnea"),
        ("hypokalaemia", "Hypokalemia"),
        ("hypokalaem", "Hypokalemia"),
        ("tumour lysis", "Tumor lysis syndrome"),
        ("gastro-oesophageal reflux", "Gastroesophageal reflux disease"),
        ("nose bleed", "Epistaxis"),
        ("peripheral sensory neuropaty", "Peripheral sensory neuropathy"),
        ("grade 3 nausea", "Nausea"),
    ],
)
def test_the_first_hit_is_what_was_meant(version: CtcaeVersion, typed: str, term: str | None) -> None:
    assert search(version, typed)[0].term == (term or PLATELETS[version])


def test_a_term_is_recognised_however_it_is_spelt() -> None:
    assert exact_term(V5, "ANAEMIA") == "Anemia"
    assert exact_term(V5, "chest pain cardiac") == "Chest pain - cardiac"
    assert exact_term(V5, "low platelets") is None


@pytest.mark.parametrize("version", CtcaeVersion)
def test_every_term_is_found_first_by_its_own_name(version: CtcaeVersion) -> None:
    missed = [
        term.name
        for term in ctcae_table(version).terms
        if search(version, term.name.upper())[0].term != term.name
    ]
    assert not missed


def test_synonyms_stand_for_terms_that_exist() -> None:
    text = resource("ctcae/synonyms.txt").read_text(encoding="utf-8")
    synonyms = read_synonyms(text)
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    assert len(synonyms) == len(lines) >= 300
    known = {term.name for version in CtcaeVersion for term in ctcae_table(version).terms}
    assert {name for names in synonyms.values() for name in names} <= known
    for version in CtcaeVersion:
        silent = [
            words
            for words, names in synonyms.items()
            if not any(ctcae_table(version).find(name) for name in names)
        ]
        assert len(silent) < len(synonyms) / 10


def test_the_tables_are_read_only_when_asked() -> None:
    script = (
        "import sys, dosebook.forms.catalogue; from dosebook.forms.ctcae_tables import ctcae_table;"
        "print(ctcae_table.cache_info().currsize, 'openpyxl' in sys.modules)"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert ran.stdout.split() == ["0", "False"]


def test_the_terms_of_a_study_are_listed_the_most_frequent_first_then_the_latest() -> None:
    terms = ("Nausea", "Fatigue", "Nausea", "Anemia", "", "Fever")
    data = study_data(*(event(f"e{number}", ctcae_term=term) for number, term in enumerate(terms)))
    assert often_used_terms(data) == ("Nausea", "Fever", "Anemia", "Fatigue")
