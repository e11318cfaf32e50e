"""DLT assessments: the count per cohort, then where every participant stands and why."""

from dosebook.domain.codelists import DltJudgement
from dosebook.domain.dlt_status import DltStatus
from dosebook.domain.records import AdverseEvent, DltAssessment, Dose
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.severity_words import grade_words
from dosebook.domain.words import translate
from dosebook.drawing.study_charts.conduct import dlt_forest
from dosebook.report.blocks import DATE_SAMPLE, Block, Column, Note, Prose, Row, RowKind, Section, Table
from dosebook.report.chart_figure import chart_blocks, scope_of
from dosebook.report.dlt_candidate_tables import candidate_blocks
from dosebook.report.dlt_counts_table import all_doses, dlt_counts_table
from dosebook.report.dlt_state_words import state_words
from dosebook.report.format import MISSING, as_sentence, format_date
from dosebook.report.frame import Frame


def section(frame: Frame) -> Section:
    """Return the DLT table and the list of assessments."""
    proposed = candidate_blocks(frame)
    blocks: tuple[Block, ...] = (Note(_note(frame)), _each(frame), *proposed)
    if not frame.is_one_site:
        blocks = (
            Prose(_lead(frame)),
            *chart_blocks(dlt_forest(scope_of(frame))),
            dlt_counts_table(frame),
            *blocks,
        )
    return Section("dlt", translate("report", "Dose-limiting toxicity"), blocks)


def _lead(frame: Frame) -> str:
    count = all_doses(frame)
    words = translate(
        "report", "{dlts} of {evaluable} evaluable participants of all reported cohorts had a DLT."
    )
    said = words.format(dlts=count.with_dlt, evaluable=count.evaluable)
    if not count.not_judged:
        return said
    more = translate("report", "{said} Not yet judged: {number}.")
    return more.format(said=said, number=count.not_judged)


def _note(frame: Frame) -> str:
    words = translate(
        "report",
        "Evaluable: had a DLT, or received all planned fractions (one omitted for toxicity counts), completed the window "
        "with a platelet or neutrophil count in the days of the expected nadir, and was judged. Each counts once. Intervals are Clopper-Pearson, "
        "two-sided. {assumptions}",
    )
    return words.format(assumptions=frame.study.assumptions).strip()


def _each(frame: Frame) -> Table:
    columns = (
        Column(translate("report", "Participant"), weight=1),
        Column(translate("report", "State"), sample=translate("report", "not yet judged")),
        Column(translate("report", "Window to"), sample=DATE_SAMPLE),
        Column(
            translate("report", "DLT? Judged on, by"),
            weight=1.6,
            sample=f"{DltJudgement.NO.label}, {DATE_SAMPLE}",
        ),
        Column(translate("report", "Events or doses concerned"), weight=0.9),
        Column(translate("report", "Reason, clause, rationale"), weight=7),
    )
    rows: list[Row] = []
    for cohort in frame.cohorts:
        statuses = frame.statuses(cohort)
        if statuses:
            rows.append(Row((cohort_name(cohort), *[""] * 5), RowKind.GROUP))
        rows += [_status_row(frame, status) for status in statuses]
    return Table(
        columns,
        tuple(rows),
        translate("report", "Nobody was enrolled up to the cut-off."),
        title=translate("report", "Assessment of each participant"),
    )


def _status_row(frame: Frame, status: DltStatus) -> Row:
    found = frame.data.of_participant(DltAssessment, status.participant)
    judged = found[-1] if found else None
    judgement = judged.judgement if judged and judged.judgement else DltJudgement.NOT_YET_JUDGED
    day = format_date(judged.assessed_on) if judged and judged.assessed_on else ""
    who = (judged.assessed_by if judged else "") or ("" if day else translate("report", "nobody recorded"))
    answer = ", ".join(filter(None, (judgement.label, day)))
    texts = [status.reason, *((judged.clause, judged.rationale) if judged else ())]
    # The reason of whoever was judged not evaluable is the rationale itself.
    texts = [text for place, text in enumerate(texts) if not place or text not in status.reason]
    reason = " ".join(dict.fromkeys(as_sentence(text) for text in texts if text))
    return Row(
        (
            frame.participant_id(status.participant),
            state_words(status.state),
            format_date(status.window_end),
            "\n".join(filter(None, (answer, who if judged else ""))),
            "; ".join(_concern(frame, uid) for uid in (judged.concerns if judged else ())) or MISSING,
            reason,
        ),
        indent=1,
    )


def _concern(frame: Frame, uid: str) -> str:
    found = frame.data.find(uid)
    if isinstance(found, AdverseEvent):
        words = translate("report", "{term}, {grade}")
        return words.format(term=found.ctcae_term or found.reported_term, grade=grade_words(found))
    if isinstance(found, Dose):
        return translate("report", "fraction {number}").format(number=found.fraction or MISSING)
    return MISSING
