"""An assessment of response with its markers."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar

from dosebook.domain.absence import ASSESSED, MEASURED, UNKNOWN_ONLY, Absence
from dosebook.domain.codelists import (
    Evaluator,
    ResponseCategory,
    YesNo,
)
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import ParticipantUid, Record
from dosebook.domain.response_codelists import Immunofixation, Plasmacytoma
from dosebook.domain.variable import Outside, absences, variable
from dosebook.domain.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Response(Record):
    """The response of the disease on one day, as a person assessed it."""

    kind: ClassVar[str] = "response"
    title_marked: ClassVar[str] = QT_TRANSLATE_NOOP("variable", "Response")

    participant: ParticipantUid | None = variable(
        QT_TRANSLATE_NOOP("variable", "Participant"),
        cdisc="USUBJID",
        refers_to="participant",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "The participant whose disease was assessed."),
        example="05-02",
    )
    date: PartialDate | None = variable(
        QT_TRANSLATE_NOOP("variable", "Date"),
        cdisc="RSDTC",
        help=QT_TRANSLATE_NOOP(
            "variable", "The day of the assessment, on which its last test was drawn or read."
        ),
        example="31 Jul 2018",
        absent=UNKNOWN_ONLY,
    )
    category: ResponseCategory | None = variable(
        QT_TRANSLATE_NOOP("variable", "Response (IMWG)"),
        cdisc="RSORRES",
        help=QT_TRANSLATE_NOOP(
            "variable", "By the criteria of the protocol; what the values suggest stands beside it."
        ),
        absent=MEASURED,
    )
    confirmed: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Confirmed"),
        help=QT_TRANSLATE_NOOP("variable", "Whether a second assessment agreed, as the criteria ask."),
        outside=Outside.SUPPLEMENTAL,
        absent=ASSESSED,
    )
    evaluator: Evaluator | None = variable(
        QT_TRANSLATE_NOOP("variable", "Assessor"),
        cdisc="RSEVAL",
        carried=True,
        help=QT_TRANSLATE_NOOP("variable", "Who judged: the investigator or an independent committee."),
        absent=UNKNOWN_ONLY,
    )
    assessed_by: str = variable(
        QT_TRANSLATE_NOOP("variable", "Assessed by"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "The name of the person who judged."),
        example="Dr Okafor",
        outside=Outside.OWN,
        absent=UNKNOWN_ONLY,
    )
    note: str = variable(
        QT_TRANSLATE_NOOP("variable", "Note"),
        default="",
        help=QT_TRANSLATE_NOOP("variable", "What a reader must know of this assessment."),
        example=QT_TRANSLATE_NOOP("variable", "Urine not collected"),
        outside=Outside.COMMENT,
    )
    serum_immunofixation: Immunofixation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Immunofixation of serum"),
        help=QT_TRANSLATE_NOOP("variable", "From the laboratory's report."),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    urine_immunofixation: Immunofixation | None = variable(
        QT_TRANSLATE_NOOP("variable", "Immunofixation of urine"),
        help=QT_TRANSLATE_NOOP("variable", "From the laboratory's report."),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    marrow_plasma_cells: Decimal | None = variable(
        QT_TRANSLATE_NOOP("variable", "Plasma cells in the marrow"),
        unit="%",
        help=QT_TRANSLATE_NOOP(
            "variable",
            "Percent of the nucleated cells, from the report of aspirate or biopsy; the higher of both.",
        ),
        example="5",
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    clonal_cells: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "Clonal cells in the marrow"),
        help=QT_TRANSLATE_NOOP(
            "variable", "By immunohistochemistry or flow cytometry, of 100 cells or more."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    plasmacytoma: Plasmacytoma | None = variable(
        QT_TRANSLATE_NOOP("variable", "Plasmacytomas"),
        help=QT_TRANSLATE_NOOP("variable", "Compared with baseline, from imaging or examination."),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    new_bone_lesion: YesNo | None = variable(
        QT_TRANSLATE_NOOP("variable", "New bone lesion"),
        help=QT_TRANSLATE_NOOP(
            "variable", "A lesion that was not there before, or a definite increase of one; from imaging."
        ),
        outside=Outside.SUPPLEMENTAL,
        absent=MEASURED,
    )
    absences: tuple[Absence, ...] = absences()
