"""Failures that a person can do something about."""


class DosebookError(Exception):
    """A sentence for the person at the screen: what happened, what was kept, what to do."""
