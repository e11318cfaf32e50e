"""What a report has to say about what is missing, and about records that need a look."""

from collections.abc import Iterator
from dataclasses import dataclass

from dosebook.domain.confirmed_zero import CheckedFor, unconfirmed
from dosebook.domain.cut_off import Reported
from dosebook.domain.records import Participant
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.missing import Case, missing_findings

_CONFIRMED = {
    CheckedFor.EVENTS: QT_TRANSLATE_NOOP("report", "adverse events not confirmed"),
    CheckedFor.SERIOUS_EVENTS: QT_TRANSLATE_NOOP("report", "serious events not confirmed"),
    CheckedFor.TRANSFUSIONS: QT_TRANSLATE_NOOP("report", "transfusions not confirmed"),
}
_TOLD_BY_US = {"missing.events_checked", "missing.serious_checked", "missing.transfusions_checked"}


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
    for finding in missing_findings(Case(person, known.data, known.day, known.day)):
        is_said = finding.check_id in _TOLD_BY_US or (finding.check_id == "missing.cohort" and is_treated)
        if not is_said:
            yield finding.message
    if is_treated:
        yield from _not_confirmed(person, known)


def _not_confirmed(person: Participant, known: Reported) -> Iterator[str]:
    """Say each date up to which somebody checked once, with what was checked."""
    by_date: dict[str, list[str]] = {}
    for what, words in _CONFIRMED.items():
        for found in unconfirmed((person,), what, known.day):
            since = translate("report", "since {day}").format(day=found.since.words()) if found.since else ""
            by_date.setdefault(since or translate("report", "at all"), []).append(translate("report", words))
    for since, words_of_date in by_date.items():
        sentence = translate("report", "{what} {since}.").format(what=", ".join(words_of_date), since=since)
        yield sentence[:1].upper() + sentence[1:]
