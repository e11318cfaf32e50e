"""What may be wrong with a DLT assessment."""

from dosebook.forms.finding import EditCheck

DLT_ASSESSMENT_CHECKS: tuple[EditCheck, ...] = ()
