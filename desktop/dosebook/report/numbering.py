"""The numbers of sections, tables and figures: ``7``, ``Table 7.2``, ``Figure 7.1``."""

from dataclasses import replace

from dosebook.report.blocks import Block, Figure, Section, Table


def numbered(section: Section, number: int) -> Section:
    """Return the section with this number, and its tables and figures counted each for themselves."""
    blocks: list[Block] = []
    tables = figures = 0
    for block in section.blocks:
        if isinstance(block, Table):
            tables += 1
            blocks.append(replace(block, number=f"{number}.{tables}"))
        elif isinstance(block, Figure):
            figures += 1
            blocks.append(replace(block, number=f"{number}.{figures}"))
        else:
            blocks.append(block)
    return replace(section, number=str(number), blocks=tuple(blocks))


def numbered_like(section: Section, pattern: Section) -> Section:
    """Return the section with the numbers that ``pattern`` gives to tables and figures of the same title.

    What ``pattern`` does not have is counted on behind it: so no number ever means two things.
    """
    blocks: list[Block] = []
    known = {(type(one), one.title): one.number for one in pattern.blocks if isinstance(one, Table | Figure)}
    counts = {kind: sum(1 for of, _ in known if of is kind) for kind in (Table, Figure)}
    for block in section.blocks:
        if isinstance(block, Table | Figure):
            number = known.get((type(block), block.title))
            if number is None:
                counts[type(block)] += 1
                number = f"{pattern.number}.{counts[type(block)]}"
            blocks.append(replace(block, number=number))
        else:
            blocks.append(block)
    return replace(section, number=pattern.number, blocks=tuple(blocks))


def opened(section: Section) -> Section | None:
    """Return what of a section the open report shows; None where that is nothing."""
    shown = tuple(block for block in section.blocks if getattr(block, "is_open", False))
    return replace(section, blocks=shown) if shown else None
