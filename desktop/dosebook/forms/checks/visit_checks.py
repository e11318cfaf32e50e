"""What may be wrong with the schedule of assessments, with a recorded visit, and with a warning switched off."""

from collections.abc import Iterator, Mapping

from dosebook.domain.codelists import YesNo
from dosebook.domain.death import recorded_death
from dosebook.domain.records import CheckSwitch, PlannedVisit, Visit
from dosebook.domain.visit_codelists import NotDoneReason
from dosebook.domain.visits.expected import shown_done, window_of
from dosebook.domain.visits.windows import is_usable
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, after_other, before_other, date_checks, is_outside
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation
from dosebook.forms.visit_words import assessments_words, window_words

Words = Mapping[str, str] | None


def _impossible_day(visit: PlannedVisit, _: Situation) -> bool:
    return visit.day is not None and (visit.day == 0 or visit.day != visit.day.to_integral_value())


def _same_number(visit: PlannedVisit, situation: Situation) -> Words:
    same = [
        one
        for one in situation.data.planned_visits
        if one.uid != visit.uid and one.number == visit.number is not None
    ]
    return {"name": same[0].name or "?"} if same else None


def _overlaps(visit: PlannedVisit, situation: Situation) -> Words:
    """Another visit counts from the same day, and one assessment would count for both."""
    if not is_usable(visit):
        return None
    for other in situation.data.planned_visits:
        shared = [one for one in visit.assessments if one in other.assessments]
        if other.uid == visit.uid or other.anchor is not visit.anchor or not shared or not is_usable(other):
            continue
        if visit.cohorts and other.cohorts and not set(visit.cohorts) & set(other.cohorts):
            continue
        (first, last), (opens, closes) = _days(visit), _days(other)
        if first <= closes and opens <= last:
            return {"name": other.name or "?", "what": assessments_words(shared[:1])}
    return None


def _days(visit: PlannedVisit) -> tuple[int, int]:
    day = int(visit.day or 1)
    offset = day - 1 if day > 0 else day
    return offset - (visit.days_early or 0), offset + (visit.days_late or 0)


PLANNED_VISIT_CHECKS = (
    EditCheck(
        "planned_visit.same_number",
        "number",
        QT_TRANSLATE_NOOP("findings", "The visit {name} has this number already."),
        _same_number,
    ),
    EditCheck(
        "planned_visit.no_name",
        "name",
        QT_TRANSLATE_NOOP("findings", "Without a name nobody knows which visit is meant."),
        lambda visit, _: not visit.name.strip(),
    ),
    EditCheck(
        "planned_visit.no_anchor",
        "anchor",
        QT_TRANSLATE_NOOP("findings", "Without the day that it counts from the visit is never due."),
        lambda visit, _: visit.anchor is None,
    ),
    EditCheck(
        "planned_visit.no_day",
        "day",
        QT_TRANSLATE_NOOP("findings", "Without its day the visit is never due."),
        lambda visit, _: visit.day is None,
    ),
    EditCheck(
        "planned_visit.impossible_day",
        "day",
        QT_TRANSLATE_NOOP(
            "findings", "There is no such day. The day counted from is day 1, the day before it is -1."
        ),
        _impossible_day,
        Severity.BLOCKS,
    ),
    EditCheck(
        "planned_visit.overlap",
        "days_early",
        QT_TRANSLATE_NOOP(
            "findings", "Its days overlap with those of {name}: the same {what} may count for both."
        ),
        _overlaps,
    ),
    EditCheck(
        "planned_visit.nothing_expected",
        "assessments",
        QT_TRANSLATE_NOOP("findings", "Nothing is expected at this visit, so it never shows as due."),
        lambda visit, _: not visit.assessments,
    ),
)


def _planned(visit: Visit, situation: Situation) -> PlannedVisit | None:
    found = situation.data.find(visit.planned)
    return found if isinstance(found, PlannedVisit) else None


def _other_cohort(visit: Visit, situation: Situation) -> bool:
    planned, person = _planned(visit, situation), situation.participant(visit.participant)
    if planned is None or person is None or not planned.cohorts:
        return False
    return person.cohort not in planned.cohorts


def _is_denied(visit: Visit) -> bool:
    return visit.occurred is YesNo.NO or bool(visit.not_done)


def _outside(visit: Visit, situation: Situation) -> Iterator[Compared]:
    planned, person = _planned(visit, situation), situation.participant(visit.participant)
    if planned is None or person is None or visit.date is None:
        return
    window = window_of(person, planned, situation.data)
    if window is not None:
        opens = window.earliest_open, window.latest_open
        closes = window.earliest_close, window.latest_close
        said = {"window": window_words(window), "visit": visit.date.words()}
        yield Compared(is_outside(visit.date, opens, closes), said)


def _before_consent(visit: Visit, situation: Situation) -> Iterator[Compared]:
    consent = situation.consent_of(visit.participant)
    yield before_other(visit.date, consent, date=consent, visit=visit.date)


