"""Report, SAE form…: one version of the report about a serious event, on paper."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.make_sae_form import make_sae_form
from dosebook.domain.records import AdverseEvent, SaeReport
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import one_or_many, translate
from dosebook.forms.record_words import record_title
from dosebook.gui import dialogs
from dosebook.gui.files.data_export import PLACE
from dosebook.gui.files.waiting import wait_for_job
from dosebook.gui.preferences import Preferences
from dosebook.gui.session import Session


def show_sae_form(session: Session, window: QWidget, preferences: Preferences, shown: str) -> None:
    """Ask which report it is (``shown``: the uid of the record in view) and where it goes; write it."""
    report = _ask_which(session.data, window, shown)
    if report is None:
        return
    title = translate("files", "SAE form")
    target = dialogs.save_file(window, title, "PDF (*.pdf)", _suggested(session, preferences, report))
    if target is None:
        return
    preferences.remember(PLACE, str(target.parent))
    path = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
    data = session.data
    one = translate("files", "The SAE form with 1 page was written to {path}.")
    many = translate("files", "The SAE form with {count} pages was written to {path}.")
    wait_for_job(
        lambda _progress: make_sae_form(data, report, path),
        window,
        translate("files", "Writing {file}…").format(file=path.name),
        lambda pages: dialogs.tell(window, one_or_many(pages, one, many, path=path)),
        lambda error: dialogs.show_error(window, error),
    )


def _ask_which(data: StudyData, window: QWidget, shown: str) -> SaeReport | None:
    """Return the report in view, or that of the event in view; else let a person choose."""
    found = offered_reports(data, shown)
    if not found:
        dialogs.tell(
            window,
            translate(
                "files", "No SAE report is recorded yet. Enter one under Adverse events, SAE reports, first."
            ),
        )
        return None
    if len(found) == 1 and found[0].uid == shown:
        return found[0]
    choices = [(report.uid, record_title(report, data)) for report in found]
    question = translate("files", "Which report should be printed?")
    answer = dialogs.choose_line(window, question, choices, accept=translate("files", "Print it…"))
    return next((report for report in found if report.uid == answer), None)


def offered_reports(data: StudyData, shown: str) -> list[SaeReport]:
    """Return the report in view; else those of its event, its participant or the study, newest first."""
    record = data.find(shown)
    if isinstance(record, SaeReport) and isinstance(data.find(record.event), AdverseEvent):
        return [record]
    reports = [one for one in data.sae_reports if isinstance(data.find(one.event), AdverseEvent)]
    whose = getattr(record, "participant", None) or shown
    narrowed = [one for one in reports if shown and one.event == shown]
    narrowed = narrowed or [one for one in reports if one.participant == whose]
    return list(reversed(narrowed or reports))


def _suggested(session: Session, preferences: Preferences, report: SaeReport) -> Path:
    place = preferences.recall(PLACE)
    folder = Path(place) if place else session.path.parent
    name = record_title(report, session.data).replace(" · ", " ")
    safe = "".join(sign if sign.isalnum() or sign in "-_. " else "_" for sign in name)
    return folder / f"{session.path.stem} SAE {safe}.pdf"
