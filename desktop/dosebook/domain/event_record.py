"""An adverse event with its course of grades, attribution and seriousness."""

from dataclasses import dataclass
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, MEASURED, UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import (
    ActionTaken,
    AssessedItem,
    Attribution,
    CtcaeVersion,
    EventOutcome,
    SeriousnessCriterion,
    Severity,
    YesNo,
)
from dosebook.domain.grade_change import GradeChange
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class AdverseEvent(Record):
    """An untoward medical occurrence in a participant."""

    kind: ClassVar[str] = "adverse_event"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Adverse event")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant who had the event."),
        example="05-02",
    )
    reported_term: str = variable(
        QT_TRANSLATE_NOOP("variable", "Reported term"),
        cdisc="AETERM",
        default="",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "In the words of the source or of the participant."),
        example="low platelets",
        never_absent="an event without any words is none",
    )
    ctcae_version: CtcaeVersion | None = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE version"),
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The study's, unless the event was graded by another."),
        outside=Outside.SUPPLEMENTAL,
    )
    ctcae_term: str = variable(
        QT_TRANSLATE_NOOP("variable", "CTCAE term"),
        cdisc="AEDECOD",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Plain words, such as low platelets. Down: the usual ones.",
        ),
        default="",
        carried=True,
        example="low platelets",
        never_absent="until somebody codes it the event counts as not coded, and the report says how many",
    )
    system_organ_class: str = variable(
        QT_TRANSLATE_NOOP("variable", "System organ class"), cdisc="AEBODSYS", default="", carried=True
    )
    grade: int | None = variable(
        QT_TRANSLATE_NOOP("variable", "Grade"),
        cdisc="AETOXGR",
        help=QT_TRANSLATE_NOOP("variable", "The worst grade that the event had."),
        example="3",
        absent=MEASURED,
    )
    grade_changes: tuple[GradeChange, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Course of the grade"),
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Where the grade changed: a line for each grade, with its first day; the first begins at the onset.",
        ),
        default=(),
        example="2, 12 Aug 2018",
        outside=Outside.SUPPLEMENTAL,
    )
    severity: Severity | None = variable(
        QT_TRANSLATE_NOOP("variable", "Severity in words"),
        cdisc="AESEV",
        help=QT_TRANSLATE_NOOP(
            "variable", "As another system recorded it. It is no CTCAE grade and stands for none."
        ),
    )
    onset: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Onset"),
        cdisc="AESTDTC",
        help=QT_TRANSLATE_NOOP("variable", "The first day of the event at any grade, as far as it is known."),
        example="28 Apr 2018",
        absent=UNKNOWN_ONLY,
    )
    end: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ended"),
        cdisc="AEENDTC",
        help=QT_TRANSLATE_NOOP("variable", "The day on which it was over or back at its baseline."),
        example="22 May 2018",
        absent=UNKNOWN_ONLY,
    )
    ongoing: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Ongoing"),
        cdisc="AEENRF",
        help=QT_TRANSLATE_NOOP("variable", "Yes while it has not ended."),
        absent=UNKNOWN_ONLY,
    )
    serious: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Serious"),
        cdisc="AESER",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "By the criteria of the protocol, not by the grade: death, danger to life, hospital, disability and so on.",
        ),
        absent=UNKNOWN_ONLY,
    )
    seriousness_criteria: tuple[SeriousnessCriterion, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Serious because"),
        default=(),
        help=QT_TRANSLATE_NOOP(
            "variable", "Every criterion that it meets; they decide whether a report is due."
        ),
        outside=Outside.SUPPLEMENTAL,
        never_absent="an event is serious by one of them; whoever knows none leaves seriousness unknown",
    )
    attribution: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to study treatment"),
        cdisc="AEREL",
        help=QT_TRANSLATE_NOOP(
            "variable", "As the investigator judges it, in the words of the study's scale."
        ),
        absent=ASSESSED,
    )
    attribution_other: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the other study treatment"),
        cdisc="AERELNST",
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, for the other study treatment."),
        absent=ASSESSED,
    )
    attribution_third: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the third study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, for the third study treatment."),
        absent=ASSESSED,
        outside=Outside.SUPPLEMENTAL,
    )
    attribution_fourth: Attribution | None = variable(
        QT_TRANSLATE_NOOP("variable", "Attribution to the fourth study treatment"),
        help=QT_TRANSLATE_NOOP("variable", "As the investigator judges it, for the fourth study treatment."),
        absent=ASSESSED,
        outside=Outside.SUPPLEMENTAL,
    )
    action_taken: ActionTaken | None = variable(
        QT_TRANSLATE_NOOP("variable", "Action taken with study treatment"),
        cdisc="AEACN",
        help=QT_TRANSLATE_NOOP("variable", "What was done with the study treatment because of the event."),
        absent=ASSESSED,
    )
    outcome: EventOutcome | None = variable(
        QT_TRANSLATE_NOOP("variable", "Outcome"),
        cdisc="AEOUT",
        help=QT_TRANSLATE_NOOP("variable", "How it stands at the last look."),
        absent=ASSESSED,
    )
    treatment_given: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Treatment given"),
        cdisc="AECONTRT",
        help=QT_TRANSLATE_NOOP("variable", "Whether anything was given or done against it."),
        absent=UNKNOWN_ONLY,
    )
    treatment_note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Which treatment"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "What was given or done, from the source."),
        example=QT_TRANSLATE_NOOP("variable", "Two platelet transfusions"),
        outside=Outside.SUPPLEMENTAL,
        absent=UNKNOWN_ONLY,
    )
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed by"),
        help=QT_TRANSLATE_NOOP("variable", "The investigator who judged the items ticked beside it."),
        default="",
        example="Dr Okafor",
        outside=Outside.OWN,
        never_absent="until an investigator has assessed it the report marks the event",
    )
    assessed_on: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed on"),
        help=QT_TRANSLATE_NOOP("variable", "The date beside that signature."),
        example="15 Aug 2018",
        outside=Outside.OWN,
        never_absent="who assessed it knows when; unk can be typed",
    )
    assessed_items: tuple[AssessedItem, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "The assessment covers"),
        default=(),
        help=QT_TRANSLATE_NOOP("variable", "What the investigator judged with that signature."),
        outside=Outside.OWN,
        never_absent="an assessment of nothing is none",
    )
    narrative: str = variable(
        QT_TRANSLATE_NOOP("variable", "Narrative"),
        default="",
        is_long=True,
        help=QT_TRANSLATE_NOOP(
            "variable", "What happened in its order, with dates and findings, without a name."
        ),
        example=QT_TRANSLATE_NOOP("variable", "Fever of 38.9 °C on day 18, antibiotics from day 18"),
        outside=Outside.COMMENT,
        never_absent="the site writes it; until then it is owed to the sponsor",
    )
    belongs_with: tuple[str, ...] = variable(
        QT_TRANSLATE_NOOP("variable", "Belongs with"),
        help=QT_TRANSLATE_NOOP(
            "variable", "The results, transfusions, medications and doses that this event is about."
        ),
        refers_to=("result", "transfusion", "medication", "dose"),
        default=(),
        example="Platelets",
        outside=Outside.LINK,
    )
    absences: tuple[Absence, ...] = absences()

    @property
    def term(self) -> str:
        """The CTCAE term, or what was reported while nobody coded it."""
        return self.ctcae_term or self.reported_term

    @property
    def is_related(self) -> bool:
        """Whether any of the study treatments is held possible as its cause, or stronger."""
        return any(level is not None and level.is_related for level in self.attributions)

    @property
    def attributions(self) -> tuple[Attribution | None, ...]:
        """The attribution to each of the study treatments, the study agent first."""
        return self.attribution, *self.attributions_to_others

    @property
    def attributions_to_others(self) -> tuple[Attribution | None, ...]:
        """The attribution to each study treatment but the study agent."""
        return self.attribution_other, self.attribution_third, self.attribution_fourth