def _after_death(visit: Visit, situation: Situation) -> Iterator[Compared]:
    person = situation.participant(visit.participant)
    died = recorded_death(person) if person is not None else None
    yield after_other(visit.date, died, date=died, visit=visit.date)


def _shown_as_done(visit: Visit, situation: Situation) -> Words:
    """Somebody said that it was not done, and the records show it."""
    planned, person = _planned(visit, situation), situation.participant(visit.participant)
    if planned is None or person is None or not _is_denied(visit):
        return None
    for assessment in visit.not_done or planned.assessments:
        mark = shown_done(person, planned, assessment, situation.data)
        if mark is not None:
            return {"what": assessment.label, "date": mark.day.words()}
    return None


def _twice(visit: Visit, situation: Situation) -> bool:
    if visit.occurred is not YesNo.YES or visit.planned is None or visit.participant is None:
        return False
    return any(
        one.uid != visit.uid and one.planned == visit.planned and one.occurred is YesNo.YES
        for one in situation.data.of_participant(Visit, visit.participant)
    )


def _took_place(visit: Visit) -> bool:
    return visit.occurred is YesNo.YES


VISIT_CHECKS = (
    EditCheck(
        "visit.other_cohort",
        "planned",
        QT_TRANSLATE_NOOP("findings", "The schedule has no such visit for the cohort of this participant."),
        _other_cohort,
    ),
    EditCheck(
        "visit.twice",
        "planned",
        QT_TRANSLATE_NOOP("findings", "This visit is recorded twice as having taken place."),
        _twice,
    ),
    EditCheck(
        "visit.not_said",
        "occurred",
        QT_TRANSLATE_NOOP("findings", "Say whether the visit took place, or what of it was not done."),
        lambda visit, _: visit.occurred is None and not visit.not_done,
    ),
    EditCheck(
        "visit.no_date",
        "date",
        QT_TRANSLATE_NOOP("findings", "The visit took place, but its date is not recorded."),
        lambda visit, _: _took_place(visit) and visit.date is None,
    ),
    EditCheck(
        "visit.date_of_missed",
        "date",
        QT_TRANSLATE_NOOP("findings", "The visit has a date, although it did not take place."),
        lambda visit, _: visit.occurred is YesNo.NO and visit.date is not None,
    ),
    *date_checks(
        "visit.outside",
        "date",
        QT_TRANSLATE_NOOP("findings", "The visit was outside its window: it was due {window}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the visit ({visit}) was outside its window, due {window}: the day is not known.",
        ),
        _outside,
    ),
    *date_checks(
        "visit.before_consent",
        "date",
        QT_TRANSLATE_NOOP("findings", "The visit was before the consent of {date}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the visit ({visit}) was before the consent ({date}): the day is not known.",
        ),
        _before_consent,
    ),
    *date_checks(
        "visit.after_death",
        "date",
        QT_TRANSLATE_NOOP("findings", "The visit was after the death of {date}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the visit ({visit}) is dated after the death ({date}): the day is not known.",
        ),
        _after_death,
    ),
    EditCheck(
        "visit.done_and_not",
        "not_done",
        QT_TRANSLATE_NOOP("findings", "The same is said to be done and not done."),
        lambda visit, _: bool(set(visit.done) & set(visit.not_done)),
    ),
    EditCheck(
        "visit.shown_as_done",
        "not_done",
        QT_TRANSLATE_NOOP("findings", "{what} is said to be not done, but there is a record of {date}."),
        _shown_as_done,
    ),
    EditCheck(
        "visit.no_reason",
        "reason",
        QT_TRANSLATE_NOOP("findings", "Without a reason it stays due: say why it was not done."),
        lambda visit, _: _is_denied(visit) and visit.reason is None,
    ),
    EditCheck(
        "visit.other_reason",
        "note",
        QT_TRANSLATE_NOOP("findings", "Say in a few words what the other reason was."),
        lambda visit, _: visit.reason is NotDoneReason.OTHER and not visit.note.strip(),
    ),
)


def _switched_twice(switch: CheckSwitch, situation: Situation) -> bool:
    return any(
        one.uid != switch.uid and one.check_id == switch.check_id
        for one in situation.data.all(CheckSwitch)
        if one.check_id
    )


CHECK_SWITCH_CHECKS = (
    EditCheck(
        "check_switch.twice",
        "check_id",
        QT_TRANSLATE_NOOP("findings", "This warning is switched off already."),
        _switched_twice,
    ),
    EditCheck(
        "check_switch.no_reason",
        "reason",
        QT_TRANSLATE_NOOP("findings", "Say why the study can do without this warning."),
        lambda switch, _: not switch.reason.strip(),
        Severity.BLOCKS,
    ),
    EditCheck(
        "check_switch.no_person",
        "decided_by",
        QT_TRANSLATE_NOOP("findings", "Say who decided it; that is for the study lead."),
        lambda switch, _: not switch.decided_by.strip(),
    ),
)
