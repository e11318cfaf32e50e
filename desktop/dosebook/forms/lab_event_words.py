"""What laboratory values suggest, in words: for the list of offers, for a notice, for the list of what waits."""

from dosebook.domain.date_words import with_dates
from dosebook.domain.partial_date import day_words
from dosebook.domain.study_data import StudyData
from dosebook.domain.words import translate
from dosebook.forms.lab_event_offers import LabEventOffer
from dosebook.forms.lab_grade_words import grade_digits, value_with_unit
from dosebook.forms.record_words import change_words


def offer_grade(offer: LabEventOffer) -> str:
    """Return the grade that would be entered, ``1–2`` where a person must say which."""
    if offer.event.grade is not None:
        return str(offer.event.grade)
    worst = max(offer.items, key=lambda item: (item.graded.found.high or 0, item.graded.found.low or 0))
    return grade_digits(worst.graded.found)


def offer_words(offer: LabEventOffer) -> str:
    """Return what taking the offer would record, and what it leaves open."""
    event = offer.event
    if offer.saved is not None:
        words = translate("labs", "The event of {onset} gets its course: {course}.")
        said = [with_dates(words, onset=offer.saved.onset or "", course=_course(offer))]
    elif event.grade_changes:
        said = [translate("labs", "New event: {course}.").format(course=_course(offer))]
    else:
        words = translate("labs", "New event, onset {onset}.")
        said = [with_dates(words, onset=event.onset or "")]
    if event.grade is None:
        said += [translate("labs", "The grade stays open."), *_questions(offer)]
    if offer.back is not None:
        words = translate("labs", "Back at baseline or better on {day}.")
        said.append(words.format(day=day_words(offer.back.day)))
    return " ".join(said)


def evidence_words(offer: LabEventOffer) -> str:
    """Return the value that the offer begins with: ``Platelets 40 ×10⁹/L, 1 Feb 2018``."""
    words = translate("labs", "{value}, {day}")
    return words.format(value=value_with_unit(offer.first.result), day=day_words(offer.first.day))


def offers_in_short(offers: tuple[LabEventOffer, ...]) -> str:
    """Return the terms of these offers with their grades, for one line."""
    word = translate("labs", "{term} grade {grade}")
    return ", ".join(word.format(term=one.event.ctcae_term, grade=offer_grade(one)) for one in offers)


def participant_of_offer(offer: LabEventOffer, data: StudyData) -> str:
    """Return the id of the participant."""
    person = data.find(offer.event.participant)
    return str(person.participant_id) if person is not None else ""


def _course(offer: LabEventOffer) -> str:
    return ", ".join(map(change_words, offer.event.grade_changes))


def _questions(offer: LabEventOffer) -> list[str]:
    found = [question.label for item in offer.items for question in item.graded.found.questions]
    return list(dict.fromkeys(found))
