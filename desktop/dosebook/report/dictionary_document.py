"""The data dictionary as a document: one table per form."""

from collections.abc import Sequence
from datetime import datetime
from itertools import groupby
from typing import Protocol

from dosebook.domain.partial_date import day_words
from dosebook.domain.records import Study
from dosebook.domain.words import translate
from dosebook.report.blocks import Column, Document, Imprint, Row, Section, Table
from dosebook.report.format import MISSING


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
    made = translate("report", "made {time} UTC").format(time=f"{day_words(made_at.date())} {made_at:%H:%M}")
    return Document(
        title=f"{study.short_title or study.protocol_number}: {title}",
        imprint=Imprint(
            study=" · ".join(part for part in (study.short_title, study.protocol_number) if part),
            report=title,
            cut_off="",
            made=made,
            digest="",
            program=translate("report", "Dosebook {version}").format(version=version),
            confidential=translate("report", "CONFIDENTIAL"),
        ),
        sections=tuple(_section(kind, list(group)) for kind, group in groupby(entries, lambda one: one.kind)),
    )


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
