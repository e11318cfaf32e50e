"""Operation: what waits, what is proposed and what is offered, as the windows and the report show it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise

from dosebook import __version__
from dosebook.actions.create_next_cohort import create_next_cohort
from dosebook.domain.absence import Absence, AbsenceReason
from dosebook.domain.absent_values import absent_values
from dosebook.domain.changes import Create
from dosebook.domain.codelists import (
    CtcaeVersion,
    DeviationCategory,
    LabTest,
    LabUnit,
    Recommendation,
    ReportStatus,
)
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import AdverseEvent, Cohort, Deviation, DmcReview, PlannedVisit, Query, Record
from dosebook.domain.regimen import PlannedFraction
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_templates import (
    CohortPlan,
    StudySetUp,
    StudyTemplate,
    template_definition,
    template_design,
    template_schedule,
    template_values,
)
from dosebook.domain.variable import variables
from dosebook.domain.visit_codelists import Assessment, VisitAnchor
from dosebook.domain.visits.expected import schedule_state
from dosebook.domain.visits.templates import ScheduleTemplate, template_visits
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.drawing.study_charts.catalogue import CHARTS
from dosebook.drawing.study_charts.scope import Scope
from dosebook.forms.catalogue import FORMS
from dosebook.forms.ctcae_moves import ctcae_moves
from dosebook.forms.fields import DerivedField, FollowingField
from dosebook.forms.lab_event_offers import lab_event_offers
from dosebook.forms.lab_grid.grid import LabColumn, LabRow, LabTable, read_grid
from dosebook.forms.worklist import worklist
from dosebook.languages import help_text
from dosebook.qualification.checking import Bench, Check
from dosebook.qualification.made_study import (
    all_records,
    cohort_record,
    dose_record,
    event_record,
    on,
    participant_record,
    result_record,
    study_record,
    who,
)
from dosebook.report.build import Settings, build
from dosebook.report.profile import Profile

_TOLD = "Zqx seen by J. D."
_PERSON = (cohort_record(1, "12.5"), participant_record("01-01", 1), dose_record("01-01", "2018-03-05", "24"))


def _visits(_at: Bench) -> str:
    def planned(day: int) -> PlannedVisit:
        return PlannedVisit(
            uid=f"v{day}",
            number=day,
            name=f"Day {day}",
            anchor=VisitAnchor.FIRST_FRACTION,
            day=Decimal(day),
            days_early=2,
            days_late=2,
            assessments=(Assessment.COUNTS,),
        )

    counted = [
        result_record(test.name, "01-01", test, value, unit, day="2018-03-13")
        for test, value, unit in (
            (LabTest.PLATELETS, "90", LabUnit.TEN9_L),
            (LabTest.NEUTROPHILS, "2.1", LabUnit.TEN9_L),
            (LabTest.HAEMOGLOBIN, "11.2", LabUnit.G_DL),
        )
    ]
    data = StudyData.of([study_record(), *_PERSON, *map(planned, (8, 15, 22, 29)), *counted])
    cells = schedule_state(data, date(2018, 3, 26)).by_person[who("01-01")]
    return "; ".join(f"{cell.visit.name} {cell.state.name.lower().replace('_', ' ')}" for cell in cells)


def _waiting(_at: Bench) -> str:
    seen = event_record("e", "01-01", "Nausea", 1, "2018-03-07", assessed_by="Dr Q")
    asked = Query(
        uid="q",
        subject=RecordUid("e"),
        field="grade",
        text="Is it right?",
        status=QueryStatus.OPEN,
        asked_on=on("2018-03-08"),
    )
    data = StudyData.of([study_record(), *_PERSON, seen, asked])
    found = worklist(data, datetime(2018, 3, 31, 9, 0))
    return "; ".join(
        f"{item.sort.name.lower().replace('_', ' ')}: {item.field or 'record'}" for item in found
    )


def _absent(_at: Bench) -> str:
    said = (Absence("grade", AbsenceReason.NOT_DONE), Absence("action_taken", AbsenceReason.UNKNOWN))
    event = event_record("e", "01-01", "Nausea", 2, "2018-03-07", absences=said)
    return "; ".join(f"{name}: {reason.name}" for name, reason in absent_values(event).items())


def _charts(_at: Bench) -> str:
    data, day = StudyData.of(all_records()), date(2018, 8, 15)
    drawn = [
        [
            [chart.draw(490.0) for chart in spec.make(scope) if chart.draw is not None]
            for scope in (Scope.of(data, day), Scope.of(data, day))
        ]
        for spec in CHARTS
    ]
    is_same = all(first == second for first, second in drawn)
    return f"{'the same' if is_same else 'another'}; {sum(bool(first) for first, _second in drawn) > 0} drawn"


def _next_cohort(_at: Bench) -> str:
    regimen = (PlannedFraction(Decimal("18.75"), 1), PlannedFraction(Decimal("18.75"), 8))
    review = DmcReview(
        uid="r",
        number=1,
        cohorts=("c1",),
        recommendation=Recommendation.ESCALATE,
        recommended_fractions=regimen,
    )
    data = StudyData.of([study_record(), cohort_record(1, "12.5")])
    made, _saved = create_next_cohort(data, review, "c2")
    stopped = DmcReview(uid="s", number=2, cohorts=("c1",), recommendation=Recommendation.STOP)
    cohort = made.record if isinstance(made, Create) else None
    if not isinstance(cohort, Cohort) or cohort.status is None:
        return "nothing"
    doses = " + ".join(f"{one.dose} on day {one.day}" for one in cohort.fractions)
    after_stop = "nothing" if create_next_cohort(data, stopped, "c2") == () else "a cohort"
    return f"cohort {cohort.number}: {doses}, {cohort.status.name.lower()}; after a stop {after_stop}"


def _grid(_at: Bench) -> str:
    columns = [LabColumn(LabTest.PLATELETS, "×10⁹/L", "150", "400"), LabColumn(LabTest.HAEMOGLOBIN, "g/dL")]
    rows = [LabRow("9.3.2018", ("98", "12.1")), LabRow("16.3.2018", ("n/a?", "<7.5"))]
    numbers = iter(range(100))
    data = StudyData.of([study_record(), *_PERSON])
    read = read_grid(
        columns,
        LabTable.of(rows, len(columns)),
        who("01-01"),
        data,
        today=date(2018, 8, 15),
        new_uid=lambda: f"n{next(numbers)}",
    )
    values = ", ".join(one.value.text for one in read.results if one.value is not None)
    places = ", ".join(f"row {one.row + 1} column {one.column + 1}" for one in read.problems)
    return f"{values}; not read: {places}"


def _offered(_at: Bench) -> str:
    values = (("60", "2018-03-09"), ("22", "2018-03-13"), ("55", "2018-03-20"))
    results = [
        replace(
            result_record(f"r{place}", "01-01", LabTest.PLATELETS, value, LabUnit.TEN9_L, day=day),
            reference_low=Decimal(150),
        )
        for place, (value, day) in enumerate(values)
    ]
    data = StudyData.of([study_record(), *_PERSON, *results])
    offers = lab_event_offers(who("01-01"), data)
    words = [
        f"{one.event.ctcae_term}, grade {one.event.grade}, serious {one.event.serious}" for one in offers
    ]
    return f"{'; '.join(words)}; recorded {len(data.adverse_events)}"


def _moved(_at: Bench) -> str:
    events: list[AdverseEvent] = [
        event_record("kept", "01-01", "Nausea", 2, "2018-03-07", ctcae_version=CtcaeVersion.V5_0),
        event_record(
            "gone", "01-01", "Platelet count decreased", 4, "2018-03-13", ctcae_version=CtcaeVersion.V5_0
        ),
    ]
    data = StudyData.of([study_record(ctcae_version=CtcaeVersion.V6_0), *_PERSON, *events])
    return "; ".join(
        f"{move.event.uid}: {'a person decides' if move.needs_decision else 'mapped'}"
        for move in ctcae_moves(data)
    )


def _first_study(_at: Bench) -> str:
    numbers = [
        int(number) for number in re.findall(r"^(\d+)\. ", help_text("first_study"), flags=re.MULTILINE)
    ]
    return f"steps 1 to {len(numbers)}" if numbers == list(range(1, len(numbers) + 1)) else str(numbers)


def _fields(_at: Bench) -> str:
    typed = [
        variables(form.record)[field.name]
        for form in FORMS.values()
        for field in form.fields
        if not isinstance(field, DerivedField | FollowingField)
    ]
    silent = sum(not one.help for one in typed)
    bare = sum(not one.example for one in typed)
    unnamed = sum(not one.cdisc and one.outside is None for one in typed)
    return f"without help {silent}; without example {bare}; without CDISC name or reason {unnamed}"


def _set_up(_at: Bench) -> str:
    template = StudyTemplate.RADIOPHARMACEUTICAL
    schedule = template_schedule(template)
    visits = template_visits(schedule, lambda: "", is_myeloma=False) if schedule is not None else ()
    values = template_values(template) | {"protocol_number": "Q-1"}
    clauses = template_definition(template, CtcaeVersion.V5_0)
    plans = (CohortPlan(Decimal("12.5"), 2, 7, 3), CohortPlan(Decimal(25), 2, 7, 3))
    set_up = StudySetUp(values, plans, template_design(template), clauses, visits)
    study, others = set_up.records(lambda: "u")
    kinds = [one.kind for one in others]
    counted = ", ".join(f"{kinds.count(kind)} {kind}" for kind in dict.fromkeys(kinds))
    return f"{counted}; {'said to be unconfirmed' if study.assumptions else 'nothing said'}"


def _proposals(_at: Bench) -> str:
    touching = 0
    for template in ScheduleTemplate:
        spans: dict[object, list[tuple[int, int]]] = {}
        for visit in template_visits(template, lambda: "", is_myeloma=True):
            day = int(visit.day or 0)
            offset = day - 1 if day > 0 else day
            span = (offset - (visit.days_early or 0), offset + (visit.days_late or 0))
            spans.setdefault(visit.anchor, []).append(span)
        for found in spans.values():
            touching += sum(one[1] >= after[0] for one, after in pairwise(sorted(found)))
    return f"{touching} touch"


def _deviations(_at: Bench) -> str:
    first, second = list(DeviationCategory)[:2]
    found = [
        Deviation(uid=uid, participant=who(person), category=category, date=on(day), description=_TOLD)
        for uid, person, category, day in (
            ("a", "01-01", first, "2018-03-09"),
            ("b", "01-01", first, "2018-03-16"),
            ("c", "02-02", second, "2018-06-20"),
        )
    ]
    text = _report(found, Profile())
    return "; ".join(re.findall(r"Deviations recorded: \d+. Participants with one: \d+", text)) or text[:200]


def _unnamed(_at: Bench) -> str:
    told = Deviation(uid="a", participant=who("01-01"), date=on("2018-03-09"), description=_TOLD)
    usual, hidden = (_report([told], Profile(is_deidentified=hides)) for hides in (False, True))
    texts = [
        ("text " if _TOLD in one else "no text ") + ("date" if "9 Mar 2018" in one else "no date")
        for one in (usual, hidden)
    ]
    return "; ".join(texts)


def _report(more: Sequence[Record], profile: Profile) -> str:
    """Return the words of the section of deviations, in the edition for this reader."""
    settings = Settings(
        day=date(2018, 8, 15),
        made_at=datetime(2018, 8, 20, 9, 0, tzinfo=UTC),
        number=1,
        status=ReportStatus.DRAFT,
        program_version=__version__,
        under_review="c2",
        sections=("deviations",),
        profile=profile,
    )
    document, _digest = build(StudyData.of([*all_records(), *more]), settings)
    return str(next(one for one in document.sections if one.key == "deviations"))


WORK_CHECKS = (
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Visits of days 8, 15, 22 and 29 on day 22, with the blood counts of day 9"
        ),
        "Day 8 done; Day 15 overdue; Day 22 due; Day 29 not yet due",
        _visits,
        "R-065",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification",
            "What waits before the end of a DLT window, with a directive not signed and a query open",
        ),
        "dlt: record; unsigned: directive_by; query: grade",
        _waiting,
        "R-066",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Reasons for a grade that is there and for an action that is not"),
        "action_taken: UNKNOWN",
        _absent,
        "R-067",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Every figure of the study, drawn twice from its records"),
        "the same; True drawn",
        _charts,
        "R-068",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "The cohort made from a recommended regimen, and from a stop"),
        "cohort 2: 18.75 on day 1 + 18.75 on day 8, planned; after a stop nothing",
        _next_cohort,
        "R-069",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "A grid of four cells of which one cannot be read"),
        "98, 12.1, <7.5; not read: row 2 column 1",
        _grid,
        "R-070",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "Platelets that fall to grade 4: what is offered, what is recorded"
        ),
        "Platelet count decreased, grade 4, serious None; recorded 0",
        _offered,
        "R-071",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Two events of CTCAE 5.0 in a study that changed to 6.0"),
        "gone: a person decides; kept: mapped",
        _moved,
        "R-072",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "The numbered steps of “Your first study in ten minutes”"),
        "steps 1 to 14",
        _first_study,
        "R-073",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Fields of all forms that do not say what belongs there"),
        "without help 0; without example 0; without CDISC name or reason 0",
        _fields,
        "R-074",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "What a radiopharmaceutical study with two cohorts begins with"),
        "2 cohort, 1 escalation_design, 7 dlt_clause, 16 planned_visit; said to be unconfirmed",
        _set_up,
        "R-075",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Visits of the proposed schedules whose windows touch"),
        "0 touch",
        _proposals,
        "R-076",
    ),
    Check(
        QT_TRANSLATE_NOOP("qualification", "Three deviations in two participants, in the report"),
        "Deviations recorded: 3. Participants with one: 2",
        _deviations,
        "R-077",
    ),
    Check(
        QT_TRANSLATE_NOOP(
            "qualification", "A free text and a date in the usual report, and without identities"
        ),
        "text date; no text no date",
        _unnamed,
        "R-078",
    ),
)
