"""Transfusions that make a grade by themselves: anaemia has grade 3 where a transfusion was indicated."""

from collections.abc import Mapping

from dosebook.domain.codelists import CtcaeVersion, LabTest, TransfusionIndication, TransfusionProduct
from dosebook.domain.dlt_clauses.question import Question
from dosebook.domain.records import Transfusion

INDICATED_GRADE = 3
"""The grade that CTCAE gives to a count for which a transfusion is indicated."""

_PRODUCT_OF: Mapping[LabTest, TransfusionProduct] = {
    LabTest.HAEMOGLOBIN: TransfusionProduct.RED_CELLS,
    LabTest.PLATELETS: TransfusionProduct.PLATELETS,
}


def indicated(question: Question, test: LabTest, grade: int) -> tuple[Transfusion, ...]:
    """Return the transfusions for which the count may have had ``grade`` whatever its value was.

    All versions say so of anaemia, version 6 also of platelets; what was given before a procedure or for
    bleeding answers another need.
    """
    since_6 = question.data.study.ctcae_version is CtcaeVersion.V6_0
    if grade > INDICATED_GRADE or test not in _PRODUCT_OF or (test is LabTest.PLATELETS and not since_6):
        return ()
    return tuple(
        one
        for one in question.data.of_participant(Transfusion, question.person.uid)
        if one.product is _PRODUCT_OF[test]
        and one.indication not in {TransfusionIndication.PROCEDURE, TransfusionIndication.BLEEDING}
        and one.date is not None
        and one.date.first <= question.last_day
    )
