"""What the checks of single records find in the reported data, one line for each check."""

import re
from collections.abc import Container
from dataclasses import dataclass

from dosebook.domain.cut_off import Reported
from dosebook.domain.records import RECORD_TYPE_OF, Participant
from dosebook.domain.words import translate
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.query_words import QUERY_IDS
from dosebook.forms.study_findings import StudyFinding, findings_of_records

_WITH_DIGIT = re.compile(r"\S*\d\S*")
AFTER_THE_DAY = ".future"
"""To lie after the cut-off is no fault of a record that was entered since."""


@dataclass(frozen=True, slots=True)
class CheckLine:
    """What one check finds, the kind of record it is about and whose they are.

    ``cohorts`` holds for each of the records the uid of its cohort, None where it has none.
    """

    kind: str
    message: str
    participants: tuple[str, ...]
    cohorts: tuple[str | None, ...]
    general: str = ""
    """What the check says, without a value of any record."""
    is_undecided: bool = False
    """Whether it is no mistake, but something that unknown parts of dates leave open."""

    @property
    def records(self) -> int:
        """How many records the finding is about."""
        return len(self.cohorts)

    @property
    def kind_title(self) -> str:
        """What one record of this kind is called."""
        return translate("variable", RECORD_TYPE_OF[self.kind].title_marked)


def check_lines(known: Reported, cohorts: Container[str | None] | None = None) -> tuple[CheckLine, ...]:
    """Return what the checks find, kind by kind, the most frequent first; of these cohorts only, if given."""
    found: dict[tuple[str, str], list[StudyFinding]] = {}
    for one in findings_of_records(known.data, known.day):
        is_asked = cohorts is None or one.participant_uid is None or _cohort(one, known) in cohorts
        if (
            is_asked
            and one.finding.check_id not in QUERY_IDS
            and not one.finding.check_id.endswith(AFTER_THE_DAY)
        ):
            found.setdefault((one.kind, one.finding.check_id), []).append(one)
    lines = [_line(kind, findings, known) for (kind, _), findings in found.items()]
    kinds = list(RECORD_TYPE_OF)
    return tuple(sorted(lines, key=lambda line: (kinds.index(line.kind), -line.records, line.message)))


def _line(kind: str, findings: list[StudyFinding], known: Reported) -> CheckLine:
    people = {one.participant_uid for one in findings} - {None}
    names = (known.data.find(uid).participant_id for uid in people)
    return CheckLine(
        kind=kind,
        message=_message(findings),
        participants=tuple(sorted(names)),
        cohorts=tuple({one.record_uid: _cohort(one, known) for one in findings}.values()),
        general=_general(findings[0].finding),
        is_undecided=findings[0].finding.severity is Severity.CANNOT_TELL,
    )


def _message(findings: list[StudyFinding]) -> str:
    """Return what the check says, by one example where it names values that differ."""
    said = dict.fromkeys(one.finding.message for one in findings)
    first = next(iter(said))
    if len(said) == 1:
        return first
    words = translate("report", "{example} (And {number} more like it.)")
    return words.format(example=first, number=len(said) - 1)


def _general(finding: Finding) -> str:
    """Return the sentence without values; of a check that has none of its own, without all that holds a digit."""
    return finding.general or _WITH_DIGIT.sub("…", finding.message)


def _cohort(finding: StudyFinding, known: Reported) -> str | None:
    person = known.data.find(finding.participant_uid)
    return person.cohort if isinstance(person, Participant) else None
