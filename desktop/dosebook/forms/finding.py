"""What may be wrong with a record: edit checks, and the findings they give."""

import dataclasses
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from dosebook.domain.date_words import with_dates
from dosebook.domain.words import translate

if TYPE_CHECKING:
    # A list shows findings without asking for any; what checks look at is loaded with the checks.
    from dosebook.forms.situation import Situation


class Severity(Enum):
    """Whether a finding stops a save, asks before it, warns beside the record, or says what nobody can tell.

    What interrupts may well have happened, so it can be saved once a person has said so; few may do that.
    What cannot be told is no mistake: unknown parts of dates decide it. It is not answered and never a query.
    """

    BLOCKS = "blocks"
    INTERRUPTS = "interrupts"
    WARNS = "warns"
    CANNOT_TELL = "cannot tell"


ASKS = frozenset({Severity.INTERRUPTS, Severity.WARNS})
"""What a person may answer, accept as recorded or make a query."""
CAN_DO_WITHOUT = frozenset({Severity.WARNS, Severity.CANNOT_TELL})
"""What a study lead may switch off."""


_PLACE = re.compile(r"\{[^}]*\}")
"""Where a sentence takes a value of the record."""

Fires = Callable[[Any, "Situation"], "Mapping[str, str] | bool | None"]
"""A check of one record: False or None when all is well; True, or the words to put in the sentence."""


@dataclass(frozen=True, slots=True)
class EditCheck:
    """One question asked of every record of a kind.

    ``sentence`` is marked with ``QT_TRANSLATE_NOOP("findings", …)``, speaks to the coordinator and may
    have places in braces, which the mapping returned by ``fires`` fills.
    """

    check_id: str
    field: str | None
    sentence: str
    fires: Fires
    severity: Severity = Severity.WARNS


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence about one record (or about a field of it).

    ``general`` is the sentence without the values of the record; empty where the check has none of its own.
    """

    check_id: str
    field: str | None
    message: str
    severity: Severity
    record_uid: str | None
    general: str = dataclasses.field(default="", compare=False)


def ask(check: EditCheck, record: Any, situation: "Situation") -> Finding | None:
    """Return what ``check`` finds in ``record``, if anything."""
    answer = check.fires(record, situation)
    if answer is None or answer is False:
        return None
    general = message = translate("findings", check.sentence)
    if isinstance(answer, Mapping):
        message = with_dates(message, **answer)
        general = _PLACE.sub("…", general)
    return Finding(check.check_id, check.field, message, check.severity, record.uid, general)
