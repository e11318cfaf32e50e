"""What a report has to say about what is missing: one line per participant and question."""

from dosebook.domain.cut_off import Reported
from dosebook.forms.missing import Case, missing_findings


def missing_lines(known: Reported) -> tuple[str, ...]:
    """Return what is missing around the participants on the day of the cut-off, by participant id."""
    return tuple(
        f"{person.participant_id}: {finding.message}"
        for person in known.data.participants
        for finding in missing_findings(Case(person, known.data, known.day, known.day))
    )
