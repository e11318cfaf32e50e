"""Takes what could name a participant out of a finished document: dates become study days.

It works on the words of the document, not on each section, so that a section that is added later is covered.
Dates that are about no participant stay: those of the cut-offs, the reviews, the cohorts and the decisions.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import Enum
from typing import Any, TypeVar

from dosebook.domain.dates_in_text import DatesInText
from dosebook.domain.free_text import free_texts, hidden_text
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import DoseDecision
from dosebook.domain.study_day import study_day_of
from dosebook.domain.words import translate
from dosebook.report.blocks import Block, Document, Fact, Facts, Heading, Row, RowKind, Section, Table, plain
from dosebook.report.data_checks import CheckLine
from dosebook.report.frame import Frame
from dosebook.report.missing import MissingLine

T = TypeVar("T")
_SHORTEST_TEXT = 3
"""A free text with fewer letters names nobody, and would be found within other words."""
_TOKEN = re.compile(r"[^\s,;:()]+")
_QUOTED = re.compile(r"“[^”]*”|„[^“”]*[“”]|«[^»]*»")
"""In the quotation marks of each language."""


def deidentified(document: Document, frame: Frame, made_on: date) -> Document:
    """Return the document with study days in place of the dates of participants."""
    words = _Words(frame, made_on)
    return replace(document, sections=tuple(map(words.section, document.sections)))


def lines_without_text(
    missing: tuple[MissingLine, ...], checks: tuple[CheckLine, ...], frame: Frame
) -> tuple[tuple[MissingLine, ...], tuple[CheckLine, ...]]:
    """Return what is missing and what the checks find, without the free texts that they quote."""
    texts = sorted(
        (text for text in free_texts(frame.data) if len(text) >= _SHORTEST_TEXT), key=len, reverse=True
    )

    def clear(message: str) -> str:
        for text in texts:
            if text in message:
                message = message.replace(text, hidden_text())
        return _QUOTED.sub("“…”", message)

    return (
        tuple(replace(line, words=tuple(map(clear, line.words))) for line in missing),
        tuple(replace(line, message=clear(line.message)) for line in checks),
    )


class _Words:
    """Knows the participants and the dates that are about none of them."""

    def __init__(self, frame: Frame, made_on: date) -> None:
        self._data = frame.data
        self._uid_of = {one.participant_id: one.uid for one in frame.data.participants if one.participant_id}
        self._kept = {PartialDate.of(day) for day in (frame.day, made_on)}
        if frame.earlier is not None:
            self._kept.add(PartialDate.of(frame.earlier.day))
        self._kept.update(day for day in self._of_the_study() if day is not None)
        self._dates = DatesInText()

    def _of_the_study(self) -> Iterator[PartialDate | None]:
        for review in self._data.dmc_reviews:
            yield from (review.meeting_date, review.cut_off, review.sponsor_decided_on)
        for cohort in self._data.cohorts:
            yield from (cohort.opened_on, cohort.closed_on, cohort.approved_on)
        for decision in self._data.all(DoseDecision):
            yield from (decision.day, decision.decided_on)

    def section(self, section: Section) -> Section:
        """Return the section without dates of participants; a heading that names one holds for what follows."""
        who: str | None = None
        blocks: list[Block] = []
        for block in section.blocks:
            if isinstance(block, Heading):
                who = self._uid_of.get(block.text.strip())
            blocks.append(self._block(block, who))
        return replace(section, title=self._clear(section.title, None), blocks=tuple(blocks))

    def _block(self, block: Block, who: str | None) -> Block:
        if isinstance(block, Table):
            head = replace(block, rows=())
            return replace(_mapped(head, self._for(who)), rows=tuple(self._rows(block.rows, who)))
        if isinstance(block, Facts):
            return Facts(tuple(self._fact(fact, who) for fact in block.facts))
        return _mapped(block, self._for(who))

    def _rows(self, rows: tuple[Row, ...], who: str | None) -> Iterator[Row]:
        of_group = who
        for row in rows:
            named = self._named(row)
            if row.kind is RowKind.GROUP:
                of_group = named or who
            yield _mapped(row, self._for(named or of_group))

    def _named(self, row: Row) -> str | None:
        first = plain(row.cells[0]).split("\n")[0].strip() if row.cells else ""
        return self._uid_of.get(first)

    def _fact(self, fact: Fact, who: str | None) -> Fact:
        named = self._last_named(fact.label) or who
        return replace(fact, label=self._clear(fact.label, who), text=_mapped(fact.text, self._for(named)))

    def _for(self, who: str | None) -> Callable[[str], str]:
        return lambda text: self._clear(text, who)

    def _clear(self, text: str, who: str | None) -> str:
        if not self._dates.are_in(text):
            return text
        shown = self._dates.replaced(text, lambda found, moment: self._day(found, moment, text, who))
        return "\n".join(dict.fromkeys(self._said_once(shown).split("\n")))

    def _said_once(self, text: str) -> str:
        """Return the text without a study day that stood beside the date it came from: ``day 76 (day 76)``."""
        day = re.escape(translate("report", "day {day}")).replace(re.escape("{day}"), r"−?\d+")
        once = re.sub(rf"({day})(?:, \1(?!\d)| \(\1\))", r"\1", text)
        return re.sub(rf"({day}) = \1, ", r"\1 = ", once)

    def _day(self, found: re.Match[str], moment: PartialDate | None, text: str, who: str | None) -> str:
        if moment is None:
            return translate("report", "(date not shown)")
        named = self._last_named(text[: found.start()]) or who
        if named is None:
            return found.group() if moment in self._kept else translate("report", "(date not shown)")
        number = study_day_of(moment, self._data, named)
        if number is None:
            return translate("report", "(date not shown)")
        return translate("report", "day {day}").format(day=str(number).replace("-", "−"))

    def _last_named(self, text: str) -> str | None:
        """Return the participant whom a text names last."""
        named = [self._uid_of[token] for token in _TOKEN.findall(text) if token in self._uid_of]
        return named[-1] if named else None


def _mapped(value: T, change: Callable[[str], str]) -> T:
    """Return a value with each text in it changed."""
    made: Any = value
    if isinstance(value, str):
        made = change(value)
    elif isinstance(value, tuple):
        made = tuple(_mapped(item, change) for item in value)
    elif is_dataclass(value) and not isinstance(value, type | Enum):
        parts = {one.name: getattr(value, one.name) for one in fields(value)}
        changed = {name: new for name, part in parts.items() if (new := _mapped(part, change)) is not part}
        made = replace(value, **changed) if changed else value
    return made  # type: ignore[no-any-return]
