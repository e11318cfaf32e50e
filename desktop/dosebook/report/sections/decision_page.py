"""Page 1: is the cohort complete, how many DLTs among evaluable, was it safe, what is not known."""

from dosebook.domain.confirmed_zero import CheckedFor
from dosebook.domain.records import Cohort
from dosebook.domain.regimen_words import cohort_name, cohort_title
from dosebook.domain.summary.adverse_event_summary import is_open_grade_4, is_serious
from dosebook.domain.summary.comparison_summary import window_counts
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import (
    Block,
    Column,
    Fact,
    Facts,
    Note,
    Prose,
    Run,
    Section,
    Table,
)
from dosebook.report.frame import Frame
from dosebook.report.ladder_figure import ladder_figure
from dosebook.report.page_one import activity, changed, completeness, dosing, ready, safety, stopping, unknown
from dosebook.report.page_one.answer import key_figures
from dosebook.report.window_rows import people_rows, transfusion_rows

KEY = "decision"
MOST_STEPS = 8
"""A ladder of more cohorts would push answers off the page, so it stands after them."""


def section(frame: Frame) -> Section:
    """Return the page on which the committee decides."""
    cohort = frame.under_review
    if cohort is None:
        return _without_cohort(frame)
    if frame.is_one_site:
        return _of_one_site(frame, cohort)
    ladder = ladder_figure(frame)
    is_high = len(frame.cohorts) > MOST_STEPS
    blocks = [
        key_figures(frame, cohort),
        Prose((Run(completeness.completeness(frame, cohort), bold=True),)),
        *(() if is_high else (ladder,)),
        Facts(_counting(frame, cohort)),
        *_notes(frame, cohort),
        *_comparison(frame, cohort),
        Facts(_evidence(frame, cohort)),
        *((ladder,) if is_high else ()),
    ]
    return Section(KEY, cohort_title(cohort, frame.study), tuple(blocks))


def _without_cohort(frame: Frame) -> Section:
    text = translate("report", "No cohort was chosen for review, so this page makes no statement about one.")
    ladder: tuple[Block, ...] = () if frame.is_one_site or not frame.cohorts else (ladder_figure(frame),)
    return Section(KEY, translate("report", "Summary"), (Prose(text), *ladder, Facts((_monitor(frame),))))


def _of_one_site(frame: Frame, cohort: Cohort) -> Section:
    site = frame.study.site_name or translate("report", "site not named")
    words = translate(
        "report",
        "This file holds the participants of one site only ({site}). Nothing on these pages is a statement about "
        "a cohort: the numbers below are those of this site's participants.",
    )
    title = translate("report", "One site only: {site}").format(site=site)
    people = frame.treated(cohort)
    facts = (
        Fact(
            translate("report", "Treated at this site"),
            translate("report", "{number} in {cohort}").format(
                number=len(people), cohort=cohort_title(cohort, frame.study)
            ),
        ),
        *_safety(frame, cohort),
        _unknown(frame, cohort),
        _monitor(frame),
    )
    lead = Prose((Run(words.format(site=site), bold=True),))
    return Section(KEY, title, (lead, Facts(facts), *_notes(frame, cohort)))


def _counting(frame: Frame, cohort: Cohort) -> tuple[Fact, ...]:
    return (
        Fact(translate("report", "Rule as typed"), completeness.rule(frame, frame.dlts(cohort)), "design"),
        Fact(translate("report", "DLT rate"), stopping.dlt_rate(frame, cohort), "dlt"),
        Fact(translate("report", "Stopping rules"), stopping.stopping(frame), "advice"),
        Fact(translate("report", "Planned next"), completeness.planned_next(frame, cohort), "reviews"),
        Fact(translate("report", "Not counted yet"), completeness.not_counted(frame, cohort), "dlt"),
        *_safety(frame, cohort),
    )


def _safety(frame: Frame, cohort: Cohort) -> tuple[Fact, ...]:
    people = frame.treated(cohort)
    return (
        Fact(translate("report", "Serious events"), safety.serious_events(frame, people), "serious"),
        Fact(translate("report", "Deaths"), safety.deaths(frame, people), "serious"),
        Fact(translate("report", "Discontinued"), safety.discontinued(frame, people), "disposition"),
        Fact(translate("report", "Grade 4 not recovered"), safety.open_grade_4(frame, people), "events"),
        Fact(translate("report", "Fractions"), dosing.fractions(frame, cohort, people), "exposure"),
        Fact(translate("report", "Last count, last contact"), dosing.last_seen(frame, people), "disposition"),
    )


def _comparison(frame: Frame, cohort: Cohort) -> tuple[Block, ...]:
    previous = frame.previous
    if previous is None or not frame.treated(cohort):
        return ()
    counts = [window_counts(frame.data, one, frame.day) for one in (previous, cohort)]
    title = translate("report", "Against {cohort}, day 1 to the end of the DLT window, not randomised")
    columns = (
        Column(translate("report", "Participants with at least one"), weight=3),
        *(Column(cohort_name(one.cohort), "right") for one in counts),
    )
    rows = (*people_rows(*counts, is_short=True), *transfusion_rows(*counts))
    return (
        Table(
            columns, rows, "", title=title.format(cohort=within_sentence(cohort_name(previous))), emphasised=2
        ),
    )


def _evidence(frame: Frame, cohort: Cohort) -> tuple[Fact, ...]:
    return (
        Fact(translate("report", "Exposure"), dosing.exposure(frame, cohort), "exposure"),
        Fact(translate("report", "Activity"), activity.activity(frame, frame.treated(cohort)), "activity"),
        Fact(translate("report", "Changed"), changed.changed(frame), "changes"),
        Fact(translate("report", "Ready"), ready.ready(frame), "checks"),
        _unknown(frame, cohort),
        _monitor(frame),
        Fact(
            translate("report", "To decide"),
            translate("report", "The recommendation of the committee, to tick and to sign."),
            "form",
        ),
    )


def _unknown(frame: Frame, cohort: Cohort) -> Fact:
    return Fact(translate("report", "Not known yet"), unknown.unknown(frame, cohort), "checks")


def _monitor(frame: Frame) -> Fact:
    text = frame.medical_monitor_text or translate("report", "No text was entered.")
    return Fact(translate("report", "Medical monitor"), text)


def _notes(frame: Frame, cohort: Cohort) -> tuple[Note, ...]:
    """Explain the mark of each zero above that nobody confirmed."""
    people = frame.treated(cohort)
    uids = {one.uid for one in people}
    events = [event for group in frame.by_cohort for event in group.events if event.participant in uids]
    zeros = {
        CheckedFor.SERIOUS_EVENTS: not any(is_serious(event) for event in events),
        CheckedFor.EVENTS: not any(is_open_grade_4(event) for event in events),
    }
    notes = (frame.unconfirmed_note(people, what) for what, is_zero in zeros.items() if is_zero)
    return tuple(Note(note) for note in notes if note)
