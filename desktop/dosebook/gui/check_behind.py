"""The check of a study that was just opened: it runs behind the window, which speaks only of damage."""

from dosebook.actions.check_study import CheckReport, check_study
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import deliver
from dosebook.gui.banners import Notice
from dosebook.gui.study_view import StudyView


def check_behind(view: StudyView) -> None:
    """Check the study of ``view`` and show there what was found, if anything was."""
    deliver(
        check_study(view.session.worker),
        view,
        lambda report: show_check(view, report),
        lambda error: dialogs.show_error(view.window(), error),
    )


def show_check(view: StudyView, report: CheckReport) -> None:
    """Say above the pages that the study is damaged; nothing about a sound one."""
    if report.is_sound:
        return
    words = translate(
        "window",
        "This study file is damaged or was altered outside Dosebook. Do not enter anything in it. Keep "
        "the file, and restore a backup with File, Restore.",
    )
    findings = (
        translate("window", "Show what was found"),
        lambda: dialogs.tell(view.window(), words, details=report.findings),
    )
    view.banners.show_notice(Notice(words, "error", (findings,), can_close=False))
