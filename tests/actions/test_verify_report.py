"""Whether a PDF came from a study file is proven by laying it out again, not by what it says of itself."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdf
import pytest
from reportlab.pdfgen.canvas import Canvas

from dosebook.actions.make_report import ReportRequest, default_request, export_report, preview_report
from dosebook.actions.report_refusals import ReportNotMade
from dosebook.actions.take_value_out import take_value_out
from dosebook.actions.verify_report import PdfNotRead, Proof, Verdict, verify_report
from dosebook.domain.changes import Amend, Create, Save
from dosebook.domain.records import AdverseEvent
from dosebook.report.profile import Profile, Reader
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker
from report.made_up import CUT_OFF, made_up
from store.making import ANN, fixed_context

RECORDS = made_up(participants=10, events=40).records


@pytest.fixture
def study(tmp_path: Path) -> Iterator[StudyWorker]:
    first = Save("first", ANN, tuple(Create(record) for record in RECORDS))
    worker = StudyWorker.create(tmp_path / "trial.dosebook", fixed_context(tmp_path), first)
    yield worker
    worker.close().result()


def request(study: StudyWorker, **said: object) -> ReportRequest:
    usual = default_request(study.submit(StudyFile.read).result())
    return replace(usual, **({"day": CUT_OFF, "sections": ("events", "listing")} | said))  # type: ignore[arg-type]


def saved(study: StudyWorker, path: Path, **said: object) -> Path:
    export_report(study, request(study, **said), path, ANN).result()
    return path


def words_of(found: Verdict) -> str:
    return " ".join(found.sentences)


def change_an_event(study: StudyWorker, **said: object) -> None:
    data = study.submit(StudyFile.read).result()
    event = data.adverse_events[0]
    amend = Amend(replace(event, **said), data.entries[event.uid].version)  # type: ignore[arg-type]
    study.submit(lambda file: file.save(Save(f"c{said}", ANN, (amend,), "Transcription error"))).result()


def test_a_saved_report_is_proven_to_the_byte_also_after_later_entries(
    study: StudyWorker, tmp_path: Path
) -> None:
    pdf = saved(study, tmp_path / "r.pdf", medical_monitor_text="Nothing to add.")
    change_an_event(study, grade=4)
    found = verify_report(study, pdf)
    assert (found.proof, found.is_proven) == (Proof.SAME_BYTES, True)
    assert "same to the byte" in found.sentences[0]
    assert "exactly these bytes were saved" in found.sentences[1]


@pytest.mark.parametrize(
    "said",
    [
        {"profile": Profile(Reader.OPEN)},
        {"profile": Profile(is_deidentified=True)},
        {"page_size": "Letter"},
        {"password": "a long one"},
        {"password": "schön & geheim"},
    ],
)
def test_so_is_every_edition(study: StudyWorker, tmp_path: Path, said: dict[str, object]) -> None:
    pdf = saved(study, tmp_path / "r.pdf", **said)
    assert verify_report(study, pdf, str(said.get("password", ""))).proof is Proof.SAME_BYTES


@pytest.mark.parametrize("password", ["κλειδί", "пароль", "x" * 33, "tab\tin it"])
def test_a_password_that_some_reader_would_not_take_is_refused(
    study: StudyWorker, tmp_path: Path, password: str
) -> None:
    with pytest.raises(ReportNotMade, match="Not every program"):
        saved(study, tmp_path / "r.pdf", password=password)
    assert not (tmp_path / "r.pdf").exists()


def test_an_accent_in_a_password_is_one_letter_to_every_reader(study: StudyWorker, tmp_path: Path) -> None:
    reader = pypdf.PdfReader(saved(study, tmp_path / "r.pdf", password="schön & geheim"))
    assert reader.decrypt("schön & geheim".encode("latin-1"))


def test_a_password_keeps_the_pdf_closed(study: StudyWorker, tmp_path: Path) -> None:
    pdf = saved(study, tmp_path / "r.pdf", password="a long one")
    assert b"CONFIDENTIAL" not in pdf.read_bytes()
    reader = pypdf.PdfReader(pdf)
    assert reader.is_encrypted
    assert not reader.decrypt("")
    assert not reader.decrypt("another")
    assert reader.decrypt("a long one")
    with pytest.raises(PdfNotRead, match="asks for a password"):
        verify_report(study, pdf)


def test_a_digest_that_agrees_is_no_proof(study: StudyWorker, tmp_path: Path) -> None:
    """Somebody prints another number under the right digest: the words differ when it is laid out again."""
    pdf = saved(study, tmp_path / "r.pdf")
    writer = pypdf.PdfWriter(clone_from=pdf)
    del writer.pages[-1]
    forged = tmp_path / "forged.pdf"
    writer.write(forged)
    found = verify_report(study, forged)
    assert (found.proof, found.is_proven) == (Proof.DIFFERENT, False)
    assert "that alone proves nothing" in words_of(found)
    assert "pages, the file gives" in words_of(found)


def test_the_same_pages_in_other_bytes_are_proven_by_their_looks(study: StudyWorker, tmp_path: Path) -> None:
    pdf = saved(study, tmp_path / "r.pdf")
    writer = pypdf.PdfWriter(clone_from=pdf)
    again = tmp_path / "again.pdf"
    writer.write(again)
    found = verify_report(study, again)
    assert (found.proof, found.is_proven) == (Proof.SAME_LOOK, True)
    assert "looks the same" in words_of(found)
    assert len(found.sentences) == 1, "these bytes were never saved"


def test_a_box_drawn_over_a_page_is_found(study: StudyWorker, tmp_path: Path) -> None:
    pdf = saved(study, tmp_path / "r.pdf")
    drawn = BytesIO()
    canvas = Canvas(drawn)
    canvas.rect(100, 500, 80, 20, fill=1)
    canvas.save()
    writer = pypdf.PdfWriter(clone_from=pdf)
    writer.pages[1].merge_page(pypdf.PdfReader(drawn).pages[0])
    again = tmp_path / "again.pdf"
    writer.write(again)
    found = verify_report(study, again)
    assert (found.proof, found.is_proven) == (Proof.DIFFERENT, False)
    assert "does not look like what this file gives (page 2)" in words_of(found)


def test_a_report_of_another_file_is_told(study: StudyWorker, tmp_path: Path) -> None:
    pdf = saved(study, tmp_path / "r.pdf")
    folder = tmp_path / "other"
    folder.mkdir()
    records = [replace(one, grade=5) if isinstance(one, AdverseEvent) else one for one in RECORDS]
    first = Save("first", ANN, tuple(map(Create, records)))
    other = StudyWorker.create(folder / "other.dosebook", fixed_context(folder), first)
    try:
        assert verify_report(other, pdf).proof is Proof.OTHER_DATA
    finally:
        other.close().result()


def test_a_pdf_that_is_no_report_is_told(study: StudyWorker, tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    writer = pypdf.PdfWriter()
    writer.add_blank_page(100, 100)
    writer.write(path)
    assert verify_report(study, path).proof is Proof.NO_REPORT
    path.write_bytes(b"no pdf")
    with pytest.raises(PdfNotRead):
        verify_report(study, path)


def test_a_value_taken_out_later_is_noted_in_a_report_of_before(study: StudyWorker) -> None:
    change_an_event(study, narrative="Jane Doe was seen.")
    position = study.submit(StudyFile.read).result().position
    before = preview_report(study, request(study, position=position)).result()
    row = study.submit(lambda file: file.ledger(limit=1)[0]).result()
    study.submit(
        lambda file: take_value_out(file, "t", ANN, row.seq, "narrative", "A name was typed")
    ).result()
    after = preview_report(study, request(study, position=position)).result()
    texts = [
        " ".join(page.extract_text() for page in pypdf.PdfReader(BytesIO(pdf)).pages)
        for pdf in (before.pdf, after.pdf)
    ]
    assert "Taken out since" not in texts[0]
    assert "Taken out since" in texts[1]
    assert "Narrative of adverse event" in texts[1]
