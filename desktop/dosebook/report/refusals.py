"""What a report cannot be asked for."""

from dosebook.domain.errors import DosebookError


class UnknownSection(DosebookError):
    """No section has this letter or key; the message lists those that there are."""
