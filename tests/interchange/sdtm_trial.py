"""A trial in the form of SDTM: a generated one, or a real one from files, and how its columns compare with a study."""

import csv
import io
import os
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from dosebook.domain.codelists import Code
from dosebook.domain.records import Cohort, Participant, Record
from dosebook.domain.study_data import StudyData
from dosebook.interchange.importing.mapping import ColumnMapping
from dosebook.interchange.importing.targets import TargetKind, targets

PLACE = "DOSEBOOK_SDTM_TRIAL"
"""Names a folder with the tables of a whole trial; without it a folder beside the project is tried."""

TABLES = ("dm", "ae", "ex", "lb")
ARMS = {"Placebo": "1", "Low Dose": "2", "High Dose": "3"}

Rows = list[dict[str, str]]


@dataclass(frozen=True)
class Trial:
    """The four tables of a trial as text, and the numbers of cohorts for its arms."""

    tables: Mapping[str, str]
    arms: Mapping[str, str]

    def rows(self, table: str) -> Rows:
        """The rows of a table as the csv module reads them, which is not how the program does."""
        return list(csv.DictReader(io.StringIO(self.tables[table])))


def real_trial() -> Trial | None:
    """The trial in the named folder, or in the one beside the project; None where there is neither."""
    beside = Path(__file__).parents[2].parent / "shared" / "reference" / "sdtm"
    folder = Path(os.environ.get(PLACE) or beside)
    found = {name: next(iter(sorted(folder.glob(f"*_{name}*.csv"))), None) for name in TABLES}
    texts = {name: path.read_text(encoding="utf-8-sig") for name, path in found.items() if path is not None}
    if len(texts) < len(TABLES):
        return None
    arms = dict.fromkeys(row["ARM"] for row in csv.DictReader(io.StringIO(texts["dm"])))
    treated = sorted(arm for arm in arms if arm != "Screen Failure")
    return Trial(texts, {arm: str(number) for number, arm in enumerate(treated, 1)})


def generated_trial(people: int = 24, seed: int = 5) -> Trial:
    """A trial of the same shape: screen failures, events by severity, doses over periods, values with limits."""
    chance = random.Random(seed)
    made: dict[str, Rows] = {name: [] for name in TABLES}
    for number in range(people):
        _participant(made, chance, f"01-70{number % 3}-1{number:03}", is_failure=number % 6 == 5)
    return Trial({name: _csv(rows) for name, rows in made.items()}, ARMS)


def _participant(made: dict[str, Rows], chance: random.Random, uid: str, *, is_failure: bool) -> None:
    arm = "Screen Failure" if is_failure else chance.choice(sorted(ARMS))
    start = date(2013, 1, 1) + timedelta(days=chance.randrange(300))
    made["dm"].append(
        {
            "STUDYID": "MADE-UP",
            "USUBJID": uid,
            "SUBJID": uid[-4:],
            "RFSTDTC": "" if is_failure else start.isoformat(),
            "RFICDTC": "",
            "DTHDTC": (start + timedelta(days=99)).isoformat() if chance.random() < 0.1 else "",
            "SITEID": uid[3:6],
            "AGE": str(chance.randrange(50, 89)),
            "AGEU": "YEARS",
            "SEX": chance.choice("FM"),
            "RACE": chance.choice(["WHITE", "ASIAN", "BLACK OR AFRICAN AMERICAN"]),
            "ETHNIC": chance.choice(["HISPANIC OR LATINO", "NOT HISPANIC OR LATINO"]),
            "ARM": arm,
            "ARMNRS": "SCREEN FAILURE" if is_failure else "",
        }
    )
    for sequence in range(chance.randrange(8)):
        made["ae"].append(_event(chance, uid, sequence, start))
    if not is_failure:
        made["ex"] += _doses(chance, uid, arm, start)
    for sequence in range(20):
        made["lb"].append(_result(chance, uid, sequence, start))


