"""A finding that was accepted is silent on its record, and an open query speaks at its field."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from builders import event, on, participant, study_data
from dosebook.domain.query_codelists import QueryStatus
from dosebook.domain.record import RecordUid
from dosebook.domain.records import Query
from dosebook.domain.study_data import StudyData
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.query_words import OPEN_QUERY, RESOLVED_QUERY, field_label, query_of
from dosebook.forms.study_findings import study_findings

TODAY = date(2018, 8, 15)
PERSON = participant("01-01", consent_date=on("2018-05-01"))
EARLY = event("e", onset=on("2018-04-01"))


def _about(data: StudyData, uid: str = "e") -> dict[str, Finding]:
    return {one.finding.check_id: one.finding for one in study_findings(data, TODAY) if one.record_uid == uid}


def _accepted(finding: Finding, version: int = 1) -> Query:
    return Query(
        uid="q",
        subject=RecordUid(finding.record_uid or ""),
        subject_version=version,
        field=finding.field or "",
        check_id=finding.check_id,
        text=finding.message,
        status=QueryStatus.ACCEPTED,
        answer="Checked in the chart.",
    )


def test_only_the_accepted_finding_is_silent_and_only_on_its_record() -> None:
    other = event("f", onset=on("2018-04-01"))
    before = study_data(PERSON, EARLY, other)
    check = "adverse_event.before_consent"
    found = _about(before)
    assert check in found, sorted(found)
    after = study_data(PERSON, EARLY, other, _accepted(found[check]))
    assert set(_about(after)) == set(found) - {check}
    assert check in _about(after, "f")


def test_it_is_raised_again_when_the_record_changes() -> None:
    finding = _about(study_data(PERSON, EARLY))["adverse_event.before_consent"]
    data = study_data(PERSON, EARLY, _accepted(finding))
    newer = replace(data.entries["e"], version=2)
    changed = replace(data, entries=MappingProxyType({**data.entries, "e": newer}))
    assert finding.check_id in _about(changed)


def test_what_is_missing_around_a_participant_is_silent_once_accepted() -> None:
    finding = _about(study_data(PERSON, EARLY), "p01-01")["missing.sex"]
    accepted = study_data(PERSON, EARLY, _accepted(finding))
    assert "missing.sex" not in _about(accepted, "p01-01")


def test_an_open_query_stands_at_its_field_until_it_is_answered() -> None:
    query = Query(
        uid="q",
        subject=RecordUid("e"),
        field="grade",
        text="Is the grade that of the worst day?",
        status=QueryStatus.OPEN,
    )
    data = study_data(PERSON, EARLY, query)
    finding = _about(data)[OPEN_QUERY]
    assert (finding.field, finding.severity) == ("grade", Severity.WARNS)
    assert query.text in finding.message
    assert query_of(finding, data) == query
    answered = replace(query, status=QueryStatus.ANSWERED, answer="It is.")
    assert OPEN_QUERY not in _about(study_data(PERSON, EARLY, answered))


def test_a_query_whose_check_is_silent_now_was_resolved_by_a_change() -> None:
    finding = _about(study_data(PERSON, EARLY))["adverse_event.before_consent"]
    query = replace(_accepted(finding), status=QueryStatus.OPEN, answer="")
    still = _about(study_data(PERSON, EARLY, query))
    assert (OPEN_QUERY in still, RESOLVED_QUERY in still) == (True, False)
    data = study_data(PERSON, event("e", onset=on("2018-06-01")), query)
    mended = _about(data)
    assert (OPEN_QUERY in mended, RESOLVED_QUERY in mended) == (False, True)
    assert query_of(mended[RESOLVED_QUERY], data) == query


def test_the_field_of_a_query_reads_as_on_the_form() -> None:
    data = study_data(PERSON, EARLY)
    assert field_label("e", "grade", data) == "Grade"
    assert field_label("e", "", data) == ""
    assert field_label("gone", "grade", data) == ""
