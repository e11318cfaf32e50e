"""Casebooks for the investigator site file: the forms to fill in by hand, or those of one participant as filled in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dosebook.domain.absent_values import own_answer
from dosebook.domain.codelists import Code
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.records import Participant, Record, Result, Study
from dosebook.domain.reference_ranges import NormalRange, normal_range
from dosebook.domain.study_agents import TREATMENTS, is_declared
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_units import unit_of
from dosebook.domain.variable import ABSENCES, ValueKind, Variable, variables
from dosebook.domain.words import translate
from dosebook.forms.catalogue import FORMS
from dosebook.forms.fields import (
    DateField,
    DerivedField,
    Field,
    FollowingField,
    GradeField,
    LongTextField,
    TextField,
    TimeField,
)
from dosebook.forms.normal_range_words import limit_word
from dosebook.forms.record_words import MISSING, field_words, record_title
from dosebook.forms.spec import FormSpec, values_of
from dosebook.report.blocks import (
    DATE_SAMPLE,
    Block,
    Column,
    Document,
    Heading,
    Note,
    Row,
    RowKind,
    Section,
    SignatureLines,
    Table,
)
from dosebook.report.paper import paper

_OF_A_PARTICIPANT = (
    "participant",
    "visit",
    "dose",
    "adverse_event",
    "sae_report",
    "dlt_assessment",
    "transfusion",
    "medication",
    "hospital_stay",
    "deviation",
    "result",
    "response",
)
_BOX = "☐"
_LINE = "_" * 34
_DATE_LINE = "____ / ____ / ________"
_TIME_LINE = "____ : ____"


@dataclass(frozen=True, slots=True)
class CasebookSettings:
    """When and by which program a casebook is made; ``annotated`` prints the CDISC name of each variable."""

    made_at: datetime
    program_version: str
    annotated: bool = False


def blank_casebook(data: StudyData, settings: CasebookSettings) -> Document:
    """Return every form of a participant, empty, with its choices to tick."""
    title = translate("casebook", "Blank casebook")
    sections = tuple(_blank_form(FORMS[kind], data, settings) for kind in _OF_A_PARTICIPANT)
    return _document(data.study, title, settings, sections)


def filled_casebook(data: StudyData, participant: Participant, settings: CasebookSettings) -> Document:
    """Return every record of one participant as recorded, with a line for the investigator to sign."""
    words = translate("casebook", "Casebook of {id}").format(id=participant.participant_id)
    sections = [
        _filled_form(FORMS[kind], _records_of(FORMS[kind].record, participant, data), data, settings)
        for kind in _OF_A_PARTICIPANT
    ]
    return _document(data.study, words, settings, (*sections, _signature()))


def _document(
    study: Study, title: str, settings: CasebookSettings, sections: tuple[Section, ...]
) -> Document:
    return paper(study, title, sections, settings.made_at, settings.program_version)


def _columns(settings: CasebookSettings) -> tuple[Column, ...]:
    names = (
        Column(translate("casebook", "Field"), weight=2),
        Column(translate("casebook", "Entry"), weight=4),
    )
    return (*names, Column(translate("casebook", "CDISC"), weight=0.9)) if settings.annotated else names


def _cells(label: str, entry: str, cdisc: str, settings: CasebookSettings) -> tuple[str, ...]:
    return (label, entry, cdisc or MISSING) if settings.annotated else (label, entry)


def _blank_form(form: FormSpec, data: StudyData, settings: CasebookSettings) -> Section:
    known = variables(form.record)
    rows: list[Row] = []
    for section in form.sections:
        typed = [one for one in section.fields if is_asked(one, data.study)]
        rows.append(_group(section.title, settings))
        rows += [
            Row(
                _cells(
                    known[one.name].label,
                    _blank_entry(one, known[one.name], data),
                    known[one.name].cdisc,
                    settings,
                )
            )
            for one in typed
        ]
    table = Table(_columns(settings), tuple(rows), "")
    return Section(form.record.kind, form.title, (table,), new_page=form.record.kind != "participant")


def is_asked(field: Field, study: Study) -> bool:
    """Whether a person fills the field on paper: not what follows, nor a treatment that the study has not."""
    is_of_none = field.name in TREATMENTS and not is_declared(field.name, study)
    return not isinstance(field, DerivedField | FollowingField) and not is_of_none


def _group(title: str, settings: CasebookSettings) -> Row:
    return Row((title, *[""] * (len(_columns(settings)) - 1)), RowKind.GROUP)


def _blank_entry(field: Field, variable: Variable, data: StudyData) -> str:
    """Return what a person writes into or ticks, and the reasons why there may be nothing."""
    entry = _empty_entry(field, variable, data)
    reasons = [
        reason.label
        for reason in variable.absent
        if not isinstance(own_answer(variable, reason), Code)  # that is among the answers
    ]
    return f"{entry}\n{_ticks(reasons)}" if reasons else entry


def _ticks(labels: Sequence[str]) -> str:
    # A box stays on the line of its first word.
    return "\u2003 ".join(f"{_BOX}\u00a0{label}" for label in labels)


def _empty_entry(field: Field, variable: Variable, data: StudyData) -> str:
    """Return what a person writes into or ticks; unknown parts of a date stay empty."""
    labels = [choice.label for choice in field.choices({}, data)] if field.choices is not None else []
    if variable.codes is not None and not labels:
        labels = [code.label for code in variable.codes]
    if isinstance(field, GradeField):
        labels = [str(grade) for grade in range(1, 6)]
    if labels and not variable.refers_to and not isinstance(field, TextField):
        return _ticks(labels)
    if isinstance(field, DateField):
        return _DATE_LINE
    if isinstance(field, TimeField):
        return _TIME_LINE
    if isinstance(field, LongTextField):
        return "\n".join([_LINE * 2] * 3)
    unit = unit_of(variable, data.study)
    return f"{_LINE} {unit}".rstrip()


def _records_of(record_type: type[Record], participant: Participant, data: StudyData) -> tuple[Record, ...]:
    """Return the participant's records of one type, oldest first; the undated come last."""
    if record_type is Participant:
        return (participant,)
    found = data.of_participant(record_type, participant.uid)
    return tuple(sorted(found, key=_first_day))


