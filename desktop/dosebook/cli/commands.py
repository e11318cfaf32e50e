"""What each command does; each returns the exit status and raises DosebookError with its sentence."""

import argparse
from collections.abc import Callable, Mapping
from types import MappingProxyType

from dosebook.cli.checking import check
from dosebook.cli.printing import casebook, figures, report, report_slides, report_tables, sae_form, verify
from dosebook.cli.saying import say
from dosebook.cli.workplace import DONE, NOT_DONE, Workplace, opened
from dosebook.domain.errors import DosebookError
from dosebook.domain.localised import localised
from dosebook.domain.words import translate


def demo(asked: argparse.Namespace, place: Workplace) -> int:
    """Create the demo study."""
    from dosebook.actions.create_demo import create_demo

    create_demo(asked.study, place.paths.profile)
    words = translate("cli", "Created {file}: the CLR 131 phase 1b study with 20 made-up participants.")
    say(words.format(file=asked.study))
    return DONE


def backup(asked: argparse.Namespace, place: Workplace) -> int:
    """Make a verified copy of a study."""
    from dosebook.actions.back_up_study import back_up_study

    with opened(asked.study, place) as study:
        made = back_up_study(study, asked.copy.absolute()).result()
    words = translate("cli", "Copied to {file} and checked: {rows} entries of the audit trail.")
    say(words.format(file=asked.copy, rows=f"{localised(made.position):,}"))
    return DONE


def export(asked: argparse.Namespace, place: Workplace) -> int:
    """Write all records of a study for analysis."""
    from dosebook.actions.export_data import export_data

    with opened(asked.study, place, or_copy=True) as study:
        written = export_data(study.submit(lambda file: file.read()).result(), asked.output)
    words = translate("cli", "Wrote {file}: {records} records of {tables} forms, and the data dictionary.")
    say(words.format(file=written.path, records=f"{localised(written.records):,}", tables=written.tables))
    return DONE


def dictionary(asked: argparse.Namespace, place: Workplace) -> int:
    """Write what each exported column means."""
    from dosebook.actions.export_data import export_dictionary

    with opened(asked.study, place, or_copy=True) as study:
        count = export_dictionary(study.submit(lambda file: file.read()).result(), asked.output)
    say(translate("cli", "Wrote {file}: {count} variables.").format(file=asked.output, count=count))
    return DONE


def import_table(asked: argparse.Namespace, place: Workplace) -> int:
    """Bring a table into a study."""
    from dosebook.cli.importing import import_into

    with opened(asked.study, place) as study:
        return (
            DONE
            if import_into(study, asked, place.person, place.today, place.paths.import_templates)
            else NOT_DONE
        )


def load_ctcae_texts(asked: argparse.Namespace, place: Workplace) -> int:
    """Load the grade texts of a workbook into the profile."""
    from dosebook.actions.load_ctcae import load_ctcae

    try:
        loaded = load_ctcae(asked.workbook, place.paths)
    except OSError as error:
        words = translate("cli", "{file} could not be read ({cause}). Nothing was loaded.")
        cause = error.strerror or type(error).__name__
        raise DosebookError(words.format(file=asked.workbook.name, cause=cause)) from error
    words = translate(
        "cli", "Loaded {version}: {terms} terms, {count} of them with the text of their grades."
    )
    say(words.format(version=loaded.version.label, terms=loaded.terms, count=loaded.with_text))
    return DONE


def ctcae_version(asked: argparse.Namespace, place: Workplace) -> int:
    """Tell or change the CTCAE version of a study."""
    from dosebook.cli.ctcae_version import change_version

    with opened(asked.study, place) as study:
        return DONE if change_version(study, asked, place.person) else NOT_DONE


def calc(asked: argparse.Namespace, _place: Workplace) -> int:
    """Compute a table with our own rules."""
    from dosebook.cli.calculating import compute

    compute(asked)
    return DONE


def plan(asked: argparse.Namespace, _place: Workplace) -> int:
    """Simulate the designs of a plan."""
    from dosebook.cli.planning import simulate

    simulate(asked)
    return DONE


def qualify(asked: argparse.Namespace, place: Workplace) -> int:
    """Prove this installation."""
    from dosebook.cli.qualifying import qualify_here

    return DONE if qualify_here(asked, place.paths) else NOT_DONE


COMMANDS: Mapping[str, Callable[[argparse.Namespace, Workplace], int]] = MappingProxyType(
    {
        "demo": demo,
        "report": report,
        "report-tables": report_tables,
        "report-slides": report_slides,
        "verify": verify,
        "check": check,
        "backup": backup,
        "export": export,
        "dictionary": dictionary,
        "casebook": casebook,
        "sae-form": sae_form,
        "figures": figures,
        "import": import_table,
        "load-ctcae": load_ctcae_texts,
        "ctcae-version": ctcae_version,
        "calc": calc,
        "plan": plan,
        "qualify": qualify,
    }
)
"""The commands that need no window."""
