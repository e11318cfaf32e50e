"""What can be chosen where the choice depends on the study or on the form."""

from collections.abc import Callable, Sequence
from datetime import timedelta

from dosebook.domain.codelists import (
    Attribution,
    LabTest,
    LabUnit,
    ResponseCategory,
    SeriousnessCriterion,
    YesNo,
)
from dosebook.domain.dlt_clause_words import clause_title
from dosebook.domain.lab_terms import tests_of_term
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import AdverseEvent, Dose, Medication, Result, Transfusion
from dosebook.domain.reference_ranges import laboratories as named_laboratories
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_data import StudyData
from dosebook.forms.fields import Choice, Values
from dosebook.forms.lab_units import COUNT_UNITS_OF, UNITS_OF
from dosebook.forms.record_words import record_title

_NEAR = timedelta(days=7)
BLOOD_COUNTS = frozenset({LabTest.PLATELETS, LabTest.NEUTROPHILS, LabTest.HAEMOGLOBIN})
"""What an event that no value grades may go back to, a bleeding or an infection for example."""


def participants(_values: Values, data: StudyData) -> Sequence[Choice]:
    """All participants by id."""
    return [Choice(one.uid, one.participant_id) for one in data.participants]


def cohorts(_values: Values, data: StudyData) -> Sequence[Choice]:
    """All cohorts by number, with their regimen."""
    return [Choice(cohort.uid, cohort_title(cohort, data.study)) for cohort in data.cohorts]


