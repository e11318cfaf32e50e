"""The rules that tell where a participant stands in the DLT assessment, each with its reason in words."""

from collections.abc import Callable

from dosebook.domain.codelists import DltJudgement, Evaluability
from dosebook.domain.death import recorded_death
from dosebook.domain.dlt_case import (
    Case,
    DltState,
    Verdict,
    counted,
    decision_words,
    is_undecided,
    may_lie_in_window,
    shows_nadir,
    when_words,
)
from dosebook.domain.dlt_clause_words import days_words
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.planned_fractions import Fate, planned_fractions
from dosebook.domain.records import DltAssessment, Result
from dosebook.domain.treatment import fractions_given
from dosebook.domain.words import translate, within_sentence


def _not_dosed(case: Case) -> Verdict | None:
    if fractions_given(case.data, case.person.uid):
        return None
    if DltJudgement.YES in case.judgements:
        words = translate(
            "dlt", "A DLT was judged, but no fraction is recorded as given; the dose is missing."
        )
        return Verdict(DltState.NOT_DOSED, words, needs_person=True)
    words = translate("dlt", "No fraction was given by {day}.")
    return Verdict(DltState.NOT_DOSED, words.format(day=day_words(case.day)))


def _had_dlt(case: Case) -> Verdict | None:
    if DltJudgement.YES not in case.judgements:
        return None
    return Verdict(DltState.DLT, translate("dlt", "Judged to be a DLT."))


def _decided_not_evaluable(case: Case) -> Verdict | None:
    person = case.person
    if person.evaluability is Evaluability.NOT_EVALUABLE and person.evaluability_reason:
        return Verdict(DltState.NOT_EVALUABLE, decision_words(person))
    if DltJudgement.NOT_EVALUABLE not in case.judgements:
        return None
    judged = case.data.of_participant(DltAssessment, person.uid)
    why = next((item.rationale for item in judged if item.judgement is DltJudgement.NOT_EVALUABLE), "")
    words = translate("dlt", "Judged not evaluable: {why}").format(
        why=why or translate("dlt", "no reason was recorded.")
    )
    return Verdict(DltState.NOT_EVALUABLE, words, needs_person=not why)


def _no_window(case: Case) -> Verdict | None:
    if case.window is not None:
        return None
    if case.data.study.dlt_window_days is None or case.data.study.dlt_window_anchor is None:
        words = translate("dlt", "The study has no DLT window recorded, so nobody can be counted.")
    else:
        words = translate("dlt", "No date of a given fraction is recorded, so the window cannot be told.")
    return Verdict(DltState.PENDING, words, needs_person=True)


def _omitted_for_other_reason(case: Case) -> Verdict | None:
    for fraction in planned_fractions(case.person, case.data):
        if fraction.fate is Fate.OMITTED and is_undecided(case):
            reason = fraction.dose.change_reason if fraction.dose else None
            words = translate(
                "dlt", "Did not receive all planned fractions: fraction {number} omitted ({why})."
            )
            why = within_sentence(reason.label) if reason else translate("dlt", "no reason recorded")
            return Verdict(
                DltState.NOT_EVALUABLE,
                words.format(number=fraction.number, why=why),
                needs_person=reason is None,
            )
    return None


def _observation_ended(case: Case) -> bool:
    """Whether no further DLT of this participant can be observed, although the window is open."""
    person = case.person
    ends = [recorded_death(person), person.new_therapy_date]
    if person.disposition is not None:
        ends.append(person.disposition_date or PartialDate())
    return any(moment is not None for moment in ends)


def _died(case: Case) -> Verdict | None:
    person = case.person
    died = recorded_death(person)
    if died is None or not may_lie_in_window(died, case) or not is_undecided(case):
        return None
    words = translate("dlt", "Died{when}, before the window was completed; {judged}.")
    if DltJudgement.NO in case.judgements:
        judged, state = translate("dlt", "judged no DLT"), DltState.NOT_EVALUABLE
    else:
        judged, state = translate("dlt", "not yet judged whether that was a DLT"), DltState.NOT_JUDGED
    return Verdict(state, words.format(when=when_words(died, case), judged=judged), needs_person=True)


def _new_therapy(case: Case) -> Verdict | None:
    started = case.person.new_therapy_date
    if started is None or not may_lie_in_window(started, case) or not is_undecided(case):
        return None
    words = translate("dlt", "New anti-myeloma therapy{when}, before the window was completed.")
    return Verdict(
        DltState.NOT_EVALUABLE,
        words.format(when=when_words(started, case)),
        needs_person=not started.is_complete or _lost_a_fraction_to_toxicity(case),
    )


