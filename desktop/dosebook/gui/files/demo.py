"""The demo study: made in the profile at first use, then opened as the person left it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from dosebook.actions.create_demo import create_demo
from dosebook.actions.open_study import Context, StudyWorker
from dosebook.domain.words import translate
from dosebook.gui import dialogs
from dosebook.gui.background import Progress
from dosebook.gui.files.open_flow import open_study_in_window
from dosebook.gui.files.waiting import wait_for_job
from dosebook.runtime.atomic_file import private_folder
from dosebook.runtime.paths import Paths


def demo_path(paths: Paths) -> Path:
    """Return where the demo study of this profile lies."""
    return paths.profile / "demo" / "CLR 131 demo.dosebook"


def show_demo(
    window: QWidget,
    context: Context,
    paths: Paths,
    on_open: Callable[[StudyWorker], None],
    on_give_up: Callable[[], None] = lambda: None,
) -> None:
    """Open the demo study, which is made first where there is none."""
    path = demo_path(paths)

    def make(_progress: Progress) -> None:
        if not path.exists():
            private_folder(path.parent)
            create_demo(path, context.profile)

    def made(_none: None) -> None:
        open_study_in_window(window, path, context, on_open, on_give_up)

    def failed(error: BaseException) -> None:
        dialogs.show_error(window, error)
        on_give_up()

    wait_for_job(make, window, translate("files", "Making the demo study…"), made, failed)
