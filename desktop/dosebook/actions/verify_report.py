"""Does this PDF come from this study file? It is laid out again from the file and compared.

A digest on a page is no proof: anybody can print one. What proves is that the same entries, laid out
again, give the same bytes, or pages that look the same to the pixel where another computer packed them;
where another version of the program lays out, that they give the same words.
"""

import hashlib
from concurrent.futures import Future
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import cast

from dosebook.actions.make_report import BuiltReport, ReportNotMade, preview_report
from dosebook.actions.report_request import PageSize, ReportRequest, time_of
from dosebook.domain.changes import Operation
from dosebook.domain.errors import DosebookError
from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate, within_sentence
from dosebook.report.origin import Origin, read_origin, text_digest
from dosebook.report.pdf.preview import page_sizes, render_page
from dosebook.report.pdf.reading import PdfAsksForPassword, PdfNotRead, read_keywords, read_pages
from dosebook.store.ledger_filter import LedgerFilter
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker

__all__ = ["PdfAsksForPassword", "PdfNotRead", "Proof", "Verdict", "verify_report"]

_MOST_PAGES_NAMED = 12
_LOOKED_AT_DPI = 72


class Proof(Enum):
    """What the comparison shows."""

    SAME_BYTES = "same bytes"
    SAME_LOOK = "same look"
    SAME_WORDS = "same words"
    DIFFERENT = "different"
    OTHER_DATA = "other data"
    NO_REPORT = "no report"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found, as sentences for people; ``is_proven`` only where bytes, looks or words are the same."""

    proof: Proof
    sentences: tuple[str, ...]

    @property
    def is_proven(self) -> bool:
        """Whether the PDF was made from the file and the cut-off that it names."""
        return self.proof in {Proof.SAME_BYTES, Proof.SAME_LOOK, Proof.SAME_WORDS}


def verify_report(study: StudyWorker, path: Path, password: str = "") -> Verdict:
    """Lay out again what the PDF at ``path`` says it is, from the study, and compare; waits for it.

    Raises PdfNotRead, ReportNotMade, or DosebookError for a file that cannot be read.
    """
    pdf = _read(path)
    origin = read_origin(read_keywords(pdf, password))
    noted = study.submit(lambda file: _noted(file, pdf)).result()
    if origin is None:
        words = translate("actions", "This PDF does not say that it is a safety summary made by Dosebook.")
        return Verdict(Proof.NO_REPORT, (words, *noted))
    data = study.submit(StudyFile.read).result()
    if origin.entry > data.position:
        words = translate(
            "actions",
            "The PDF says it was made at entry {entry} of the audit trail; this file has only {position} entries.",
        )
        return Verdict(Proof.OTHER_DATA, (words.format(entry=origin.entry, position=data.position), *noted))
    try:
        built = _again(study, origin, data, password).result()
    except ReportNotMade as error:
        return Verdict(Proof.OTHER_DATA, (str(error), *noted))
    found = _compared(pdf, built, origin, password, study)
    return Verdict(found.proof, (*found.sentences, *noted))


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        words = translate("actions", "{file} could not be read ({cause}).")
        raise DosebookError(words.format(file=path.name, cause=error.strerror or error)) from error


def _again(study: StudyWorker, origin: Origin, data: StudyData, password: str) -> Future[BuiltReport]:
    request = ReportRequest(
        day=origin.day,
        cohorts=origin.cohorts,
        under_review=origin.under_review,
        status=origin.status,
        number=origin.number,
        position=origin.entry,
        report_time=origin.made_at,
        medical_monitor_text=_text(origin, data),
        page_size=cast("PageSize", origin.paper),
        sections=origin.sections,
        profile=origin.profile,
        language=origin.language,
        password=password,
    )
    return preview_report(study, request)


def _text(origin: Origin, data: StudyData) -> str:
    """Return the text of the medical monitor that the PDF carries, as a recorded cut-off keeps it."""
    for cut_off in data.cut_offs:
        is_same = cut_off.position == origin.entry and time_of(cut_off) == origin.made_at
        if is_same and text_digest(cut_off.medical_monitor_text) == origin.text_digest:
            return cut_off.medical_monitor_text
    return ""


def _compared(pdf: bytes, built: BuiltReport, origin: Origin, password: str, study: StudyWorker) -> Verdict:
    name = _name(origin)
    if built.pdf == pdf:
        words = translate(
            "actions",
            "Proven: this PDF is {name} of this study file. Laid out again from the file it is the same to the byte.",
        )
        return Verdict(Proof.SAME_BYTES, (words.format(name=name),))
    then, now = read_pages(pdf, password), read_pages(built.pdf, password)
    here = study.submit(lambda file: file.context.program_version).result()
    versions = translate("actions", "The PDF was made by version {then} of Dosebook, this is version {now}.")
    version_words = (
        () if here == origin.program_version else (versions.format(then=origin.program_version, now=here),)
    )
    if [_plain(page, origin.program_version) for page in then] == [_plain(page, here) for page in now]:
        if here == origin.program_version:
            return _looked_at(pdf, built.pdf, name, password)
        words = translate(
            "actions",
            "This PDF says {name} of this study file, word for word on all {pages} pages. Its bytes differ, so figures "
            "and layout are not proven.",
        )
        return Verdict(Proof.SAME_WORDS, (words.format(name=name, pages=len(then)), *version_words))
    words = translate(
        "actions",
        "Not proven: the PDF says it is {name}, but laid out again from this file it reads differently ({where}).",
    )
    sentences = [words.format(name=name, where=_where(then, now)), *version_words]
    digest = (
        translate("actions", "The digest printed in the PDF agrees with the file; that alone proves nothing.")
        if built.digest == origin.digest
        else translate("actions", "The digest of what this file reports is not the one in the PDF either.")
    )
    proof = Proof.DIFFERENT if built.digest == origin.digest else Proof.OTHER_DATA
    return Verdict(proof, (*sentences, digest))


def _looked_at(pdf: bytes, again: bytes, name: str, password: str) -> Verdict:
    """Compare how two PDFs of one program version look; packed by another computer the bytes may differ."""
    pages = len(page_sizes(pdf, password))
    odd = [
        place + 1
        for place in range(pages)
        if render_page(pdf, place, _LOOKED_AT_DPI, password)
        != render_page(again, place, _LOOKED_AT_DPI, password)
    ]
    if odd:
        words = translate(
            "actions",
            "Not proven: the PDF says {name} word for word, but it does not look like what this file gives "
            "(page {pages}). Something was drawn over it or taken out.",
        )
        shown = ", ".join(map(str, odd[:_MOST_PAGES_NAMED]))
        return Verdict(Proof.DIFFERENT, (words.format(name=name, pages=shown),))
    words = translate(
        "actions",
        "Proven: this PDF is {name} of this study file. Laid out again from the file it says the same and looks the "
        "same on all {pages} pages; only its bytes were packed in another way.",
    )
    return Verdict(Proof.SAME_LOOK, (words.format(name=name, pages=pages),))


def _plain(page: str, version: str) -> str:
    """Return the words of a page without their spacing and without the version of the program."""
    return "".join(page.replace(version, "").split())


def _where(then: tuple[str, ...], now: tuple[str, ...]) -> str:
    if len(then) != len(now):
        words = translate("actions", "it has {then} pages, the file gives {now}")
        return words.format(then=len(then), now=len(now))
    pages = [
        str(place) for place, pair in enumerate(zip(then, now, strict=True), start=1) if len(set(pair)) > 1
    ]
    if len(pages) > _MOST_PAGES_NAMED:
        return translate("actions", "on {count} of {pages} pages").format(count=len(pages), pages=len(then))
    return translate("actions", "on page {pages}").format(pages=", ".join(pages))


def _name(origin: Origin) -> str:
    words = translate("actions", "safety summary {number} ({status}), data to {day}, entry {entry}")
    return words.format(
        number=origin.number,
        status=within_sentence(origin.status.label),
        day=day_words(origin.day),
        entry=origin.entry,
    )


def _noted(file: StudyFile, pdf: bytes) -> tuple[str, ...]:
    """Return that the audit trail notes the export of exactly these bytes, if it does."""
    sha256 = hashlib.sha256(pdf).hexdigest()
    for row in file.ledger(wanted=LedgerFilter(kind="", operation=Operation.SYSTEM.value)):
        noted = row.fields.get("sha256")
        if noted is not None and noted.new == sha256:
            words = translate(
                "actions", "The audit trail notes that exactly these bytes were saved, on {day} by {who}."
            )
            return (words.format(day=day_words(row.at_utc.date()), who=row.person.name or row.os_user),)
    return ()
