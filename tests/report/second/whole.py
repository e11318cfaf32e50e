"""All tables of a report, and the large figures of its page 1, held against their second counts."""

from collections.abc import Iterator

from dosebook.report.blocks import Document, KeyFigures
from report.reading import section
from report.second.dlt import interval, tally
from report.second.registry import RECOUNTS, Asked, differences, named_tables
from report.second.rows import File, Row
from report.second.words import fraction

ELSEWHERE = {
    "changes: New DLTs and changed judgements": "report/test_changes.py",
    "changes: Changed, withdrawn and late records": "report/test_changes.py",
    "intensity: Intervals and dose intensity": "report/test_more_sections.py",
    "frequent: Most frequent events: any grade (grade N or higher)": "report/test_more_sections.py",
    "frequent: Events of grade N or higher": "report/test_more_sections.py",
    "deviations: Deviations of treated participants by category": "report/test_more_sections.py",
    "deviations: Each deviation": "report/test_more_sections.py",
    "illustration: Activity in the body by superposition": "report/test_more_sections.py",
    "checks: Readiness": "report/test_readiness.py",
    "checks: Missing and unclear": "report/test_data_checks.py",
    "checks: Data checks": "report/test_data_checks.py",
    "checks: What the dates leave open": "report/test_data_checks.py",
    "checks: Values that are recorded as absent": "report/test_data_checks.py",
    "checks: Forms expected and received": "report/test_expected_forms.py",
    "checks: Overdue forms": "report/test_expected_forms.py",
    "checks: Not done, with the reason": "report/test_expected_forms.py",
    "design: The DLT definition as clauses": "report/test_dlt_candidates.py",
    "dlt: What the clauses propose, beside what was judged": "report/test_dlt_candidates.py",
    "labs: Liver values beyond a limit of Hy's law": "report/test_other_labs.py",
    "labs: Kidney": "report/test_other_labs.py",
    "labs: Thyroid": "report/test_other_labs.py",
    "advice: Outcomes by dose level, the dose given last in bold": "report/test_advice_section.py",
    "advice: Look-ahead": "report/test_advice_section.py",
    "advice: Alternatives": "report/test_advice_section.py",
    "advice: Stopping rules": "report/test_advice_section.py",
    "advice: Several rules side by side": "report/test_advice_section.py",
    "advice-kept: The path so far": "report/test_advice_section.py",
    "advice-kept: As it was computed": "report/test_advice_section.py",
}
"""Tables of words, checks and rules: what stands in them is tested one by one, in the test named here."""


def disagreements(
    document: Document,
    file: File,
    under_review: str | None,
    then: File | None = None,
    later: File | None = None,
) -> Iterator[str]:
    """Yield where a report says something else than its file adds up to."""
    cohort = next((one for one in file.cohorts if one["uid"] == under_review), None)
    for name, table in named_tables(document):
        if name in RECOUNTS:
            yield from differences(name, table, RECOUNTS[name](Asked(file, cohort, table, then, later)))
        elif name not in ELSEWHERE:
            yield f"{name}: nobody counts it again; add a function to tests/report/second, or say where it is tested"
    for block in section(document, "decision").blocks:
        if isinstance(block, KeyFigures) and cohort is not None:
            yield from _of_key_figures(block, file, cohort)


def _of_key_figures(block: KeyFigures, file: File, cohort: Row) -> Iterator[str]:
    one = tally(file, cohort)
    to_judge = [one.not_judged] if one.not_judged else []
    numbers = (one.treated, one.evaluable, one.pending, *to_judge, one.not_evaluable)
    again = [*map(str, numbers), fraction(one.with_dlt, one.evaluable)]
    if [figure.value for figure in block.figures] != again:
        yield f"page 1: printed {[figure.value for figure in block.figures]}, counted again {again}"
    if one.evaluable and interval(one.with_dlt, one.evaluable) not in block.figures[-1].label:
        yield f"page 1: {block.figures[-1].label}"
