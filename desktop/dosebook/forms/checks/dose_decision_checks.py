"""What may be wrong with what was decided about an advice."""

from dosebook.domain.decision_codelists import AdviceOutcome
from dosebook.domain.dose_decision_record import DoseDecision
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.finding import EditCheck, Severity
from dosebook.forms.situation import Situation


def _is_decided(decision: DoseDecision) -> bool:
    return decision.outcome in {AdviceOutcome.FOLLOWED, AdviceOutcome.OVERRIDDEN}


def _overridden_without_reason(decision: DoseDecision, _: Situation) -> bool:
    return decision.outcome is AdviceOutcome.OVERRIDDEN and not decision.reason.strip()


def _without_dose(decision: DoseDecision, _: Situation) -> bool:
    return _is_decided(decision) and not decision.decided_dose.strip()


def _without_name(decision: DoseDecision, _: Situation) -> bool:
    return _is_decided(decision) and not decision.decided_by.strip()


def _undecided_with_dose(decision: DoseDecision, _: Situation) -> bool:
    return not _is_decided(decision) and bool(decision.decided_dose.strip())


DOSE_DECISION_CHECKS = (
    EditCheck(
        "dose_decision.no_reason",
        "reason",
        QT_TRANSLATE_NOOP(
            "findings",
            "Decided otherwise than the rule advised: say why, so that it can be saved and printed.",
        ),
        _overridden_without_reason,
        Severity.BLOCKS,
    ),
    EditCheck(
        "dose_decision.no_dose",
        "decided_dose",
        QT_TRANSLATE_NOOP("findings", "It is decided; which dose was decided is not recorded."),
        _without_dose,
    ),
    EditCheck(
        "dose_decision.no_name",
        "decided_by",
        QT_TRANSLATE_NOOP("findings", "It is decided; who decided is not recorded."),
        _without_name,
    ),
    EditCheck(
        "dose_decision.dose_undecided",
        "outcome",
        QT_TRANSLATE_NOOP("findings", "A dose is recorded as decided. Was the advice followed or not?"),
        _undecided_with_dose,
    ),
)
