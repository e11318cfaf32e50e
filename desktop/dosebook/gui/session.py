"""The open study as the window knows it: newest data, saving, and the state of saving in words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Literal, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from dosebook.actions.open_study import Context, StudyFile, StudyWorker
from dosebook.actions.save_changes import (
    DiskFull,
    FileMoved,
    LeaseLost,
    Saved,
    SaveUncertain,
    WorkerClosed,
    save_changes,
)
from dosebook.actions.view_copy import ReadOnlyView
from dosebook.domain.changes import Change, Person, Save
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.gui.background import deliver, listener
from dosebook.runtime.paths import Paths

T = TypeVar("T")
StateKind = Literal["saved", "unsaved", "saving", "failed", "view"]


@dataclass(frozen=True, slots=True)
class SaveState:
    """Whether what was typed is in the file, for a colour and in words."""

    kind: StateKind
    words: str


class Session(QObject):
    """One open study: pages read its data, forms save through it, nothing in it waits for a disk."""

    changed = Signal(object)
    """The frozenset of record kinds that a save touched; empty when only the ledger grew."""
    state_changed = Signal(object)
    """The new SaveState."""
    person_changed = Signal(object)
    """The Person who is at the computer from now on."""
    noticed = Signal(str)
    """A sentence about something that went on behind, for example a backup that failed."""

    def __init__(
        self,
        study: StudyWorker,
        context: Context,
        paths: Paths,
        person: Person,
        parent: QObject | None = None,
        *,
        data: StudyData | None = None,
    ) -> None:
        """Begin with ``data``; without it, with what the worker has in memory (it reads no disk for that)."""
        super().__init__(parent)
        self.worker, self.context, self.paths = study, context, paths
        self._person = person
        self.in_work: str | None = None
        """The uid of the participant whose record was saved here last, until somebody looks at another record."""
        self._data = data if data is not None else study.submit(lambda file: file.read()).result()
        self._unsaved: set[int] = set()
        self._saving = 0
        self._in_doubt: Save | None = None
        self._failure = ""
        self._saved_at: datetime | None = None
        self._state = self._state_now()
        study.on_notice = listener(self, lambda notice: self.noticed.emit(str(notice)))

    @classmethod
    def load(
        cls,
        study: StudyWorker,
        paths: Paths,
        person: Person,
        parent: QObject,
        *,
        on_loaded: Callable[["Session"], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Make a session once the study has answered, without waiting for it."""

        def make(data: StudyData) -> None:
            on_loaded(cls(study, study.context, paths, person, parent, data=data))

        deliver(study.submit(lambda file: file.read()), parent, make, on_failed)

    @property
    def data(self) -> StudyData:
        """The newest data."""
        return self._data

    @property
    def path(self) -> Path:
        """The file as people know it."""
        return self.worker.path

    @property
    def file_id(self) -> str:
        """The id inside the study file."""
        return self.worker.file_id

    @property
    def is_view(self) -> bool:
        """Whether this is a copy to look at, in which nothing can be saved."""
        return self.worker.is_view

    @property
    def person(self) -> Person:
        """Who says to be at this computer."""
        return self._person

    def set_person(self, person: Person) -> None:
        """Let ``person`` stand under every save from now on."""
        self._person = person
        self.person_changed.emit(person)

    @property
    def state(self) -> SaveState:
        """The state of saving."""
        return self._state

    def now(self) -> datetime:
        """The present moment in local time, without a zone."""
        clock = self.context.clock
        return (clock.now_utc() + timedelta(minutes=clock.utc_offset_minutes())).replace(tzinfo=None)

    def today(self) -> date:
        """The present day in local time."""
        return self.now().date()

    def new_uid(self) -> str:
        """Return a uid for a new record or command."""
        return self.context.new_uid()

    def save(
        self,
        changes: tuple[Change, ...],
        *,
        reason: str = "",
        command: str = "",
        on_saved: Callable[[Saved], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Save ``changes``; a form gives the same ``command`` again when it repeats a failed save.

        Without a ``command`` the same changes after a save in doubt are known again: they are not written twice.
        """

        def done(saved: Saved) -> None:
            self._saving -= 1
            self._in_doubt = None
            self._failure, self._saved_at = "", self.now()
            self._take(saved.data)
            on_saved(saved)
            self._tell_state()
            for notice in saved.notices:
                self.noticed.emit(notice)

        def failed(error: BaseException) -> None:
            self._saving -= 1
            self._failure = failure_words(error)
            if isinstance(error, SaveUncertain):
                self._in_doubt = save
            self._tell_state()
            on_failed(error)

        save = Save(command or self._command_of(changes, reason), self._person, changes, reason)
        self._saving += 1
        self._tell_state()
        try:
            future = save_changes(self.worker, save)
        except WorkerClosed as error:
            failed(error)
            return
        deliver(future, self, done, failed)

    def _command_of(self, changes: tuple[Change, ...], reason: str) -> str:
        doubtful = self._in_doubt
        if doubtful is not None and (doubtful.changes, doubtful.reason) == (changes, reason):
            return doubtful.command
        return self.new_uid()

    def submit(
        self,
        work: Callable[[StudyFile], T],
        owner: QObject,
        on_done: Callable[[T], None],
        on_failed: Callable[[BaseException], None],
    ) -> None:
        """Ask the study's thread anything else; ``work`` must hold no widget."""

        def both(file: StudyFile) -> tuple[T, StudyData]:
            return work(file), file.read()

        def done(found: tuple[T, StudyData]) -> None:
            self._take(found[1])
            on_done(found[0])

        try:
            future = self.worker.submit(both)
        except WorkerClosed as error:
            on_failed(error)
            return
        deliver(future, owner, done, on_failed)

    def set_unsaved(self, owner: QObject, is_unsaved: bool) -> None:  # noqa: FBT001 - a state, as in Qt
        """Note that the form ``owner`` holds typed text, or no longer does."""
        key = id(owner)
        if is_unsaved == (key in self._unsaved):
            return
        if is_unsaved:
            self._unsaved.add(key)
            owner.destroyed.connect(lambda: self._forget(key))
            self._tell_state()
        else:
            self._forget(key)

    @property
    def has_unsaved(self) -> bool:
        """Whether some form holds text that is in no file yet."""
        return bool(self._unsaved)

    def close(self, on_closed: Callable[[], None]) -> None:
        """Let the study finish its saves, back itself up and close; then call ``on_closed``."""
        deliver(self.worker.close(), self, lambda _none: on_closed(), lambda _error: on_closed())

    def _forget(self, key: int) -> None:
        self._unsaved.discard(key)
        if not self._unsaved:
            self._failure = ""
        if isValid(self):
            self._tell_state()

    def _take(self, data: StudyData) -> None:
        former, self._data = self._data, data
        if data.position != former.position or data.head != former.head:
            self.changed.emit(_touched(former, data))

    def _tell_state(self) -> None:
        state = self._state_now()
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _state_now(self) -> SaveState:
        if self.is_view:
            return SaveState("view", translate("session", "A copy to look at: nothing can be saved"))
        if self._saving:
            return SaveState("saving", translate("session", "Saving…"))
        if self._failure:
            return SaveState("failed", self._failure)
        if self._unsaved:
            return SaveState("unsaved", translate("session", "Not saved yet"))
        if self._saved_at is None:
            return SaveState("saved", translate("session", "Everything is saved"))
        return SaveState("saved", translate("session", "Saved {time}").format(time=f"{self._saved_at:%H:%M}"))


def failure_words(error: BaseException) -> str:
    """Return the state of saving after ``error``, short enough for the head of the window."""
    if isinstance(error, DiskFull):
        return translate("session", "Could not save: disk full. Your entries are kept.")
    if isinstance(error, LeaseLost):
        return translate("session", "Could not save: the study was taken over. Your entries are kept.")
    if isinstance(error, FileMoved):
        return translate("session", "Could not save: the file was moved. Your entries are kept.")
    if isinstance(error, SaveUncertain):
        return translate("session", "The disk failed. Save again: nothing is saved twice.")
    if isinstance(error, ReadOnlyView):
        return translate("session", "A copy to look at: nothing can be saved")
    return translate("session", "Could not save. Your entries are kept.")


def _touched(former: StudyData, data: StudyData) -> frozenset[str]:
    return frozenset(
        entry.record.kind for uid, entry in data.entries.items() if former.entries.get(uid) is not entry
    )
