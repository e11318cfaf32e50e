"""``dosebook import``: what would be imported, what is rejected and why, and the import itself."""

import argparse
from datetime import date
from pathlib import Path

from dosebook.actions.import_table import (
    ColumnMapping,
    ImportPlan,
    guess_mapping,
    import_planned,
    keep_template,
    look_at_import,
    read_mapping,
    read_source,
    rejected_csv,
    template_called,
)
from dosebook.actions.open_study import StudyWorker
from dosebook.cli.saying import complain, say
from dosebook.domain.changes import Person
from dosebook.domain.errors import DosebookError
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.catalogue import FORMS

_MOST_LISTED = 20


def import_into(
    study: StudyWorker, asked: argparse.Namespace, person: Person, today: date, templates: Path
) -> bool:
    """Look at the table, say what comes of it, and import it unless that was not asked; whether all went well.

    ``templates`` is the folder of the templates that a person kept.
    """
    source = read_source(asked.table, asked.sheet)
    mapping = _mapping(asked, source.columns, templates)
    if asked.keep_template is not None:
        kept = keep_template(templates, asked.keep_template, mapping)
        say(translate("cli", "Kept the template “{name}”.").format(name=kept))
    data = study.submit(lambda file: file.read()).result()
    plan = look_at_import(source, mapping, data, today)
    _say_plan(plan)
    if asked.rejected is not None:
        rejected_csv(plan.rejected, asked.rejected)
    if plan.rejected and not asked.skip_rejected:
        complain(translate("cli", "Nothing was imported. Correct the table, or say --skip-rejected."))
        return False
    if asked.dry_run or not plan.records:
        say(translate("cli", "Nothing was imported."))
        return True
    import_planned(study, plan, person).result()
    say(translate("cli", "Imported {count} records in one save.").format(count=len(plan.records)))
    return True


def _mapping(asked: argparse.Namespace, columns: tuple[str, ...], templates: Path) -> ColumnMapping:
    if asked.template is not None:
        return template_called(templates, asked.template)
    if asked.mapping is not None:
        return read_mapping(asked.mapping)
    if asked.form not in FORMS:
        words = translate("cli", "Say by --form what the rows are: {forms}.")
        raise DosebookError(words.format(forms=", ".join(FORMS)))
    mapping = guess_mapping(asked.form, columns)
    if not mapping.variables:
        words = translate("cli", "No column has a name of this form. Its variables are {names}.")
        raise DosebookError(words.format(names=", ".join(variables(FORMS[asked.form].record))))
    return mapping


def _say_plan(plan: ImportPlan) -> None:
    source = plan.source
    words = translate("cli", "{file}: {rows} rows, {good} can be imported, {warnings} warnings.")
    say(
        words.format(
            file=source.name, rows=len(source.rows), good=len(plan.records), warnings=len(plan.warnings)
        )
    )
    if source.note:
        say(source.note)
    unmapped = plan.mapping.unmapped(source.columns)
    if unmapped:
        say(translate("cli", "Columns left out: {names}.").format(names=", ".join(unmapped)))
    for item in plan.rejected[:_MOST_LISTED]:
        line = translate("cli", "- line {line}, {column}: {reason}")
        complain(line.format(line=item.line, column=item.column or "–", reason=item.reason))
    if len(plan.rejected) > _MOST_LISTED:
        more = translate("cli", "- and {count} more; --rejected CSV lists them all")
        complain(more.format(count=len(plan.rejected) - _MOST_LISTED))