def _first_day(record: Record) -> date:
    dates = (getattr(record, name, None) for name in ("onset", "date", "start", "assessed_on"))
    known = [moment for moment in dates if isinstance(moment, PartialDate)]
    return known[0].first if known and not known[0].is_unknown else date.max


def _filled_form(
    form: FormSpec, records: tuple[Record, ...], data: StudyData, settings: CasebookSettings
) -> Section:
    if form.record is Result and records:
        return Section(form.record.kind, form.title, (_results(form, records, data),))
    blocks: list[Block] = []
    for record in records:
        blocks.append(Heading(record_title(record, data)))
        blocks.append(Table(_columns(settings), tuple(_filled_rows(form, record, data, settings)), ""))
    if not blocks:
        blocks = [Note(translate("casebook", "Nothing is recorded."))]
    return Section(form.record.kind, form.title, tuple(blocks))


def _results(form: FormSpec, records: tuple[Record, ...], data: StudyData) -> Table:
    """Return all results one below the other; a table for each would fill the book."""
    known = variables(form.record)
    is_timed = any(isinstance(record, Result) and record.time is not None for record in records)
    left_out = {"participant", ABSENCES} | (set() if is_timed else {"time"})
    names = [name for name in known if name not in left_out]
    columns = tuple(Column(known[name].label, sample=_sample(known[name])) for name in names)
    rows = tuple(
        Row(tuple(limits.get(name) or field_words(record, name, data) for name in names))
        for record in records
        for limits in (_limits(record, data),)
    )
    return Table(columns, rows, "", is_listing=True)


def _limits(record: Record, data: StudyData) -> dict[str, str]:
    """Return the ends of the range of a result's laboratory, which stand where none was typed."""
    found = normal_range(record, data) if isinstance(record, Result) else NormalRange()
    if found.source is None:
        return {}
    return {
        "reference_low": limit_word(found.low, found),
        "reference_high": limit_word(found.high, found),
    }


def _sample(variable: Variable) -> str:
    return DATE_SAMPLE if variable.kind is ValueKind.DATE else ""


def _filled_rows(
    form: FormSpec, record: Record, data: StudyData, settings: CasebookSettings
) -> Iterator[Row]:
    """Yield the fields that apply or are filled all the same, in the order of the form."""
    values, known = values_of(record), variables(form.record)
    for field in form.fields:
        if isinstance(field, DerivedField):
            words = field.compute(values, data) if field.is_shown(values, data) else ""
            if words:
                yield Row(_cells(field.label, words, "", settings))
            continue
        variable = known[field.name]
        words = field_words(record, field.name, data)
        if words != MISSING or field.is_shown(values, data):
            yield Row(_cells(variable.label, words, variable.cdisc, settings))


def _signature() -> Section:
    words = translate(
        "casebook",
        "I have reviewed the entries of this casebook and confirm that they agree with the source.",
    )
    lines = (
        translate("casebook", "Investigator, name"),
        translate("casebook", "Signature"),
        translate("casebook", "Date"),
    )
    title = translate("casebook", "Investigator's statement")
    return Section("signature", title, (Note(words), SignatureLines(lines)))
