"""What may be wrong with the record of a panel, unreadable texts included."""

from collections.abc import Mapping

from dosebook.forms.finding import Finding, Severity
from dosebook.forms.spec import FormSpec, findings
from dosebook.gui.form.fields_panel import FieldsPanel
from dosebook.gui.form.surroundings import Surroundings


def panel_findings(
    spec: FormSpec, panel: FieldsPanel, uid: str, session: Surroundings
) -> tuple[Finding, ...]:
    """Return what the checks of ``spec`` say of the values on ``panel``, and what cannot be read there."""
    found = findings(spec, panel.values(), session.data, uid, today=session.today())
    return _with_problems(found, panel.problems())


def _with_problems(found: tuple[Finding, ...], problems: Mapping[str, str]) -> tuple[Finding, ...]:
    """Put what cannot be read in place of what is said about a field that seems empty."""
    unread = [
        Finding(f"unreadable.{name}", name, words, Severity.BLOCKS, None) for name, words in problems.items()
    ]
    return (*unread, *(one for one in found if one.field not in problems))
