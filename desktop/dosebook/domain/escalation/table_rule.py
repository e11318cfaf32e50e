"""A decision table of the protocol: the letter of each count, as typed or loaded; a table with a gap is no rule."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dosebook.domain.escalation.outcomes import Outcomes, Tally
from dosebook.domain.escalation.recommendation import Decision, Recommendation, starting_dose
from dosebook.domain.escalation.steps import all_closed, counts_words, held, step
from dosebook.domain.words import translate, within_sentence

_ROW = re.compile(r"(\d{1,3})\s*/\s*(\d{1,3})\s*[:=]?\s*([A-Za-z]+)")


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell as read: where it stands (``row 3``), its counts, and its letter as typed."""

    place: str
    evaluable: int
    with_dlt: int
    letter: str


@dataclass(frozen=True, slots=True)
class TableRule:
    """The table; counts that it does not list give no advice but to go on to the next number listed."""

    cells: Mapping[Tally, Decision]

    @property
    def name(self) -> str:
        """The name with the numbers that it covers."""
        numbers = sorted({tally.evaluable for tally in self.cells})
        words = translate("escalation", "Decision table of the protocol for {numbers} participants")
        return words.format(numbers=", ".join(str(number) for number in numbers))

    def decision(self, tally: Tally) -> Decision | None:
        """Return the letter for the counts at one dose; None where the table does not list them."""
        return self.cells.get(tally)

    def recommend(self, outcomes: Outcomes) -> Recommendation:
        """Return the dose for the next cohort by the counts at the dose given last."""
        level = outcomes.last_level
        if level is None:
            return starting_dose(outcomes) or Recommendation(1, continues=True, reasons=())
        tally = outcomes.tally(level)
        letter = self.decision(tally)
        highest = self._highest_open(outcomes)
        if highest == 0:
            return all_closed(letter)
        if letter is None:
            return Recommendation(
                min(level, highest),
                continues=True,
                reasons=(self._not_listed(tally, level),),
                decision=Decision.STAY,
            )
        words = translate("escalation", "{counts}: {decision} (table of the protocol).")
        reason = words.format(counts=counts_words(tally, level), decision=within_sentence(letter.label))
        following = step(letter, level, highest)
        reasons = (reason, *held(letter, level, following))
        return Recommendation(following, continues=True, reasons=reasons, decision=letter)

    def _highest_open(self, outcomes: Outcomes) -> int:
        for level in range(1, outcomes.levels + 1):
            letter = self.decision(outcomes.tally(level))
            if letter is not None and letter.eliminates:
                return level - 1
        return outcomes.levels

    def _not_listed(self, tally: Tally, level: int) -> str:
        counts = counts_words(tally, level)
        later = [cell.evaluable for cell in self.cells if cell.evaluable > tally.evaluable]
        if later:
            words = translate("escalation", "{counts}: the table says nothing before {next} are evaluable.")
            return words.format(counts=counts, next=min(later))
        return translate(
            "escalation", "{counts}: the table ends before this number, so a person decides."
        ).format(counts=counts)


def read_rows(rows: Sequence[str]) -> tuple[tuple[TableCell, ...], tuple[str, ...]]:
    """Return the cells of rows such as ``1/3 S``, and a sentence for each row that is none."""
    cells: list[TableCell] = []
    faults: list[str] = []
    for number, text in enumerate(rows, start=1):
        place = translate("escalation", "entry {number} (“{text}”)").format(number=number, text=text)
        found = _ROW.fullmatch(text.strip())
        if found is None:
            words = translate(
                "escalation",
                "Decision table, {place}: write DLTs/participants and the letter, such as 1/3 S.",
            )
            faults.append(words.format(place=place))
        else:
            cells.append(TableCell(place, int(found[2]), int(found[1]), found[3]))
    return tuple(cells), tuple(faults)


def table_faults(cells: Iterable[TableCell]) -> tuple[str, ...]:
    """Return what is wrong, each at its cell: impossible counts, unknown letters, doubles, then gaps."""
    listed = list(cells)
    faults = [fault for cell in listed for fault in _of_cell(cell)]
    return (*faults, *_doubles(listed), *_gaps(listed))


def make_table(cells: Iterable[TableCell]) -> TableRule:
    """Return the rule of cells without faults."""
    return TableRule({Tally(cell.evaluable, cell.with_dlt): Decision(cell.letter.upper()) for cell in cells})


def _of_cell(cell: TableCell) -> Iterator[str]:
    if cell.evaluable == 0 or cell.with_dlt > cell.evaluable:
        words = translate("escalation", "Decision table, {place}: {dlt} with DLT of {evaluable} cannot be.")
        yield words.format(place=cell.place, dlt=cell.with_dlt, evaluable=cell.evaluable)
    if cell.letter.upper() not in {letter.value for letter in Decision}:
        words = translate("escalation", "Decision table, {place}: “{letter}” is none of E, S, D, DE and DU.")
        yield words.format(place=cell.place, letter=cell.letter)


def _doubles(cells: list[TableCell]) -> Iterator[str]:
    seen: dict[tuple[int, int], str] = {}
    for cell in cells:
        key = (cell.evaluable, cell.with_dlt)
        if key in seen:
            words = translate(
                "escalation", "Decision table, {place}: {dlt}/{evaluable} stands already at {former}."
            )
            yield words.format(
                place=cell.place, dlt=cell.with_dlt, evaluable=cell.evaluable, former=seen[key]
            )
        seen.setdefault(key, cell.place)


def _gaps(cells: list[TableCell]) -> Iterator[str]:
    if not cells:
        yield translate("escalation", "The decision table is empty.")
    known = {(cell.evaluable, cell.with_dlt) for cell in cells}
    for evaluable in sorted({cell.evaluable for cell in cells}):
        missing = [dlt for dlt in range(evaluable + 1) if (evaluable, dlt) not in known]
        if missing:
            words = translate("escalation", "The decision table has a gap: no letter for {cells}.")
            yield words.format(cells=", ".join(f"{dlt}/{evaluable}" for dlt in missing))
