"""Best response per participant, and how many reached each category or better."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from dosebook.domain.codelists import ResponseCategory
from dosebook.domain.m_protein import measured_changes
from dosebook.domain.partial_date import certainly_before
from dosebook.domain.records import Participant, Response, Study
from dosebook.domain.signed_number import SignedNumber, mean_of, median_of
from dosebook.domain.study_data import StudyData

ORDER = tuple(ResponseCategory)
"""Best first; not evaluable last."""


@dataclass(frozen=True, slots=True)
class ResponseCount:
    """The treated participants of a group by best response; ``none_recorded`` have no assessment."""

    treated: int
    by_category: dict[ResponseCategory, int]
    none_recorded: int

    def at_least(self, category: ResponseCategory) -> int:
        """Return how many reached ``category`` or better."""
        return sum(
            count for found, count in self.by_category.items() if ORDER.index(found) <= ORDER.index(category)
        )


@dataclass(frozen=True, slots=True)
class MarkerSummary:
    """Best percent change of serum M-protein over the measurable participants of a group, unrounded."""

    measurable: int
    treated: int
    mean: Decimal | None
    median: Decimal | None
    mean_sign: str = ""
    median_sign: str = ""
    """``<`` where the mean or the median is known only to lie below the number, since best values are."""


RATES = (ResponseCategory.PR, ResponseCategory.MR, ResponseCategory.SD)


def rates_of(study: Study) -> tuple[ResponseCategory, ...]:
    """Return the categories whose rates (this one or better) are printed: those that the study uses."""
    return tuple(one for one in RATES if one not in study.unused_responses)


def best_response(data: StudyData, participant: Participant) -> Response | None:
    """Return the best response assessed before any new anti-myeloma therapy; the earliest of equals."""
    return min(counted_responses(data, participant), key=_rank, default=None)


def counted_responses(data: StudyData, participant: Participant) -> tuple[Response, ...]:
    """Return the responses with a category that were assessed before any new anti-myeloma therapy."""
    return tuple(
        response
        for response in data.of_participant(Response, participant.uid)
        if response.category is not None and _counts(response, participant)
    )


def _rank(response: Response) -> tuple[int, bool, str]:
    rank = ORDER.index(response.category) if response.category else len(ORDER)
    return rank, response.date is None, response.date.iso if response.date else ""


def _counts(response: Response, participant: Participant) -> bool:
    new_therapy = participant.new_therapy_date
    if new_therapy is None or response.date is None:
        return True
    return not certainly_before(new_therapy, response.date)


def response_count(data: StudyData, participants: Iterable[Participant]) -> ResponseCount:
    """Count best responses over a treated set."""
    best = [best_response(data, participant) for participant in participants]
    found = [response.category for response in best if response is not None and response.category is not None]
    by_category = {category: found.count(category) for category in ORDER if category in found}
    return ResponseCount(len(best), by_category, len(best) - len(found))


def marker_summary(data: StudyData, participants: tuple[Participant, ...]) -> MarkerSummary:
    """Summarise the best change of serum M-protein over a treated set."""
    changes = [change.change for _, change in measured_changes(data, participants)]
    return summary_of(changes, len(participants))


def summary_of(changes: Sequence[SignedNumber], treated: int) -> MarkerSummary:
    """Summarise changes in percent, one of each measurable participant."""
    if not changes:
        return MarkerSummary(0, treated, None, None)
    mean, middle = mean_of(changes), median_of(changes)
    return MarkerSummary(
        len(changes),
        treated,
        mean.number if mean is not None else None,
        middle.number if middle is not None else None,
        mean.sign if mean is not None else "",
        middle.sign if middle is not None else "",
    )
