"""A whole trial in the form of SDTM comes in: as many rows as went in, and each mapped column equal."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from builders import cohort, study
from dosebook.domain.codelists import CtcaeVersion, DoseBasis, DoseUnit, Severity, YesNo
from dosebook.domain.dose_period import administrations
from dosebook.domain.records import AdverseEvent, Dose, Participant, Record, Result
from dosebook.domain.study_data import StudyData
from dosebook.forms.catalogue import FORMS
from dosebook.forms.situation import Situation
from dosebook.forms.spec import record_findings
from dosebook.interchange.export.table import export_tables
from dosebook.interchange.importing.mapping import ColumnMapping
from dosebook.interchange.importing.plan import ImportPlan, plan_import
from dosebook.interchange.importing.source import read_source
from dosebook.interchange.importing.templates import shipped_templates
from interchange.sdtm_trial import PLACE, TABLES, Trial, differences, generated_trial, real_trial

TODAY = date(2026, 1, 1)
STUDY = study(dose_unit=DoseUnit.MG, dose_basis=DoseBasis.FLAT, ctcae_version=CtcaeVersion.V5_0)
KIND = {"dm": Participant, "ae": AdverseEvent, "ex": Dose, "lb": Result}
SAME = {"THOU/uL": "10^3/uL", "Screen Failure": ""}


@dataclass
class Imported:
    """The plan of each table, and the study that holds them all."""

    trial: Trial
    plans: dict[str, ImportPlan]
    mappings: dict[str, ColumnMapping]
    data: StudyData


def imported(trial: Trial, folder: Path) -> Imported:
    """Read the four tables one after another by the shipped templates, as a person does in the window."""
    numbers = sorted(set(trial.arms.values()))
    records: list[Record] = [STUDY, *(cohort(int(number)) for number in numbers)]
    uids: Iterator[str] = (f"new{number}" for number in range(1_000_000))
    templates = {mapping.kind: mapping for mapping in shipped_templates().values()}
    plans, mappings = {}, {}
    for name in TABLES:
        path = folder / f"{name}.csv"
        path.write_text(trial.tables[name], encoding="utf-8", newline="")
        mapping = templates[KIND[name].kind]
        if name == "dm":
            mapping = replace(mapping, codes={**mapping.codes, "cohort": trial.arms})
        mappings[name] = mapping
        plans[name] = plan_import(
            read_source(path), mapping, StudyData.of(records), today=TODAY, new_uid=lambda: next(uids)
        )
        records += plans[name].records
    return Imported(trial, plans, mappings, StudyData.of(records))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Imported:
    return imported(generated_trial(), tmp_path_factory.mktemp("sdtm"))


def assert_whole(found: Imported) -> None:
    for name in TABLES:
        rows, plan = found.trial.rows(name), found.plans[name]
        assert plan.rejected == ()
        records = list(plan.records)
        assert len(rows) == len(records) == len(list(found.data.all(KIND[name])))
        assert list(differences(rows, found.mappings[name], records, found.data, SAME)) == []
        exported = next(one for one in export_tables(found.data) if one.kind == KIND[name].kind)
        assert len(exported.rows) == len(rows)


def test_a_trial_of_the_shape_of_sdtm_comes_in_whole(made: Imported) -> None:
    assert_whole(made)
    assert {len(made.trial.rows(name)) > 20 for name in TABLES} == {True}


def test_the_published_trial_comes_in_whole(tmp_path: Path) -> None:
    trial = real_trial()
    if trial is None:
        pytest.skip(f"no trial in the form of SDTM is here; {PLACE} names the folder of one")
    found = imported(trial, tmp_path)
    assert_whole(found)
    assert [len(found.plans[name].records) for name in TABLES] == [306, 1191, 591, 34478]


def test_what_is_absent_is_a_finding_and_severity_is_no_grade(made: Imported) -> None:
    situation = Situation(made.data, TODAY)

    def checks(kind: str, record: Record) -> set[str]:
        return {found.check_id for found in record_findings(FORMS[kind], record, situation)}

    for event in made.data.adverse_events:
        assert event.grade is None
        assert event.severity in set(Severity)
        absent = {"adverse_event.no_grade", "adverse_event.not_coded", "adverse_event.no_action"}
        assert absent <= checks("adverse_event", event)
    for person in made.data.participants:
        if person.screen_failure is YesNo.YES:
            assert person.cohort is None
        else:
            assert "participant.no_consent" in checks("participant", person)
            alone = replace(person, cohort=None)
            assert "participant.no_cohort" in checks("participant", alone)


def test_a_period_counts_each_day_or_says_that_it_cannot(made: Imported) -> None:
    situation = Situation(made.data, TODAY)
    for row, dose in zip(made.trial.rows("ex"), made.plans["ex"].records, strict=True):
        assert isinstance(dose, Dose)
        if row["EXENDTC"]:
            days = date.fromisoformat(row["EXENDTC"]) - date.fromisoformat(row["EXSTDTC"])
            assert administrations(dose) == days.days + 1
        else:
            assert administrations(dose) is None
            found = record_findings(FORMS["dose"], dose, situation)
            assert "dose.period_not_countable" in {one.check_id for one in found}
