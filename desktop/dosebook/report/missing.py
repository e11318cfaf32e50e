"""What a report has to say about what is missing, and about records that need a look."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dosebook.domain.confirmed_zero import CheckedFor, unconfirmed
from dosebook.domain.cut_off import Reported
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.queries import open_queries, participant_of
from dosebook.domain.records import Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.expected_summary import overdue_forms
from dosebook.domain.treatment import fractions_given
from dosebook.domain.visits.expected import schedule_state
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.finding import Severity
from dosebook.forms.missing import Case, missing_findings
from dosebook.forms.visit_words import assessments_words

MOST_VISITS = 3
"""So many visits of an overdue form are named; the table of overdue forms has them all."""
_CONFIRMED = {
    CheckedFor.EVENTS: QT_TRANSLATE_NOOP("report", "adverse events not confirmed"),
    CheckedFor.SERIOUS_EVENTS: QT_TRANSLATE_NOOP("report", "serious events not confirmed"),
    CheckedFor.TRANSFUSIONS: QT_TRANSLATE_NOOP("report", "transfusions not confirmed"),
}
_TOLD_BY_US = {"missing.events_checked", "missing.serious_checked", "missing.transfusions_checked"}
_MATTERS_LESS = {
    "missing.sex",
    "missing.age",
    "missing.consent",
    "missing.eligibility",
    "missing.cohort",
}
"""Asked about too, but after what bears on the decision."""


@dataclass(frozen=True, slots=True)
class MissingLine:
    """One participant and all that is missing around them; ``cohort`` is its uid, None in no cohort."""

    participant: str
    participant_id: str
    cohort: str | None
    words: tuple[str, ...]


def missing_lines(known: Reported) -> tuple[MissingLine, ...]:
    """Return what is missing around each participant on the day of the cut-off, by participant id."""
    lines = (
        MissingLine(person.uid, person.participant_id, person.cohort, tuple(_words(person, known)))
        for person in known.data.participants
    )
    return tuple(line for line in lines if line.words)


def _words(person: Participant, known: Reported) -> Iterator[str]:
    is_treated = bool(fractions_given(known.data, person.uid))
    if is_treated and person.cohort is None:
        yield translate("report", "Treated in no cohort, so in none of the counts.")
    # What nobody can tell is not missing; the data checks count it apart.
    found = missing_findings(Case(person, known.data, known.day, known.day))
    findings = [one for one in found if one.severity is not Severity.CANNOT_TELL]
    yield from _open_queries(person, known)
    told = [finding for finding in findings if finding.check_id not in _TOLD_BY_US]
    yield from (finding.message for finding in told if finding.check_id not in _MATTERS_LESS)
    yield from _overdue(person, known)
    if is_treated:
        yield from _not_confirmed(person, known)
    for finding in told:
        is_said = finding.check_id == "missing.cohort" and is_treated
        if finding.check_id in _MATTERS_LESS and not is_said:
            yield finding.message


def _queries_by_participant(data: StudyData) -> Mapping[str, int]:
    """Return how many queries are open about each participant."""
    people = (participant_of(query, data) for query in open_queries(data))
    return Counter(person.uid for person in people if person is not None)


def _open_queries(person: Participant, known: Reported) -> Iterator[str]:
    count = known.data.once(_queries_by_participant).get(person.uid, 0)
    if count == 1:
        yield translate("report", "One query is open.")
    elif count:
        yield translate("report", "{count} queries are open.").format(count=count)


def _overdue(person: Participant, known: Reported) -> Iterator[str]:
    """Name the forms that the schedule expected and nobody has recorded, blood counts first."""
    cells = schedule_state(known.data, known.day).by_person.get(person.uid, ())
    found = [
        translate("report", "{form} of {visits}").format(
            form=assessments_words((form,)), visits=_visits([cell.visit.name or "?" for cell in visits])
        )
        for form, visits in overdue_forms(cells).items()
    ]
    if found:
        yield translate("report", "Overdue: {forms}.").format(forms="; ".join(found))


def _visits(names: list[str]) -> str:
    if len(names) <= MOST_VISITS:
        return ", ".join(names)
    words = translate("report", "{names} and {count} more visits")
    return words.format(names=", ".join(names[:MOST_VISITS]), count=len(names) - MOST_VISITS)


def _not_confirmed(person: Participant, known: Reported) -> Iterator[str]:
    """Say each date up to which somebody checked once, with what was checked."""
    by_date: dict[str, list[str]] = {}
    for what, words in _CONFIRMED.items():
        for found in unconfirmed((person,), what, known.day):
            by_date.setdefault(_since_words(found.since), []).append(translate("report", words))
    for since, words_of_date in by_date.items():
        sentence = translate("report", "{what} {since}.").format(what=", ".join(words_of_date), since=since)
        yield sentence[:1].upper() + sentence[1:]


def _since_words(since: PartialDate | None) -> str:
    if since is None or since.is_unknown:
        return translate("report", "at all")
    return translate("report", "since {day}").format(day=since.words())
