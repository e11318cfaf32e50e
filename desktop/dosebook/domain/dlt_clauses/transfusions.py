"""The clause that counts days with transfusions."""

from collections.abc import Iterator
from datetime import timedelta

from dosebook.domain.certainty import Certainty
from dosebook.domain.date_words import with_dates
from dosebook.domain.dlt_clause_record import DltClause
from dosebook.domain.dlt_clauses.question import Answer, Question
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Transfusion
from dosebook.domain.words import translate


def transfusions(clause: DltClause, question: Question) -> Iterator[Answer]:
    """The transfusions inside the window, where enough of their days lie close enough together."""
    given = [
        (one, question.day_inside(one.date))
        for one in question.data.of_participant(Transfusion, question.person.uid)
        if clause.product is None or one.product in {clause.product, None}
    ]
    inside = [(one, found) for one, found in given if found is not Certainty.NO]
    certain = [one for one, found in inside if found is Certainty.CERTAIN and one.product is not None]
    wanted, within = clause.transfusion_days or 1, clause.within_days
    if _days_close(certain, within) >= wanted:
        yield Answer(Certainty.CERTAIN, _uids(certain), _words(certain, question))
        return
    possible = [one for one, _found in inside]
    if _days_perhaps(possible, within) >= wanted:
        yield Answer(Certainty.POSSIBLE, _uids(possible), _words(possible, question))


def _days_close(given: list[Transfusion], within: int | None) -> int:
    """Return the most separate days among known dates that lie within so many days."""
    days = sorted({day for one in given if one.date is not None and (day := one.date.exact) is not None})
    if within is None:
        return len(days)
    last = timedelta(days=within - 1)
    return max((sum(1 for day in days if start <= day <= start + last) for start in days), default=0)


def _days_perhaps(given: list[Transfusion], within: int | None) -> int:
    """Return how many days it may have been at most: a date that is not fully known may lie anywhere in its bounds."""
    vague = [one for one in given if one.date is None or one.date.exact is None]
    return _days_close(given, within) + len(vague)


def _uids(given: list[Transfusion]) -> tuple[str, ...]:
    return tuple(one.uid for one in given)


def _words(given: list[Transfusion], question: Question) -> str:
    ordered = sorted(given, key=lambda one: (one.date or PartialDate()).first)
    words = translate("dlt", "{product} on {day}")
    unknown = translate("dlt", "a product that is not recorded")
    return "{}.".format(
        "; ".join(
            with_dates(
                words, product=one.product.label if one.product else unknown, day=question.on(one.date)
            )
            for one in ordered
        )
    )
