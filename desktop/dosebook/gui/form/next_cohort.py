"""The cohort that a saved recommendation leads to, offered in words."""

from dataclasses import dataclass

from dosebook.actions.create_next_cohort import create_next_cohort, leads_to_cohort
from dosebook.domain.changes import Change, Create
from dosebook.domain.records import Cohort, DmcReview, Record
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.words import translate
from dosebook.gui.session import Session


@dataclass(frozen=True, slots=True)
class CohortOffer:
    """What to ask, what to press, what pressing it changes and why."""

    question: str
    accept: str
    changes: tuple[Change, ...]
    reason: str


def cohort_offer(record: Record, session: Session) -> CohortOffer | None:
    """Return the offer of the cohort that ``record`` recommends; None where it leads to none."""
    if not isinstance(record, DmcReview) or not leads_to_cohort(record):
        return None
    changes = create_next_cohort(session.data, record, session.new_uid())
    created = [change.record for change in changes if isinstance(change, Create)]
    cohort = next((made for made in created if isinstance(made, Cohort)), None)
    if cohort is None:
        return None
    title = cohort_title(cohort, session.data.study)
    return CohortOffer(
        translate("record", "Saved. The recommendation leads to a cohort that does not exist yet."),
        translate("record", "Create {cohort}, as planned").format(cohort=title),
        changes,
        translate("record", "Cohort created from the recommendation"),
    )
