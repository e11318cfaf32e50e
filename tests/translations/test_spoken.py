"""Report and window speak the language chosen; what is recorded and proven does not depend on it."""

import csv
import re
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pypdf
import pytest

from dosebook.__main__ import main
from dosebook.actions.create_demo import create_demo
from dosebook.actions.export_data import export_data
from dosebook.actions.make_report import default_request, export_report
from dosebook.actions.verify_report import Proof, verify_report
from dosebook.domain.codelists import LabTest
from dosebook.domain.date_entry import DateRead, UnreadableDate, read_date
from dosebook.domain.dates_in_text import DatesInText
from dosebook.domain.encoding import encode_record
from dosebook.domain.localised import localised
from dosebook.domain.number_entry import UnreadableNumber, read_kept_number, read_number
from dosebook.domain.partial_date import PartialDate, day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import AS_WRITTEN, Language, install_language, spoken, within_sentence
from dosebook.forms.lab_grid.names import lab_test_called
from dosebook.languages import LANGUAGES, language
from dosebook.runtime.system_language import chosen_language
from dosebook.store.context import Context
from dosebook.store.study_file import StudyFile
from dosebook.store.worker import StudyWorker
from make_translations import files_of, finished_texts
from report.demo_book import demo_document
from translations.source_texts import marked

OTHERS = sorted(set(LANGUAGES) - {"en"})
TODAY = date(2026, 3, 1)
DAYS = {"de": "12. Aug. 2018", "fr": "12 août 2018", "es": "12 ago 2018"}
_WORD = re.compile(r"[^\W\d_]{3,}")
_SYMBOLS = {"MBq", "mCi", "UTC"}
_CODE = re.compile(r"[0-9a-f]{16}")
"""A digest, alone or in what is drawn as a code to scan."""


@pytest.fixture(scope="module")
def demo_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    with spoken(language("de")):
        create_demo(folder / "demo.dosebook", folder / "profile")
    return folder / "demo.dosebook"


@pytest.fixture(scope="module")
def demo_data(demo_file: Path) -> StudyData:
    file = StudyFile.open(demo_file, Context(demo_file.parent / "profile"))
    data = file.read()
    file.close()
    return data


def words_recorded(data: StudyData) -> set[str]:
    values = [value for entry in data.entries.values() for value in encode_record(entry.record).values()]
    return {word for value in values for word in _WORD.findall(str(value))}


def texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from texts_in(item)
    elif is_dataclass(value) and not isinstance(value, Enum):
        for one in fields(value):
            if one.name not in _NOT_SAID:
                yield from texts_in(getattr(value, one.name))


_NOT_SAID = {
    "keywords", "key", "see", "align", "anchor", "fill", "stroke", "colour", "record", "language", "kind", "link", "of",
}  # fmt: skip


def is_unit(text: str) -> bool:
    """Symbols are the same in every language; the study's own units stand in braces."""
    return len(text) <= 2 or text in {"{amount}", "{dose}"}


def outside_brackets(text: str) -> str:
    while (inner := re.sub(r"⟦[^⟦⟧]*⟧", " ", text)) != text:
        text = inner
    return text


def test_the_report_says_nothing_that_no_translator_saw(demo_data: StudyData) -> None:
    """Every text passes the marker, with the context in which it is marked; all else was typed into the study."""
    known = marked().texts
    unseen: set[tuple[str, str]] = set()

    def bracketed(context: str, text: str) -> str:
        if (context, text) not in known and not is_unit(text):
            unseen.add((context, text))
        return f"⟦{text}⟧"

    with spoken(Language("xx", bracketed, decimal_sign=",")):
        document = demo_document(demo_data)
    assert unseen == set()
    texts = {outside_brackets(text) for text in texts_in(document)}
    said = {word for text in texts if not _CODE.search(text) for word in _WORD.findall(text)}
    assert said - words_recorded(demo_data) - _SYMBOLS == set()


@pytest.mark.parametrize("code", OTHERS)
def test_a_report_in_another_language_is_proven_by_a_program_that_speaks_english(
    code: str, demo_file: Path, tmp_path: Path
) -> None:
    worker = StudyWorker.open(demo_file, Context(demo_file.parent / "profile"))
    try:
        usual = default_request(worker.submit(StudyFile.read).result())
        asked = replace(usual, sections=("decision", "event-terms"), language=code)
        export_report(worker, asked, tmp_path / "r.pdf", worker.context.person).result()
        assert verify_report(worker, tmp_path / "r.pdf").proof is Proof.SAME_BYTES
    finally:
        worker.close().result()
    pdf = pypdf.PdfReader(tmp_path / "r.pdf")
    said = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())
    with spoken(language(code)):
        assert day_words(date(2018, 8, 15)) in said
    assert pdf.trailer["/Root"]["/Lang"] == code
    assert re.search(r"\d,\d", said)
    translated = {key: text for texts in finished_texts(_file(code)).values() for key, text in texts.items()}
    left = {
        key
        for key, text in translated.items()
        if text != key and len(key) > 14 and "{" not in key and key in said
    }
    assert left == set()


def _file(code: str) -> Path:
    return next(file for file in files_of() if file.stem.endswith(code))


