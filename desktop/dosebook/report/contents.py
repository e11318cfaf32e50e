"""The sections that a report can have: the letter, the title and the place of each, and how some are chosen.

Letters are those of the usual blueprint of a report to a data monitoring committee, A to V. A new section
is a line of ``PARTS``; the letters whose records the program does not keep have none.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from dosebook.domain.words import QT_TRANSLATE_NOOP, translate
from dosebook.report.blocks import Block, Figure, Section, Table
from dosebook.report.chart_figure import WIDTH_ON_ITS_SIDE
from dosebook.report.frame import Frame
from dosebook.report.numbering import numbered, numbered_like, opened
from dosebook.report.profile import Reader
from dosebook.report.refusals import UnknownSection
from dosebook.report.sections import (
    about,
    activity,
    adverse_event_overview,
    adverse_events_by_class,
    advice,
    advice_kept,
    baseline,
    changes,
    checks,
    comparison,
    count_details,
    decision_page,
    design,
    deviations,
    disposition,
    dlt,
    dmc_history,
    event_grades,
    event_listing,
    exposure,
    frequent,
    haematology,
    illustration,
    intensity,
    more_figures,
    other_labs,
    profiles,
    recommendation_form,
    serious_events,
    shifts,
    supportive_care,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A section that can be printed.

    ``letter`` is shared by sections that belong together. ``is_appendix`` prints it behind the body.
    ``is_usual`` prints it where nobody chose. ``make`` gives None where the frame leaves nothing to say
    that another section does not say. One that ``stays_upright`` is made for the height of an upright page.
    """

    key: str
    letter: str
    title_marked: str
    make: Callable[[Frame], Section | None]
    is_appendix: bool = False
    is_usual: bool = True
    stays_upright: bool = False

    @property
    def title(self) -> str:
        """What it is called where sections are chosen."""
        return translate("report", self.title_marked)


PARTS = (
    Part(
        "decision",
        "A",
        QT_TRANSLATE_NOOP("report", "Decision page"),
        decision_page.section,
        stays_upright=True,
    ),
    Part(
        "changes",
        "A",
        QT_TRANSLATE_NOOP("report", "Changed since the last review"),
        changes.section,
        stays_upright=True,
    ),
    Part(
        "checks",
        "B",
        QT_TRANSLATE_NOOP("report", "Data checks and what is missing"),
        checks.section,
        stays_upright=True,
    ),
    Part("disposition", "E", QT_TRANSLATE_NOOP("report", "Enrolment and disposition"), disposition.section),
    Part("baseline", "F", QT_TRANSLATE_NOOP("report", "Baseline"), baseline.section),
    Part("exposure", "G", QT_TRANSLATE_NOOP("report", "Exposure"), exposure.section),
    Part("dlt", "H", QT_TRANSLATE_NOOP("report", "Dose-limiting toxicity"), dlt.section),
    Part(
        "events", "I", QT_TRANSLATE_NOOP("report", "Adverse events: overview"), adverse_event_overview.section
    ),
    Part("comparison", "I", QT_TRANSLATE_NOOP("report", "Against the cohort before"), comparison.section),
    Part(
        "event-terms",
        "J",
        QT_TRANSLATE_NOOP("report", "Adverse events by class and term"),
        adverse_events_by_class.section,
    ),
    Part(
        "frequent",
        "K",
        QT_TRANSLATE_NOOP("report", "Most frequent events, and grade 3 or higher"),
        frequent.section,
        is_usual=False,
    ),
    Part(
        "serious",
        "L",
        QT_TRANSLATE_NOOP("report", "Serious adverse events and deaths"),
        serious_events.section,
    ),
    Part(
        "haematology",
        "M",
        QT_TRANSLATE_NOOP("report", "Blood counts: lowest and recovery"),
        haematology.section,
    ),
    Part("shifts", "M", QT_TRANSLATE_NOOP("report", "Laboratory shifts"), shifts.section),
    Part("support", "O", QT_TRANSLATE_NOOP("report", "Supportive care"), supportive_care.section),
    Part(
        "activity", "Q", QT_TRANSLATE_NOOP("report", "Response and M-protein (exploratory)"), activity.section
    ),
    Part(
        "deviations",
        "R",
        QT_TRANSLATE_NOOP("report", "Protocol deviations"),
        deviations.section,
        is_usual=False,
    ),
    Part(
        "advice",
        "S",
        QT_TRANSLATE_NOOP("report", "Dose decisions (advice)"),
        advice.section,
        stays_upright=True,
    ),
    Part(
        "form",
        "U",
        QT_TRANSLATE_NOOP("report", "Recommendation of the committee"),
        recommendation_form.section,
        stays_upright=True,
    ),
    Part(
        "about", "V", QT_TRANSLATE_NOOP("report", "How to read this report"), about.section, is_appendix=True
    ),
    Part("design", "C", QT_TRANSLATE_NOOP("report", "Design and cohorts"), design.section, is_appendix=True),
    Part(
        "reviews", "D", QT_TRANSLATE_NOOP("report", "Earlier reviews"), dmc_history.section, is_appendix=True
    ),
    Part(
        "event-grades",
        "J",
        QT_TRANSLATE_NOOP("report", "Adverse events by highest grade"),
        event_grades.section,
        is_appendix=True,
    ),
    Part(
        "counts",
        "M",
        QT_TRANSLATE_NOOP("report", "Blood counts: those after support too"),
        count_details.section,
        is_appendix=True,
    ),
    Part(
        "labs",
        "N",
        QT_TRANSLATE_NOOP("report", "Liver, kidney and thyroid"),
        other_labs.section,
        is_appendix=True,
    ),
    Part(
        "figures",
        "K",
        QT_TRANSLATE_NOOP("report", "More figures"),
        more_figures.section,
        is_appendix=True,
        is_usual=False,
        stays_upright=True,
    ),
    Part(
        "advice-kept",
        "S",
        QT_TRANSLATE_NOOP("report", "Advice kept, and what was decided"),
        advice_kept.section,
        is_appendix=True,
    ),
    Part(
        "intensity",
        "G",
        QT_TRANSLATE_NOOP("report", "Intervals and dose intensity"),
        intensity.section,
        is_appendix=True,
    ),
    Part(
        "illustration",
        "G",
        QT_TRANSLATE_NOOP("report", "Fractionated against single dosing (illustration)"),
        illustration.section,
        is_appendix=True,
        is_usual=False,
    ),
    Part(
        "profiles",
        "T",
        QT_TRANSLATE_NOOP("report", "Participants of the cohort under review"),
        profiles.section,
        is_appendix=True,
        stays_upright=True,
    ),
    Part(
        "listing",
        "V",
        QT_TRANSLATE_NOOP("report", "Listing of all adverse events"),
        event_listing.section,
        is_appendix=True,
    ),
)
"""All of them, in the usual order."""

