"""What a chart is about: the data known at a day, the cohorts chosen, and the one under review."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from dosebook.domain.codelists import Coverage
from dosebook.domain.records import Cohort, Participant
from dosebook.domain.study_data import StudyData
from dosebook.domain.summary.adverse_event_summary import TreatedGroup, treated_groups
from dosebook.domain.treatment import treated_participants


@dataclass(frozen=True)
class Scope:
    """The question of a chart; ``data`` holds only what is known at the end of ``day`` (see ``cut_off``).

    ``counted`` are the groups where somebody has them already.
    """

    data: StudyData
    day: date
    cohorts: tuple[Cohort, ...]
    under_review: str | None = None
    counted: tuple[TreatedGroup, ...] | None = None

    @classmethod
    def of(
        cls, data: StudyData, day: date, *, cohorts: Iterable[str] = (), under_review: str | None = None
    ) -> "Scope":
        """Return the scope of the cohorts with these uids; of all where none is named."""
        chosen = frozenset(cohorts)
        found = tuple(one for one in data.cohorts if not chosen or one.uid in chosen)
        return cls(data, day, found, under_review)

    @property
    def is_one_site(self) -> bool:
        """Whether the data are one site's participants only, so that nothing may be said about a cohort."""
        return self.data.study.coverage is Coverage.ONE_SITE

    @cached_property
    def groups(self) -> tuple[TreatedGroup, ...]:
        """The treated participants of each dosed cohort, and last of all of them together."""
        if self.counted is not None:
            return self.counted
        dosed = (one for one in self.cohorts if treated_participants(self.data, one))
        return treated_groups(self.data, dosed)

    @property
    def by_cohort(self) -> tuple[TreatedGroup, ...]:
        """The treated participants of each dosed cohort; whoever belongs to none is in no chart."""
        return self.groups[:-1]

    @property
    def columns(self) -> tuple[TreatedGroup, ...]:
        """What is shown side by side: each dosed cohort, or one site's participants as a whole."""
        return self.groups[-1:] if self.is_one_site else self.by_cohort

    @property
    def everybody(self) -> TreatedGroup:
        """All treated participants of the chosen cohorts."""
        return self.groups[-1]

    @property
    def people(self) -> tuple[Participant, ...]:
        """All treated participants of the chosen cohorts."""
        return self.everybody.participants
