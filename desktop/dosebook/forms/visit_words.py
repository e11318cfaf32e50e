"""How the schedule of assessments and its cells read to people."""

from collections.abc import Iterable, Mapping
from datetime import date

from dosebook.domain.localised import localised
from dosebook.domain.partial_date import day_words
from dosebook.domain.records import PlannedVisit, Visit
from dosebook.domain.study_data import StudyData
from dosebook.domain.visit_codelists import Assessment, VisitAnchor
from dosebook.domain.visits.evidence import needs
from dosebook.domain.visits.expected import Expected, NeverReason, State, VisitCell
from dosebook.domain.visits.windows import AnchorGap, VisitWindow
from dosebook.domain.words import QT_TRANSLATE_NOOP, first_small, translate

SIGN: Mapping[State, str] = {
    State.OVERDUE: "!",
    State.DUE: "○",
    State.POSSIBLY_DONE: "?",
    State.NOT_YET_DUE: "·",
    State.NOT_DONE: "×",
    State.DONE: "✓",
    State.NEVER_DUE: "–",
}
"""One sign for each state, so that colour is never alone."""
_STATE_WORDS = {
    State.OVERDUE: QT_TRANSLATE_NOOP("visits", "overdue"),
    State.DUE: QT_TRANSLATE_NOOP("visits", "due"),
    State.POSSIBLY_DONE: QT_TRANSLATE_NOOP("visits", "possibly done"),
    State.NOT_YET_DUE: QT_TRANSLATE_NOOP("visits", "not yet due"),
    State.NOT_DONE: QT_TRANSLATE_NOOP("visits", "not done"),
    State.DONE: QT_TRANSLATE_NOOP("visits", "done"),
    State.NEVER_DUE: QT_TRANSLATE_NOOP("visits", "never due"),
}
_NEVER_WORDS = {
    NeverReason.SCREEN_FAILURE: QT_TRANSLATE_NOOP("visits", "screening failed"),
    NeverReason.DIED: QT_TRANSLATE_NOOP("visits", "died before it was over"),
    NeverReason.LEFT: QT_TRANSLATE_NOOP("visits", "left the study before it"),
    NeverReason.NO_ANCHOR: QT_TRANSLATE_NOOP("visits", "the day that it counts from will not come"),
}
_GAP_WORDS = {
    AnchorGap.WAITS: QT_TRANSLATE_NOOP("visits", "the day that it counts from has not come yet"),
    AnchorGap.NEVER: QT_TRANSLATE_NOOP("visits", "the day that it counts from will not come"),
    AnchorGap.UNKNOWN: QT_TRANSLATE_NOOP("visits", "nobody knows the day that it counts from"),
}
_ANCHOR_WORDS = {
    VisitAnchor.FIRST_FRACTION: QT_TRANSLATE_NOOP("visits", "from the first fraction"),
    VisitAnchor.LAST_FRACTION: QT_TRANSLATE_NOOP("visits", "from the last fraction"),
    VisitAnchor.ENROLMENT: QT_TRANSLATE_NOOP("visits", "from enrolment"),
    VisitAnchor.CONSENT: QT_TRANSLATE_NOOP("visits", "from consent"),
}


def state_words(state: State) -> str:
    """Return the word for a state."""
    return translate("visits", _STATE_WORDS[state])


def assessments_words(assessments: Iterable[Assessment]) -> str:
    """Return assessments one after the other, as part of a sentence."""
    words = [one.label if one is Assessment.ECG else first_small(one.label) for one in assessments]
    return ", ".join(words)


def days_words(visit: PlannedVisit) -> str:
    """Return when a planned visit is: ``day 15 from the first fraction, 3 days early to 3 late``."""
    day = "?" if visit.day is None else f"{localised(visit.day):f}".replace("-", "−")
    anchor = translate("visits", _ANCHOR_WORDS[visit.anchor]) if visit.anchor is not None else "?"
    early, late = visit.days_early or 0, visit.days_late or 0
    words = translate("visits", "day {day} {anchor}")
    if early or late:
        words = translate("visits", "day {day} {anchor}, {early} d early to {late} d late")
    return words.format(day=day, anchor=anchor, early=early, late=late)


