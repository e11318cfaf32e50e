"""The advice as plain tables of words, the same for the window and for the page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.decision_path import PathStep
from dosebook.domain.escalation.level_counts import Counts
from dosebook.domain.escalation.recommendation_words import next_words
from dosebook.domain.partial_date import day_words
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.words import translate, within_sentence

NOTHING = "–"


@dataclass(frozen=True, slots=True)
class PlainTable:
    """Heads and rows of words.

    ``numbers`` are the columns that align right, ``dates`` those of dates, ``marked`` the rows that stand out.
    """

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    marked: frozenset[int] = frozenset()
    dates: frozenset[int] = frozenset()


def counts_table(advice: Advice) -> PlainTable:
    """Return the outcomes of each dose level, pooled, and apart for each cohort where two stand on one level."""
    rows: list[tuple[str, ...]] = []
    marked = set()
    for row in advice.rows:
        if row.level.number == advice.current:
            marked.add(len(rows))
        cohorts = ", ".join(str(cohort.number) for cohort, _counts in row.apart) or NOTHING
        rows.append((str(row.level.number), row.level.words, cohorts, *_count_cells(row.pooled)))
        if row.is_pooled:
            words = translate("advice", "of these {cohort}")
            rows += [
                (
                    "",
                    words.format(cohort=within_sentence(cohort_name(cohort))),
                    str(cohort.number),
                    *_count_cells(counts),
                )
                for cohort, counts in row.apart
            ]
    heads = (
        translate("advice", "Level"),
        translate("advice", "Dose"),
        translate("advice", "Cohorts"),
        translate("advice", "Treated"),
        translate("advice", "With DLT"),
        translate("advice", "Pending"),
        translate("advice", "Not yet judged"),
        translate("advice", "Not evaluable"),
    )
    return PlainTable(heads, tuple(rows), frozenset({3, 4, 5, 6, 7}), frozenset(marked))


def _count_cells(counts: Counts) -> tuple[str, ...]:
    tally = counts.tally
    with_dlt = f"{tally.with_dlt}/{tally.evaluable}" if tally.evaluable else NOTHING
    open_counts = (str(counts.pending), str(counts.not_judged))
    return (str(counts.treated), with_dlt, *open_counts, str(counts.not_evaluable))


def look_ahead_table(advice: Advice) -> PlainTable:
    """Return what the rule would say after each outcome of the next participants."""
    rows = tuple(
        (
            f"{branch.tally.with_dlt}/{branch.tally.evaluable}",
            _sentence(next_words(branch.then, advice.levels, advice.now.level)),
        )
        for branch in advice.branches
    )
    heads = (translate("advice", "Next with DLT"), translate("advice", "The rule would then"))
    return PlainTable(heads, rows)


def alternatives_table(advice: Advice) -> PlainTable:
    """Return what else could be decided and what each would mean."""
    rows = tuple((one.words, " ".join(one.meaning)) for one in advice.alternatives)
    marked = frozenset(place for place, one in enumerate(advice.alternatives) if one.is_closed)
    heads = (translate("advice", "Instead"), translate("advice", "What it would mean"))
    return PlainTable(heads, rows, marked=marked)


def stopping_table(advice: Advice) -> PlainTable:
    """Return the stopping rules with threshold and observed."""
    yes, no = translate("advice", "met"), translate("advice", "not met")
    rows = tuple(
        (one.words, one.threshold, one.observed, yes if one.is_met else no) for one in advice.stopping
    )
    marked = frozenset(place for place, one in enumerate(advice.stopping) if one.is_met)
    heads = (
        translate("advice", "Stopping rule"),
        translate("advice", "Limit"),
        translate("advice", "Observed"),
        translate("advice", "State"),
    )
    return PlainTable(heads, rows, marked=marked)


def side_table(advice: Advice) -> PlainTable:
    """Return several rules side by side; those that say otherwise than the study's rule stand out."""
    rows = []
    marked = set()
    for place, one in enumerate(advice.others):
        if one.says is None:
            said, why = translate("advice", "cannot be asked"), one.problem
        else:
            said = _sentence(next_words(one.says, advice.levels, advice.current))
            why = " ".join(one.says.reasons)
        if one.differs(advice.now):
            marked.add(place)
            said = translate("advice", "{said} (otherwise)").format(said=said)
        rows.append((one.rule.label, one.settings, said, why))
    heads = (
        translate("advice", "Rule"),
        translate("advice", "Settings"),
        translate("advice", "It would"),
        translate("advice", "Why"),
    )
    return PlainTable(heads, tuple(rows), marked=frozenset(marked))


def path_table(path: Sequence[PathStep]) -> PlainTable:
    """Return the advice kept so far with what was decided, and which rule says otherwise than what was done."""
    heads = (
        translate("advice", "After"),
        translate("advice", "Data to"),
        translate("advice", "The rule advised"),
        translate("advice", "Decided"),
        translate("advice", "By, on"),
        translate("advice", "Rules saying otherwise"),
    )
    rows = tuple(_path_row(step) for step in path)
    marked = frozenset(place for place, step in enumerate(path) if step.was_overridden)
    return PlainTable(heads, rows, marked=marked, dates=frozenset({1}))


def _path_row(step: PathStep) -> tuple[str, ...]:
    kept = step.decision
    decided = [kept.outcome.label if kept.outcome else "", kept.decided_dose, kept.reason]
    by = [kept.decided_by, kept.decided_on.words() if kept.decided_on else ""]
    return (
        cohort_name(step.cohort) if step.cohort else translate("advice", "Before the first"),
        kept.day.words() if kept.day else NOTHING,
        kept.advice.split("\n", 1)[0] or NOTHING,
        ". ".join(part.rstrip(".") for part in decided if part) or NOTHING,
        ", ".join(part for part in by if part) or NOTHING,
        "; ".join(_otherwise(step)) or NOTHING,
    )


def _otherwise(step: PathStep) -> Iterator[str]:
    if step.again is None:
        return
    words = translate("advice", "{rules}: {said}")
    found: dict[str, list[str]] = {}
    for one in step.otherwise:
        if one.says is not None:
            said = next_words(one.says, step.again.levels, step.again.current)
            found.setdefault(said, []).append(one.rule.label)
    for said, rules in found.items():
        yield words.format(rules=", ".join(rules), said=said)


def pending_lines(advice: Advice) -> Iterable[str]:
    """Yield who is pending until when, and who is not yet judged."""
    for one in advice.people:
        if one.awaits_judgement:
            words = translate("advice", "{participant}: not yet judged")
            yield words.format(participant=one.person.participant_id)
        if not one.is_pending:
            continue
        end, left = one.status.window_end, one.status.days_left
        if end is None or left is None:
            words = translate("advice", "{participant}: pending, the end of the window is not known yet")
            yield words.format(participant=one.person.participant_id)
        else:
            words = translate("advice", "{participant}: pending to {end}, days left: {left}")
            yield words.format(participant=one.person.participant_id, end=day_words(end), left=left)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
