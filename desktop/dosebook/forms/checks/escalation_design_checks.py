"""What keeps the study's rule from being computed, each at the field where it is mended."""

from collections.abc import Callable, Mapping

from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import QT_TRANSLATE_NOOP
from dosebook.forms.finding import EditCheck
from dosebook.forms.situation import Situation

Problems = Mapping[str, str]


class _Asked:
    """The problems of the design asked about last: each of its fields asks the same question."""

    def __init__(self) -> None:
        self._last: tuple[EscalationDesign, StudyData, Problems] | None = None

    def problems(self, design: EscalationDesign, data: StudyData) -> Problems:
        """Return the sentences by field; those about the study as a whole stand at the rule."""
        last = self._last
        if last is not None and last[0] == design and last[1] is data:
            return last[2]
        found = _problems(design, data)
        self._last = (design, data, found)
        return found


def _problems(design: EscalationDesign, data: StudyData) -> Problems:
    # Loaded when a rule is looked at; most studies are opened without touching theirs.
    from dosebook.domain.escalation.dose_levels import dose_levels
    from dosebook.domain.escalation.study_rule import study_rule

    found: dict[str, str] = {}
    for problem in study_rule(design, dose_levels(design, data)).problems:
        name = problem.field or "rule"
        found[name] = f"{found[name]} {problem.message}" if name in found else problem.message
    return found


_ASKED = _Asked()


def _at(name: str) -> Callable[[EscalationDesign, Situation], Mapping[str, str] | None]:
    def fires(design: EscalationDesign, situation: Situation) -> Mapping[str, str] | None:
        message = _ASKED.problems(design, situation.data).get(name)
        return None if message is None else {"problem": message}

    return fires


_CHECKED = (
    "rule",
    "dose_axis",
    "dose_levels",
    "cohort_size",
    "target_rate",
    "margin_below",
    "margin_above",
    "safe_rate",
    "toxic_rate",
    "elimination_cut_off",
    "decision_rows",
    "skeleton",
    "half_width",
    "prior_level",
    "prior_sd",
    "reference_dose",
    "log_alpha_mean",
    "log_alpha_sd",
    "log_beta_mean",
    "log_beta_sd",
    "prior_correlation",
    "target_low",
    "target_high",
    "overdose_limit",
    "most_participants",
    "least_at_recommended",
    "stopping_rate",
    "stopping_confidence",
)

ESCALATION_DESIGN_CHECKS = tuple(
    EditCheck(
        f"escalation_design.{name}",
        name,
        QT_TRANSLATE_NOOP("findings", "{problem} No advice is computed until this is mended."),
        _at(name),
    )
    for name in _CHECKED
)
"""One check for each field; a rule with a problem is kept as typed, and nothing is computed from it."""
