"""Dose decisions: what the study's rule says of these data; people decide."""

from dosebook.domain.decision_codelists import DoseAxis
from dosebook.domain.escalation.advice import Advice, AdviceRead
from dosebook.domain.escalation.advice_tables import (
    alternatives_table,
    counts_table,
    look_ahead_table,
    pending_lines,
    side_table,
    stopping_table,
)
from dosebook.domain.escalation.advice_words import axis_words
from dosebook.domain.escalation.recommendation_words import advisory, headline
from dosebook.domain.escalation_design_record import EscalationDesign
from dosebook.domain.study_units import amount_unit, dose_unit
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.drawing.advice_figures import chances_figure, rule_figure
from dosebook.forms.record_words import value_words
from dosebook.report.blocks import (
    Block,
    Fact,
    Facts,
    Figure,
    Heading,
    Note,
    Prose,
    Run,
    Section,
)
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame
from dosebook.report.plain_table import plain_table

KEY = "advice"
FIGURE_WIDTH = 300.0


def section(frame: Frame) -> Section:
    """Return the advice on the reported data."""
    read = frame.advice
    blocks: list[Block] = [Prose((Run(_lead(read), bold=True),))]
    if read.advice is not None:
        blocks += [Note(advisory()), Facts(_facts(frame, read.advice)), *_tables(read.advice)]
    if frame.data.escalation_design is not None:
        blocks += [Heading(translate("report", "The rule as set up")), Facts(_settings(frame))]
    if read.advice is not None:
        blocks += _figures(read.advice)
    return Section(KEY, translate("report", "Dose decisions (advice)"), tuple(blocks), new_page=True)


def _lead(read: AdviceRead) -> str:
    if read.advice is None:
        return " ".join(problem.message for problem in read.problems)
    advice = read.advice
    return " ".join((headline(advice.now, advice.levels, advice.current), *advice.now.reasons))


def _facts(frame: Frame, advice: Advice) -> tuple[Fact, ...]:
    facts = [
        Fact(translate("report", "Rule"), advice.rule.name),
        Fact(translate("report", "Dose axis"), axis_words(advice)),
        Fact(translate("report", "Data to"), format_date(frame.day)),
        Fact(translate("report", "Outcomes"), _outcomes(advice)),
    ]
    pending = list(pending_lines(advice))
    facts.append(
        Fact(
            translate("report", "Pending"),
            "; ".join(pending) if pending else translate("report", "nobody"),
        )
    )
    facts += [Fact(translate("report", "To consider"), words) for words in advice.warnings]
    return tuple(facts)


def _outcomes(advice: Advice) -> str:
    notation = advice.outcomes.notation()
    words = translate(
        "report", "{notation} (a dose level, then N for each participant without a DLT, T with one)"
    )
    return words.format(notation=notation) if notation else MISSING


def _tables(advice: Advice) -> list[Block]:
    blocks: list[Block] = [
        plain_table(
            counts_table(advice), translate("report", "Outcomes by dose level, the dose given last in bold")
        ),
        plain_table(look_ahead_table(advice), translate("report", "Look-ahead")),
        plain_table(alternatives_table(advice), translate("report", "Alternatives")),
    ]
    return blocks


def _figures(advice: Advice) -> list[Block]:
    blocks: list[Block] = []
    rule = rule_figure(advice, FIGURE_WIDTH)
    if rule is not None:
        blocks.append(Figure(rule, translate("report", "The rule as a table, the counts of now framed")))
    title = translate("report", "Probability of under-dosing, target and over-dosing")
    blocks.append(Figure(chances_figure(advice, 460), title, advice.chances.basis))
    if advice.stopping:
        blocks.append(plain_table(stopping_table(advice), translate("report", "Stopping rules")))
    blocks.append(plain_table(side_table(advice), translate("report", "Several rules side by side")))
    return blocks


def _settings(frame: Frame) -> tuple[Fact, ...]:
    design = frame.data.escalation_design
    if design is None:
        return ()
    facts = []
    for name, variable in variables(EscalationDesign).items():
        words = value_words(variable, getattr(design, name), frame.data)
        if name == "dose_levels":
            is_amount = design.dose_axis is DoseAxis.TOTAL_AMOUNT
            words = f"{words} {amount_unit(frame.study) if is_amount else dose_unit(frame.study)}"
        if getattr(design, name) not in {None, "", ()}:
            facts.append(Fact(variable.label, words))
    return tuple(facts)