def _event(chance: random.Random, uid: str, sequence: int, start: date) -> dict[str, str]:
    onset = start + timedelta(days=chance.randrange(90))
    end = onset + timedelta(days=chance.randrange(30))
    known = onset.isoformat()[: chance.choice([4, 7, 10, 10, 10])]
    return {
        "USUBJID": uid,
        "AESEQ": str(sequence + 1),
        "AETERM": chance.choice(
            ["APPLICATION SITE ERYTHEMA", "DIARRHOEA", "=SUM(A1)", 'COLD, "BAD"', "µ-PAIN"]
        ),
        "AESEV": chance.choice(["MILD", "MODERATE", "SEVERE"]),
        "AESER": chance.choice(["N", "N", "Y"]),
        "AEACN": "",
        "AEREL": chance.choice(["NONE", "REMOTE", "POSSIBLE", "PROBABLE", ""]),
        "AEOUT": chance.choice(["RECOVERED/RESOLVED", "NOT RECOVERED/NOT RESOLVED", "FATAL"]),
        "AESDTH": chance.choice("NNY"),
        "AESHOSP": chance.choice("NNY"),
        "AESLIFE": chance.choice("NNY"),
        "AESDISAB": "N",
        "AESCONG": "N",
        "AESTDTC": known,
        "AEENDTC": end.isoformat() if known == onset.isoformat() and chance.random() < 0.6 else "",
    }


def _doses(chance: random.Random, uid: str, arm: str, start: date) -> Rows:
    amount = {"Placebo": "0", "Low Dose": "54", "High Dose": "81"}[arm]
    rows, day = [], start
    for sequence in range(1, chance.randrange(2, 5)):
        end = day + timedelta(days=chance.randrange(1, 60))
        rows.append(
            {
                "USUBJID": uid,
                "EXSEQ": str(sequence),
                "EXTRT": "PLACEBO" if arm == "Placebo" else "ACTIVE",
                "EXDOSE": amount,
                "EXDOSU": "mg",
                "EXDOSFRQ": "QD",
                "EXROUTE": "TRANSDERMAL",
                "EXSTDTC": day.isoformat(),
                "EXENDTC": end.isoformat() if chance.random() < 0.9 else "",
            }
        )
        day = end + timedelta(days=1)
    return rows


def _result(chance: random.Random, uid: str, sequence: int, start: date) -> dict[str, str]:
    test, unit, low, high = chance.choice(
        [
            ("PLAT", "THOU/uL", "140", "400"),
            ("HGB", "g/dL", "11.5", "16.0"),
            ("BILI", "mg/dL", "0.2", "1.2"),
            ("SODIUM", "mEq/L", "135", "145"),
        ]
    )
    moment = (start + timedelta(days=sequence * 7)).isoformat()
    value = chance.choice(["<0.2", "0.20", "12.0", "150", "400.50"])
    return {
        "USUBJID": uid,
        "LBSEQ": str(sequence + 1),
        "LBTESTCD": test,
        "LBORRES": value,
        "LBORRESU": unit,
        "LBORNRLO": low,
        "LBORNRHI": high,
        "LBNRIND": "NORMAL",
        "LBDTC": f"{moment}T{chance.randrange(7, 19):02}:{chance.randrange(60):02}"
        if sequence % 4
        else moment,
    }


def _csv(rows: Rows) -> str:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(rows[0]), quoting=csv.QUOTE_NONNUMERIC)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def differences(
    rows: Rows, mapping: ColumnMapping, records: list[Any], data: StudyData, same: Mapping[str, str]
) -> Iterator[str]:
    """Yield where a mapped column of the source differs from the study; ``same`` are spellings of one meaning."""
    places = targets(type(records[0]))
    for number, (row, record) in enumerate(zip(rows, records, strict=True), 2):
        for column, name in mapping.variables.items():
            if column not in row:
                continue
            meaning = mapping.codes.get(name, {}).get(row[column], row[column])
            found = _said(record, places[name].variable.name, places[name].kind, places[name].code, data)
            if column.endswith("DTC") and "T" in row[column]:
                found = f"{found}T{_time(record, column)}"
            if not _is_same(same.get(meaning, meaning), found):
                yield f"line {number}, {column}: {row[column]!r} is {found!r} in the study"


def _said(record: Record, name: str, kind: TargetKind, code: str, data: StudyData) -> str:
    value: Any = getattr(record, name)
    if kind is TargetKind.ANSWER:
        return "Y" if any(one.value == code for one in value) else "N"
    if kind is TargetKind.UNIT:
        return "years" if name == "age" else str(data.study.dose_unit)
    other = data.find(value) if isinstance(value, str) and not isinstance(value, Code) else None
    if isinstance(other, Participant):
        return other.participant_id
    if isinstance(other, Cohort):
        return str(other.number)
    if value is None:
        return ""
    return str(getattr(value, "iso", getattr(value, "text", value)))


def _time(record: Any, column: str) -> str:
    moment = record.time if column == "LBDTC" else record.start_time
    return f"{moment:%H:%M}"


def _is_same(expected: str, found: str) -> bool:
    if expected == found:
        return True
    try:
        return Decimal(expected) == Decimal(found)
    except ArithmeticError:
        return expected.casefold() == found.casefold()