def _left_study(case: Case) -> Verdict | None:
    person = case.person
    if person.disposition is None or not is_undecided(case):
        return None
    left = person.disposition_date or PartialDate()
    if not may_lie_in_window(left, case):
        return None
    words = translate("dlt", "Left the study{when} ({why}), before the window was completed.")
    return Verdict(
        DltState.NOT_EVALUABLE,
        words.format(when=when_words(left, case), why=within_sentence(person.disposition.label)),
        needs_person=not left.is_complete or _lost_a_fraction_to_toxicity(case),
    )


def _lost_a_fraction_to_toxicity(case: Case) -> bool:
    """Whether the participant would count but for the window, so that a person has to decide."""
    fates = planned_fractions(case.person, case.data)
    return any(item.fate is Fate.OMITTED_FOR_TOXICITY for item in fates)


def _window_open(case: Case) -> Verdict | None:
    window = case.window
    if window is None or window.is_certainly_over(case.day) or _observation_ended(case):
        return None
    if window.end is None:
        words = translate(
            "dlt", "A fraction was given on a day known only as {date}: the window may be open."
        )
        return Verdict(DltState.PENDING, words.format(date=window.anchor.words()), needs_person=True)
    waiting = [item.number for item in planned_fractions(case.person, case.data) if item.fate is Fate.NOT_YET]
    if waiting:
        words = translate("dlt", "Fraction {number} not given yet; window open, day {day} of {days}.")
    else:
        words = translate("dlt", "Window open: day {day} of {days}, {left} left (to {end}).")
    left = (window.end - case.day).days
    return Verdict(
        DltState.PENDING,
        words.format(
            number=waiting[0] if waiting else "",
            day=window.number_of(case.day),
            days=window.days,
            left=days_words(left),
            end=day_words(window.end),
        ),
    )


def _decided_evaluable(case: Case) -> Verdict | None:
    if is_undecided(case):
        return None
    return counted(case, decision_words(case.person))


def _not_all_fractions(case: Case) -> Verdict | None:
    fractions = planned_fractions(case.person, case.data)
    if not fractions:
        words = translate(
            "dlt", "No regimen is recorded, so it cannot be told whether all fractions were given."
        )
        return Verdict(DltState.NOT_EVALUABLE, words, needs_person=True)
    missing = [item.number for item in fractions if item.fate is Fate.NOT_YET]
    if not missing:
        return None
    words = translate("dlt", "Did not receive all planned fractions: fraction {number} is not recorded.")
    return Verdict(DltState.NOT_EVALUABLE, words.format(number=missing[0]), needs_person=True)


def _no_count(case: Case) -> Verdict | None:
    study, window = case.data.study, case.window
    if window is None:
        return None
    first = study.nadir_from_day or 1
    last = study.nadir_to_day or window.days
    if any(
        shows_nadir(item, window, first, last) for item in case.data.of_participant(Result, case.person.uid)
    ):
        return None
    if study.nadir_from_day is None and study.nadir_to_day is None:
        words = translate("dlt", "No platelet or neutrophil count inside the window.")
    else:
        words = translate(
            "dlt", "No platelet or neutrophil count on days {first} to {last} of the window (expected nadir)."
        ).format(first=first, last=last)
    return Verdict(DltState.NOT_EVALUABLE, words, needs_person=True)


def _completed(case: Case) -> Verdict:
    fractions = planned_fractions(case.person, case.data)
    omitted = [item.number for item in fractions if item.fate is Fate.OMITTED_FOR_TOXICITY]
    if omitted:
        words = translate("dlt", "Window completed; fraction {number} omitted for toxicity.")
        return counted(case, words.format(number=omitted[0]))
    if DltJudgement.NO in case.judgements:
        return counted(case, translate("dlt", "All fractions given, window completed with counts, no DLT."))
    return counted(case, translate("dlt", "All fractions given, window completed with counts."))


RULES: tuple[Callable[[Case], Verdict | None], ...] = (
    _not_dosed,
    _had_dlt,
    _decided_not_evaluable,
    _no_window,
    _omitted_for_other_reason,
    _died,
    _new_therapy,
    _left_study,
    _window_open,
    _decided_evaluable,
    _not_all_fractions,
    _no_count,
    _completed,
)
"""Asked in this order; the first that knows the answer gives it. An open window comes before a
decision that somebody is evaluable, since a DLT could still come."""
