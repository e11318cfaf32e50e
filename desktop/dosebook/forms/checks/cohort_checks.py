"""What may be wrong with a cohort."""

from collections.abc import Callable, Iterator, Mapping

from dosebook.domain.codelists import CohortStatus
from dosebook.domain.records import Cohort
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.checks.dates import Compared, before, date_checks
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _others(cohort: Cohort, situation: Situation) -> list[Cohort]:
    return [other for other in situation.data.cohorts if other.uid != cohort.uid]


def _number_is_taken(cohort: Cohort, situation: Situation) -> Mapping[str, str] | None:
    if any(other.number == cohort.number for other in _others(cohort, situation)):
        return {"number": str(cohort.number)} if cohort.number is not None else None
    return None


def was_opened(cohort: Cohort) -> bool:
    """Whether enrolment was ever opened; a cohort stopped before it opened was not."""
    if cohort.status is CohortStatus.STOPPED:
        return cohort.opened_on is not None
    return cohort.status not in {None, CohortStatus.PLANNED}


def _is_first(cohort: Cohort, situation: Situation) -> bool:
    numbers = [other.number for other in _others(cohort, situation) if other.number is not None]
    return cohort.number is None or all(cohort.number < number for number in numbers)


def _opened_undecided(cohort: Cohort, situation: Situation) -> bool:
    """The DMC recommends and the sponsor decides; only then does a cohort open."""
    reviews = situation.reviews_by_next_cohort.get(cohort.uid, ())
    if not was_opened(cohort) or any(review.sponsor_decision is not None for review in reviews):
        return False
    return bool(reviews) or not _is_first(cohort, situation)


def _opens_without(name: str) -> Callable[[Cohort, Situation], bool]:
    """Whether this save opens the cohort while ``name`` is empty; what is open already is only warned of."""

    def fires(cohort: Cohort, situation: Situation) -> bool:
        saved = situation.cohort(cohort.uid)
        is_new = saved is None or not was_opened(saved)
        return is_new and was_opened(cohort) and not getattr(cohort, name)

    return fires


def _opened_without(name: str) -> Callable[[Cohort, Situation], bool]:
    def fires(cohort: Cohort, situation: Situation) -> bool:
        saved = situation.cohort(cohort.uid)
        return saved is not None and was_opened(saved) and was_opened(cohort) and not getattr(cohort, name)

    return fires


def _opened_before_approval(cohort: Cohort, _: Situation) -> Iterator[Compared]:
    opened, approved = cohort.opened_on, cohort.approved_on
    yield before(opened, approved, opened=opened, approved=approved)


def _over_enrolled(cohort: Cohort, situation: Situation) -> Mapping[str, str] | None:
    """Screen failures and those who were replaced do not take a place."""
    if cohort.planned_participants is None:
        return None
    counted = situation.places_taken(cohort.uid)
    if counted <= cohort.planned_participants:
        return None
    return {"count": str(counted), "planned": str(cohort.planned_participants)}


def _first_day_is_not_1(cohort: Cohort, _: Situation) -> bool:
    return bool(cohort.fractions) and min(fraction.day for fraction in cohort.fractions) != 1


def _two_on_one_day(cohort: Cohort, _: Situation) -> bool:
    days = [fraction.day for fraction in cohort.fractions]
    return len(days) != len(set(days))


def _opened_without_regimen(cohort: Cohort, _: Situation) -> bool:
    return was_opened(cohort) and not cohort.fractions


def _closed_before_opened(cohort: Cohort, _: Situation) -> Iterator[Compared]:
    closed, opened = cohort.closed_on, cohort.opened_on
    yield before(closed, opened, closed=closed, opened=opened)


COHORT_CHECKS = (
    EditCheck(
        "cohort.number_taken",
        "number",
        QT_TRANSLATE_NOOP(
            "findings", "Cohort {number} exists already. Give this one its own number to save."
        ),
        _number_is_taken,
        Severity.BLOCKS,
    ),
    EditCheck(
        "cohort.opened_undecided",
        "status",
        QT_TRANSLATE_NOOP(
            "findings",
            "This cohort can open once the sponsor's decision is recorded on the DMC review that it came from. "
            "Save it as planned until then.",
        ),
        _opened_undecided,
        Severity.BLOCKS,
    ),
    EditCheck(
        "cohort.opens_without_version",
        "protocol_version",
        QT_TRANSLATE_NOOP(
            "findings",
            "This cohort can open once the protocol version that allows it is recorded. Save it as planned until then.",
        ),
        _opens_without("protocol_version"),
        Severity.BLOCKS,
    ),
    EditCheck(
        "cohort.opens_without_approvals",
        "approvals",
        QT_TRANSLATE_NOOP(
            "findings", "This cohort can open once its approvals are recorded. Save it as planned until then."
        ),
        _opens_without("approvals"),
        Severity.BLOCKS,
    ),
    EditCheck(
        "cohort.no_version",
        "protocol_version",
        QT_TRANSLATE_NOOP("findings", "The cohort has been opened; the protocol version is not recorded."),
        _opened_without("protocol_version"),
    ),
    EditCheck(
        "cohort.no_approvals",
        "approvals",
        QT_TRANSLATE_NOOP("findings", "The cohort has been opened; its approvals are not recorded."),
        _opened_without("approvals"),
    ),
    *date_checks(
        "cohort.opened_before_approval",
        "approved_on",
        QT_TRANSLATE_NOOP("findings", "Opened on {opened}, before the last approval on {approved}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the cohort was opened ({opened}) before the last approval ({approved}): "
            "the day is not known.",
        ),
        _opened_before_approval,
    ),
    EditCheck(
        "cohort.over_enrolled",
        "planned_participants",
        QT_TRANSLATE_NOOP("findings", "{count} participants are in this cohort, {planned} were planned."),
        _over_enrolled,
    ),
    EditCheck(
        "cohort.no_regimen",
        "fractions",
        QT_TRANSLATE_NOOP("findings", "The cohort has been opened, but its regimen is empty."),
        _opened_without_regimen,
    ),
    EditCheck(
        "cohort.first_day",
        "fractions",
        QT_TRANSLATE_NOOP(
            "findings", "The first fraction is on day 1 by definition; count the others from it."
        ),
        _first_day_is_not_1,
    ),
    EditCheck(
        "cohort.same_day",
        "fractions",
        QT_TRANSLATE_NOOP("findings", "Two fractions are planned for one day."),
        _two_on_one_day,
    ),
    EditCheck(
        "cohort.dose_zero",
        "fractions",
        QT_TRANSLATE_NOOP("findings", "A fraction of dose 0 is planned."),
        lambda cohort, _: any(fraction.dose <= 0 for fraction in cohort.fractions),
    ),
    *date_checks(
        "cohort.closed_before_opened",
        "closed_on",
        QT_TRANSLATE_NOOP("findings", "Closed on {closed}, before it was opened on {opened}."),
        QT_TRANSLATE_NOOP(
            "findings",
            "Cannot tell whether the cohort was closed ({closed}) before it was opened ({opened}): "
            "the day is not known.",
        ),
        _closed_before_opened,
    ),
    EditCheck(
        "cohort.opened_undated",
        "opened_on",
        QT_TRANSLATE_NOOP("findings", "The cohort has been opened; the day is not recorded."),
        lambda cohort, _: was_opened(cohort) and cohort.opened_on is None,
    ),
)
