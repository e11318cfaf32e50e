"""What a form needs to know of the world: the study, the day and the hour."""

from datetime import date, datetime
from typing import Protocol

from dosebook.domain.study_data import StudyData


class Surroundings(Protocol):
    """The open study, or the one that is just being set up."""

    @property
    def data(self) -> StudyData:
        """The newest data."""
        ...

    def now(self) -> datetime:
        """The present moment in local time, without a zone."""
        ...

    def today(self) -> date:
        """The present day in local time."""
        ...