def reports_made(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The reports that were made, the newest first."""
    return [Choice(issue.uid, record_title(issue, data)) for issue in reversed(data.report_issues)]


def protocol_versions(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The protocol versions that the study names."""
    return [Choice(version, version) for version in data.study.protocol_versions]


def attributions(name: str) -> Callable[[Values, StudyData], Sequence[Choice]]:
    """The levels of the study's scale for the attribution called ``name``.

    A level of another scale stays only where it is recorded already.
    """

    def offered(values: Values, data: StudyData) -> Sequence[Choice]:
        scale, recorded = data.study.attribution_scale, values.get(name)
        return [
            Choice(level, level.label)
            for level in Attribution
            if scale is None or level.scale is scale or level is recorded
        ]

    return offered


def responses(values: Values, data: StudyData) -> Sequence[Choice]:
    """The response categories that the study uses; another one stays only where it is recorded already."""
    unused, recorded = data.study.unused_responses, values.get("category")
    return [Choice(one, one.label) for one in ResponseCategory if one not in unused or one is recorded]


def whole_numbers(first: int, last: int) -> Callable[[Values, StudyData], Sequence[Choice]]:
    """The whole numbers from ``first`` to ``last``, for short scales such as ECOG."""
    return lambda _values, _data: [Choice(number, str(number)) for number in range(first, last + 1)]


def events_and_doses(values: Values, data: StudyData) -> Sequence[Choice]:
    """What a DLT judgement can concern: the events and doses of the participant on the form."""
    uid = values.get("participant") or ""
    records = [*data.of_participant(AdverseEvent, uid), *data.of_participant(Dose, uid)]
    return [Choice(record.uid, record_title(record, data)) for record in records]


def what_an_event_belongs_with(values: Values, data: StudyData) -> Sequence[Choice]:
    """The doses, transfusions and medications of the participant on the form, and the results of its term.

    Of the results those from a week before the onset to a week after the end are offered, the newest last,
    and those linked already.
    """
    uid, linked = values.get("participant") or "", set(values.get("belongs_with") or ())
    records = [
        *data.of_participant(Dose, uid),
        *data.of_participant(Transfusion, uid),
        *data.of_participant(Medication, uid),
        *(one for one in data.of_participant(Result, uid) if one.uid in linked or _is_near(one, values)),
    ]
    return [Choice(record.uid, record_title(record, data)) for record in records]


def _is_near(result: Result, values: Values) -> bool:
    onset: PartialDate | None = values.get("onset")
    end: PartialDate | None = values.get("end")
    if result.date is None or onset is None or onset.is_unknown or result.date.is_unknown:
        return False
    if result.test not in (tests_of_term(values.get("ctcae_term") or "") or BLOOD_COUNTS):
        return False
    latest = (end if end is not None and not end.is_unknown else onset).last + _NEAR
    return onset.first - _NEAR <= result.date.last and result.date.first <= latest


def events_of(values: Values, data: StudyData) -> Sequence[Choice]:
    """The adverse events of the participant whose own form this is, serious ones and those of grade 5 first.

    While the id on the form is nobody's, being new or mended, those of all participants.
    """
    person = next(
        (one for one in data.participants if one.participant_id == values.get("participant_id")), None
    )
    events = data.of_participant(AdverseEvent, person.uid) if person is not None else data.adverse_events
    worst_first = sorted(events, key=lambda event: (event.grade != 5, event.serious is not YesNo.YES))
    return [Choice(event.uid, record_title(event, data)) for event in worst_first]


def events_of_participant(values: Values, data: StudyData) -> Sequence[Choice]:
    """The events of the participant on the form, those that are serious by a stay in hospital first."""
    events = data.of_participant(AdverseEvent, values.get("participant") or "")
    ordered = sorted(
        events, key=lambda event: SeriousnessCriterion.HOSPITALISATION not in event.seriousness_criteria
    )
    return [Choice(event.uid, record_title(event, data)) for event in ordered]


def dlt_clauses(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The clauses of the DLT definition with their sentences, to pick from."""
    titles = [clause_title(clause) for clause in data.dlt_clauses]
    return [Choice(title, title) for title in titles]


def fraction_numbers(values: Values, data: StudyData) -> Sequence[Choice]:
    """The fractions of the regimen of the participant on the form, and one recorded beyond it."""
    person = data.find(values.get("participant"))
    cohort = data.find(person.cohort) if person is not None else None
    planned = len(cohort.fractions) if cohort is not None else 0
    numbers = set(range(1, max(planned, 1) + 1)) | {values.get("fraction") or 1}
    return [Choice(number, str(number)) for number in sorted(numbers)]


def sites(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The sites named so far, to pick from."""
    return [Choice(site, site) for site in sorted({one.site for one in data.participants if one.site})]


def investigators(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The names that judged or signed something so far, to pick from."""
    names = {event.assessed_by for event in data.adverse_events}
    names |= {judged.assessed_by for judged in data.dlt_assessments}
    names |= {dose.directive_by for dose in data.doses}
    names |= {one.evaluability_by for one in data.participants}
    return [Choice(name, name) for name in sorted(names - {""})]


def dose_determiners(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The names of those who determined a dosage so far, to pick from."""
    names = {dose.determined_by for dose in data.doses}
    return [Choice(name, name) for name in sorted(names - {""})]


def other_participants(values: Values, data: StudyData) -> Sequence[Choice]:
    """All participants but the one on the form, by id."""
    own = values.get("participant_id")
    return [Choice(one.uid, one.participant_id) for one in data.participants if one.participant_id != own]


def laboratories(_values: Values, data: StudyData) -> Sequence[Choice]:
    """The laboratories named so far, to pick from."""
    return [Choice(name, name) for name in named_laboratories(data)]


def units_of_test(values: Values, _data: StudyData) -> Sequence[Choice]:
    """The units that fit the test on the form, and the one recorded already; all without a test."""
    fitting = UNITS_OF.get(values["test"], tuple(LabUnit)) if values.get("test") else tuple(LabUnit)
    return _units(fitting, values.get("unit"))


def count_units(values: Values, _data: StudyData) -> Sequence[Choice]:
    """The units of the count before a transfusion of the product on the form."""
    product = values.get("product")
    fitting = COUNT_UNITS_OF.get(product, tuple(LabUnit)) if product else tuple(LabUnit)
    return _units(fitting, values.get("count_before_unit"))


def _units(fitting: Sequence[LabUnit], recorded: LabUnit | None) -> Sequence[Choice]:
    return [Choice(unit, unit.label) for unit in LabUnit if unit in fitting or unit is recorded]
