"""What is under way with a report, in words and as a bar, with the way to stop it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from dosebook.actions.save_changes import WorkerClosed
from dosebook.domain.words import one_or_many, translate
from dosebook.gui import theme
from dosebook.gui.background import Job
from dosebook.gui.report.building import Builder, Building
from dosebook.gui.work_row import WorkRow


class RunRow(WorkRow):
    """Runs one thing at a time and says how it goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin idle."""
        self._running: Building | Job | None = None
        self._section = self._next = ""
        super().__init__(parent)

    @property
    def is_busy(self) -> bool:
        """Whether something is under way."""
        return self._running is not None

    def say_next(self, words: str) -> None:
        """Say behind what is under way what comes after it."""
        self._next = f" {words}"
        self.say(self.state.text().removesuffix(self._next) + self._next)

    def expect_pages(self, pages: int) -> None:
        """Let the bar end at so many pages; 0 for a bar without an end in sight."""
        self.bar.setRange(0, pages)

    def stop(self) -> None:
        """Ask what is under way to stop."""
        if isinstance(self._running, Building):
            self._running.stop()
        elif self._running is not None:
            self._running.cancel()

    def build(
        self,
        builder: "Builder[Any]",
        words: str,
        on_done: Callable[[Any], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Let ``builder`` work; ``words`` say at what, without a full stop."""
        building = Building(self)

        def end(call: Callable[..., None], *result: object) -> None:
            self._set_running(None)
            call(*result)

        self._section = ""
        building.section_begun.connect(self._note_section)
        building.page_begun.connect(lambda page: self._show_page(words, page))
        building.done.connect(lambda result: end(on_done, result))
        building.failed.connect(lambda error: end(on_failed, error))
        stopped = translate("report_dialog", "Stopped. Nothing was written.")
        building.stopped.connect(lambda: end(self.say, stopped))
        self._set_running(building)
        self.say(f"{words}…")
        try:
            building.start(builder)
        except WorkerClosed as error:
            end(on_failed, error)

    def follow_printing(self, job: Job, on_failed: Callable[[BaseException], None]) -> None:
        """Say how the printing ``job`` goes."""

        def end(words: str, role: theme.Role = "muted") -> None:
            self._set_running(None)
            self.say(words, role)

        def fail(error: BaseException) -> None:
            end("")
            on_failed(error)

        words = translate("report_dialog", "Printing page {page} of {pages}…")
        job.progressed.connect(lambda done, total: self.say(words.format(page=done + 1, pages=total)))
        one = translate("report_dialog", "1 page was handed to the printer.")
        many = translate("report_dialog", "{count} pages were handed to the printer.")
        job.succeeded.connect(lambda count: end(one_or_many(count, one, many), "good"))
        job.cancelled.connect(lambda: end(translate("report_dialog", "Printing was stopped.")))
        job.failed.connect(fail)
        self._set_running(job)

    def _note_section(self, title: str) -> None:
        self._section = title

    def _show_page(self, words: str, page: int) -> None:
        if self.is_busy:
            self.bar.setValue(min(page, self.bar.maximum()))
            where = translate("report_dialog", "{what}, page {page}…").format(what=words, page=page)
            full = translate("report_dialog", "{what}, page {page}: {section}…")
            said = full.format(what=words, page=page, section=self._section) if self._section else where
            self.say(said + self._next)

    def _set_running(self, running: "Building | Job | None") -> None:
        self._running, self._next = running, ""
        self._show_busy(is_busy=running is not None)
