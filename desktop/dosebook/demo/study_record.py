"""The study record of the demo; what is not published says that it is assumed."""

from decimal import Decimal

from dosebook.demo.naming import STUDY_UID
from dosebook.domain.codelists import (
    AttributionScale,
    BsaFormula,
    Coverage,
    CtcaeVersion,
    DoseBasis,
    DoseUnit,
    TrialPhase,
    WindowAnchor,
    YesNo,
)
from dosebook.domain.records import Study

DLT_DEFINITION = (
    "Assumed for the demo. A dose-limiting toxicity (DLT) is one of these within the DLT window, possibly, "
    "probably or definitely related to CLR 131:\n"
    "(a) platelets below 25 ×10⁹/L for more than 28 days, or with bleeding of grade 3 or more;\n"
    "(b) neutrophils below 0.5 ×10⁹/L for more than 21 days, or with fever of 38.5 °C or more;\n"
    "(c) a toxicity outside the blood of grade 3 or more that does not improve to grade 1 within 7 days;\n"
    "(d) a second fraction omitted because of toxicity;\n"
    "(e) death that is not due to the disease."
)

ESCALATION_RULE = (
    "3+3, read for 4 (assumed for the demo): with at least 3 evaluable participants and none with a DLT, "
    "escalation is allowed. With 1 DLT the cohort is expanded to 6. With 2 or more, the dose before is expanded."
)

ASSUMPTIONS = (
    "Assumed for the demo, because not published: the DLT definition and window, the days of the nadir, the "
    "escalation rule, the body surface formula, the size of cohorts 1 and 4, the reviews of cohorts 1 to 3. "
    "Everybody named or numbered is made up."
)

HALF_LIFE_DAYS = Decimal("8.02")
"""Of I-131, in days."""

STUDY = Study(
    uid=STUDY_UID,
    protocol_number="NCT02278315-DEMO",
    short_title="CLR 131 phase 1b",
    title=(
        "Demonstration with made-up participants: CLR 131 (I-131) in single or fractionated doses, with or "
        "without dexamethasone, in relapsed or refractory multiple myeloma"
    ),
    protocol_versions=("1.0", "1.1", "2.0", "3.0"),
    sponsor="Cellectar Biosciences (from what it published; not involved in the demo)",
    phase=TrialPhase.PHASE_1B,
    indication="Relapsed or refractory multiple myeloma",
    agent="CLR 131",
    agent_aliases="I-131-CLR1404; iopofosine I-131",
    radionuclide="I-131",
    half_life_days=HALF_LIFE_DAYS,
    other_treatment="Dexamethasone 40 mg once a week (days assumed for the demo)",
    dose_unit=DoseUnit.MCI,
    dose_basis=DoseBasis.PER_M2,
    bsa_formula=BsaFormula.MOSTELLER,
    dlt_window_days=85,
    dlt_window_anchor=WindowAnchor.FIRST_FRACTION,
    nadir_from_day=29,
    nadir_to_day=64,
    dlt_definition=DLT_DEFINITION,
    escalation_rule=ESCALATION_RULE,
    assumptions=ASSUMPTIONS,
    ctcae_version=CtcaeVersion.V4_03,
    attribution_scale=AttributionScale.CTEP,
    planned_cohorts=6,
    coverage=Coverage.ALL_PARTICIPANTS,
    synthetic=YesNo.YES,
)
"""What the file is about. That the participants are made up is in the file and has no field to clear it."""