_BY_KEY = {part.key: part for part in PARTS}


def usual_sections() -> tuple[str, ...]:
    """Return the keys that are printed where nobody chose."""
    return tuple(part.key for part in PARTS if part.is_usual)


def all_sections() -> tuple[str, ...]:
    """Return the keys of everything that can be printed."""
    return tuple(_BY_KEY)


def chosen_sections(names: Iterable[str]) -> tuple[str, ...]:
    """Return the keys that letters and keys stand for, in their order and each once.

    Raises UnknownSection with the first name that is neither.
    """
    found: dict[str, None] = {}
    for name in names:
        word = name.strip()
        keys = [part.key for part in PARTS if part.letter == word.upper() or part.key == word.lower()]
        if not keys:
            raise UnknownSection(_unknown_words(word))
        found |= dict.fromkeys(keys)
    return tuple(found)


def _unknown_words(name: str) -> str:
    known = ", ".join(f"{part.letter} {part.key}" for part in PARTS)
    words = translate("report", "The report has no section “{name}”. By letter and name there are: {known}.")
    return words.format(name=name, known=known)


def parts_of(keys: Iterable[str]) -> tuple[Part, ...]:
    """Return the sections with these keys in the order given, the appendix last; none means the usual ones.

    A key of another version of the program that is not known here is passed over.
    """
    chosen = [_BY_KEY[key] for key in tuple(keys) or usual_sections() if key in _BY_KEY]
    return tuple(sorted(chosen, key=lambda part: part.is_appendix))


def sections_of(frame: Frame, keys: Iterable[str]) -> tuple[Section, ...]:
    """Return the sections with these keys on the data of ``frame``; the appendix begins on a fresh page.

    The number of a section is its place among those chosen, whether or not the others had anything to say;
    the open report shows less, under the numbers of the closed one.
    """
    made = [
        (part, section)
        for number, part in enumerate(parts_of(keys), start=1)
        if (section := _made(part, frame, number)) is not None
    ]
    first = next((section.key for part, section in made if part.is_appendix), "")
    return tuple(replace(one, new_page=True) if one.key == first else one for one in _lying_together(made))


def first_section_of(frame: Frame, keys: Iterable[str]) -> tuple[Section, ...]:
    """Return the first section alone, and of the others number and title, as a first look at the report needs them.

    Of a section that will have nothing to say the title is shown all the same.
    """
    parts = parts_of(keys)
    first = _made(parts[0], frame, 1) if parts else None
    titles = (
        Section(part.key, part.title, (), number=str(number)) for number, part in enumerate(parts, start=1)
    )
    return tuple(first if first is not None and one.key == first.key else one for one in titles)


def _made(part: Part, frame: Frame, number: int) -> Section | None:
    section = part.make(frame)
    if section is None or not frame.profile.is_open:
        return None if section is None else numbered(_turned(section, frame), number)
    closed = part.make(replace(frame, profile=replace(frame.profile, reader=Reader.CLOSED)))
    shown = opened(section)
    if shown is None or closed is None:
        return None
    return numbered_like(_turned(shown, frame), numbered(closed, number))


def _lying_together(made: list[tuple[Part, Section]]) -> Iterator[Section]:
    """Yield the sections; one between two on their side, or the last after one, lies too, else pages stay half empty."""
    for place, (part, section) in enumerate(made):
        around = [one for _, one in made[max(0, place - 1) : place + 2] if one is not section]
        is_between = place > 0 and all(one.landscape for one in around)
        may_lie = is_between and not section.landscape and not part.stays_upright
        yield _lying(section) if may_lie else section


def _turned(section: Section, frame: Frame) -> Section:
    """Return the section on pages on their side where a column for each cohort leaves no room upright."""
    is_wide = any(
        isinstance(block, Table) and block.rows and len(block.columns) >= len(frame.groups)
        for block in section.blocks
    )
    if not is_wide or not frame.is_turned:
        return section
    return _lying(section)


def _lying(section: Section) -> Section:
    return replace(section, landscape=True, blocks=tuple(map(_widened, section.blocks)))


def _widened(block: Block) -> Block:
    """Return a figure as wide as a page on its side, and any other block as it is."""
    if not isinstance(block, Figure) or block.redraw is None:
        return block
    return replace(block, drawing=block.redraw(WIDTH_ON_ITS_SIDE))


def is_appendix(key: str) -> bool:
    """Whether the section with this key stands behind the body."""
    return key in _BY_KEY and _BY_KEY[key].is_appendix
