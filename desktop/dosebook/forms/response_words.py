"""What the IMWG rules give for a response on a form, in words; a suggestion beside the person's own answer."""

from dosebook.domain.codelists import ResponseCategory
from dosebook.domain.imwg.confirmation import confirmed_at
from dosebook.domain.imwg.suggestion import suggest
from dosebook.domain.imwg_confirmation import Level
from dosebook.domain.records import Response
from dosebook.domain.study_data import StudyData
from dosebook.domain.variable import variables
from dosebook.domain.words import translate
from dosebook.forms.fields import Values

_KNOWN = frozenset(variables(Response))


def category_of(level: Level) -> ResponseCategory:
    """Return the category of a level."""
    return next(one for one in ResponseCategory if one.value.upper() == level.name)


def response_on_form(values: Values, uid: str = "") -> Response:
    """Return the response that a form shows, as a record of its own."""
    return Response(uid=uid, **{name: value for name, value in values.items() if name in _KNOWN})


def suggested_words(values: Values, data: StudyData) -> str:
    """Return the category by the IMWG rules of 2016 with the reason, and what a better one lacks."""
    found = suggest(response_on_form(values), data)
    if found.level is None and not found.reasons and values.get("date") is None:
        return ""
    head = translate("forms", "Cannot tell.") if found.level is None else f"{category_of(found.level).label}."
    missing = translate("forms", "Missing: {items}.").format(items=", ".join(found.missing))
    return " ".join([head, *found.reasons, *([missing] if found.missing else [])])


def confirmed_words(values: Values, data: StudyData) -> str:
    """Return which category is confirmed at this assessment, from the recorded ones."""
    if values.get("category") is None:
        return ""
    found = confirmed_at(_saved_or_new(values, data), data)
    if found is None:
        return ""
    if found is Level.NE:
        return translate("forms", "None yet")
    return category_of(found).label


def _saved_or_new(values: Values, data: StudyData) -> Response:
    """The record on the form under the uid of the saved one of the same day and assessor, so that it counts once."""
    shown = response_on_form(values)
    for other in data.of_participant(Response, shown.participant or ""):
        if other.date == shown.date and other.evaluator is shown.evaluator:
            return response_on_form(values, other.uid)
    return shown
