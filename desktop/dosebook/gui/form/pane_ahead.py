"""A form made in short steps before anybody sees it: a hundred fields at once would keep a click waiting."""

from collections.abc import Generator, Iterator

from dosebook.domain.records import RECORD_TYPE_OF
from dosebook.forms.catalogue import FORMS
from dosebook.forms.spec import FormSpec
from dosebook.gui.form.fields_panel import Rows, make_row
from dosebook.gui.form.record_pane import RecordPane
from dosebook.gui.session import Session

Steps = Generator[None, None, RecordPane | None]


def pane_ahead(session: Session, kind: str, uid: str) -> Steps:
    """Return at the end a pane that shows the record ``uid`` and stands nowhere yet.

    None where the record is gone by then. Whoever stops halfway leaves nothing behind.
    """
    made: Rows = {}
    yield from _make_rows(FORMS[kind], made)
    pane = RecordPane(session, kind, made=made)
    is_whole = False
    try:
        yield
        if uid in session.data.entries:
            pane.show_record(uid)
            yield
            is_whole = True
    finally:
        if not is_whole:
            pane.deleteLater()
    return pane if is_whole else None


def _make_rows(spec: FormSpec, rows: Rows) -> Iterator[None]:
    """Put the rows of ``spec``, and of the record that is saved along, into ``rows``; a step for each."""
    parts = [(spec.record, section.fields) for section in spec.sections]
    if spec.companion is not None:
        parts.append((RECORD_TYPE_OF[spec.companion.kind], spec.companion.fields))
    for record, fields in parts:
        for field in fields:
            rows[record.kind, field.name] = make_row(record, field)
            yield
