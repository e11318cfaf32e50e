"""The terms that the type-ahead gives for a phrase, row by row."""

from dosebook.forms.ctcae_facts import search
from dosebook.interchange.calc.csv_table import Cells, CsvTable, with_results
from dosebook.interchange.calc.lab_grades import read_version

COLUMNS = ("ctcae_version", "phrase")
RESULTS = ("first", "second", "third")


def ctcae_searches(table: CsvTable) -> CsvTable:
    """Add the first three terms to rows of ``COLUMNS``; cells stay empty where fewer are found."""
    return with_results(table, RESULTS, _search)


def _search(cells: Cells) -> Cells:
    hits = search(read_version(cells["ctcae_version"]), cells["phrase"], len(RESULTS))
    names = [hit.term for hit in hits]
    return {name: names[place] if place < len(names) else "" for place, name in enumerate(RESULTS)}
