"""Dose decisions: what the study's rule says of these data, and each advice that was kept; people decide."""

from dosebook.domain.decision_records import EscalationDesign
from dosebook.domain.escalation.advice import Advice, AdviceRead, advise
from dosebook.domain.escalation.advice_tables import (
    PlainTable,
    alternatives_table,
    counts_table,
    look_ahead_table,
    path_table,
    pending_lines,
    side_table,
    stopping_table,
)
from dosebook.domain.escalation.advice_words import axis_words
from dosebook.domain.escalation.decision_path import decision_path
from dosebook.domain.escalation.recommendation_words import advisory, headline
from dosebook.domain.regimen_words import cohort_name
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.drawing.advice_figures import chances_figure, rule_figure
from dosebook.forms.record_words import value_words
from dosebook.report.blocks import (
    DATE_SAMPLE,
    Block,
    Column,
    Fact,
    Facts,
    Figure,
    Heading,
    Inline,
    Note,
    Prose,
    Row,
    Run,
    Section,
    Table,
    body_rows,
)
from dosebook.report.format import MISSING, format_date
from dosebook.report.frame import Frame

KEY = "advice"
FIGURE_WIDTH = 300.0
_LONG = 32
_MOST_BOLD = 60
_HEAVIEST = 160


def section(frame: Frame) -> Section:
    """Return the advice on the reported data, and the path of those kept before."""
    read = advise(frame.data, frame.day)
    blocks: list[Block] = [Prose((Run(_lead(read), bold=True),))]
    if read.advice is not None:
        blocks += [Note(advisory()), Facts(_facts(frame, read.advice)), *_tables(read.advice)]
    if frame.data.escalation_design is not None:
        blocks += [Heading(translate("report", "The rule as set up")), Facts(_settings(frame))]
    if not frame.is_one_site:
        blocks += _kept(frame)
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
        Fact(translate("report", "Outcomes"), advice.outcomes.notation() or MISSING),
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


def _tables(advice: Advice) -> list[Block]:
    blocks: list[Block] = [
        _table(
            counts_table(advice), translate("report", "Outcomes by dose level, the dose given last in bold")
        ),
        _table(look_ahead_table(advice), translate("report", "Look-ahead")),
        _table(alternatives_table(advice), translate("report", "Alternatives")),
    ]
    rule = rule_figure(advice, FIGURE_WIDTH)
    if rule is not None:
        blocks.append(Figure(rule, translate("report", "The rule as a table, the counts of now framed")))
    title = translate("report", "Probability of under-dosing, target and over-dosing")
    blocks.append(Figure(chances_figure(advice, 460), title, advice.chances.basis))
    if advice.stopping:
        blocks.append(_table(stopping_table(advice), translate("report", "Stopping rules")))
    blocks.append(_table(side_table(advice), translate("report", "Several rules side by side")))
    return blocks


def _settings(frame: Frame) -> tuple[Fact, ...]:
    design = frame.data.escalation_design
    if design is None:
        return ()
    facts = []
    for name, variable in variables(EscalationDesign).items():
        words = value_words(variable, getattr(design, name), frame.data)
        if getattr(design, name) not in {None, "", ()}:
            facts.append(Fact(variable.label, words))
    return tuple(facts)


def _kept(frame: Frame) -> list[Block]:
    path = decision_path(frame.data)
    heading = Heading(translate("report", "Advice kept, and what was decided"))
    if not path:
        return [heading, Prose(translate("report", "No advice was kept up to the cut-off."))]
    table = _table(path_table(path), translate("report", "The path so far"))
    columns = (
        Column(translate("report", "After"), weight=0.9, sample=DATE_SAMPLE),
        Column(translate("report", "Rule applied"), weight=1.6),
        Column(translate("report", "Outcomes it was given"), weight=2.2),
        Column(translate("report", "Advice"), weight=2.6),
        Column(translate("report", "Computed by"), weight=1),
    )
    rows = []
    for step in path:
        kept = step.decision
        after = cohort_name(step.cohort) if step.cohort else MISSING
        where = translate("report", "{program}, entry {position} of the audit trail").format(
            program=kept.program or MISSING, position=kept.position if kept.position is not None else MISSING
        )
        cells = (f"{after}\n{format_date(kept.day)}", kept.rule_words, kept.inputs, kept.advice, where)
        rows.append(Row(cells))
    title = translate("report", "As it was computed")
    return [heading, table, Table(columns, tuple(rows), "", title=title, is_listing=True)]


def _table(plain: PlainTable, title: str) -> Table:
    columns = tuple(
        Column(
            head,
            "right" if place in plain.numbers else "left",
            _weight(plain, place),
            DATE_SAMPLE if place in plain.dates else "",
        )
        for place, head in enumerate(plain.heads)
    )
    rows = tuple(
        Row(tuple(_cell(cell, stands_out=line in plain.marked) for cell in cells))
        for line, cells in enumerate(plain.rows)
    )
    empty = translate("report", "Nothing to look ahead to: the rule ends enrolment.")
    return Table(columns, rows or body_rows(()), empty, title=title)


def _cell(words: str, *, stands_out: bool) -> Inline:
    """A long text stays as it is in a row that stands out; bold it would be hard to read."""
    return (Run(words, bold=True),) if stands_out and len(words) <= _MOST_BOLD else words


def _weight(plain: PlainTable, place: int) -> float:
    """Return the share of the width: long words get more, though not in proportion."""
    longest = max([len(plain.heads[place]), *(len(row[place]) for row in plain.rows)])
    return 1.0 if longest <= _LONG / 2 else (min(longest, _HEAVIEST) / (_LONG / 2)) ** 0.5
