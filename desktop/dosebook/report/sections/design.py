"""How the study counts: the rule, the definition of a DLT, its window, and the cohorts as they stand."""

from dosebook.domain.records import Cohort, Study
from dosebook.domain.regimen_words import cohort_name, regimen_words
from dosebook.domain.words import translate, within_sentence
from dosebook.report.blocks import DATE_SAMPLE, Column, Fact, Facts, Prose, Row, Section, Table
from dosebook.report.dlt_candidate_tables import definition_blocks
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the design and the cohort ladder as a table."""
    return Section(
        "design",
        translate("report", "Design and cohorts"),
        (Prose(_lead(frame), is_open=True), _facts(frame), *definition_blocks(frame), _cohorts(frame)),
    )


def _lead(frame: Frame) -> str:
    if len(frame.cohorts) < len(frame.data.cohorts):
        words = translate("report", "{dosed} of the {all} cohorts of this report have been dosed.")
        return words.format(dosed=len(frame.dosed_cohorts), all=len(frame.cohorts))
    words = translate("report", "{dosed} of {all} planned cohorts have been dosed.")
    planned = max(frame.study.planned_cohorts or 0, len(frame.cohorts))
    return words.format(dosed=len(frame.dosed_cohorts), all=planned)


def _facts(frame: Frame) -> Facts:
    study = frame.study
    anchor = within_sentence(study.dlt_window_anchor.label) if study.dlt_window_anchor else MISSING
    window = (
        translate("report", "{days} days, counted from the {anchor} (day 1)").format(
            days=study.dlt_window_days, anchor=anchor
        )
        if study.dlt_window_days
        else MISSING
    )
    facts = [
        Fact(
            translate("report", "Study"),
            " · ".join(filter(None, (study.protocol_number, study.title or study.short_title))),
        ),
        Fact(
            translate("report", "Agent"),
            " · ".join(filter(None, (study.agent, study.agent_aliases))) or MISSING,
        ),
        Fact(
            translate("report", "Phase, indication"),
            " · ".join(filter(None, (study.phase.label if study.phase else "", study.indication))) or MISSING,
        ),
        Fact(translate("report", "Sponsor"), study.sponsor or MISSING),
        Fact(translate("report", "Protocol versions"), "; ".join(study.protocol_versions) or MISSING),
        Fact(translate("report", "Other treatment"), _other_treatments(study) or MISSING),
        Fact(translate("report", "Definition of a DLT"), study.dlt_definition or MISSING),
        Fact(translate("report", "DLT window"), window),
        Fact(translate("report", "Escalation rule"), study.escalation_rule or MISSING),
        Fact(translate("report", "Grading"), study.ctcae_version.label if study.ctcae_version else MISSING),
    ]
    if study.assumptions:
        facts.append(Fact(translate("report", "Assumptions"), study.assumptions))
    return Facts(tuple(facts), is_open=True)


def _cohorts(frame: Frame) -> Table:
    names = [cohort_name(cohort) for cohort in frame.cohorts]
    columns = (
        Column(translate("report", "Cohort"), weight=1, sample=max(names, key=len, default="")),
        Column(translate("report", "Regimen"), weight=2.4),
        Column(translate("report", "Status"), weight=1.3),
        Column(translate("report", "Protocol, approvals"), weight=4),
        Column(translate("report", "Opened"), sample=DATE_SAMPLE),
        Column(translate("report", "Planned"), "right", 0.8),
        Column(translate("report", "Enrolled"), "right", 0.8),
        Column(translate("report", "Treated"), "right", 0.8),
    )
    rows = tuple(
        Row(
            (
                cohort_name(cohort),
                regimen_words(cohort.fractions, frame.study) or MISSING,
                cohort.status.label if cohort.status else MISSING,
                _approved(cohort),
                format_date(cohort.opened_on),
                str(cohort.planned_participants) if cohort.planned_participants is not None else MISSING,
                str(len(frame.statuses(cohort))),
                str(frame.dlts(cohort).treated),
            )
        )
        for cohort in frame.cohorts
    )
    return Table(
        columns,
        rows,
        translate("report", "No cohorts were recorded."),
        title=translate("report", "Cohorts"),
        is_open=True,
    )


def _approved(cohort: Cohort) -> str:
    """Return the version of the protocol that allowed the cohort, who approved it, and when."""
    day = format_date(cohort.approved_on) if cohort.approved_on else ""
    return ", ".join(filter(None, (cohort.protocol_version, cohort.approvals, day))) or MISSING


def _other_treatments(study: Study) -> str:
    return "; ".join(filter(None, (study.other_treatment, study.third_treatment, study.fourth_treatment)))