def visit_sentence(visit: PlannedVisit) -> str:
    """Return a planned visit as a sentence: its name, when it is and what is expected."""
    words = translate("visits", "{name}: {days}. {expected}.")
    expected = assessments_words(visit.assessments)
    shown = expected[:1].upper() + expected[1:] if expected else translate("visits", "Nothing is expected")
    return words.format(name=visit.name or "?", days=days_words(visit), expected=shown)


def window_words(window: VisitWindow) -> str:
    """Return when a visit is due for a participant, with both bounds where the day is not known."""
    if window.target is None:
        words = translate("visits", "between {first} and {last}, the day that it counts from is partly known")
        return words.format(first=day_words(window.earliest_open), last=day_words(window.latest_close))
    if window.earliest_open == window.latest_close:
        return translate("visits", "on {day}").format(day=day_words(window.target))
    words = translate("visits", "on {day}, counts from {first} to {last}")
    return words.format(
        day=day_words(window.target),
        first=day_words(window.earliest_open),
        last=day_words(window.latest_close),
    )


def when_words(cell: VisitCell) -> str:
    """Return when a cell is due, or why that cannot be said."""
    if cell.window is not None:
        return window_words(cell.window)
    return translate("visits", _GAP_WORDS[cell.gap]) if cell.gap is not None else ""


def item_words(item: Expected, cell: VisitCell) -> str:
    """Return what became of one assessment: ``blood counts: overdue, neutrophils missing``."""
    parts = [state_words(item.state)]
    if item.state is State.NEVER_DUE and cell.never is not None:
        parts.append(translate("visits", _NEVER_WORDS[cell.never]))
    if item.reason is not None:
        parts.append(first_small(item.reason.label))
    if item.mark is not None and not item.mark.day.is_unknown:
        parts.append(item.mark.day.words())
    if item.is_outside:
        parts.append(translate("visits", "outside the window"))
    if _names_missing(item, cell):
        words = translate("visits", "without {tests}")
        parts.append(words.format(tests=", ".join(first_small(test.label) for test in item.missing)))
    return translate("visits", "{what}: {state}").format(what=item.assessment.label, state=", ".join(parts))


def _names_missing(item: Expected, cell: VisitCell) -> bool:
    """Whether to name the tests that are missing: not where all of several are."""
    if item.state is State.NEVER_DUE or item.state is State.NOT_DONE:
        return False
    return bool(item.missing) and len(item.missing) < max(2, len(needs(item.assessment, cell.person)))


def not_done_words(item: Expected, data: StudyData) -> str:
    """Return why something was not done, with the note: ``other: the laboratory was closed``."""
    visit = data.find(item.mark.uid) if item.mark is not None else None
    note = visit.note.strip() if isinstance(visit, Visit) else ""
    reason = item.reason.label if item.reason is not None else ""
    return translate("visits", "{reason}: {note}").format(reason=reason, note=note) if note else reason


def cell_title(cell: VisitCell) -> str:
    """Return whose and which visit it is, and when."""
    words = translate("visits", "{person} · {visit}, {when}")
    return words.format(
        person=cell.person.participant_id, visit=cell.visit.name or "?", when=when_words(cell)
    )


def open_words(cell: VisitCell, day: date) -> str:
    """Return what waits at a visit and since when, as a sentence of the list of work."""
    overdue = [item.assessment for item in cell.items if item.state is State.OVERDUE]
    due = [item.assessment for item in cell.items if item.state is State.DUE]
    window = cell.window
    if overdue and window is not None:
        late = (day - window.latest_close).days
        words = translate("visits", "{visit} is overdue by {count:,} days: {what}.")
        if late == 1:
            words = translate("visits", "{visit} is overdue by 1 day: {what}.")
        return words.format(visit=cell.visit.name, count=localised(late), what=assessments_words(overdue))
    if window is None:
        words = translate("visits", "{visit} is due, nobody knows since when: {what}.")
        return words.format(visit=cell.visit.name, what=assessments_words(due))
    words = translate("visits", "{visit} counts only until {day}: {what}.")
    return words.format(
        visit=cell.visit.name, day=day_words(window.latest_close), what=assessments_words(due)
    )
