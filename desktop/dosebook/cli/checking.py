"""The command that compares a study with its audit trail and looks through its records."""

import argparse
from collections.abc import Callable, Iterable
from datetime import date

from dosebook.actions.open_study import StudyDamaged, StudyNotWritable
from dosebook.cli.saying import complain, say
from dosebook.cli.workplace import DONE, NOT_DONE, NOT_READ, Workplace, opened
from dosebook.domain.localised import localised
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate


def check(asked: argparse.Namespace, place: Workplace) -> int:
    """Compare a study with its audit trail, and list what is missing or odd in its records."""
    from dosebook.actions.check_study import check_study

    try:
        with opened(asked.study, place, or_copy=True) as study:
            found = check_study(study).result()
            data = study.submit(lambda file: file.read()).result()
    except StudyDamaged as error:
        complain(str(error))
        _list(error.findings, complain)
        return NOT_DONE
    except StudyNotWritable as error:  # not even a copy could be made, so nothing is known of the file
        complain(str(error))
        return NOT_READ
    if not found.is_sound:
        words = translate("cli", "{file} is damaged or was altered outside Dosebook:")
        complain(words.format(file=asked.study.name))
        _list(found.findings, complain)
        return NOT_DONE
    words = translate(
        "cli", "{file} is sound: {records} records agree with {rows} entries of its audit trail."
    )
    records, rows = localised(found.records), localised(found.ledger_rows)
    say(words.format(file=asked.study.name, records=f"{records:,}", rows=f"{rows:,}"))
    say(translate("cli", "The audit trail ends in {head}.").format(head=found.head[:16]))
    _say_findings(data, place.today)
    return DONE


def _say_findings(data: StudyData, today: date) -> None:
    from dosebook.forms.finding import Severity
    from dosebook.forms.record_words import record_title
    from dosebook.forms.study_findings import study_findings

    found: dict[bool, list[str]] = {True: [], False: []}
    for one in study_findings(data, today):
        is_undecided = one.finding.severity is Severity.CANNOT_TELL
        title = record_title(data.find(one.record_uid), data)
        found[is_undecided].append(f"{title}: {one.finding.message}")
    if found[False]:
        say(translate("cli", "To look at in the records ({count}):").format(count=len(found[False])))
        _list(found[False], say)
    else:
        say(translate("cli", "Nothing in the records is missing or odd."))
    if found[True]:
        say(translate("cli", "What the dates leave open ({count}):").format(count=len(found[True])))
        _list(found[True], say)


def _list(lines: Iterable[str], out: Callable[[str], None]) -> None:
    for line in lines:
        out(f"- {line}")
