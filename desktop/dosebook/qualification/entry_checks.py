"""Operation: what is typed is read as it is meant, and what cannot be right is said."""

from dataclasses import replace
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from dosebook.domain.amount_entry import read_amount
from dosebook.domain.body_size import body_surface_area
from dosebook.domain.codelists import (
    Attribution,
    BsaFormula,
    CohortStatus,
    CtcaeVersion,
    DoseDetermination,
    DoseUnit,
    LabTest,
    LabUnit,
    SeriousnessCriterion,
    YesNo,
)
from dosebook.domain.date_entry import DateAmbiguous, UnreadableDate, read_date
from dosebook.domain.lab_criteria_rows import Direction
from dosebook.domain.lab_grading import lab_grade
from dosebook.domain.lab_sample import LabSample
from dosebook.domain.localised import localised
from dosebook.domain.measurement import Measurement
from dosebook.domain.net_activity import net_activity
from dosebook.domain.number_entry import UnreadableNumber, read_number
from dosebook.domain.partial_date import day_words
from dosebook.domain.queries import days_open, is_settled
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.radioactivity import to_mbq
from dosebook.domain.record import RecordUid
from dosebook.domain.records import AdverseEvent, Query, Record, ReferenceRange, SaeReport
from dosebook.domain.reference_ranges import normal_range
from dosebook.domain.sae_clock import authority_days, sponsor_deadline
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP, spoken
from dosebook.forms.catalogue import FORMS
from dosebook.forms.ctcae_tables import ctcae_table
from dosebook.forms.finding import Severity
from dosebook.forms.lab_criteria_table import criteria_rows
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings
from dosebook.languages import LANGUAGES, language
from dosebook.qualification.checking import Bench, Check
from dosebook.qualification.made_study import (
    cohort_record,
    dose_record,
    event_record,
    on,
    participant_record,
    result_record,
    study_record,
)

_TODAY = date(2026, 3, 1)


def _dates(_at: Bench) -> str:
    return "; ".join(
        _date(text) for text in ("12 Aug 2018", "12.8.18", "2018-08", "unk", "31 Feb 2018", "3/4/2018")
    )


def _date(text: str) -> str:
    try:
        found = read_date(text, _TODAY)
    except UnreadableDate:
        return "refused"
    return "asks" if isinstance(found, DateAmbiguous) else found.date.iso


def _numbers(_at: Bench) -> str:
    shown = []
    for text in ("12.50", "12,50", "1,234.5", "12 mg"):
        try:
            shown.append(format(read_number(text), "f"))
        except UnreadableNumber:
            shown.append("refused")
    measured = Measurement("<0.20")
    return "; ".join([*shown, f"{measured.text} is {measured.comparator} {measured.number}"])


def _languages(_at: Bench) -> str:
    said = []
    for code in LANGUAGES:
        with spoken(language(code)):
            day, number = day_words(date(2018, 8, 12)), f"{localised(Decimal('15.625')):f}"
            is_same = _date(day) == "2018-08-12" and read_number(number) == Decimal("15.625")
        said.append(f"{day} {number} {'the same' if is_same else 'another'}")
    return "; ".join(said)


def _amounts(_at: Bench) -> str:
    kept = [str(read_amount(text, DoseUnit.MCI)) for text in ("33.28", "1850 MBq", "1,85 GBq")]
    return "; ".join([*kept, f"{to_mbq(Decimal(10), DoseUnit.MCI)} MBq"])


def _terms(_at: Bench) -> str:
    typed = ("low platelets", "neutropenic fever", "nosebleed", "tired")
    return "; ".join(ctcae_table(CtcaeVersion.V5_0).search(text)[0].term for text in typed)


def _found(record: Record, *others: Record) -> dict[str, Severity]:
    situation = Situation(StudyData.of([study_record(), *others]), _TODAY)
    findings = record_findings(FORMS[record.kind], record, situation)
    return {finding.check_id: finding.severity for finding in findings}


def _grades(_at: Bench) -> str:
    stops = [
        grade
        for grade in range(1, 6)
        if _found(event_record("e", "01-01", "Febrile neutropenia", grade, "2018-06-20")).get(
            "adverse_event.no_such_grade"
        )
        is Severity.BLOCKS
    ]
    return f"refused: {stops}"


