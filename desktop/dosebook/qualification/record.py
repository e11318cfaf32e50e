"""The record of a qualification: as JSON to keep and compare, and as a document to read and sign."""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from dosebook import __version__
from dosebook.domain.partial_date import day_words
from dosebook.domain.words import translate, within_sentence
from dosebook.qualification.checking import Outcome, Stage, Verdict
from dosebook.qualification.requirements import REQUIREMENTS, topic_title
from dosebook.report.blocks import (
    Block,
    Column,
    Document,
    Fact,
    Facts,
    Heading,
    Imprint,
    KeyFigure,
    KeyFigures,
    Note,
    Row,
    Run,
    Section,
    SignatureLines,
    Table,
)

FORMAT = 1
"""The number of the form of the JSON; it moves with its fields."""


@dataclass(frozen=True, slots=True)
class Qualification:
    """Every outcome, and where, when and how long it was worked at."""

    outcomes: tuple[Outcome, ...]
    folder: Path
    started: datetime
    seconds: float

    @property
    def counts(self) -> Counter[Verdict]:
        """How many checks ended in each way."""
        return Counter(outcome.verdict for outcome in self.outcomes)

    @property
    def failed(self) -> tuple[Outcome, ...]:
        """The checks that did not end as expected."""
        return tuple(outcome for outcome in self.outcomes if outcome.verdict is Verdict.FAILED)

    @property
    def has_passed(self) -> bool:
        """Whether nothing failed."""
        return not self.failed


def as_json(made: Qualification) -> str:
    """Return the record as JSON, its names in English whatever the language of the program is."""
    content = {
        "format": f"dosebook-qualification-{FORMAT}",
        "program": "Dosebook",
        "version": __version__,
        "started_utc": made.started.isoformat(timespec="seconds"),
        "seconds": round(made.seconds, 1),
        "folder": str(made.folder),
        "passed": made.has_passed,
        "counts": {verdict.value: made.counts[verdict] for verdict in Verdict},
        "checks": [
            {
                "key": one.key,
                "stage": one.stage.value,
                "requirement": one.requirement,
                "title": one.title,
                "expected": one.expected,
                "observed": one.observed,
                "verdict": one.verdict.value,
            }
            for one in made.outcomes
        ],
        "requirements": [
            {"key": one.key, "sentence": one.sentence, "help": one.topic, "tests": list(one.tests)}
            for one in REQUIREMENTS
        ],
    }
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def document(made: Qualification) -> Document:
    """Return the record as blocks."""
    title = translate("qualification", "Qualification of this installation")
    made_words = translate("report", "made {time} UTC").format(time=_time(made.started))
    return Document(
        title=f"Dosebook {__version__}: {title}",
        imprint=Imprint(
            study="",
            report=title,
            cut_off="",
            made=made_words,
            digest="",
            program=translate("report", "Dosebook {version}").format(version=__version__),
            confidential=translate("qualification", "RECORD"),
        ),
        sections=(_summary(made, title), *(_stage(made, stage) for stage in Stage), _traceability(made)),
    )


