"""What is missing or may be wrong, grouped by what it is: one sentence, then the records it is about."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from dosebook.domain.records import Participant
from dosebook.domain.stepping_aside import step_aside
from dosebook.domain.study_data import StudyData
from dosebook.forms.finding import Finding, Severity
from dosebook.forms.record_words import record_title
from dosebook.forms.sae_words import clock_words

MISSING_PREFIX = "missing."


@dataclass(frozen=True, slots=True)
class Matter:
    """One thing to look at: its sentence, and each record with the words by which people know it."""

    check_id: str
    sentence: str
    places: tuple["Place", ...]
    is_undecided: bool = False
    """Whether nobody can tell it from the dates."""

    @property
    def is_missing(self) -> bool:
        """Whether something is missing, rather than something looking wrong."""
        return self.check_id.startswith(MISSING_PREFIX)


@dataclass(frozen=True, slots=True)
class Place:
    """A record and the field that a finding is about; ``message`` is the whole sentence."""

    words: str
    kind: str
    uid: str
    field: str
    message: str


def matters(
    findings: Mapping[str, Sequence[Finding]], data: StudyData, now: datetime | None = None
) -> tuple[Matter, ...]:
    """Return the findings by what they say: what is missing first, then by the number of records.

    With ``now`` a clock that runs says how much time is left.
    """
    by_check: dict[tuple[str, bool], list[Place]] = {}
    for uid, found in findings.items():
        step_aside()
        record = data.find(uid)
        if record is None:
            continue
        is_person = isinstance(record, Participant)
        words = record.participant_id if is_person else record_title(record, data)
        for finding in found:
            clock = clock_words(finding.check_id, record, data, now) if now is not None else ""
            shown = f"{words}, {clock}" if clock else words or "–"
            place = Place(shown, record.kind, uid, finding.field or "", finding.message)
            key = (finding.check_id, finding.severity is Severity.CANNOT_TELL)
            by_check.setdefault(key, []).append(place)
    grouped = [
        Matter(
            check,
            common_sentence([place.message for place in places]),
            tuple(sorted(places, key=_by_words)),
            is_undecided,
        )
        for (check, is_undecided), places in by_check.items()
    ]
    return tuple(
        sorted(grouped, key=lambda matter: (not matter.is_missing, -len(matter.places), matter.check_id))
    )


def _by_words(place: Place) -> tuple[str, str]:
    return place.words, place.uid


def common_sentence(messages: Sequence[str]) -> str:
    """Return the sentence that all messages share, with ``…`` where they differ."""
    if len(set(messages)) <= 1:
        return messages[0] if messages else ""
    words = [message.split(" ") for message in messages]
    if len({len(line) for line in words}) == 1:
        shown = [column[0] if len(set(column)) == 1 else "…" for column in zip(*words, strict=True)]
        return " ".join(word for at, word in enumerate(shown) if word != "…" or shown[at - 1 : at] != ["…"])
    first = _shared(words)
    rest = [line[first:] for line in words]
    last = _shared([line[::-1] for line in rest])
    return " ".join([*words[0][:first], "…", *rest[0][len(rest[0]) - last :]])


def _shared(lines: Sequence[Sequence[str]]) -> int:
    """Return how many words all lines begin with."""
    return next(
        (at for at, column in enumerate(zip(*lines, strict=False)) if len(set(column)) > 1),
        min(map(len, lines)),
    )