def _odd(_at: Bench) -> str:
    consent = participant_record("01-01", 1, consent_date=on("2018-06-01"))
    usual = set(_found(event_record("e", "01-01", "Nausea", 1, "2018-08-20"), consent))
    odd = (
        event_record("e", "01-01", "Nausea", 1, "2018-08-20", end=on("2018-08-10")),
        event_record("e", "01-01", "Nausea", 1, "2027-01-01"),
    )
    return "; ".join("said" if set(_found(event, consent)) - usual else "silent" for event in odd)


def _same_ids(_at: Bench) -> str:
    first = participant_record("AB-05-01", 1)
    answers = []
    for typed in ("ab-05-01", "АВ-05-01", "AB-05-02"):
        second = participant_record(typed, 1)
        blocks = [one for one in _found(second, first).values() if one is Severity.BLOCKS]
        answers.append("refused" if blocks else "taken")
    return "; ".join(answers)


def _areas(_at: Bench) -> str:
    known = ((BsaFormula.HAYCOCK, 170, 75), (BsaFormula.DU_BOIS, 190, 120), (BsaFormula.MOSTELLER, 160, 60))
    areas = [
        body_surface_area(formula, Decimal(height), Decimal(weight)) for formula, height, weight in known
    ]
    return "; ".join(f"{area:.4f}" for area in areas)


def _net(_at: Bench) -> str:
    given = dose_record(
        "01-01",
        "2018-01-09",
        "30",
        start_time=time(10, 0),
        prescribed_amount=Decimal(30),
        determination=DoseDetermination.DIRECT,
        assay_amount=Decimal(64),
        assay_date=on("2018-01-01"),
        assay_time=time(10, 0),
        residual_vial=Decimal(1),
        residual_date=on("2018-01-17"),
        residual_time=time(10, 0),
    )
    found = net_activity(given, study_record(half_life_days=Decimal(8)))
    at_start = found.determined.at_start if found.determined is not None else None
    return (
        f"{at_start.normalize():f}; {found.net.normalize():f}"
        if at_start is not None and found.net is not None
        else "nothing"
    )


def _lab(_at: Bench) -> str:
    rows = criteria_rows(CtcaeVersion.V5_0, "Platelet count decreased")
    grades = []
    for value in ("160", "149", "74", "49", "24"):
        sample = LabSample(number=Decimal(value), unit="10^9/L", lower=Decimal(150), unit_may_lack=True)
        grades.append(str(lab_grade(rows, Direction.LOW, sample).grade))
    return " ".join(grades)


def _ranges(_at: Bench) -> str:
    def recorded(uid: str, low: str, high: str, **said: Any) -> ReferenceRange:
        return ReferenceRange(
            uid=uid,
            laboratory="Central",
            test=LabTest.PLATELETS,
            unit=LabUnit.TEN9_L,
            low=Decimal(low),
            high=Decimal(high),
            **said,
        )

    ranges = (
        recorded("old", "140", "380", valid_to=on("2017-12-31")),
        recorded("new", "150", "400", valid_from=on("2018-01-01")),
    )
    found = []
    for day in ("2017-12-31", "2018-01-01"):
        value = result_record("r", "01-01", LabTest.PLATELETS, "100", LabUnit.TEN9_L, day=day)
        value = replace(value, laboratory="central ")
        person = participant_record("01-01", 1)
        data = StudyData.of([study_record(), cohort_record(1, "12.5"), person, *ranges, value])
        found.append(normal_range(value, data))
    return "; ".join(f"{one.low} to {one.high}" for one in found)


def _queries(_at: Bench) -> str:
    sentence = "The event began before the consent."
    accepted = Query(
        uid="q",
        subject=RecordUid("e"),
        subject_version=1,
        field="onset",
        check_id="adverse_event.before_consent",
        text=sentence,
        status=QueryStatus.ACCEPTED,
        answer="It was there at screening.",
        asked_on=on("2018-08-01"),
    )
    data = StudyData.of([study_record(), event_record("e", "01-01", "Nausea", 1, "2018-01-01"), accepted])
    settled = [is_settled("e", accepted.check_id, text, data) for text in (sentence, "Another sentence.")]
    return f"{settled}; {days_open(accepted, date(2018, 8, 15))} days"


