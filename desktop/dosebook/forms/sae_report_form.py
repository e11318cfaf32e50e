"""The form of a report about a serious event."""

from collections.abc import Sequence
from datetime import datetime

from dosebook.domain.records import AdverseEvent, SaeReport
from dosebook.domain.safety_codelists import SaeReportVersion
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import is_serious
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms import choices
from dosebook.forms.checks.sae_report_checks import SAE_REPORT_CHECKS
from dosebook.forms.conditions import any_of, is_filled, is_one_of
from dosebook.forms.fields import (
    Choice,
    ChoiceField,
    ClockField,
    DateField,
    IntegerField,
    LongTextField,
    ReferenceField,
    TextField,
    TimeField,
    Values,
)
from dosebook.forms.record_words import record_title
from dosebook.forms.sae_words import authority_words, report_on_form, sponsor_words
from dosebook.forms.spec import FormSection, FormSpec

_is_follow_up = any_of(is_one_of("report_version", SaeReportVersion.FOLLOW_UP), is_filled("follow_up_number"))
_is_later = any_of(
    is_one_of("report_version", SaeReportVersion.FOLLOW_UP, SaeReportVersion.NULLIFICATION),
    is_filled("news"),
)


def reportable_events(values: Values, data: StudyData) -> Sequence[Choice]:
    """The events of the participant on the form, the serious ones first, since one may become serious."""
    events = data.of_participant(AdverseEvent, values.get("participant") or "")
    ordered = sorted(events, key=lambda event: not is_serious(event))
    return [Choice(event.uid, record_title(event, data)) for event in ordered]


def _sponsor(values: Values, _data: StudyData, now: datetime | None = None) -> str:
    return sponsor_words(report_on_form(values), now)


def _authority(values: Values, data: StudyData, now: datetime | None = None) -> str:
    report = report_on_form(values)
    return authority_words(report, data, now) if report.event is not None else ""


SAE_REPORT_FORM = FormSpec(
    record=SaeReport,
    sections=(
        FormSection(
            QT_TRANSLATE_NOOP("forms", "Which event"),
            (
                ReferenceField("participant", required=True, choices=choices.participants, width="medium"),
                ReferenceField("event", required=True, choices=reportable_events, width="full"),
                ChoiceField("report_version"),
                IntegerField("follow_up_number", shown_when=_is_follow_up),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "To the sponsor within 24 hours"),
            (
                DateField("aware_on"),
                TimeField("aware_at", beside=True),
                DateField("sent_on"),
                TimeField("sent_at", beside=True),
                ClockField(
                    "sponsor_clock",
                    label_marked=QT_TRANSLATE_NOOP("forms", "24-hour clock"),
                    compute=_sponsor,
                    compute_at=_sponsor,
                    width="full",
                ),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "To the authority within 7 or 15 days"),
            (
                ChoiceField("expectedness"),
                DateField("authority_on"),
                ClockField(
                    "authority_clock",
                    label_marked=QT_TRANSLATE_NOOP("forms", "7- or 15-day clock"),
                    compute=_authority,
                    compute_at=_authority,
                    width="full",
                ),
                LongTextField("late_reason"),
            ),
        ),
        FormSection(
            QT_TRANSLATE_NOOP("forms", "What it says"),
            (
                LongTextField("news", shown_when=_is_later),
                TextField("reported_by", width="long"),
            ),
        ),
    ),
    edit_checks=SAE_REPORT_CHECKS,
)
