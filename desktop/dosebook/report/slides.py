"""The decision page cut into slides: the answer with the ladder, the rule and safety, the evidence."""

from dataclasses import replace
from math import ceil

from dosebook.domain.words import translate
from dosebook.report.blocks import Block, Document, Fact, Facts, Figure, Note, Section, Table, plain

MOST_LINES, MOST_UNDER_A_TABLE = 18, 7
"""So many lines of facts find room under the title of a slide, and under the table of the decision page."""
CHARACTERS = 100
"""About so many stand in a line of a fact."""


def slides(document: Document, key: str) -> Document:
    """Return the section with this key as a document of slides: it begins anew at facts, and at a table with its facts."""
    section = next((one for one in document.sections if one.key == key), None)
    if section is None:
        return replace(document, sections=())
    groups = _groups(section.blocks)
    made = tuple(_slide(section, place, tuple(blocks)) for place, blocks in enumerate(groups))
    return replace(document, sections=made)


def _groups(blocks: tuple[Block, ...]) -> list[list[Block]]:
    groups: list[list[Block]] = [[]]
    for block in blocks:
        is_under = bool(groups[-1]) and isinstance(groups[-1][-1], Table)
        parts: list[Block] = list(_parts(block, is_under=is_under)) if isinstance(block, Facts) else [block]
        for part in parts:
            is_led = isinstance(groups[-1][-1], Table) if groups[-1] else True
            is_after_facts = bool(groups[-1]) and isinstance(groups[-1][-1], Facts | Note)
            begins = isinstance(part, Table) or (isinstance(part, Facts) and not is_led)
            if begins or (isinstance(part, Figure) and is_after_facts):
                groups.append([])
            groups[-1].append(part)
    return groups


def _parts(facts: Facts, *, is_under: bool) -> list[Facts]:
    """Return facts in slices that find room on a slide each; a slide refers to no page of another document.

    ``is_under`` tells that the first of them stand under a table.
    """
    slices: list[list[Fact]] = [[]]
    room = MOST_UNDER_A_TABLE if is_under else MOST_LINES
    for one in facts.facts:
        needed = _lines(one)
        if needed > room and slices[-1]:
            slices.append([])
            room = MOST_LINES
        slices[-1].append(Fact(one.label, one.text))
        room -= needed
    return [Facts(tuple(one)) for one in slices]


def _lines(fact: Fact) -> int:
    return sum(max(1, ceil(len(line) / CHARACTERS)) for line in plain(fact.text).split("\n"))


def _slide(section: Section, place: int, blocks: tuple[Block, ...]) -> Section:
    title = section.title
    if place:
        title = translate("report", "{title} (continued)").format(title=section.title)
    return Section(f"{section.key}-{place}", title, blocks, new_page=place > 0)
