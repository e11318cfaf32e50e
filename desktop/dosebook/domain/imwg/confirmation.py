"""Which category of a participant is confirmed at an assessment, from the categories that people recorded."""

from dosebook.domain.codelists import DeathCause, ResponseCategory, YesNo
from dosebook.domain.imwg_confirmation import Assessed, Level, confirmed_levels
from dosebook.domain.records import Participant, Response
from dosebook.domain.response_codelists import Plasmacytoma
from dosebook.domain.study_data import StudyData


def level_of(category: ResponseCategory | None) -> Level:
    """Return the level of a recorded category; nothing recorded is not evaluable."""
    return Level.NE if category is None else Level[category.value.upper()]


def confirmed_at(response: Response, data: StudyData) -> Level | None:
    """Return what is confirmed at this assessment among those of the participant and the same assessor.

    None without a full date. The assessment counts as it is given, saved or not.
    """
    person = data.find(response.participant)
    if not isinstance(person, Participant) or response.date is None or response.date.exact is None:
        return None
    others = data.of_participant(Response, person.uid)
    dated = [one for one in (*others, response) if one.date is not None and one.date.exact is not None]
    same = {one.uid: one for one in dated if one.evaluator is response.evaluator}
    ordered = sorted(same.values(), key=lambda one: one.date.last if one.date is not None else 0)
    therapy = person.new_therapy_date.first if person.new_therapy_date is not None else None
    levels = confirmed_levels([_assessed(one, person) for one in ordered], therapy)
    return levels[ordered.index(response)]


def _assessed(response: Response, person: Participant) -> Assessed:
    seen = response.new_bone_lesion is YesNo.YES or response.plasmacytoma is Plasmacytoma.LARGER
    died = person.death_cause is DeathCause.DISEASE
    if response.date is None or response.date.exact is None:
        raise ValueError("a response without a full date has no place in the order")
    return Assessed(response.date.exact, level_of(response.category), at_once=seen or died)