def _summary(made: Qualification, title: str) -> Section:
    counts = made.counts
    verdict = (
        translate("qualification", "Every check ended as expected.")
        if made.has_passed
        else translate(
            "qualification", "THIS INSTALLATION FAILED. Do not use it for a study until it is mended."
        )
    )
    blocks: tuple[Block, ...] = (
        KeyFigures(tuple(KeyFigure(str(counts[one]), within_sentence(one.label)) for one in Verdict)),
        Facts(
            (
                Fact(translate("qualification", "Result"), (Run(verdict, bold=True),)),
                Fact(translate("qualification", "Program"), _seen(made, "IQ-01")),
                Fact(translate("qualification", "Computer"), _seen(made, "IQ-03")),
                Fact(translate("qualification", "Folder"), str(made.folder)),
                Fact(translate("qualification", "Begun"), f"{_time(made.started)} UTC"),
                Fact(
                    translate("qualification", "Took"),
                    translate("qualification", "{seconds} s").format(seconds=round(made.seconds)),
                ),
            )
        ),
        Note(
            translate(
                "qualification",
                "IQ is what is installed, OQ whether each requirement is met here, PQ a whole study from entry to PDF. "
                "Expected values stand in the program; observed ones were read at this place. What is noted is a fact "
                "that the person who signs compares with the site's own record. Made-up data only; nothing is left behind.",
            )
        ),
        Heading(translate("qualification", "Deviations")),
        _deviations(made),
        SignatureLines(
            (
                translate("qualification", "Performed by: name, signature, date"),
                translate("qualification", "Reviewed by: name, signature, date"),
            )
        ),
    )
    return Section("summary", title, blocks)


def _deviations(made: Qualification) -> Table:
    columns = (
        Column(translate("qualification", "Check"), weight=0.8),
        Column(translate("qualification", "Expected"), weight=3),
        Column(translate("qualification", "Observed"), weight=3),
        Column(translate("qualification", "What is done about it (by hand)"), weight=2),
    )
    rows = tuple(Row((one.key, one.expected, one.observed, "")) for one in made.failed)
    return Table(columns, rows, translate("qualification", "None."), is_listing=True)


_COLUMN_WEIGHTS = (0.9, 0.9, 3.2, 2.6, 2.6, 0.9)


def _stage(made: Qualification, stage: Stage) -> Section:
    titles = {
        Stage.INSTALLATION: translate("qualification", "Installation (IQ)"),
        Stage.OPERATION: translate("qualification", "Operation (OQ)"),
        Stage.PERFORMANCE: translate("qualification", "Performance (PQ)"),
    }
    heads = (
        translate("qualification", "Check"),
        translate("qualification", "Req."),
        translate("qualification", "What was looked at"),
        translate("qualification", "Expected"),
        translate("qualification", "Observed"),
        translate("qualification", "Result"),
    )
    columns = tuple(Column(head, weight=weight) for head, weight in zip(heads, _COLUMN_WEIGHTS, strict=True))
    rows = tuple(
        Row((one.key, one.requirement, one.title, one.expected, one.observed, _verdict(one)))
        for one in made.outcomes
        if one.stage is stage
    )
    table = Table(columns, rows, translate("qualification", "None."), is_listing=True)
    return Section(stage.value, titles[stage], (table,), landscape=True, new_page=True)


def _verdict(outcome: Outcome) -> tuple[Run, ...]:
    return (Run(outcome.verdict.label, bold=outcome.verdict is Verdict.FAILED),)


def _traceability(made: Qualification) -> Section:
    columns = (
        Column(translate("qualification", "Req."), weight=0.8),
        Column(translate("qualification", "Requirement"), weight=4),
        Column(translate("qualification", "Checked here by"), weight=1.1),
        Column(translate("qualification", "Help topic"), weight=1.5),
        Column(translate("qualification", "Tests of the program (folder tests)"), weight=3.6),
    )
    rows = tuple(
        Row(
            (
                one.key,
                one.sentence,
                ", ".join(_checks_of(made, one.key)),
                topic_title(one.topic),
                ", ".join(one.tests),
            )
        )
        for one in REQUIREMENTS
    )
    table = Table(columns, rows, "", is_listing=True)
    title = translate("qualification", "Requirements and where they are proven")
    return Section("requirements", title, (table,), landscape=True, new_page=True)


def _checks_of(made: Qualification, requirement: str) -> Iterator[str]:
    return (one.key for one in made.outcomes if one.requirement == requirement)


def _seen(made: Qualification, key: str) -> str:
    return next((one.observed for one in made.outcomes if one.key == key), "")


def _time(moment: datetime) -> str:
    return f"{day_words(moment.date())} {moment:%H:%M}"
