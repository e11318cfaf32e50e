"""How recorded values read: the moment at which a cut-off was taken is a date and a time, never a code."""

from builders import study, study_data
from dosebook.domain.records import CutOff
from dosebook.domain.variable import variables
from dosebook.domain.words import spoken
from dosebook.forms.lists.review_lists import CUT_OFF_LIST
from dosebook.forms.record_words import value_words
from dosebook.languages import language

CUT_OFF = CutOff(uid="c", report_time="2018-08-20T09:14:00Z")


def _words(cut_off: CutOff) -> tuple[str, str]:
    data = study_data(study(), cut_off)
    variable = variables(CutOff)["report_time"]
    column = next(column for column in CUT_OFF_LIST.columns if column.title_marked == "Taken at (UTC)")
    return value_words(variable, cut_off.report_time, data), column.text(cut_off, data)


def test_a_cut_off_was_taken_on_a_day_at_a_time() -> None:
    assert _words(CUT_OFF) == ("20 Aug 2018 09:14", "20 Aug 2018 09:14")
    with spoken(language("de")):
        assert _words(CUT_OFF) == ("20. Aug. 2018 09:14", "20. Aug. 2018 09:14")


def test_a_moment_that_cannot_be_read_is_shown_as_it_is() -> None:
    assert _words(CutOff(uid="c", report_time="in August")) == ("in August", "in August")
    assert _words(CutOff(uid="c")) == ("–", "–")
