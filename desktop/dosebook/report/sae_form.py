"""The form of a serious event on paper: one version of its report, with all that bears on it."""

from collections.abc import Iterator, Sequence
from datetime import datetime, time

from dosebook.domain.codelists import SeriousnessCriterion, YesNo
from dosebook.domain.partial_date import PartialDate
from dosebook.domain.record import Record
from dosebook.domain.records import (
    AdverseEvent,
    Cohort,
    Dose,
    Participant,
    SaeReport,
)
from dosebook.domain.regimen_words import cohort_title
from dosebook.domain.study_agents import TREATMENTS, is_declared
from dosebook.domain.study_data import StudyData
from dosebook.domain.study_day import day_since_last_fraction
from dosebook.domain.variable import variables
from dosebook.domain.words import translate, within_sentence
from dosebook.forms.record_words import change_words, field_words, sae_version_words
from dosebook.forms.sae_words import authority_words, sponsor_words
from dosebook.report.blocks import (
    Block,
    Document,
    Fact,
    Facts,
    Prose,
    Section,
    SignatureLines,
)
from dosebook.report.format import MISSING, format_date
from dosebook.report.paper import paper
from dosebook.report.sae_annexes import SaeCase, care, doses, label, results

_TICKED, _EMPTY = "☒", "☐"


def sae_form(data: StudyData, report: SaeReport, made_at: datetime, program_version: str) -> Document:
    """Return the form of one version; KeyError where its event or participant is not recorded."""
    event = data.find(report.event)
    person = data.find(event.participant) if isinstance(event, AdverseEvent) else None
    if not isinstance(event, AdverseEvent) or not isinstance(person, Participant):
        raise KeyError(report.uid)
    case = SaeCase(report, event, person, data)
    sections = (
        Section("report", translate("sae", "Report"), _report(case)),
        Section("participant", translate("sae", "Participant"), _participant(case)),
        Section("event", translate("sae", "Serious adverse event"), tuple(_event(case))),
        Section("narrative", translate("sae", "Narrative"), tuple(_narrative(case))),
        Section("signature", translate("sae", "Investigator"), (_signature(),)),
        Section("doses", translate("sae", "Study treatment"), (doses(case),)),
        Section("care", translate("sae", "Medications and transfusions"), tuple(care(case))),
        Section("results", translate("sae", "Relevant results"), tuple(results(case))),
    )
    return paper(data.study, _title(case), sections, made_at, program_version)


def _title(case: SaeCase) -> str:
    words = translate("sae", "Serious adverse event, {id}: {term}, {version}")
    version = within_sentence(sae_version_words(case.report)) or translate("sae", "version not recorded")
    return words.format(id=case.person.participant_id, term=case.event.term, version=version)


def _facts(record: Record, names: Sequence[str], data: StudyData) -> list[Fact]:
    """Return variables as recorded, under their own labels; a dash where nothing is."""
    known = variables(type(record))
    return [Fact(known[name].label, field_words(record, name, data)) for name in names]


def _report(case: SaeCase) -> tuple[Block, ...]:
    report, study = case.report, case.data.study
    facts = [
        Fact(translate("sae", "Sponsor"), study.sponsor or MISSING),
        Fact(translate("sae", "Protocol"), study.protocol_number or MISSING),
        Fact(translate("sae", "Version"), sae_version_words(report) or MISSING),
        Fact(translate("sae", "Site became aware"), _moment(report.aware_on, report.aware_at)),
        Fact(translate("sae", "Sent to the sponsor"), _moment(report.sent_on, report.sent_at)),
        Fact(translate("sae", "24-hour clock"), sponsor_words(report) or MISSING),
        *_facts(report, ["expectedness"], case.data),
        Fact(translate("sae", "7- or 15-day clock"), authority_words(report, case.data)),
        *_facts(report, ["authority_on", "reported_by"], case.data),
    ]
    if report.late_reason:
        facts += _facts(report, ["late_reason"], case.data)
    return (Facts(tuple(facts)),)


def _moment(day: PartialDate | None, at: time | None) -> str:
    return f"{format_date(day)} {at:%H:%M}" if at is not None else format_date(day)


def _participant(case: SaeCase) -> tuple[Block, ...]:
    person, data = case.person, case.data
    cohort = data.find(person.cohort)
    sized = [dose for dose in data.of_participant(Dose, person.uid) if dose.weight_kg is not None]
    return (
        Facts(
            (
                *_facts(
                    person,
                    ["participant_id", "site", "sex", "age" if person.age is not None else "birth_year"],
                    data,
                ),
                Fact(
                    translate("sae", "Cohort and regimen"),
                    cohort_title(cohort, data.study) if isinstance(cohort, Cohort) else MISSING,
                ),
                *(_facts(sized[-1], ["height_cm", "weight_kg"], data) if sized else ()),
                *_facts(person, ["disease_stage"], data),
                *(_facts(person, ["death_date", "death_cause"], data) if person.death_date else ()),
            )
        ),
    )


def _event(case: SaeCase) -> Iterator[Block]:
    event, data = case.event, case.data
    since = day_since_last_fraction(event.onset, data, case.person.uid)
    yield Facts(
        (
            *_facts(event, ["reported_term", "ctcae_term", "ctcae_version", "system_organ_class"], data),
            *_facts(event, ["grade"], data),
            *([Fact(*_course(event))] if event.grade_changes else []),
            Fact(label(AdverseEvent, "onset"), case.day(event.onset)),
            Fact(translate("sae", "Days since the last fraction"), MISSING if since is None else str(since)),
            Fact(label(AdverseEvent, "end"), _end(case)),
            Fact(label(AdverseEvent, "seriousness_criteria"), _boxes(event)),
            *_facts(event, [name for name in TREATMENTS if _is_judged(name, event, data)], data),
            *_facts(event, ["action_taken", "outcome", "treatment_given"], data),
            *(_facts(event, ["treatment_note"], data) if event.treatment_note else ()),
            *_facts(event, ["assessed_by", "assessed_on"], data),
        )
    )


def _is_judged(attribution: str, event: AdverseEvent, data: StudyData) -> bool:
    """Whether the study has the treatment, or something is recorded of it all the same."""
    return is_declared(attribution, data.study) or getattr(event, attribution) is not None


def _course(event: AdverseEvent) -> tuple[str, str]:
    return label(AdverseEvent, "grade_changes"), "; ".join(map(change_words, event.grade_changes))


def _end(case: SaeCase) -> str:
    if case.event.end is None and case.event.ongoing is YesNo.YES:
        return translate("sae", "ongoing")
    return case.day(case.event.end)


def _boxes(event: AdverseEvent) -> str:
    ticked = event.seriousness_criteria
    return "\n".join(f"{_TICKED if one in ticked else _EMPTY} {one.label}" for one in SeriousnessCriterion)


def _narrative(case: SaeCase) -> Iterator[Block]:
    yield Prose(case.event.narrative or translate("sae", "No narrative was entered."))
    if case.report.news:
        words = translate("sae", "What this version adds: {news}")
        yield Prose(words.format(news=case.report.news))


def _signature() -> SignatureLines:
    return SignatureLines(
        (
            translate("casebook", "Investigator, name"),
            translate("casebook", "Signature"),
            translate("casebook", "Date"),
        )
    )