def _clocks(_at: Bench) -> str:
    report = SaeReport(
        uid="r",
        report_version=SaeReportVersion.INITIAL,
        aware_on=on("2018-06-11"),
        aware_at=time(14, 5),
        expectedness=Expectedness.UNEXPECTED,
    )
    deadline = sponsor_deadline(report)
    late = deadline is not None and "late" in deadline.words(datetime(2018, 6, 12, 19, 30))
    days = [
        authority_days(report, _serious(criterion))
        for criterion in (SeriousnessCriterion.LIFE_THREATENING, SeriousnessCriterion.HOSPITALISATION)
    ]
    return f"after 29 h {'late' if late else 'in time'}; authority {days}"


def _serious(criterion: SeriousnessCriterion) -> AdverseEvent:
    return event_record(
        "e",
        "01-01",
        "Sepsis",
        4,
        "2018-06-11",
        serious=YesNo.YES,
        seriousness_criteria=(criterion,),
        attribution=Attribution.RELATED,
    )


def _opening(_at: Bench) -> str:
    planned = cohort_record(2, "25", status=CohortStatus.PLANNED, protocol_version="", approvals="")
    opened = cohort_record(2, "25", protocol_version="", approvals="")
    stops = [name for name, one in _found(opened, planned).items() if one is Severity.BLOCKS]
    return "; ".join(sorted(stops))


ENTRY_CHECKS = (
    Check(
        QT_TRANSLATE_NOOP("qualification", "A day and a number as printed in each language, and read again"),
        "12 Aug 2018 15.625 the same; 12. Aug. 2018 15,625 the same; 12 août 2018 15,625 the same; "
        "12 ago 2018 15,625 the same",
        _languages,
        "R-064",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Range of platelets on 31 Dec 2017 and on 1 Jan 2018, when another one began"
        ),
        "140 to 380; 150 to 400",
        _ranges,
        "R-062",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Dates as typed; a day that does not exist; one that means two days"
        ),
        "2018-08-12; 2018-08-12; 2018-08; unk; refused; asks",
        _dates,
        "R-001",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Numbers with point and comma, refusals, a value below its limit"),
        "12.50; 12.50; refused; refused; <0.20 is < 0.20",
        _numbers,
        "R-002",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Activities typed in mCi, MBq and GBq, kept in mCi; 10 mCi in MBq"
        ),
        "33.28; 50; 50; 370 MBq",
        _amounts,
        "R-003",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "First term for: low platelets, neutropenic fever, nosebleed, tired"
        ),
        "Platelet count decreased; Febrile neutropenia; Epistaxis; Fatigue",
        _terms,
        "R-004",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Grades of febrile neutropenia that cannot be saved (it has 3 to 5)"
        ),
        "refused: [1, 2]",
        _grades,
        "R-005",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "An event that ends before it begins; one that begins in the future"
        ),
        "said; said",
        _odd,
        "R-006",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "A second participant in small letters, in look-alike letters, and another"
        ),
        "refused; refused; taken",
        _same_ids,
        "R-007",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification",
            "Body surface areas: Haycock 170 cm 75 kg, DuBois 190 cm 120 kg, Mosteller 160 cm 60 kg",
        ),
        "1.8947; 2.4667; 1.6330",
        _areas,
        "R-008",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification",
            "64 mCi one half-life before the infusion, 1 mCi left one half-life after it: at the start, and net",
        ),
        "32; 30",
        _net,
        "R-009",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Grades of platelets 160, 149, 74, 49 and 24 ×10⁹/L (CTCAE 5.0)"),
        "0 1 2 3 4",
        _lab,
        "R-010",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "An accepted finding, the same with another sentence, days since it was asked"
        ),
        "[True, False]; 14 days",
        _queries,
        "R-011",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Clock of a report to the sponsor, and days to the authority"),
        "after 29 h late; authority [7, 15]",
        _clocks,
        "R-012",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "What stops the opening of a cohort without version and approvals"
        ),
        "cohort.opens_without_approvals; cohort.opens_without_version",
        _opening,
        "R-018",
    ),
)
