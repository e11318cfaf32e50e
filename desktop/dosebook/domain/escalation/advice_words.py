"""The inputs and the advice as plain text, to be kept in a record and printed as they were."""

from collections.abc import Iterator

from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.level_counts import Counts
from dosebook.domain.escalation.look_ahead import branch_sentences
from dosebook.domain.escalation.recommendation_words import advisory, headline
from dosebook.domain.partial_date import day_words
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate, within_sentence


def inputs_text(advice: Advice) -> str:
    """Return the outcomes that the rule was given, a line for each dose level with participants."""
    return "\n".join(_input_lines(advice))


def advice_text(advice: Advice) -> str:
    """Return what the rule says with its reasons, what came next, and the warnings."""
    lines = [headline(advice.now, advice.levels, advice.current), *advice.now.reasons]
    lines += branch_sentences(advice.branches, advice.levels, advice.now.level)
    lines += advice.warnings
    return "\n".join([*lines, advisory()])


def counts_words(counts: Counts) -> str:
    """Return ``1/6 with DLT, 2 pending, 1 not evaluable``; what is 0 after the first is left out."""
    tally = counts.tally
    parts = [
        translate("escalation", "{dlt}/{evaluable} with DLT").format(
            dlt=tally.with_dlt, evaluable=tally.evaluable
        )
    ]
    if counts.pending:
        parts.append(translate("escalation", "{count} pending").format(count=counts.pending))
    if counts.not_judged:
        parts.append(translate("escalation", "{count} not yet judged").format(count=counts.not_judged))
    if counts.not_evaluable:
        parts.append(translate("escalation", "{count} not evaluable").format(count=counts.not_evaluable))
    return ", ".join(parts)


def axis_words(advice: Advice) -> str:
    """Return what counts as the dose."""
    axis = advice.levels.axis
    return "" if axis is None else axis.label


def _input_lines(advice: Advice) -> Iterator[str]:
    words = translate("escalation", "Data to {day}. Dose axis: {axis}.")
    yield words.format(day=day_words(advice.day), axis=within_sentence(axis_words(advice)))
    for row in advice.rows:
        if not row.pooled.treated:
            continue
        line = translate("escalation", "Dose level {level} ({dose}): {counts}").format(
            level=row.level.number, dose=row.level.words, counts=counts_words(row.pooled)
        )
        cohorts = "; ".join(f"{cohort_name(cohort)} {counts_words(counts)}" for cohort, counts in row.apart)
        yield f"{line} ({cohorts})" if row.is_pooled else line
    if advice.outcomes.treated:
        words = translate(
            "escalation",
            "In the order of treatment (a dose level, then N without and T with a DLT): {notation}",
        )
        yield words.format(notation=advice.outcomes.notation())
    else:
        yield translate("escalation", "Nobody is evaluable yet.")
