"""Where a participant stands in the DLT assessment, in words."""

from dosebook.domain.dlt_case import DltState
from dosebook.domain.words import translate


def state_words(state: DltState) -> str:
    """Return a state as people read it."""
    return {
        DltState.DLT: translate("report", "DLT"),
        DltState.EVALUABLE: translate("report", "evaluable"),
        DltState.PENDING: translate("report", "pending"),
        DltState.NOT_JUDGED: translate("report", "not yet judged"),
        DltState.NOT_EVALUABLE: translate("report", "not evaluable"),
        DltState.NOT_DOSED: translate("report", "not dosed"),
    }[state]
