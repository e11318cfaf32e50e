"""A report as lines of text, block by block, to be compared with what was looked at and kept."""

import re
from collections.abc import Iterator
from dataclasses import fields

from dosebook.drawing.shapes import Group, Shape, Text
from dosebook.report.blocks import (
    Block,
    Facts,
    Figure,
    Heading,
    Inline,
    KeyFigures,
    Note,
    Prose,
    Row,
    Section,
    Table,
    plain,
)

UID_OR_DIGEST = re.compile(r"\b[0-9a-f]{32,64}\b")

ENTRY = re.compile(r"\bentry(?: |=)\d+")


def lines_of(section: Section) -> Iterator[str]:
    """Yield a section: its title, then each block by its kind and what it says; digests are left out."""
    placed = (", on a new page" if section.new_page else "") + (", landscape" if section.landscape else "")
    yield f"# {section.number} {section.title}{placed}"
    for block in section.blocks:
        yield ""
        yield from (
            ENTRY.sub("entry (position)", UID_OR_DIGEST.sub("(digest)", line)) for line in _block(block)
        )


def _block(block: Block) -> Iterator[str]:
    yield f"[{type(block).__name__}]"
    if isinstance(block, Table):
        yield f"{block.number} {block.title} | emphasised {block.emphasised} | listing {block.is_listing}"
        yield _cells(tuple(column.title for column in block.columns))
        yield from (_row(row) for row in block.rows) if block.rows else (block.empty_text,)
        yield from (f"note: {note}" for note in block.notes)
    elif isinstance(block, Figure):
        yield f"{block.number} {block.title} | {block.note}"
        yield block.drawing.alt_text
        yield " | ".join(_texts(block.drawing.shapes))
    elif isinstance(block, Facts | KeyFigures):
        for one in block.facts if isinstance(block, Facts) else block.figures:
            yield " | ".join(_one_line(getattr(one, field.name)) for field in fields(one))
    elif isinstance(block, Heading | Prose | Note):
        yield _one_line(block.text)
    else:
        yield from (f"{field.name}: {getattr(block, field.name)}" for field in fields(block))


def _texts(shapes: tuple[Shape, ...]) -> Iterator[str]:
    for shape in shapes:
        if isinstance(shape, Text):
            yield shape.text
        elif isinstance(shape, Group):
            yield from _texts(shape.shapes)


def _row(row: Row) -> str:
    lead = {"group": "== ", "total": "++ ", "body": ""}[row.kind.value]
    return f"{'  ' * row.indent}{lead}{_cells(row.cells)}"


def _cells(cells: tuple[Inline, ...]) -> str:
    return " | ".join(map(_one_line, cells))


def _one_line(text: Inline) -> str:
    bold = not isinstance(text, str) and any(run.bold for run in text)
    grey = not isinstance(text, str) and any(run.grey for run in text)
    marks = ("*" if bold else "") + ("~" if grey else "")
    return marks + plain(text).replace("\n", " / ")
