"""The program's own log: what it did and what failed, never a recorded value or a name."""

import logging
from pathlib import Path

from dosebook.runtime.atomic_file import private_folder

LOGGER = logging.getLogger("dosebook")
_BYTES_KEPT = 500_000


def start_log(file: Path) -> None:
    """Write the log to ``file`` from now on; a folder that cannot be written leaves it silent."""
    LOGGER.setLevel(logging.INFO)
    LOGGER.propagate = False
    handler: logging.Handler
    try:
        private_folder(file.parent)
        handler = _BoundedFile(file, encoding="utf-8", delay=True)
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    LOGGER.addHandler(handler)


class _BoundedFile(logging.FileHandler):
    """Keeps the log and one before it; the standard library's own loads sockets and pickle at each start."""

    def emit(self, record: logging.LogRecord) -> None:
        try:
            if self.stream is None:
                self.stream = self._open()
            if self.stream.tell() > _BYTES_KEPT:
                self.stream.close()
                Path(self.baseFilename).replace(f"{self.baseFilename}.1")
                self.stream = self._open()
        except (OSError, ValueError):
            self.handleError(record)
            return
        super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - as logging calls it
        """Print no traceback: on a full disk people have other worries than the log."""


def log_failure(error: BaseException) -> None:
    """Log where ``error`` arose, by file and line only: its words could quote what a person typed."""
    steps = []
    traceback = error.__traceback__
    while traceback is not None:
        code = traceback.tb_frame.f_code
        steps.append(f"{Path(code.co_filename).name}:{traceback.tb_lineno} {code.co_name}")
        traceback = traceback.tb_next
    LOGGER.error("%s at %s", type(error).__name__, " > ".join(steps))
