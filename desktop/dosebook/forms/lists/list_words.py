"""What a list says about itself: how many records it shows, and what belongs there while it is empty."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dosebook.domain.localised import localised
from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class ListWords:
    """The sentences of one list, each marked with ``QT_TRANSLATE_NOOP("lists", …)``.

    ``heading`` is what the records are called together; ``new`` is what the button for a new record says; empty where the program itself makes the records.
    """

    heading: str
    one: str
    many: str
    some: str
    none: str
    new: str = ""

    def count(self, shown: int, total: int) -> str:
        """Return how many of all are shown: ``118 events``, ``4 of 118 events``."""
        if shown != total:
            return translate("lists", self.some).format(
                shown=f"{localised(shown):,}", total=f"{localised(total):,}"
            )
        return translate("lists", self.one if total == 1 else self.many).format(total=f"{localised(total):,}")

    @property
    def title(self) -> str:
        """What the records are called together."""
        return translate("lists", self.heading)

    @property
    def empty(self) -> str:
        """What belongs here, while nothing does."""
        return translate("lists", self.none)

    @property
    def new_label(self) -> str:
        """The label of the button that makes a new record."""
        return translate("lists", self.new) if self.new else ""


LIST_WORDS: Mapping[str, ListWords] = MappingProxyType(
    {
        "study": ListWords(
            QT_TRANSLATE_NOOP("lists", "Study"),
            QT_TRANSLATE_NOOP("lists", "1 study"),
            QT_TRANSLATE_NOOP("lists", "{total} studies"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} studies"),
            QT_TRANSLATE_NOOP("lists", "Nothing is recorded about the study yet."),
        ),
        "cohort": ListWords(
            QT_TRANSLATE_NOOP("lists", "Cohorts"),
            QT_TRANSLATE_NOOP("lists", "1 cohort"),
            QT_TRANSLATE_NOOP("lists", "{total} cohorts"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} cohorts"),
            QT_TRANSLATE_NOOP("lists", "No cohorts yet. A cohort has a number, a regimen and a status."),
            QT_TRANSLATE_NOOP("lists", "New cohort"),
        ),
        "participant": ListWords(
            QT_TRANSLATE_NOOP("lists", "Participants"),
            QT_TRANSLATE_NOOP("lists", "1 participant"),
            QT_TRANSLATE_NOOP("lists", "{total} participants"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} participants"),
            QT_TRANSLATE_NOOP("lists", "No participants yet. Everybody who gave consent belongs here."),
            QT_TRANSLATE_NOOP("lists", "New participant"),
        ),
        "dose": ListWords(
            QT_TRANSLATE_NOOP("lists", "Doses"),
            QT_TRANSLATE_NOOP("lists", "1 dose"),
            QT_TRANSLATE_NOOP("lists", "{total} doses"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} doses"),
            QT_TRANSLATE_NOOP("lists", "No doses yet. Each fraction has an entry, given or omitted."),
            QT_TRANSLATE_NOOP("lists", "New dose"),
        ),
        "adverse_event": ListWords(
            QT_TRANSLATE_NOOP("lists", "Adverse events"),
            QT_TRANSLATE_NOOP("lists", "1 event"),
            QT_TRANSLATE_NOOP("lists", "{total} events"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} events"),
            QT_TRANSLATE_NOOP("lists", "No adverse events yet."),
            QT_TRANSLATE_NOOP("lists", "New event"),
        ),
        "sae_report": ListWords(
            QT_TRANSLATE_NOOP("lists", "SAE reports"),
            QT_TRANSLATE_NOOP("lists", "1 report"),
            QT_TRANSLATE_NOOP("lists", "{total} reports"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} reports"),
            QT_TRANSLATE_NOOP(
                "lists", "No SAE reports yet. Each serious event has an initial report and its follow-ups."
            ),
            QT_TRANSLATE_NOOP("lists", "New SAE report"),
        ),
        "dlt_assessment": ListWords(
            QT_TRANSLATE_NOOP("lists", "DLT assessments"),
            QT_TRANSLATE_NOOP("lists", "1 assessment"),
            QT_TRANSLATE_NOOP("lists", "{total} assessments"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} assessments"),
            QT_TRANSLATE_NOOP(
                "lists", "Nobody has been judged yet. Each treated participant gets one assessment."
            ),
            QT_TRANSLATE_NOOP("lists", "New assessment"),
        ),
        "transfusion": ListWords(
            QT_TRANSLATE_NOOP("lists", "Transfusions"),
            QT_TRANSLATE_NOOP("lists", "1 transfusion"),
            QT_TRANSLATE_NOOP("lists", "{total} transfusions"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} transfusions"),
            QT_TRANSLATE_NOOP("lists", "No transfusions yet. One entry holds one product given on one day."),
            QT_TRANSLATE_NOOP("lists", "New transfusion"),
        ),
        "medication": ListWords(
            QT_TRANSLATE_NOOP("lists", "Medications"),
            QT_TRANSLATE_NOOP("lists", "1 medication"),
            QT_TRANSLATE_NOOP("lists", "{total} medications"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} medications"),
            QT_TRANSLATE_NOOP("lists", "No medications yet. Growth factors and steroids belong here too."),
            QT_TRANSLATE_NOOP("lists", "New medication"),
        ),
        "hospital_stay": ListWords(
            QT_TRANSLATE_NOOP("lists", "Hospital stays"),
            QT_TRANSLATE_NOOP("lists", "1 stay"),
            QT_TRANSLATE_NOOP("lists", "{total} stays"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} stays"),
            QT_TRANSLATE_NOOP("lists", "No hospital stays yet. One entry goes from admission to discharge."),
            QT_TRANSLATE_NOOP("lists", "New hospital stay"),
        ),
        "deviation": ListWords(
            QT_TRANSLATE_NOOP("lists", "Protocol deviations"),
            QT_TRANSLATE_NOOP("lists", "1 deviation"),
            QT_TRANSLATE_NOOP("lists", "{total} deviations"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} deviations"),
            QT_TRANSLATE_NOOP("lists", "No protocol deviations yet."),
            QT_TRANSLATE_NOOP("lists", "New deviation"),
        ),
        "result": ListWords(
            QT_TRANSLATE_NOOP("lists", "Results"),
            QT_TRANSLATE_NOOP("lists", "1 result"),
            QT_TRANSLATE_NOOP("lists", "{total} results"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} results"),
            QT_TRANSLATE_NOOP("lists", "No results yet. A grid takes many at once, typed or pasted: Ctrl+G."),
            QT_TRANSLATE_NOOP("lists", "New result"),
        ),
        "reference_range": ListWords(
            QT_TRANSLATE_NOOP("lists", "Reference ranges"),
            QT_TRANSLATE_NOOP("lists", "1 range"),
            QT_TRANSLATE_NOOP("lists", "{total} ranges"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} ranges"),
            QT_TRANSLATE_NOOP(
                "lists",
                "No reference ranges yet. Entered once, a range applies to all results that name its laboratory.",
            ),
            QT_TRANSLATE_NOOP("lists", "New range"),
        ),
        "response": ListWords(
            QT_TRANSLATE_NOOP("lists", "Responses"),
            QT_TRANSLATE_NOOP("lists", "1 response"),
            QT_TRANSLATE_NOOP("lists", "{total} responses"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} responses"),
            QT_TRANSLATE_NOOP("lists", "No responses yet. Each assessment of the disease has an entry."),
            QT_TRANSLATE_NOOP("lists", "New response"),
        ),
        "dmc_review": ListWords(
            QT_TRANSLATE_NOOP("lists", "DMC reviews"),
            QT_TRANSLATE_NOOP("lists", "1 review"),
            QT_TRANSLATE_NOOP("lists", "{total} reviews"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} reviews"),
            QT_TRANSLATE_NOOP("lists", "No DMC reviews yet. Each meeting that judged a cohort has an entry."),
            QT_TRANSLATE_NOOP("lists", "New review"),
        ),
        "cut_off": ListWords(
            QT_TRANSLATE_NOOP("lists", "Data cut-offs"),
            QT_TRANSLATE_NOOP("lists", "1 cut-off"),
            QT_TRANSLATE_NOOP("lists", "{total} cut-offs"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} cut-offs"),
            QT_TRANSLATE_NOOP("lists", "No data cut-offs yet. One is kept with each report that is made."),
        ),
        "report_issue": ListWords(
            QT_TRANSLATE_NOOP("lists", "Reports made"),
            QT_TRANSLATE_NOOP("lists", "1 report"),
            QT_TRANSLATE_NOOP("lists", "{total} reports"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} reports"),
            QT_TRANSLATE_NOOP("lists", "No reports yet. Each exported DMC summary is kept in this list."),
        ),
        "escalation_design": ListWords(
            QT_TRANSLATE_NOOP("lists", "Escalation rule"),
            QT_TRANSLATE_NOOP("lists", "1 rule"),
            QT_TRANSLATE_NOOP("lists", "{total} rules"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} rules"),
            QT_TRANSLATE_NOOP("lists", "No escalation rule yet. Choose the one of the protocol."),
            QT_TRANSLATE_NOOP("lists", "New rule"),
        ),
        "dlt_clause": ListWords(
            QT_TRANSLATE_NOOP("lists", "DLT definition"),
            QT_TRANSLATE_NOOP("lists", "1 clause"),
            QT_TRANSLATE_NOOP("lists", "{total} clauses"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} clauses"),
            QT_TRANSLATE_NOOP(
                "lists", "No clauses yet. Each sentence of the protocol's DLT definition is one."
            ),
            QT_TRANSLATE_NOOP("lists", "New clause"),
        ),
        "dose_decision": ListWords(
            QT_TRANSLATE_NOOP("lists", "Dose decisions"),
            QT_TRANSLATE_NOOP("lists", "1 decision"),
            QT_TRANSLATE_NOOP("lists", "{total} decisions"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} decisions"),
            QT_TRANSLATE_NOOP("lists", "No dose decisions yet. Each advice that is kept has an entry."),
        ),
        "planned_visit": ListWords(
            QT_TRANSLATE_NOOP("lists", "Schedule"),
            QT_TRANSLATE_NOOP("lists", "1 planned visit"),
            QT_TRANSLATE_NOOP("lists", "{total} planned visits"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} planned visits"),
            QT_TRANSLATE_NOOP("lists", "No visits are planned yet. A visit has a day and what is expected."),
            QT_TRANSLATE_NOOP("lists", "New planned visit"),
        ),
        "visit": ListWords(
            QT_TRANSLATE_NOOP("lists", "Visits"),
            QT_TRANSLATE_NOOP("lists", "1 visit"),
            QT_TRANSLATE_NOOP("lists", "{total} visits"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} visits"),
            QT_TRANSLATE_NOOP(
                "lists", "No visits are recorded. Results and responses need none: they show themselves."
            ),
            QT_TRANSLATE_NOOP("lists", "New visit"),
        ),
        "check_switch": ListWords(
            QT_TRANSLATE_NOOP("lists", "Warnings switched off"),
            QT_TRANSLATE_NOOP("lists", "1 warning switched off"),
            QT_TRANSLATE_NOOP("lists", "{total} warnings switched off"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} warnings switched off"),
            QT_TRANSLATE_NOOP("lists", "No warning is switched off. That is for the study lead to decide."),
            QT_TRANSLATE_NOOP("lists", "Switch off a warning"),
        ),
        "query": ListWords(
            QT_TRANSLATE_NOOP("lists", "Queries"),
            QT_TRANSLATE_NOOP("lists", "1 query"),
            QT_TRANSLATE_NOOP("lists", "{total} queries"),
            QT_TRANSLATE_NOOP("lists", "{shown} of {total} queries"),
            QT_TRANSLATE_NOOP(
                "lists", "No queries yet. Ctrl+Shift+Q asks about the field that has the keyboard."
            ),
        ),
    }
)
"""The words of each list, by kind of record."""
