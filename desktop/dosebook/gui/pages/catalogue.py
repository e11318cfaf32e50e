"""The pages of an open study, in the order of the navigation; each is loaded when it is first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.gui.page import Page
from dosebook.gui.session import Session

MakePage = Callable[[Session, QWidget], Page]


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One page: its place in the navigation, the kinds of record that live on it, and how it is made."""

    key: str
    title_marked: str
    icon: str
    make: MakePage
    kinds: tuple[str, ...] = ()
    starts_group: bool = False

    @property
    def title(self) -> str:
        """The title in the language of the program."""
        return translate("window", self.title_marked)


def _today(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.today_page import TodayPage

    return TodayPage(session, parent)


def _overview(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.overview_page import OverviewPage

    return OverviewPage(session, parent)


def _participants(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.participant_page import ParticipantPage

    return ParticipantPage(session, parent)


def _study(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.study_page import StudyPage

    return StudyPage(session, parent)


def _charts(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.charts_page import ChartsPage

    return ChartsPage(session, parent)


def _dose_decisions(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.decision_page import DecisionPage

    return DecisionPage(session, parent)


def _dlt_definition(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.dlt_definition_page import DltDefinitionPage

    return DltDefinitionPage(session, parent)


def _visits(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.visits_page import VisitsPage

    return VisitsPage(session, parent)


def _schedule(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.schedule_page import SchedulePage

    return SchedulePage(session, parent)


def _queries(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.query_page import QueryPage

    return QueryPage(session, parent)


def _audit_trail(session: Session, parent: QWidget) -> Page:
    from dosebook.gui.pages.audit_trail_page import AuditTrailPage

    return AuditTrailPage(session, parent)


def _records(*kinds: str) -> MakePage:
    def make(session: Session, parent: QWidget) -> Page:
        from dosebook.gui.pages.record_page import RecordPage

        return RecordPage(session, kinds, parent)

    return make


def _plain(key: str, title: str, *kinds: str, starts_group: bool = False) -> PageSpec:
    return PageSpec(key, title, key, _records(*kinds), kinds, starts_group)


PAGES: tuple[PageSpec, ...] = (
    PageSpec("today", QT_TRANSLATE_NOOP("window", "Today"), "today", _today),
    PageSpec("overview", QT_TRANSLATE_NOOP("window", "Overview"), "overview", _overview),
    _plain("cohorts", QT_TRANSLATE_NOOP("window", "Cohorts"), "cohort", starts_group=True),
    PageSpec(
        "participants",
        QT_TRANSLATE_NOOP("window", "Participants"),
        "participants",
        _participants,
        ("participant",),
    ),
    _plain("doses", QT_TRANSLATE_NOOP("window", "Doses"), "dose"),
    _plain(
        "adverse_events",
        QT_TRANSLATE_NOOP("window", "Adverse events"),
        "adverse_event",
        "dlt_assessment",
        "sae_report",
        starts_group=True,
    ),
    _plain(
        "supportive_care",
        QT_TRANSLATE_NOOP("window", "Supportive care"),
        "transfusion",
        "medication",
        "hospital_stay",
    ),
    _plain("results", QT_TRANSLATE_NOOP("window", "Results"), "result", "reference_range"),
    _plain("responses", QT_TRANSLATE_NOOP("window", "Responses"), "response"),
    _plain("deviations", QT_TRANSLATE_NOOP("window", "Protocol deviations"), "deviation"),
    PageSpec("visits", QT_TRANSLATE_NOOP("window", "Visits"), "visits", _visits, ("visit",)),
    _plain(
        "dmc_reviews",
        QT_TRANSLATE_NOOP("window", "DMC reviews"),
        "dmc_review",
        "cut_off",
        "report_issue",
        starts_group=True,
    ),
    PageSpec("charts", QT_TRANSLATE_NOOP("window", "Charts"), "charts", _charts),
    PageSpec(
        "dose_decisions",
        QT_TRANSLATE_NOOP("window", "Dose decisions"),
        "dose_decisions",
        _dose_decisions,
        ("dose_decision", "escalation_design"),
    ),
    PageSpec(
        "dlt_definition",
        QT_TRANSLATE_NOOP("window", "DLT definition"),
        "dlt_definition",
        _dlt_definition,
        ("dlt_clause",),
    ),
    PageSpec("schedule", QT_TRANSLATE_NOOP("window", "Schedule"), "schedule", _schedule, ("planned_visit",)),
    PageSpec(
        "queries", QT_TRANSLATE_NOOP("window", "Queries"), "queries", _queries, ("query", "check_switch")
    ),
    PageSpec("study", QT_TRANSLATE_NOOP("window", "Study"), "study", _study, ("study",)),
    PageSpec("audit_trail", QT_TRANSLATE_NOOP("window", "Audit trail"), "audit_trail", _audit_trail),
)
"""Today comes first, since a study opens with it."""
FIRST_PAGE = PAGES[0].key


def page_of_kind(kind: str) -> PageSpec | None:
    """Return the page on which records of this kind live."""
    return next((page for page in PAGES if kind in page.kinds), None)
