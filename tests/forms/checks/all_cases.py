"""Every edit check of every form, and the cases of those that are tried one by one."""

from forms.checks.cases_of_care import (
    CASES_OF_DEVIATIONS,
    CASES_OF_MEDICATIONS,
    CASES_OF_RANGES,
    CASES_OF_RESPONSES,
    CASES_OF_RESULTS,
    CASES_OF_STAYS,
    CASES_OF_TRANSFUSIONS,
)
from forms.checks.cases_of_dates import CASES_OF_DATES
from forms.checks.cases_of_doses import CASES_OF_BODY_SIZE, CASES_OF_DOSES, CASES_OF_PERIODS
from forms.checks.cases_of_events import CASES_OF_COURSES, CASES_OF_EVENTS, CASES_OF_JUDGEMENTS
from forms.checks.cases_of_participants import CASES_OF_FOLLOW_UP, CASES_OF_PARTICIPANTS
from forms.checks.cases_of_queries import CASES_OF_QUERIES
from forms.checks.cases_of_reviews import CASES_OF_CUT_OFFS, CASES_OF_DLT_ASSESSMENTS, CASES_OF_REVIEWS
from forms.checks.cases_of_sae_reports import CASES_OF_SAE_REPORTS
from forms.checks.cases_of_study import CASES_OF_COHORTS, CASES_OF_STUDY
from forms.checks.cases_of_visits import CASES_OF_VISITS
from forms.checks.check_cases import Cases

CASES: Cases = {
    **CASES_OF_STUDY,
    **CASES_OF_COHORTS,
    **CASES_OF_PARTICIPANTS,
    **CASES_OF_FOLLOW_UP,
    **CASES_OF_DOSES,
    **CASES_OF_BODY_SIZE,
    **CASES_OF_PERIODS,
    **CASES_OF_EVENTS,
    **CASES_OF_COURSES,
    **CASES_OF_SAE_REPORTS,
    **CASES_OF_JUDGEMENTS,
    **CASES_OF_TRANSFUSIONS,
    **CASES_OF_MEDICATIONS,
    **CASES_OF_STAYS,
    **CASES_OF_DEVIATIONS,
    **CASES_OF_RESULTS,
    **CASES_OF_RANGES,
    **CASES_OF_RESPONSES,
    **CASES_OF_DLT_ASSESSMENTS,
    **CASES_OF_REVIEWS,
    **CASES_OF_CUT_OFFS,
    **CASES_OF_QUERIES,
    **CASES_OF_VISITS,
    **CASES_OF_DATES,
}
