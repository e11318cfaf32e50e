"""What is missing around a participant: what nobody can see on a single form."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from dosebook.domain.absent_values import absent_values
from dosebook.domain.certainty import Certainty, sure
from dosebook.domain.confirmed_zero import CheckedFor, unconfirmed
from dosebook.domain.date_words import with_dates
from dosebook.domain.death import has_died
from dosebook.domain.dlt_adjudication import Adjudication, Standing, adjudications
from dosebook.domain.dlt_status import DltStatus, dlt_status
from dosebook.domain.partial_date import PartialDate, certainly_on_or_before, day_words, possibly_on_or_before
from dosebook.domain.planned_fractions import Fate, planned_fractions
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.treatment import failed_screening, fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.nadir_alarm import uncounted, uncounted_words

CONTACT_DAYS = 30
"""A participant on the study who was not heard of for longer than this is asked about."""


@dataclass(frozen=True)
class Case:
    """One participant at a day; ``cut_off`` is the newest recorded one that is fully known."""

    person: Participant
    data: StudyData
    today: date
    cut_off: date | None

    @cached_property
    def status(self) -> DltStatus:
        """The state in the DLT assessment."""
        return dlt_status(self.person.uid, self.data, self.today)

    @cached_property
    def proposals(self) -> tuple[Adjudication, ...]:
        """What the DLT definition proposes, the surest first."""
        found = adjudications(self.person, self.data, self.today)
        return tuple(sorted(found, key=lambda one: -one.candidate.certainty))

    @cached_property
    def is_treated(self) -> bool:
        """Whether at least one fraction was given."""
        return bool(fractions_given(self.data, self.person.uid))

    @property
    def failed_screening(self) -> bool:
        """Whether the participant never entered the study."""
        return failed_screening(self.person, self.data)

    @property
    def has_left(self) -> bool:
        """Whether participation ended, by death or otherwise."""
        return self.person.disposition is not None or has_died(self.person, self.data)


@dataclass(frozen=True, slots=True)
class MissingCheck:
    """One question about a participant; as ``EditCheck``, with a ``Case`` instead of a record."""

    check_id: str
    field: str | None
    sentence: str
    fires: Callable[[Case], Mapping[str, str] | bool | None]
    severity: Severity = Severity.WARNS


def missing_findings(case: Case) -> list[Finding]:
    """Return what is missing around one participant."""
    found = []
    absent = absent_values(case.person)
    for check in MISSING_CHECKS:
        answer = check.fires(case) if check.field not in absent else None
        if answer is None or answer is False:
            continue
        message = translate("findings", check.sentence)
        if isinstance(answer, Mapping):
            message = with_dates(message, **answer)
        found.append(Finding(check.check_id, check.field, message, check.severity, case.person.uid))
    return found


def _nadir_unseen(case: Case) -> Mapping[str, str] | None:
    """The days of the expected nadir have passed, and no count of a test shows it."""
    tests = uncounted(case.person, case.data, case.today, case.status.window)
    study = case.data.study
    if not tests:
        return None
    days = {"first": str(study.nadir_from_day), "last": str(study.nadir_to_day)}
    return {"counts": uncounted_words(tests)} | days


def _fraction_due(certainty: Certainty) -> Callable[[Case], Mapping[str, str] | None]:
    """Whether a fraction was due before today, certainly or only possibly since the day of the first is not known."""

    def fires(case: Case) -> Mapping[str, str] | None:
        given = fractions_given(case.data, case.person.uid)
        start = next((dose.date for dose in given if dose.fraction == 1), None)
        cohort = case.data.find(case.person.cohort)
        if start is None or start.is_unknown or cohort is None or case.has_left:
            return None
        regimen = sorted(cohort.fractions, key=lambda fraction: fraction.day)
        for fate, planned in zip(planned_fractions(case.person, case.data), regimen, strict=True):
            late = timedelta(days=planned.day - 1 + planned.days_late)
            is_due = sure(certain=start.last + late < case.today, possible=start.first + late < case.today)
            if fate.fate is Fate.NOT_YET and is_due is not Certainty.NO:
                # A later fraction is not due more surely than the first that is awaited.
                said = {
                    "fraction": str(fate.number),
                    "day": day_words(start.last + late),
                    "first": start.words(),
                }
                return said if is_due is certainty else None
        return None

    return fires


def _unjudged(case: Case) -> Mapping[str, str] | None:
    window = case.status.window
    if window is None or case.status.is_judged or not window.is_certainly_over(case.today):
        return None
    return {"end": PartialDate.of(window.latest_end).words()}


def _proposed(standing: Standing) -> Callable[[Case], Mapping[str, str] | None]:
    """What the definition proposes and nobody has judged, in one sentence for each participant."""

    def fires(case: Case) -> Mapping[str, str] | None:
        found = [one.candidate for one in case.proposals if one.standing is standing]
        if not found:
            return None
        words = translate("findings", "clause {number} ({certainty}): {evidence}")
        first = found[0]
        shown = words.format(
            number=first.clause.number or "–", certainty=first.certainty.label, evidence=first.evidence
        )
        if len(found) > 1:
            shown = translate("findings", "{first} {count} more.").format(first=shown, count=len(found) - 1)
        return {"candidate": shown}

    return fires


def _needs_person(case: Case) -> Mapping[str, str] | None:
    if not case.is_treated or not case.status.needs_person or _unjudged(case) is not None:
        return None
    return {"reason": case.status.reason}


def _not_checked(what: CheckedFor) -> Callable[[Case], Mapping[str, str] | None]:
    """Whoever left the study or died is checked up to that day, as in the report."""

    def fires(case: Case) -> Mapping[str, str] | None:
        if case.cut_off is None or not case.is_treated or not unconfirmed([case.person], what, case.cut_off):
            return None
        return {"day": PartialDate.of(case.cut_off).words()}

    return fires


def _out_of_contact(certainty: Certainty) -> Callable[[Case], Mapping[str, str] | None]:
    """Whether the last contact was so long ago, certainly or only possibly since its day is not known."""

    def fires(case: Case) -> Mapping[str, str] | None:
        contact = case.person.last_contact
        if contact is None or not case.is_treated or case.has_left:
            return None
        limit = case.today - timedelta(days=CONTACT_DAYS + 1)
        is_long = sure(
            certain=certainly_on_or_before(contact, limit), possible=possibly_on_or_before(contact, limit)
        )
        return {"date": contact.words()} if is_long is certainty else None

    return fires


def _expected(name: str) -> Callable[[Case], bool]:
    """A variable that everybody has whose screening did not fail."""
    return lambda case: getattr(case.person, name) is None and not case.failed_screening


MISSING_CHECKS = (
    MissingCheck(
        "missing.consent",
        "consent_date",
        QT_TRANSLATE_NOOP("findings", "No consent is recorded."),
        lambda case: case.person.consent_date is None,
    ),
    MissingCheck(
        "missing.eligibility",
        "eligible",
        QT_TRANSLATE_NOOP("findings", "Treated, but eligibility is not recorded as confirmed."),
        lambda case: case.is_treated and case.person.eligible is None,
    ),
    MissingCheck(
        "missing.cohort",
        "cohort",
        QT_TRANSLATE_NOOP("findings", "The participant is in no cohort."),
        _expected("cohort"),
    ),
    MissingCheck(
        "missing.sex", "sex", QT_TRANSLATE_NOOP("findings", "The sex is not recorded."), _expected("sex")
    ),
    MissingCheck(
        "missing.age",
        "age",
        QT_TRANSLATE_NOOP("findings", "Neither age nor year of birth is recorded."),
        lambda case: case.person.age is None and case.person.birth_year is None and not case.failed_screening,
    ),
    MissingCheck(
        "missing.fraction",
        None,
        QT_TRANSLATE_NOOP("findings", "Fraction {fraction} was due by {day} and is not recorded."),
        _fraction_due(Certainty.CERTAIN),
    ),
    MissingCheck(
        "missing.fraction_cannot_tell",
        None,
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether fraction {fraction}, which is not recorded, was due: the day of the first ({first}) "
            "is not known.",
        ),
        _fraction_due(Certainty.POSSIBLE),
        Severity.CANNOT_TELL,
    ),
    MissingCheck(
        "missing.nadir_count",
        None,
        QT_TRANSLATE_NOOP(
            "findings",
            "No count of {counts} on days {first} to {last} of the window; the nadir may be unseen.",
        ),
        _nadir_unseen,
    ),
    MissingCheck(
        "missing.dlt_judgement",
        None,
        QT_TRANSLATE_NOOP("findings", "The DLT window ended on {end}; nobody has judged yet."),
        _unjudged,
    ),
    MissingCheck(
        "missing.dlt_candidate",
        None,
        QT_TRANSLATE_NOOP("findings", "Not yet judged: {candidate}"),
        _proposed(Standing.NOT_JUDGED),
    ),
    MissingCheck(
        "missing.dlt_since",
        None,
        QT_TRANSLATE_NOOP("findings", "Entered after the judgement about a DLT: {candidate}"),
        _proposed(Standing.CAME_LATER),
    ),
    MissingCheck(
        "missing.decision",
        "evaluability",
        QT_TRANSLATE_NOOP(
            "findings", "Whether the participant counts for the DLT assessment is open: {reason}"
        ),
        _needs_person,
    ),
    MissingCheck(
        "missing.events_checked",
        "events_checked_to",
        QT_TRANSLATE_NOOP(
            "findings", "Adverse events are not confirmed as complete up to the cut-off of {day}."
        ),
        _not_checked(CheckedFor.EVENTS),
    ),
    MissingCheck(
        "missing.serious_checked",
        "serious_checked_to",
        QT_TRANSLATE_NOOP(
            "findings", "Serious events are not confirmed as complete up to the cut-off of {day}."
        ),
        _not_checked(CheckedFor.SERIOUS_EVENTS),
    ),
    MissingCheck(
        "missing.transfusions_checked",
        "transfusions_checked_to",
        QT_TRANSLATE_NOOP(
            "findings", "Transfusions are not confirmed as complete up to the cut-off of {day}."
        ),
        _not_checked(CheckedFor.TRANSFUSIONS),
    ),
    MissingCheck(
        "missing.last_contact",
        "last_contact",
        QT_TRANSLATE_NOOP("findings", "No contact since treatment is recorded."),
        lambda case: case.is_treated and case.person.last_contact is None and not case.has_left,
    ),
    MissingCheck(
        "missing.recent_contact",
        "last_contact",
        QT_TRANSLATE_NOOP("findings", "The last contact was on {date}, more than 30 days ago."),
        _out_of_contact(Certainty.CERTAIN),
    ),
    MissingCheck(
        "missing.recent_contact_cannot_tell",
        "last_contact",
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the last contact ({date}) was more than 30 days ago: the day is not known.",
        ),
        _out_of_contact(Certainty.POSSIBLE),
        Severity.CANNOT_TELL,
    ),
)
