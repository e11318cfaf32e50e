"""The figures of an advice: its rule as a table, and how likely each dose is too low, right or too high."""

from dosebook.domain.escalation.advice import Advice
from dosebook.domain.escalation.recommendation import Decision
from dosebook.domain.percent_words import percent_words
from dosebook.domain.words import translate, within_sentence
from dosebook.drawing.dose_chances import ChanceBar, ChanceWords, dose_chances
from dosebook.drawing.rule_table import rule_table
from dosebook.drawing.shapes import Drawing


def rule_figure(advice: Advice, width: float) -> Drawing | None:
    """Draw the letters of the rule with the counts at the dose given last framed; None where the rule is a model."""
    grid = advice.grid
    if grid is None:
        return None
    now = grid.current
    current = None if now is None or not now.evaluable else (now.evaluable, now.with_dlt)
    return rule_table(
        grid.letters,
        current,
        across=translate("advice", "Evaluable at the dose →"),
        down=translate("advice", "With DLT ↓"),
        legend=_legend(advice),
        width=width,
        alt_text=_rule_words(advice),
    )


def chances_figure(advice: Advice, width: float) -> Drawing:
    """Draw the shares of under-dosing, target and over-dosing at each dose."""
    chances = advice.chances
    low, high = percent_words(chances.low), percent_words(chances.high)
    words = ChanceWords(
        translate("advice", "under {low}").format(low=low),
        translate("advice", "{low} to {high}").format(low=low, high=high),
        translate("advice", "over {high}").format(high=high),
        translate("advice", "nobody evaluable yet"),
    )
    bars = []
    for level in advice.levels.levels:
        found = chances.of(level.number)
        shares = None if found is None else (found.under, found.target, found.over)
        is_advised = level.number == advice.now.level
        bars.append(ChanceBar(f"{level.number}   {level.words}", shares, is_advised))
    return dose_chances(bars, words, width=width, alt_text=chances_words(advice))


def chances_words(advice: Advice) -> str:
    """Return the figure in words, for those who cannot see it."""
    words = translate("advice", "{dose}: over {high} with a probability of {over}")
    known = [
        words.format(
            dose=level.words, high=percent_words(advice.chances.high), over=percent_words(found.over, 1)
        )
        for level in advice.levels.levels
        if (found := advice.chances.of(level.number)) is not None
    ]
    title = translate("advice", "Probability of the DLT rate at each dose.")
    return " ".join([title, "; ".join(known)])


def _legend(advice: Advice) -> str:
    used = set(advice.grid.letters.values()) if advice.grid is not None else set()
    parts = [f"{letter.value} {within_sentence(letter.label)}" for letter in Decision if letter.value in used]
    return " · ".join([*parts, translate("advice", "framed: the counts now")])


def _rule_words(advice: Advice) -> str:
    now = advice.grid.current if advice.grid is not None else None
    if now is None or not now.evaluable:
        return translate("advice", "The rule as a table; nobody is evaluable at the dose given last.")
    letter = advice.grid.letters.get((now.evaluable, now.with_dlt), "") if advice.grid is not None else ""
    words = translate("advice", "The rule as a table; now {dlt} with DLT of {evaluable}: {letter}.")
    return words.format(dlt=now.with_dlt, evaluable=now.evaluable, letter=letter)
