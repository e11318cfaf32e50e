"""The data dictionary as a document: one table per form."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Protocol

from dosebook.domain.records import Study
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Document, Row, Section, Table
from dosebook.report.format import MISSING
from dosebook.report.paper import paper


class Entry(Protocol):
    """One variable of the dictionary."""

    @property
    def form(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def type(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def codes(self) -> str: ...
    @property
    def cdisc(self) -> str: ...


def dictionary_document(entries: Sequence[Entry], study: Study, made_at: datetime, version: str) -> Document:
    """Return the dictionary as blocks, the forms in their order."""
    title = translate("export", "Data dictionary")
    sections = tuple(_section(kind, list(group)) for kind, group in groupby(entries, lambda one: one.kind))
    return paper(study, title, sections, made_at, version, shows_participants=False)


def _section(kind: str, entries: Sequence[Entry]) -> Section:
    columns = (
        Column(translate("export", "Column"), weight=1.6),
        Column(translate("export", "Label"), weight=2),
        Column(translate("export", "Type, unit and codes"), weight=3.4),
        Column(translate("export", "CDISC"), weight=0.9),
    )
    rows = tuple(Row((one.name, one.label, _words(one), one.cdisc or MISSING)) for one in entries)
    return Section(kind, entries[0].form, (Table(columns, rows, ""),))


def _words(entry: Entry) -> str:
    parts = (entry.type, entry.unit, entry.codes)
    return ". ".join(part[:1].upper() + part[1:] if part == entry.type else part for part in parts if part)
