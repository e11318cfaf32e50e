"""The steps of the tour as data: which page, which part of it, and what is said there."""

from dataclasses import dataclass

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True, slots=True)
class TourStep:
    """One step. ``place`` names the part of the window from the view of the study on, as its attributes do.

    ``words`` are two sentences: what it is and what it is for. ``trial`` is something harmless to do, where that helps.
    """

    page: str
    place: str
    title_marked: str
    words_marked: str
    trial_marked: str = ""
    wants_form: bool = False

    @property
    def title(self) -> str:
        """What the step is about."""
        return translate("tour", self.title_marked)

    @property
    def words(self) -> str:
        """What it is for, in two sentences."""
        return translate("tour", self.words_marked)

    @property
    def trial(self) -> str:
        """What can be tried, empty for nothing."""
        return translate("tour", self.trial_marked) if self.trial_marked else ""


TOUR: tuple[TourStep, ...] = (
    TourStep(
        "today",
        "navigation",
        QT_TRANSLATE_NOOP("tour", "The pages"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Every page of the study stands here, in the order of the work. A number beside a page says how many "
            "things wait there.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: Alt+2 shows the second page. Next goes on from wherever you are."),
    ),
    TourStep(
        "today",
        "page.table",
        QT_TRANSLATE_NOOP("tour", "What waits today"),
        QT_TRANSLATE_NOOP(
            "tour",
            "A study opens with what needs you: clocks of serious events, DLT windows, visits, open questions. The "
            "clock that ends first stands first, and Enter leads to the field that it is about.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: walk through the lines with the arrow keys."),
    ),
    TourStep(
        "overview",
        "page.ladder",
        QT_TRANSLATE_NOOP("tour", "The cohorts as a ladder"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Each line is a cohort with its dose and each square a participant: evaluable, with a DLT, or with the "
            "window still open. The figures above are those of the report, and a click leads to the record.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: hold the mouse over a square."),
    ),
    TourStep(
        "participants",
        "page.picture",
        QT_TRANSLATE_NOOP("tour", "One participant"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Doses, events, transfusions and counts of one participant are drawn along one line of time. The lists "
            "below hold the same records, and a click on a sign opens its record.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: choose another participant in the list beside it."),
    ),
    TourStep(
        "participants",
        "head.find_button",
        QT_TRANSLATE_NOOP("tour", "Find anything"),
        QT_TRANSLATE_NOOP(
            "tour",
            "A few letters find a participant, an event or a page from wherever you are. Ctrl+F opens it and Esc "
            "leaves it.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: press Ctrl+F, type 05-02, and press Esc."),
    ),
    TourStep(
        "adverse_events",
        "page.panel.form",
        QT_TRANSLATE_NOOP("tour", "Typing a record"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Events are typed in any words: low platelets finds Platelet count decreased, and only the grades of that "
            "term can be chosen. Below the form stands what belongs into the field with the keyboard, and nothing is "
            "saved before Ctrl+S.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: go through the fields with Tab and read the line below the form."),
        wants_form=True,
    ),
    TourStep(
        "visits",
        "page.matrix",
        QT_TRANSLATE_NOOP("tour", "What is expected of whom"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Each line is a participant and each column a visit of the schedule: complete, in part, overdue or to "
            "come. Enter goes to the record, or begins the one that is missing.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: walk with the arrow keys and read beside it what is expected."),
    ),
    TourStep(
        "dose_decisions",
        "page.advice",
        QT_TRANSLATE_NOOP("tour", "The rule and the decision"),
        QT_TRANSLATE_NOOP(
            "tour",
            "This is what the rule of the protocol says about the next dose, with the counts that it stands on. "
            "Dosebook only advises: people decide, and their decision is recorded here.",
        ),
    ),
    TourStep(
        "dmc_reviews",
        "page.panel.table",
        QT_TRANSLATE_NOOP("tour", "The committee and its report"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Ctrl+P shows the DMC safety summary as it will be printed; its first page says how the cohort stands. "
            "What the committee recommended is recorded here, and the next cohort is made from it.",
        ),
        QT_TRANSLATE_NOOP("tour", "Try it: press Ctrl+P, look at page 1, and press Esc."),
    ),
    TourStep(
        "audit_trail",
        "page.view",
        QT_TRANSLATE_NOOP("tour", "Nothing is lost"),
        QT_TRANSLATE_NOOP(
            "tour",
            "Every save stands here with who, when and why, and no record is ever deleted. Your own study begins with "
            "File, New study, and F1 explains every page.",
        ),
    ),
)
"""At most ten, so that the whole takes five minutes."""
