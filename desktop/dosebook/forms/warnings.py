"""All warnings by which the program asks about a record, in words, and which of them a study can do without."""

import re
from dataclasses import dataclass
from functools import cache

from dosebook.domain.records import RECORD_TYPE_OF, Record
from dosebook.domain.words import translate
from dosebook.forms.finding import CAN_DO_WITHOUT

_PLACE = re.compile(r"\{[a-z_]*\}")


@dataclass(frozen=True, slots=True)
class Warned:
    """One warning: its id, and its sentence with ``…`` where it names values."""

    check_id: str
    words: str


@cache
def warnings() -> tuple[Warned, ...]:
    """Return every check that only warns or cannot tell, form by form; what stops or interrupts a save is not among them."""
    from dosebook.forms.catalogue import FORMS

    return tuple(
        Warned(check.check_id, _words(form.record, check.sentence))
        for form in FORMS.values()
        for check in form.edit_checks
        if check.severity in CAN_DO_WITHOUT
    )


def warning_words(check_id: str) -> str:
    """Return the sentence of a warning; the kind of its record where the program no longer knows it."""
    found = next((one.words for one in warnings() if one.check_id == check_id), "")
    record = RECORD_TYPE_OF.get(check_id.partition(".")[0])
    return found or (translate("variable", record.title_marked) if record is not None else "")


def _words(record: type[Record], sentence: str) -> str:
    title = translate("variable", record.title_marked)
    said = _PLACE.sub("…", translate("findings", sentence))
    return translate("findings", "{form}: {sentence}").format(form=title, sentence=said)
