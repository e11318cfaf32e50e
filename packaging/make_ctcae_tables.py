"""Make a table of CTCAE facts (class, grades, term) from a workbook as the NCI publishes it.

    .venv/bin/python packaging/make_ctcae_tables.py WORKBOOK.xlsx > resources/dosebook_resources/ctcae/v6.0.txt

Only facts are kept: none of the NCI's sentences and no MedDRA code. The first sheet with terms is read (in
the workbook of v6.0 that is the clean copy). The workbook of v4.03 is an .xls: save it as .xlsx before.
"""

import sys
from collections import defaultdict
from pathlib import Path

from dosebook.interchange.ctcae_workbook import GRADES, TermText, read_term_sheets
from dosebook.interchange.workbook_rows import open_workbook


def main(workbook: Path) -> None:
    """Print the table of ``workbook``."""
    with open_workbook(workbook) as book:
        texts = next(read_term_sheets(book))
    by_class: dict[str, list[TermText]] = defaultdict(list)
    for text in texts:
        by_class[text.organ_class].append(text)
    for organ_class, members in sorted(by_class.items()):
        print(organ_class)
        for text in sorted(members, key=lambda member: member.term):
            print("  " + "".join(str(grade) if grade in text.grades else "-" for grade in GRADES), text.term)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
