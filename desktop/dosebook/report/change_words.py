"""Changed, withdrawn and late records in words: what it was, and what it is."""

from collections.abc import Iterator, Mapping

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
    """Return a row for each record that was changed or withdrawn, then one for those of a kind that came late.

    Both go by participant.
    """
    told = [change for change in frame.changes if change.changed in _WORDS]
    told.sort(key=lambda change: _participant(frame, change))
    seen = [change for change in told if change.changed is not Changed.LATE]
    late = [change for change in told if change.changed is Changed.LATE]
    return tuple(
        Row((_participant(frame, one), _title(frame, one), _what(one), _then_and_now(frame, one)))
        for one in seen
    ) + tuple(_late_rows(frame, late))


def _late_rows(frame: Frame, late: list[RecordChange]) -> Iterator[Row]:
    by_kind: dict[tuple[str, str], list[RecordChange]] = {}
    for change in late:
        kind = translate("variable", change.record.title_marked)
        by_kind.setdefault((_participant(frame, change), kind), []).append(change)
    for (participant, kind), found in by_kind.items():
        number = f"{kind} × {len(found)}" if len(found) > 1 else kind
        names = "; ".join(filter(None, (_name(frame, one) for one in found)))
        yield Row((participant, number, _what(found[0]), names))


def _what(change: RecordChange) -> str:
    return translate("report", _WORDS[change.changed])


def _participant(frame: Frame, change: RecordChange) -> str:
    record = change.record
    return record.participant_id if isinstance(record, Participant) else frame.participant_id(_owner(change))


def _owner(change: RecordChange) -> str | None:
    owner: str | None = getattr(change.record, "participant", None)
    return owner


def _title(frame: Frame, change: RecordChange) -> str:
    """Return what kind of record it is, and which; its participant stands beside it."""
    kind, name = translate("variable", change.record.title_marked), _name(frame, change)
    return f"{kind}: {name}" if name else kind


def _name(frame: Frame, change: RecordChange) -> str:
    return record_title(change.record, frame.data).removeprefix(_participant(frame, change)).strip(" ·")


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
