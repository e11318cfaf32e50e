"""What may be wrong with an adverse event: its term, grade and dates."""

from collections.abc import Iterator, Mapping

from dosebook.domain.codelists import EventOutcome, YesNo
from dosebook.domain.records import AdverseEvent
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, after_other, before, before_other, date_checks
from dosebook.forms.ctcae_facts import grades_of
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation

_RECOVERED = {EventOutcome.RECOVERED, EventOutcome.SEQUELAE}
_LASTING = {EventOutcome.NOT_RECOVERED, EventOutcome.RECOVERING}


def _no_such_grade(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    if event.grade is None:
        return None
    version = event.ctcae_version or situation.study.ctcae_version
    known = grades_of(version, event.ctcae_term)
    if event.grade in (known if known is not None else (1, 2, 3, 4, 5)):
        return None
    grades = ", ".join(str(grade) for grade in known or (1, 2, 3, 4, 5))
    return {"grade": str(event.grade), "term": event.ctcae_term or event.reported_term, "grades": grades}


def _term_is_unknown(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    version = event.ctcae_version or situation.study.ctcae_version
    if version is None or not event.ctcae_term or grades_of(version, event.ctcae_term) is not None:
        return None
    return {"term": event.ctcae_term, "version": version.label}


def _other_version(event: AdverseEvent, situation: Situation) -> Mapping[str, str] | None:
    version = situation.study.ctcae_version
    if version is None or event.ctcae_version in {None, version}:
        return None
    return {"version": version.label}


def _entered_twice(event: AdverseEvent, situation: Situation) -> bool:
    if event.onset is None or event.onset.is_unknown or not event.ctcae_term:
        return False
    return any(
        other.uid != event.uid and other.onset == event.onset and other.grade == event.grade
        for other in situation.events_by_term.get((event.participant or "", event.ctcae_term), ())
    )


def _end_before_onset(event: AdverseEvent, _: Situation) -> Iterator[Compared]:
    yield before(event.end, event.onset, end=event.end, onset=event.onset)


def _before_consent(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    consent = situation.consent_of(event.participant)
    yield before_other(event.onset, consent, onset=event.onset, consent=consent)


def _after_death(event: AdverseEvent, situation: Situation) -> Iterator[Compared]:
    death = situation.death_of(event.participant)
    yield after_other(event.onset, death, onset=event.onset, death=death)


ADVERSE_EVENT_CHECKS = (
    EditCheck(
        "adverse_event.no_such_grade",
        "grade",
        QT_TRANSLATE_NOOP(
            "findings",
            "{term} has no grade {grade}; its grades are {grades}. Choose one of them, or another term.",
        ),
        _no_such_grade,
        Severity.BLOCKS,
    ),
    EditCheck(
        "adverse_event.no_term",
        "reported_term",
        QT_TRANSLATE_NOOP("findings", "Neither a reported term nor a CTCAE term is recorded."),
        lambda event, _: not event.reported_term and not event.ctcae_term,
    ),
    EditCheck(
        "adverse_event.not_coded",
        "ctcae_term",
        QT_TRANSLATE_NOOP("findings", "No CTCAE term is chosen yet, so the event is counted as not coded."),
        lambda event, _: bool(event.reported_term) and not event.ctcae_term,
    ),
    EditCheck(
        "adverse_event.unknown_term",
        "ctcae_term",
        QT_TRANSLATE_NOOP("findings", "“{term}” is no term of {version}."),
        _term_is_unknown,
    ),
    EditCheck(
        "adverse_event.other_version",
        "ctcae_version",
        QT_TRANSLATE_NOOP(
            "findings",
            "The study grades by {version}. Tools, Events of another CTCAE version, lists what becomes of such events.",
        ),
        _other_version,
    ),
    EditCheck(
        "adverse_event.no_grade",
        "grade",
        QT_TRANSLATE_NOOP("findings", "The grade is empty."),
        lambda event, _: event.grade is None,
    ),
    EditCheck(
        "adverse_event.no_action",
        "action_taken",
        QT_TRANSLATE_NOOP("findings", "The action taken with study treatment is empty."),
        lambda event, _: event.action_taken is None and bool(event.reported_term or event.ctcae_term),
    ),
    EditCheck(
        "adverse_event.entered_twice",
        "ctcae_term",
        QT_TRANSLATE_NOOP(
            "findings", "The same term, grade and onset are recorded for this participant already."
        ),
        _entered_twice,
    ),
    EditCheck(
        "adverse_event.no_onset",
        "onset",
        QT_TRANSLATE_NOOP("findings", "The onset is empty; a month, a year or unk is an answer."),
        lambda event, _: event.onset is None,
    ),
    *date_checks(
        "adverse_event.end_before_onset",
        "end",
        QT_TRANSLATE_NOOP("findings", "The end, {end}, is before the onset, {onset}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the end ({end}) is before the onset ({onset}): the day is not known.",
        ),
        _end_before_onset,
    ),
    *date_checks(
        "adverse_event.before_consent",
        "onset",
        QT_TRANSLATE_NOOP("findings", "The onset, {onset}, is before the consent of {consent}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the onset ({onset}) was before the consent ({consent}): the day is not known.",
        ),
        _before_consent,
    ),
    *date_checks(
        "adverse_event.after_death",
        "onset",
        QT_TRANSLATE_NOOP("findings", "The onset is after the participant's death."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the onset ({onset}) is dated after the death ({death}): the day is not known.",
        ),
        _after_death,
    ),
    EditCheck(
        "adverse_event.ongoing_but_ended",
        "end",
        QT_TRANSLATE_NOOP("findings", "The event is recorded as ongoing and has an end."),
        lambda event, _: event.ongoing is YesNo.YES and event.end is not None,
    ),
    EditCheck(
        "adverse_event.ended_without_date",
        "end",
        QT_TRANSLATE_NOOP("findings", "The event is not ongoing, but its end is empty; unk is an answer."),
        lambda event, _: event.ongoing is YesNo.NO and event.end is None and event.outcome not in _RECOVERED,
    ),
    EditCheck(
        "adverse_event.recovered_without_end",
        "end",
        QT_TRANSLATE_NOOP("findings", "The outcome is recovered, but the end is empty."),
        lambda event, _: event.outcome in _RECOVERED and event.end is None,
    ),
    EditCheck(
        "adverse_event.recovered_but_ongoing",
        "outcome",
        QT_TRANSLATE_NOOP("findings", "The event is recorded as ongoing and as recovered."),
        lambda event, _: event.outcome in _RECOVERED and event.ongoing is YesNo.YES,
    ),
    EditCheck(
        "adverse_event.lasting_but_ended",
        "outcome",
        QT_TRANSLATE_NOOP("findings", "The event has an end, but its outcome says that it goes on."),
        lambda event, _: event.outcome in _LASTING and event.end is not None,
    ),
)
