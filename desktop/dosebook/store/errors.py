"""What can go wrong with a study file, each as a sentence: what happened, what was kept, what to do."""

from datetime import datetime
from pathlib import Path
from typing import Any

from dosebook.domain.errors import DosebookError
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate


class StudyFileError(DosebookError):
    """A study file could not be opened, created or copied."""


class NotAStudy(StudyFileError):
    """The path leads to nothing, to a folder, or to a file that is no study."""


class StudyTooNew(StudyFileError):
    """The file was written by a newer program."""


class StudyOfOtherBuild(StudyFileError):
    """The file has this program's version, but tables that another build of it made."""


class StudyDamaged(StudyFileError):
    """The file is a study, but damaged or altered. ``findings`` says where, if that is known."""

    def __init__(self, message: str, findings: tuple[str, ...] = ()) -> None:
        """Keep the findings beside the sentence."""
        super().__init__(message)
        self.findings = findings


class StudyNotReadable(StudyFileError):
    """The file cannot be read at all: no permission, or its disk does not answer."""


class StudyNotWritable(StudyFileError):
    """The file or its folder cannot be written to; a copy can still be looked at."""


class StudyExists(StudyFileError):
    """There is a file where a new one should go."""


class StudyInUse(StudyFileError):
    """Another Dosebook has the file open. ``watch`` tells when it may be taken over (None = never)."""

    def __init__(
        self, person: str, computer: str, since: datetime | None, path: Path, watch: Any = None
    ) -> None:
        """Name the holder, where the lease tells it."""
        self.person, self.computer, self.since, self.path, self.watch = person, computer, since, path, watch
        if since is None:
            text = translate(
                "store",
                "{file} is open in another program. Nothing was changed. Close it there, "
                "or view a copy of it here.",
            ).format(file=path.name)
        else:
            text = translate(
                "store",
                "{file} is open on computer {computer} by {person} since {since}. Nothing was changed. "
                "View a copy of it here, or open it once it is closed there.",
            ).format(file=path.name, computer=computer, person=person, since=moment_words(since))
        super().__init__(text)


class StudyOpenHere(StudyInUse):
    """This very program has the file open, by this name or another."""

    def __init__(self, path: Path) -> None:
        """Say so; there is nobody to wait for."""
        super().__init__("", "", None, path)
        words = translate(
            "store",
            "{file} is open in this Dosebook already, perhaps under another name. Nothing was changed. "
            "Go on there, or close it first.",
        )
        self.args = (words.format(file=path.name),)


class OlderCopy(StudyFileError):
    """The file lacks what this computer has seen of the study: it may be an older copy put in its place."""

    def __init__(self, path: Path, seen_at: datetime, newest_at: datetime | None) -> None:
        """Say what this computer last saw and what the file ends with."""
        self.path, self.seen_at, self.newest_at = path, seen_at, newest_at
        ends = moment_words(newest_at) if newest_at else translate("store", "nothing")
        super().__init__(
            translate(
                "store",
                "{file} is older than what this computer last saw: its last entry is of {newest}, but this "
                "computer saw an entry of {seen} that is not in it. Nothing was changed. Look for the newer "
                "file, view a copy of this one, or accept it with a reason.",
            ).format(file=path.name, newest=ends, seen=moment_words(seen_at))
        )


class SaveFailed(DosebookError):
    """Nothing of the save is in the file."""


class DiskFull(SaveFailed):
    """Nothing of the save is in the file, because the disk is full."""


class SaveUncertain(DosebookError):
    """The disk failed during the save and again while it was looked up; repeating the save decides it."""


class LeaseLost(SaveFailed):
    """Somebody else took the file over; nothing is written any more."""


class ReadOnlyView(SaveFailed):
    """What is open is a copy to look at."""


class FileMoved(SaveFailed):
    """The open file was moved, deleted or replaced."""


class ReasonNeeded(SaveFailed):
    """A change of saved data came without a reason."""


class DuplicateRecord(SaveFailed):
    """The file already has such a participant, cohort, DLT assessment or study."""

    def __init__(self, kind: str, message: str) -> None:
        """Keep the kind of record beside the sentence."""
        super().__init__(message)
        self.kind = kind


class ImpossibleValue(SaveFailed):
    """A value that can never be right; ``field`` names its variable."""

    def __init__(self, field: str, message: str) -> None:
        """Keep the variable's name beside the sentence."""
        super().__init__(message)
        self.field = field


class StaleRecord(SaveFailed):
    """The record was changed since the form showed it; ``theirs`` is saved, ``yours`` is not."""

    def __init__(self, kind: str, uid: str, theirs: Any, yours: Any) -> None:
        """Keep both records for the form to show."""
        self.kind, self.uid, self.theirs, self.yours = kind, uid, theirs, yours
        super().__init__(
            translate(
                "store",
                "This record was changed after you opened it. Your entries are still in the form and were "
                "not saved. Compare them with the saved record, then save again.",
            )
        )


class BackupFailed(DosebookError):
    """A backup could not be made or did not pass its check; the study itself is untouched."""


class RestoreFailed(DosebookError):
    """The study was not replaced."""


class WorkerClosed(DosebookError):
    """Something was asked of a study that is being closed."""


def of_other_build(path: Path) -> StudyOfOtherBuild:
    """Return the error for a file with the tables of another build, with what to do."""
    text = translate(
        "store",
        "{file} has other tables than this build of Dosebook gives it: another build of the same version wrote it, or it "
        "was altered. It was not opened and not changed. Open it with the program that wrote it, and bring its records "
        "here by export and import; if this program wrote it, restore a backup.",
    )
    return StudyOfOtherBuild(text.format(file=path.name))


def moment_words(moment: datetime) -> str:
    """Return a moment as people read it, in UTC: ``12 Aug 2018 09:30 UTC``."""
    return f"{day_words(moment.date())} {moment:%H:%M} UTC"


def kept_in_form() -> str:
    """Return the sentence that ends each message about a save that failed."""
    return translate("store", "Your entries are still in the form.")
