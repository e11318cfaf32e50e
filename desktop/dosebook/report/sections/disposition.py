"""Who entered, who left and why."""

from collections import Counter
from collections.abc import Callable

from dosebook.domain.codelists import Disposition, YesNo
from dosebook.domain.records import Participant
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Note, Row, Section, Table
from dosebook.report.format import MISSING, format_count, format_date
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return disposition by cohort, replacements and screen failures."""
    return Section(
        "disposition",
        translate("report", "Enrolment and disposition"),
        (_by_cohort(frame), _replaced(frame), Note(_screen_failures(frame))),
    )


def _by_cohort(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Treated participants"), weight=2.4),
        *(Column(title, "right") for title in frame.group_titles),
    )
    people = [group.participants for group in frame.groups]
    rows = [
        _row(translate("report", "On the study at the cut-off"), people, lambda one: one.disposition is None)
    ]
    reasons = sorted({one.disposition for one in people[-1] if one.disposition}, key=lambda code: code.label)
    rows += [_row(reason.label, people, _left_by(reason)) for reason in reasons]
    rows.append(_row(translate("report", "Died"), people, lambda one: one.death_date is not None))
    return Table(
        columns,
        tuple(rows) if people[-1] else (),
        translate("report", "Nobody was treated up to the cut-off."),
        emphasised=frame.emphasised_column,
    )


def _left_by(reason: Disposition) -> Callable[[Participant], bool]:
    return lambda one: one.disposition is reason


def _row(label: str, people: list[tuple[Participant, ...]], test: Callable[[Participant], bool]) -> Row:
    return Row((label, *(format_count(sum(1 for one in group if test(one)), len(group)) for group in people)))


def _replaced(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant")),
        Column(translate("report", "Replaced by")),
        Column(translate("report", "Reason"), weight=3),
    )
    rows = []
    for one in frame.data.participants:
        if one.replaces is None:
            continue
        other = frame.data.find(one.replaces)
        reason = other.evaluability_reason if isinstance(other, Participant) else ""
        rows.append(Row((frame.participant_id(one.replaces), one.participant_id, reason or MISSING)))
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was replaced."),
        title=translate("report", "Replacements"),
    )


def _screen_failures(frame: Frame) -> str:
    failed = [one for one in frame.data.participants if one.screen_failure is YesNo.YES]
    if not failed:
        return translate("report", "Screen failures: none recorded.")
    reasons = Counter(
        one.screen_failure_reason or translate("report", "no reason recorded") for one in failed
    )
    listed = "; ".join(f"{reason}: {number}" for reason, number in sorted(reasons.items()))
    words = translate("report", "Screen failures: {count} ({listed}). Last on {date}.")
    dates = [one.consent_date for one in failed if one.consent_date is not None]
    last = format_date(max(dates, key=lambda moment: moment.last)) if dates else MISSING
    return words.format(count=len(failed), listed=listed, date=last)
