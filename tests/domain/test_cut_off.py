"""A report knows what was possibly or certainly so on its day, and nothing of later."""

from datetime import date

from builders import cohort, dose, event, on, participant, study_data, transfusion
from dosebook.domain.codelists import Disposition, DltJudgement, TransfusionProduct, YesNo
from dosebook.domain.cut_off import reported
from dosebook.domain.records import CutOff, DltAssessment, ParticipantUid

DAY = date(2018, 8, 15)


def test_records_certainly_after_the_day_are_not_known() -> None:
    data = study_data(event("before", onset=on("2018-08-15")), event("after", onset=on("2018-08-16")))
    assert [found.uid for found in reported(data, DAY).data.adverse_events] == ["before"]


def test_partial_and_missing_dates_stay_and_are_marked() -> None:
    data = study_data(
        event("august", onset=on("2018-08")),
        event("july", onset=on("2018-07")),
        event("september", onset=on("2018-09")),
        event("unknown", onset=on("unk")),
        event("missing", onset=None),
        transfusion("year", product=TransfusionProduct.PLATELETS, date=on("2018")),
    )
    found = reported(data, DAY)
    assert {record.uid for record in found.data.adverse_events} == {"august", "july", "unknown", "missing"}
    assert found.possibly == {"august", "year"}
    assert found.undated == {"unknown", "missing"}


def test_an_event_that_ends_later_is_ongoing() -> None:
    data = study_data(event("a", onset=on("2018-08-01"), end=on("2018-08-20")))
    (found,) = reported(data, DAY).data.adverse_events
    assert (found.end, found.ongoing, found.outcome) == (None, YesNo.YES, None)


def test_an_end_that_may_lie_before_the_day_is_kept_as_recorded() -> None:
    data = study_data(event("a", onset=on("2018-08-01"), end=on("2018-08")))
    assert reported(data, DAY).data.adverse_events[0].end == on("2018-08")


def test_later_death_and_discontinuation_are_not_known() -> None:
    person = participant(
        death_date=on("2018-08-16"), disposition=Disposition.DEATH, disposition_date=on("2018-08-16")
    )
    (found,) = reported(study_data(person), DAY).data.participants
    assert (found.death_date, found.disposition) == (None, None)


def test_a_judgement_made_later_was_still_open_on_the_day() -> None:
    later = DltAssessment(
        uid="j", participant=ParticipantUid("p01-01"), judgement=DltJudgement.NO, assessed_on=on("2018-08-20")
    )
    (found,) = reported(study_data(participant(), later), DAY).data.dlt_assessments
    assert found.judgement is DltJudgement.NOT_YET_JUDGED


def test_cut_offs_and_reports_are_no_data_of_a_report() -> None:
    data = study_data(cohort(), participant(), dose(), CutOff(uid="k", day=on("2018-08-15")))
    assert "k" not in reported(data, DAY).data.entries
