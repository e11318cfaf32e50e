"""Mistakes in transfusions, medications, deviations, results and responses."""

from dataclasses import replace
from decimal import Decimal

from builders import dose, event, on, participant, reference_range, response, result, study, transfusion
from dosebook.domain.codelists import (
    DeviationCategory,
    Evaluator,
    LabTest,
    LabUnit,
    MeasurableBy,
    MedicationRole,
    ResponseCategory,
    SeriousnessCriterion,
    TransfusionIndication,
    TransfusionProduct,
    YesNo,
)
from dosebook.domain.measurement import Measurement
from dosebook.domain.record import RecordUid
from dosebook.domain.records import Deviation, HospitalStay, Medication, ParticipantUid
from dosebook.domain.safety_codelists import HospitalReason
from forms.checks.check_cases import Cases, setting, slip

PERSON = participant(death_date=on("2018-06-01"))
PLATELETS = transfusion(
    "t",
    product=TransfusionProduct.PLATELETS,
    date=on("2018-02-10"),
    count_before=Measurement("50"),
    count_before_unit=LabUnit.TEN9_L,
    count_before_date=on("2018-02-07"),
    indication=TransfusionIndication.PROPHYLAXIS,
)
RED_CELLS = transfusion(
    "t",
    product=TransfusionProduct.RED_CELLS,
    date=on("2018-02-10"),
    count_before=Measurement("100"),
    count_before_unit=LabUnit.G_L,
    count_before_date=on("2018-02-09"),
)
DRUG = Medication(
    uid="m",
    participant=ParticipantUid("p01-01"),
    drug="Dexamethasone",
    role=MedicationRole.STEROID,
    start=on("2018-01-09"),
    end=on("2018-03"),
    ongoing=YesNo.NO,
)
ADMITTED = event(
    "e",
    onset=on("2018-02-10"),
    serious=YesNo.YES,
    seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,),
)
STAY = HospitalStay(
    uid="h",
    participant=ParticipantUid("p01-01"),
    admitted=on("2018-02-10"),
    discharged=on("2018-02-14"),
    ongoing=YesNo.NO,
    reason=HospitalReason.EVENT,
    event=RecordUid("e"),
)
DEVIATION = Deviation(
    uid="v",
    participant=ParticipantUid("p01-01"),
    date=on("2018-01-10"),
    category=DeviationCategory.VISIT,
    description="Visit missed.",
)
COUNT = result(
    "r",
    value="1500",
    test=LabTest.PLATELETS,
    unit=LabUnit.TEN9_L,
    date=on("2018-01-09"),
    reference_low=Decimal(150),
    reference_high=Decimal(400),
)
OTHER_DAY = result("o", test=LabTest.PLATELETS, unit=LabUnit.TEN9_L, date=on("2018-01-10"))
BASELINE = result("b", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-01-09"))
LATER = result("b", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-01-10"))
RANGE = reference_range("g", "150", "400", valid_from=on("2018-01-01"))
FORMER = reference_range("f", "140", "380", laboratory="central  LAB", valid_to=on("2017-12-31"))
STABLE = response(
    "s",
    date=on("2018-03-01"),
    category=ResponseCategory.SD,
    evaluator=Evaluator.INVESTIGATOR,
    assessed_by="Dr Hale",
)
PROGRESS = response("x", date=on("2018-02-28"), category=ResponseCategory.PD)

CASES_OF_TRANSFUSIONS: Cases = {
    "transfusion.no_product": slip(PLATELETS, product=None),
    "transfusion.undated": slip(PLATELETS, date=None),
    "transfusion.no_amount": slip(PLATELETS, adult_doses=None),
    "transfusion.amount_unusual": slip(PLATELETS, adult_doses=Decimal("10.5")),
    "transfusion.no_count": slip(PLATELETS, count_before=None),
    "transfusion.count_without_unit": slip(PLATELETS, count_before_unit=None),
    "transfusion.unit_does_not_fit": slip(PLATELETS, count_before_unit=LabUnit.G_DL),
    "transfusion.count_undated": slip(PLATELETS, count_before_date=None),
    "transfusion.count_old": slip(PLATELETS, count_before_date=on("2018-02-06")),
    "transfusion.count_after": slip(PLATELETS, count_before_date=on("2018-02-11")),
    "transfusion.platelets_high": slip(PLATELETS, count_before=Measurement("51")),
    "transfusion.haemoglobin_high": slip(RED_CELLS, count_before=Measurement("101")),
    "transfusion.after_death": slip(PLATELETS, PERSON, date=on("2018-06-02")),
}

CASES_OF_MEDICATIONS: Cases = {
    "medication.no_drug": slip(DRUG, drug=""),
    "medication.no_role": slip(DRUG, role=None),
    "medication.no_start": slip(DRUG, start=None),
    "medication.stop_before_start": slip(DRUG, end=on("2018-01-08")),
    "medication.ongoing_but_stopped": slip(DRUG, ongoing=YesNo.YES),
    "medication.stopped_undated": slip(DRUG, end=None),
}

CASES_OF_STAYS: Cases = {
    "hospital_stay.no_admission": slip(STAY, admitted=None),
    "hospital_stay.discharge_first": slip(STAY, discharged=on("2018-02-09")),
    "hospital_stay.before_consent": slip(STAY, PERSON, admitted=on("2017-11")),
    "hospital_stay.after_death": slip(STAY, PERSON, admitted=on("2018-06-02")),
    "hospital_stay.ongoing_but_discharged": slip(STAY, ongoing=YesNo.YES),
    "hospital_stay.discharge_undated": slip(STAY, discharged=None),
    "hospital_stay.no_reason": slip(STAY, reason=None),
    "hospital_stay.no_event": slip(STAY, event=None),
    "hospital_stay.event_not_serious": setting(STAY, (replace(ADMITTED, serious=YesNo.NO),), (ADMITTED,)),
    "hospital_stay.event_of_other": setting(
        STAY, (replace(ADMITTED, participant=ParticipantUid("p01-02")),), (ADMITTED,)
    ),
    "adverse_event.no_hospital_stay": setting(ADMITTED, (replace(STAY, event=RecordUid("other")),), (STAY,)),
}

CASES_OF_DEVIATIONS: Cases = {
    "deviation.undated": slip(DEVIATION, date=None),
    "deviation.no_category": slip(DEVIATION, category=None),
    "deviation.no_words": slip(DEVIATION, description=""),
    "deviation.before_consent": slip(DEVIATION, PERSON, date=on("2017-11")),
}

CASES_OF_RESULTS: Cases = {
    "result.undated": slip(COUNT, date=None),
    "result.no_test": slip(COUNT, test=None),
    "result.no_value": slip(COUNT, value=None),
    "result.value_unusual": slip(COUNT, value=Measurement("1501")),
    "result.no_unit": slip(COUNT, unit=None),
    "result.unit_does_not_fit": slip(COUNT, unit=LabUnit.G_DL),
    "result.units_mixed": slip(COUNT, OTHER_DAY, unit=LabUnit.TEN3_UL),
    "result.no_range": slip(COUNT, reference_low=None, reference_high=None),
    "result.range_backwards": slip(COUNT, reference_high=Decimal(149)),
    "result.entered_twice": slip(COUNT, OTHER_DAY, date=on("2018-01-10")),
    "result.after_death": slip(COUNT, PERSON, date=on("2018-06-02")),
}

CASES_OF_RANGES: Cases = {
    "reference_range.no_unit": slip(RANGE, unit=None),
    "reference_range.unit_does_not_fit": slip(RANGE, unit=LabUnit.G_DL),
    "reference_range.no_limits": slip(RANGE, low=None, high=None),
    "reference_range.backwards": slip(RANGE, high=Decimal(149)),
    "reference_range.ages_backwards": slip(RANGE, age_from=65, age_to=64),
    "reference_range.dates_backwards": slip(RANGE, valid_to=on("2017-12-31")),
    "reference_range.overlaps": slip(RANGE, FORMER, valid_from=on("2017-12-31")),
    "reference_range.overlaps_cannot_tell": slip(RANGE, FORMER, valid_from=on("unk")),
}

CASES_OF_RESPONSES: Cases = {
    # 2.0 of 4.0 g/dL are a fall of 50 %, a partial response
    "response.differs_from_rules": slip(
        response("s", date=on("2018-03-01"), category=ResponseCategory.PR),
        participant(),
        dose(),
        result("b", value="4.0", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-01-09")),
        result("n", value="2.0", test=LabTest.M_PROTEIN, unit=LabUnit.G_DL, date=on("2018-03-01")),
        category=ResponseCategory.MR,
    ),
    "response.category_not_used": setting(
        response("s", category=ResponseCategory.MR),
        (study(unused_responses=(ResponseCategory.SCR, ResponseCategory.MR)),),
        (study(unused_responses=(ResponseCategory.SCR,)),),
    ),
    "response.marrow_range": slip(
        response("s", marrow_plasma_cells=Decimal(100)), marrow_plasma_cells=Decimal(101)
    ),
    "response.undated": slip(STABLE, date=None),
    "response.no_category": slip(STABLE, category=None),
    "response.no_assessor": slip(STABLE, assessed_by=""),
    "response.before_first_dose": slip(STABLE, dose(), date=on("2018-01-08")),
    "response.undosed": setting(STABLE, (PERSON,), (PERSON, dose())),
    "response.no_baseline": setting(STABLE, (PERSON, dose(), LATER), (PERSON, dose(), BASELINE)),
    "response.not_measurable": setting(
        STABLE, (participant(measurable_by=MeasurableBy.NOT_MEASURABLE),), (participant(),)
    ),
    "response.after_new_therapy": setting(
        STABLE,
        (participant(new_therapy_date=on("2018-02-28")),),
        (participant(new_therapy_date=on("2018-03-01")),),
    ),
    "response.better_after_progression": slip(
        response("s", date=on("2018-02-28"), category=ResponseCategory.MR), PROGRESS, date=on("2018-03-01")
    ),
    "response.same_day": slip(
        STABLE,
        response("x", date=on("2018-03-02"), evaluator=Evaluator.INVESTIGATOR),
        date=on("2018-03-02"),
    ),
}