@pytest.mark.parametrize("code", OTHERS)
def test_what_is_printed_is_read_again(code: str) -> None:
    with spoken(language(code)):
        assert day_words(date(2018, 8, 12)) == DAYS[code]
        for month in range(1, 13):
            for moment in (PartialDate(2018, month, 3), PartialDate(2018, month)):
                assert read_date(moment.words(), TODAY) == DateRead(moment)
        assert f"{localised(Decimal('1234.5')):,}" == "1\u202f234,5"
        assert read_number("15,625") == Decimal("15.625") == read_number(f"{localised(Decimal('15.625')):f}")
        assert read_number("12.5") == Decimal("12.5")
        with pytest.raises(UnreadableNumber, match="15,625"):
            read_number("15.625")


@pytest.mark.parametrize(
    "typed", ["12 Aug 2018", "12. August 2018", "August 12, 2018", "12/8/2018", "2018-08-12"]
)
@pytest.mark.parametrize("code", OTHERS)
def test_english_days_are_read_everywhere_and_the_day_comes_first_in_figures(code: str, typed: str) -> None:
    with spoken(language(code)):
        assert read_date(typed, TODAY) == DateRead(PartialDate(2018, 8, 12))


@pytest.mark.parametrize(
    ("code", "typed"),
    [
        ("de", "12. märz 2018"), ("de", "12 Mrz 2018"), ("fr", "1er août 2018"), ("fr", "1 aout 2018"), ("fr", "juil. 2018"),
        ("es", "1 de agosto de 2018"), ("fr", "aujourd’hui"), ("es", "hoy"), ("de", "unbekannt"),
    ],
)  # fmt: skip
def test_dates_are_read_as_people_of_the_language_write_them(code: str, typed: str) -> None:
    with spoken(language(code)):
        found = read_date(typed, TODAY)
    assert isinstance(found, DateRead)
    assert found.date.month in {None, 3, 7, 8}


def test_a_word_that_begins_two_months_is_none() -> None:
    with spoken(language("fr")), pytest.raises(UnreadableDate):
        read_date("3 jui 2018", TODAY)


def test_what_a_study_or_a_file_holds_is_read_alike_in_every_language() -> None:
    for code in LANGUAGES:
        with spoken(language(code)):
            assert read_kept_number("1.875") == Decimal("1.875")
            assert lab_test_called("Platelets") is lab_test_called("plt") is LabTest.PLATELETS
    with spoken(language("de")):
        assert lab_test_called("Thrombozyten") is LabTest.PLATELETS


def test_an_export_holds_the_same_numbers_and_days_in_every_language(
    demo_data: StudyData, tmp_path: Path
) -> None:
    def cells(code: str) -> list[str]:
        path = tmp_path / f"{code}.zip"
        with spoken(language(code)):
            export_data(demo_data, path)
        with ZipFile(path) as archive:
            tables = [archive.read(name).decode("utf-8-sig") for name in sorted(archive.namelist())]
        return [cell for table in tables[:-1] for row in csv.reader(table.splitlines()) for cell in row]

    english, german = cells("en"), cells("de")
    is_for_machines = re.compile(r"-?[0-9]+(\.[0-9]+)?|[0-9]{4}-[0-9]{2}(-[0-9]{2})?")
    pairs = [pair for pair in zip(english, german, strict=True) if is_for_machines.fullmatch(pair[0])]
    assert len(pairs) > 1000
    assert [pair for pair in pairs if pair[0] != pair[1]] == []


def test_a_label_within_a_german_sentence_keeps_its_capital() -> None:
    assert within_sentence("Draft") == "draft"
    with spoken(language("de")):
        assert within_sentence("Entwurf") == "Entwurf"
    with spoken(language("fr")):
        assert within_sentence("Brouillon") == "brouillon"


def test_a_deidentified_report_hides_the_dates_of_its_language_and_english_ones() -> None:
    for code in LANGUAGES:
        with spoken(language(code)):
            words = f"{day_words(date(2018, 8, 12))}, 12 Aug 2018, {PartialDate(2018, 9).words()}"
            assert DatesInText().replaced(words, lambda _found, _day: "*") == "*, *, *"


@pytest.mark.parametrize(
    ("setting", "environment", "spoken_code"),
    [
        ("system", {"LANG": "de_AT.UTF-8"}, "de"),
        ("system", {"LC_ALL": "fr_CA", "LANG": "de_DE"}, "fr"),
        ("system", {"LANG": "pl_PL.UTF-8"}, "en"),
        ("system", {"LANG": "C"}, "en"),
        ("system", {}, "en"),
        ("es", {"LANG": "de_DE"}, "es"),
        ("es", {"LANG": "de_DE", "DOSEBOOK_LANGUAGE": "fr"}, "fr"),
    ],
)
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the system says it elsewhere")
def test_the_language_is_asked_for_else_set_else_that_of_the_system(
    setting: str, environment: dict[str, str], spoken_code: str
) -> None:
    assert chosen_language(setting, environment) == spoken_code


def test_commands_answer_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], demo_file: Path
) -> None:
    try:
        assert main(["--language", "de", "check", str(demo_file)]) == 0
        german = capsys.readouterr().out
        assert main(["check", "--language=fr", str(demo_file)]) == 0
        french = capsys.readouterr().out
    finally:
        install_language(AS_WRITTEN)
    assert german != french
    assert "Die" in german
    assert "«" in french or "é" in french
