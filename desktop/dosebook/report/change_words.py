"""Changed, withdrawn and late records in words: what it was, and what it is."""

from collections.abc import Mapping

from dosebook.domain.records import Participant
from dosebook.domain.summary.change_summary import Changed, RecordChange
from dosebook.domain.variable import variables
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.forms.record_words import record_title, value_words
from dosebook.report.blocks import Row
from dosebook.report.frame import Frame

_WORDS: Mapping[Changed, str] = {
    Changed.LATE: QT_TRANSLATE_NOOP("report", "entered late"),
    Changed.CHANGED: QT_TRANSLATE_NOOP("report", "changed"),
    Changed.WITHDRAWN: QT_TRANSLATE_NOOP("report", "withdrawn"),
}


def change_rows(frame: Frame) -> tuple[Row, ...]:
    """Return a row for each record that is not merely new, by participant."""
    told = [change for change in frame.changes if change.changed in _WORDS]
    told.sort(key=lambda change: _participant(frame, change))
    return tuple(
        Row(
            (
                _participant(frame, change),
                _title(frame, change),
                translate("report", _WORDS[change.changed]),
                _then_and_now(frame, change),
            )
        )
        for change in told
    )


def _participant(frame: Frame, change: RecordChange) -> str:
    record = change.record
    return record.participant_id if isinstance(record, Participant) else frame.participant_id(_owner(change))


def _owner(change: RecordChange) -> str | None:
    owner: str | None = getattr(change.record, "participant", None)
    return owner


def _title(frame: Frame, change: RecordChange) -> str:
    """Return what kind of record it is, and which; its participant stands beside it."""
    record = change.record
    kind = translate("variable", record.title_marked)
    title = record_title(record, frame.data).removeprefix(_participant(frame, change)).strip(" ·")
    return f"{kind}: {title}" if title else kind


def _then_and_now(frame: Frame, change: RecordChange) -> str:
    words = translate("audit", "{label}: {old} → {new}")
    before, now = change.before, change.now
    if before is None or now is None:
        return ""
    known = variables(type(now))
    return "; ".join(
        words.format(
            label=known[name].label,
            old=value_words(known[name], getattr(before, name), frame.data),
            new=value_words(known[name], getattr(now, name), frame.data),
        )
        for name in change.fields
    )
