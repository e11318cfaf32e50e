"""Mistakes in reports of serious events, and clocks that run; the day of the checks is 15 Aug 2018."""

from datetime import time
from typing import Any

from builders import event, on, participant
from dosebook.domain.codelists import Attribution, SeriousnessCriterion, YesNo
from dosebook.domain.record import ParticipantUid, RecordUid
from dosebook.domain.records import SaeReport
from dosebook.domain.safety_codelists import Expectedness, SaeReportVersion
from forms.checks.check_cases import Case, Cases, setting, slip

SERIOUS = event(
    "e",
    ctcae_term="Sepsis",
    grade=4,
    onset=on("2018-08-10"),
    serious=YesNo.YES,
    seriousness_criteria=(SeriousnessCriterion.HOSPITALISATION,),
    attribution=Attribution.PROBABLE,
)


def report(uid: str = "r", **said: Any) -> SaeReport:
    """An initial report, sent in time, of an expected event."""
    usual: dict[str, Any] = {
        "participant": ParticipantUid("p01-01"),
        "event": RecordUid("e"),
        "report_version": SaeReportVersion.INITIAL,
        "aware_on": on("2018-08-12"),
        "aware_at": time(14, 5),
        "sent_on": on("2018-08-13"),
        "sent_at": time(10, 0),
        "expectedness": Expectedness.EXPECTED,
    }
    return SaeReport(uid=uid, **(usual | said))


AROUND = (participant(), SERIOUS)
FOLLOW_UP = report("f", report_version=SaeReportVersion.FOLLOW_UP, follow_up_number=1)
UNEXPECTED = report(expectedness=Expectedness.UNEXPECTED, authority_on=on("2018-08-14"))


def _slip(**mistake: Any) -> Case:
    return slip(report(), *AROUND, **mistake)


CASES_OF_SAE_REPORTS: Cases = {
    "adverse_event.no_sae_report": setting(SERIOUS, (FOLLOW_UP,), (report(),)),
    "missing.sae_sponsor": _slip(aware_on=on("2018-08-14"), sent_on=None),
    "sae_report.sponsor_overdue": _slip(aware_on=on("2018-08-13"), sent_on=None),
    "sae_report.sponsor_late": slip(
        report(sent_at=time(14, 6), late_reason="The fax was down."), *AROUND, late_reason=""
    ),
    "missing.sae_authority": slip(UNEXPECTED, *AROUND, authority_on=None),
    "sae_report.authority_overdue": slip(
        report(expectedness=Expectedness.UNEXPECTED, sent_on=on("2018-07-30"), authority_on=on("2018-08-10")),
        *AROUND,
        authority_on=None,
    ),
    "sae_report.authority_late": slip(
        report(expectedness=Expectedness.UNEXPECTED, sent_on=on("2018-07-30"), authority_on=on("2018-08-14")),
        *AROUND,
        authority_on=on("2018-08-15"),
    ),
    "sae_report.not_serious": setting(report(), (event("e", serious=YesNo.NO), participant()), AROUND),
    "sae_report.other_participant": _slip(participant=ParticipantUid("p01-02")),
    "sae_report.no_version": _slip(report_version=None),
    "sae_report.second_initial": setting(report(), (*AROUND, report("other")), (*AROUND, FOLLOW_UP)),
    "sae_report.without_initial": setting(FOLLOW_UP, AROUND, (*AROUND, report())),
    "sae_report.follow_up_unnumbered": slip(FOLLOW_UP, *AROUND, follow_up_number=None),
    "sae_report.number_taken": slip(
        report("g", report_version=SaeReportVersion.FOLLOW_UP, follow_up_number=2),
        *AROUND,
        FOLLOW_UP,
        follow_up_number=1,
    ),
    "sae_report.no_awareness": _slip(aware_on=None),
    "sae_report.no_awareness_time": _slip(aware_at=None),
    "sae_report.aware_before_onset": _slip(aware_on=on("2018-08-09")),
    "sae_report.sent_before_aware": _slip(sent_on=on("2018-08-12"), sent_at=time(14, 4)),
    "sae_report.no_name": slip(report(reported_by="Ines Ferrer"), *AROUND, reported_by=""),
    "sae_report.authority_before_aware": _slip(authority_on=on("2018-08-11")),
    "sae_report.no_expectedness": _slip(expectedness=None),
}
